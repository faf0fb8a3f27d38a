import { createHash } from "node:crypto";
import { catalogueAt, measuresOfFigure } from "../../../src/core/catalogue/catalogue";
import { summaryJson } from "../../../src/core/json/summary-json";
import type { Indicator, Summary } from "../../../src/core/model";
import { summaryPlan } from "../../../src/core/plan/summary/summary";
import { wholeSheet } from "../../../src/core/sheet/whole-sheet";
import type { Received } from "../../../src/core/select-submissions";
import { mergeSubmissions } from "../../../src/core/summary";
import { formerGrounds } from "../../../src/core/units-over-time/ground";
import { rollUp } from "../../../src/core/units-over-time/roll-up";
import { communesOf, reorganised } from "../../support/reorganised";
import { received, submissionOf, type Typed } from "../../support/submissions";

/**
 * Six months from the reorganisation on, three nights each: 102 communes, of which some report at once, some late, some
 * twice, some with a correction, some nothing; and districts that go on sending although they have ended.
 */
const INDICATORS = ["jobs-created", "health-insurance-coverage", "poverty-reduction"].map((id) => reorganised.indicators.find((one) => one.id === id) as Indicator);
const needed = INDICATORS.flatMap(({ figure }) => measuresOfFigure(figure));
/** Three indicators are enough to count by hand; all that is merged of them is the program's. */
const register = { ...reorganised, indicators: INDICATORS, measures: reorganised.measures.filter(({ id }) => needed.includes(id)) };
const july = catalogueAt(register, "2025-07");
const june = catalogueAt(register, "2025-06");
const communes = communesOf(july).map(({ code }) => code);
const MONTHS = [7, 8, 9, 10, 11, 12];
const NIGHTS = [1, 2, 3] as const;
type Night = (typeof NIGHTS)[number];

const periodOf = (month: number) => `2025-${String(month).padStart(2, "0")}`;

/** What a commune types; whole numbers, so that totals can be counted with whole numbers. */
const typedBy = (index: number, month: number): Typed => ({
  "workers-given-jobs": String((index % 13) * month + month),
  population: String(9000 + index * 17),
  "health-insured-people": index % 10 === 4 ? "-" : String(8000 + index * 17 + month * (index % 5)),
  "poor-households": String(40 + (index % 7)),
  households: index % 23 === 5 ? "!bốn nghìn" : String(2500 + index),
});

const CORRECTED: Typed = { "workers-given-jobs": "5000" };

type Sent = "at once" | "late" | "twice" | "corrected" | "nothing";
const plays = (index: number, month: number): Sent => (["at once", "at once", "late", "at once", "twice", "at once", "corrected", "at once", "nothing", "late"] as const)[(index * 7 + month * 3) % 10] as Sent;

const file = (name: string, code: string, typed: Typed, month: number, modified: number, catalogue = july): Received =>
  received({ ...submissionOf(catalogue, code, typed, { period: periodOf(month) }), workbook: name }, { file: name, modified: `2025-01-${String(modified).padStart(2, "0")}T00:00:00Z` });

/** What lies in the folder of a commune on a night. The second file of "twice" is a copy that is withdrawn before the last night; a correction comes on the second. */
const filesOf = (code: string, index: number, month: number, night: Night): readonly Received[] => {
  const first = () => file(`${code}.xlsx`, code, typedBy(index, month), month, 10);
  switch (plays(index, month)) {
    case "at once":
      return [first()];
    case "late":
      return night > 1 ? [first()] : [];
    case "twice":
      return night < 3 ? [first(), file(`${code}-ban-sao.xlsx`, code, typedBy(index, month), month, 10)] : [first()];
    case "corrected":
      return night > 1 ? [first(), file(`${code}-sua.xlsx`, code, { ...typedBy(index, month), ...CORRECTED }, month, 11)] : [first()];
    case "nothing":
      return [];
  }
};

/** Ended districts whose July workbooks still come. */
const districtsStill = (month: number): readonly Received[] => (month > 8 ? [] : ["816", "819"].map((code) => file(`huyen-${code}.xlsx`, code, typedBy(0, month), month, 10, june)));

const folderOf = (month: number, night: Night): readonly Received[] => [...communes.flatMap((code, index) => filesOf(code, index, month, night)), ...districtsStill(month)];

const mergeOf = (month: number, night: Night, files = folderOf(month, night)): Summary =>
  mergeSubmissions({ catalogue: register, period: periodOf(month), asOf: `${periodOf(month)}-2${night}T01:00:00+07:00`, received: files, prefer: "newest" });

// ── What must come of it, by counting ──────────────────────────────────────────────────────────────────────────────

/** What counts of a commune on a night; null while it has not reported, or twice. */
const counts = (index: number, month: number, night: Night): Typed | null => {
  const typed = typedBy(index, month);
  switch (plays(index, month)) {
    case "late":
      return night > 1 ? typed : null;
    case "twice":
      return night === 3 ? typed : null;
    case "corrected":
      return night > 1 ? { ...typed, ...CORRECTED } : typed;
    case "nothing":
      return null;
    case "at once":
      return typed;
  }
};

