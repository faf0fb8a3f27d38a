import * as v from "valibot";
import type { Language, OrgUnit, Period, Summary } from "../model";
import type { Ledger, LedgerEntry } from "./ledger";
import { stateOf } from "./ledger";
import { type LedgerLine, ledgerLines } from "./ledger-lines";
import type { LedgerTerms } from "./terms";
import { windowOf } from "./cut-offs";

const unit = v.strictObject({ orgUnit: v.nullable(v.string()), name: v.string() });
const submission = v.strictObject({
  ...unit.entries,
  file: v.string(),
  sha256: v.nullable(v.string()),
  state: v.picklist(["merged", "late", "superseded", "duplicate", "wrong-period", "withdrawn", "rejected"]),
  reason: v.nullable(v.string()),
  daysLate: v.number(),
  savedBy: v.nullable(v.string()),
  savedAt: v.nullable(v.string()),
});

/** `report` of `chi-tieu nightly`: what one night did, for the log and for other programs. */
export const nightJsonSchema = v.strictObject({
  schema: v.literal("chi-tieu/nightly@1"),
  program: v.string(),
  at: v.string(),
  year: v.number(),
  current: v.array(v.string()),
  periods: v.array(
    v.strictObject({
      period: v.string(),
      /** Running by its date, or an earlier one of which something moved. */
      why: v.picklist(["current", "moved"]),
      opens: v.string(),
      closes: v.string(),
      /** Null where nothing could be merged yet. */
      out: v.nullable(v.string()),
      json: v.nullable(v.string()),
      expected: v.number(),
      reported: v.number(),
      errors: v.number(),
      /** Figures that are another than the last time; null where there was none. */
      changed: v.nullable(v.number()),
      missing: v.array(unit),
      late: v.array(submission),
      /** What this night changed. */
      moved: v.array(submission),
    }),
  ),
  removed: v.array(v.string()),
});

export type NightJson = v.InferOutput<typeof nightJsonSchema>;
type PeriodJson = NightJson["periods"][number];
type SubmissionJson = v.InferOutput<typeof submission>;

/** A period of the night, merged as far as anything could be. */
export interface PeriodMade {
  readonly summary: Summary;
  readonly isCurrent: boolean;
  readonly isRunning: boolean;
  readonly out: string | null;
  readonly json: string | null;
  readonly changed: number | null;
}

export interface NightMade {
  readonly at: string;
  /** With this night in it. */
  readonly ledger: Ledger;
  readonly current: readonly Period[];
  readonly periods: readonly PeriodMade[];
  readonly removed: readonly string[];
}

const nameOf = (units: readonly OrgUnit[], code: string | null, language: Language): string => {
  const found = units.find((one) => one.code === code);
  return found ? (language === "vi" ? found.name : found.nameEn) : (code ?? "");
};

const submissionJson = (entry: LedgerEntry, units: readonly OrgUnit[], language: Language): SubmissionJson => {
  const { state, reason } = stateOf(entry);
  const { orgUnit, file, sha256, daysLate, saved } = entry;
  return { orgUnit, name: nameOf(units, orgUnit, language), file, sha256, state, reason, daysLate: state === "late" ? daysLate : 0, savedBy: saved?.by ?? null, savedAt: saved?.at ?? null };
};

const periodJson = (made: PeriodMade, { at, ledger }: NightMade, terms: LedgerTerms, language: Language): PeriodJson => {
  const { summary, isRunning, isCurrent, out, json, changed } = made;
  const { period, catalogue, completeness, findings } = summary;
  const { opens, closes } = windowOf(period, terms.cutOffs);
  const lines = ledgerLines(ledger, { period, isRunning, missing: [], catalogue }, terms);
  const submissions = (wanted: (entry: LedgerEntry) => boolean) =>
    lines.flatMap((line: LedgerLine) => (line.kind === "submission" && wanted(line.entry) ? [submissionJson(line.entry, catalogue.orgUnits, language)] : []));
  return {
    period,
    why: isCurrent ? "current" : "moved",
    opens,
    closes,
    out,
    json,
    expected: completeness.expected,
    reported: completeness.reported,
    errors: findings.filter(({ severity }) => severity === "error").length,
    changed,
    missing: completeness.missing.map((orgUnit) => ({ orgUnit, name: nameOf(catalogue.orgUnits, orgUnit, language) })),
    late: submissions((entry) => stateOf(entry).state === "late"),
    moved: submissions((entry) => stateOf(entry).at === at || entry.since === at),
  };
};

/** What the night did, as `chi-tieu/nightly@1`. */
export const nightJson = (night: NightMade, terms: LedgerTerms, { language, program }: { readonly language: Language; readonly program: string }): NightJson => ({
  schema: "chi-tieu/nightly@1",
  program,
  at: night.at,
  year: night.ledger.year,
  current: [...night.current],
  periods: night.periods.map((made) => periodJson(made, night, terms, language)),
  removed: [...night.removed],
});
