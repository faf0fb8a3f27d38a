import { measuresOf } from "../catalogue/catalogue";
import type { Actual, OrgUnit, Submission, Summary } from "../model";
import type { Received } from "../select-submissions";
import { type Fact, factSchema } from "./fact-schema";
import { columnsOf, type FactOptions, nameIn, ofMerge } from "./of-merge";
import type { Table } from "./table";

/** What one unit sent that was merged. */
interface Sent {
  readonly file: string;
  readonly submission: Submission;
  readonly sha256: string | null;
}

/** By unit code, as the summary accounts for its sources. */
const sentBy = ({ sources }: Summary, received: readonly Received[]): ReadonlyMap<string, Sent> => {
  const merged = new Set(sources.flatMap(({ outcome, file }) => (outcome === "merged" ? [file] : [])));
  return new Map(received.flatMap(({ file, submission, sha256 }) => (submission && merged.has(file) ? [[submission.orgUnit.code, { file, submission, sha256 }] as const] : [])));
};

const SILENCE: Actual = { kind: "not-reported", at: null, raw: "" };

/** One fact, but for who reports it and in which merge. */
const saidBy = (actual: Actual, sent: Sent | undefined) => {
  const value = actual.kind === "amount" ? actual.value.toFixed() : null;
  return {
    kind: actual.kind,
    value,
    number: value,
    raw: actual.kind === "not-reported" ? null : actual.raw,
    file: sent?.file ?? null,
    sheet: actual.at?.sheet ?? null,
    cell: actual.at?.address ?? null,
    sha256: sent?.sha256 ?? null,
  };
};

type Said = Omit<Fact, "schema" | keyof ReturnType<typeof ofMerge> | "org_unit" | "org_unit_name" | "org_unit_kind">;

function* saidOf(orgUnit: OrgUnit, sent: Sent | undefined, { catalogue }: Summary, { language }: FactOptions): Iterable<Said> {
  const { actuals, lastYear, allotted } = sent?.submission ?? {};
  for (const measure of measuresOf(catalogue, orgUnit)) {
    const about = { measure: measure.id, indicator: null, name: nameIn(measure, language), unit: measure.unit };
    yield { series: "actual", ...about, ...saidBy(actuals?.get(measure.id) ?? SILENCE, sent) };
    const before = lastYear?.get(measure.id) ?? SILENCE;
    if (before.kind !== "not-reported") yield { series: "last-year", ...about, ...saidBy(before, sent) };
  }
  for (const indicator of catalogue.indicators) {
    const share = allotted?.get(indicator.id) ?? SILENCE;
    if (share.kind !== "not-reported") yield { series: "allotted", measure: null, indicator: indicator.id, name: nameIn(indicator, language), unit: indicator.unit, ...saidBy(share, sent) };
  }
}

function* factsOf(summary: Summary, received: readonly Received[], options: FactOptions): Iterable<Fact> {
  const sent = sentBy(summary, received);
  const merge = ofMerge(summary, options);
  for (const orgUnit of summary.catalogue.orgUnits) {
    const unit = { org_unit: orgUnit.code, org_unit_name: nameIn(orgUnit, options.language), org_unit_kind: orgUnit.kind };
    for (const said of saidOf(orgUnit, sent.get(orgUnit.code), summary, options)) yield { schema: "chi-tieu/facts@1", ...merge, ...unit, ...said };
  }
}

/** The facts behind a summary of `received`: units in the order of the register, measures in that of the catalogue. */
export const factTable = (summary: Summary, received: readonly Received[], options: FactOptions): Table<keyof Fact> => ({
  columns: columnsOf(factSchema, { year: "integer", number: "decimal" }),
  rows: { [Symbol.iterator]: () => factsOf(summary, received, options)[Symbol.iterator]() },
});