const isNumber = (typed: string | undefined): typed is string => /^\d+$/.test(typed ?? "");

/** "numerator/denominator", or a plain sum, over some communes; null where none gave what is needed. */
const countOf = ({ figure }: Indicator, reports: readonly Typed[]): readonly [bigint, bigint] | null => {
  const ids = figure.kind === "ratio" ? [figure.numerator, figure.denominator] : [figure.measure];
  const whole = reports.filter((typed) => ids.every((id) => isNumber(typed[id])));
  if (whole.length === 0) return null;
  const [above, below] = ids.map((id) => whole.reduce((total, typed) => total + BigInt(typed[id] as string), 0n)) as [bigint, bigint?];
  return figure.kind === "ratio" ? [above * BigInt(figure.per.toFixed()), below as bigint] : [above, 1n];
};

/** Whether a value is that fraction, to the fortieth decimal place. */
const isCount = (value: string | null, expected: readonly [bigint, bigint] | null): boolean => {
  if (value === null || expected === null) return value === expected;
  const [whole, decimals = ""] = value.split(".") as [string, string?];
  const difference = BigInt(whole + decimals.padEnd(40, "0")) * expected[1] - expected[0] * 10n ** 40n;
  return (difference < 0n ? -difference : difference) * 2n <= (expected[1] === 1n ? 0n : expected[1]);
};

const nights = MONTHS.flatMap((month) => NIGHTS.map((night) => ({ month, night })));

test("the year has every kind of sender in every month", () => {
  for (const month of MONTHS) expect(new Set(communes.map((_, index) => plays(index, month))).size).toBe(5);
});

test.each(nights)("month $month, night $night: who is in, what is left out and why, and every total", ({ month, night }) => {
  const summary = mergeOf(month, night);
  const reports = communes.map((_, index) => counts(index, month, night));
  const others = july.orgUnits.filter(({ kind }) => kind !== "commune").map(({ code }) => code);
  expect([...summary.completeness.missing].sort()).toEqual([...others, ...communes.filter((_, index) => !reports[index])].sort());
  const outcomes = summary.sources.map(({ file: name, outcome, reason }) => `${name} ${outcome}${reason ? ` ${reason.code}` : ""}`);
  const expected = communes.flatMap((code, index) => {
    const sent = plays(index, month);
    const taken = `${code}.xlsx merged`;
    if (sent === "nothing" || (sent === "late" && night === 1)) return [];
    if (sent === "twice" && night < 3) return [`${code}.xlsx rejected duplicate-submission`, `${code}-ban-sao.xlsx rejected duplicate-submission`];
    return sent === "corrected" && night > 1 ? [`${code}.xlsx superseded superseded-submission`, `${code}-sua.xlsx merged`] : [taken];
  });
  const ended = month > 8 ? [] : ["huyen-816.xlsx rejected unit-ended", "huyen-819.xlsx rejected unit-ended"];
  expect([...outcomes].sort()).toEqual([...expected, ...ended].sort());

  for (const indicator of INDICATORS) {
    const figure = summary.figures[july.indicators.findIndex(({ id }) => id === indicator.id)] as Summary["figures"][number];
    const wanted = countOf(indicator, reports.flatMap((typed) => (typed ? [typed] : [])));
    expect([indicator.id, isCount(figure.value?.toFixed() ?? null, wanted)]).toEqual([indicator.id, true]);
    for (const ground of formerGrounds(summary.catalogue)) {
      const own = ground.after.flatMap(({ code }) => {
        const typed = reports[communes.indexOf(code)];
        return typed ? [typed] : [];
      });
      const rolled = rollUp(indicator.figure, summary.catalogue, figure.trace, ground);
      expect([indicator.id, ground.before[0]?.code, isCount(rolled.value?.toFixed() ?? null, countOf(indicator, own))]).toEqual([indicator.id, ground.before[0]?.code, true]);
    }
  }
});

test("replayed from scratch, in any order, every night's summary is the same to the byte", () => {
  const digest = (reverse: boolean): readonly string[] =>
    nights.map(({ month, night }) => {
      const files = folderOf(month, night);
      const summary = mergeOf(month, night, reverse ? [...files].reverse() : files);
      const hash = createHash("sha256").update(JSON.stringify(summaryJson(summary, "vi", "0")));
      if (night === 3) hash.update(JSON.stringify(summaryPlan(summary, { language: "vi", folder: "" }).sheets.map(wholeSheet), (_, value: unknown) => (value instanceof Map ? [...value] : value)));
      return hash.digest("hex");
    });
  const first = digest(false);
  expect(digest(true)).toEqual(first);
  expect(new Set(first).size).toBe(nights.length);
});
