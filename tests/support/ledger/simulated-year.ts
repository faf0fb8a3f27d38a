import { leftOut } from "../../../src/core/intake/left-out";
import { closeNight, keepNight, type PeriodToMake } from "../../../src/core/ledger/keep-night";
import { emptyLedger, type Ledger, type LedgerState } from "../../../src/core/ledger/ledger";
import type { LedgerTerms } from "../../../src/core/ledger/terms";
import type { Catalogue, Summary } from "../../../src/core/model";
import { fileDamaged } from "../../../src/core/rules/file-damaged";
import { finding } from "../../../src/core/rules/rule";
import type { Received } from "../../../src/core/select-submissions";
import { mergeSubmissions } from "../../../src/core/summary";
import { received, submissionOf, type Typed } from "../submissions";
import { type Drop, SCENARIOS, type Stage } from "./scenarios";
import { digest, night, TERMS } from "./terms";

export interface YearOptions {
  readonly catalogue: Catalogue;
  readonly year: number;
  /** Months that are played, 1 to 12. */
  readonly months: readonly number[];
  /** Who plays: codes of units of the catalogue, which exist in all of the months. */
  readonly units: readonly string[];
  /** What a unit types for a month; `attempt` 0 is its first report, 1 its correction. */
  readonly figuresOf: (unit: string, month: number, attempt: 0 | 1) => Typed;
}

/** A night as it went: what lay in the folder, what the ledger holds now, what was merged. */
export interface SimulatedNight {
  readonly day: string;
  readonly at: string;
  readonly ledger: Ledger;
  readonly toMake: readonly PeriodToMake[];
  readonly summaries: ReadonlyMap<string, Summary>;
}

const two = (value: number): string => String(value).padStart(2, "0");
const dayAfter = (day: string, count = 1): string => new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

/** Every file of the year. Units take turns at the scenarios, so that each unit and each month meets many of them. */
export const dropsOf = ({ year, months, units, figuresOf }: YearOptions): readonly Drop[] => {
  const plays = Object.values(SCENARIOS);
  return months.flatMap((month) =>
    units.flatMap((orgUnit, index) => {
      const stage: Stage = {
        orgUnit,
        period: `${year}-${two(month)}`,
        nextPeriod: month === 12 ? `${year}-11` : `${year}-${two(month + 1)}`,
        day: (day) => `${year}-${two(month)}-${two(day)}`,
        first: figuresOf(orgUnit, month, 0),
        corrected: figuresOf(orgUnit, month, 1),
      };
      return (plays[(index * 7 + month * 3) % plays.length] as (typeof plays)[number])(stage);
    }),
  );
};

/** Whether the run in the night of `day` finds it. */
const lies = ({ present }: Drop, day: string): boolean => present.some(({ from, until }) => from < day && (until === null || until >= day));

const cameOn = ({ present }: Drop, day: string): string => present.filter(({ from }) => from < day).at(-1)?.from ?? day;

const receive = (drop: Drop, day: string, catalogue: Catalogue): Received => {
  const { file, content, orgUnit, period, figures, saved } = drop;
  const modified = `${saved ?? cameOn(drop, day)}T09:00:00+07:00`;
  const sha256 = digest(content);
  if (figures === null) return { ...leftOut(file, finding(fileDamaged, null, { at: { workbook: file, sheet: null, address: null }, facts: { found: "x", part: "x" } })), sha256, modified };
  const submission = { ...submissionOf(catalogue, orgUnit, figures, { period }), workbook: file };
  const moved = new Map([...submission.actuals].map(([id, actual]) => [id, { ...actual, at: { sheet: "Nhập liệu", address: "A1", ...actual.at, workbook: file } }] as const));
  return received({ ...submission, actuals: moved }, { file, sha256, modified, saved: { by: `Cán bộ ${orgUnit}`, at: modified } });
};

export const termsFor = (catalogue: Catalogue): LedgerTerms => ({ ...TERMS, catalogue, folderPeriod: (file) => /^\d{4}-\d\d(?=\/)/.exec(file)?.[0] ?? null });

/** A run every night, over what lies in the folder then. `onNight` is told of each. */
export const playYear = (options: YearOptions, onNight: (night: SimulatedNight) => void): Ledger => {
  const { catalogue, year, months } = options;
  const drops = dropsOf(options);
  const known = new Map<string, Received>();
  const receiveOnce = (drop: Drop, day: string): Received => {
    const key = `${drop.file} ${drop.content} ${cameOn(drop, day)}`;
    const one = known.get(key) ?? receive(drop, day, catalogue);
    known.set(key, one);
    return one;
  };
  const terms = termsFor(catalogue);
  let ledger = emptyLedger(year);
  const last = `${year}-${two(Math.max(...months))}-28`;
  for (let day = `${year}-${two(Math.min(...months))}-02`; day <= last; day = dayAfter(day)) {
    const at = night(day);
    const kept = keepNight(ledger, at, drops.filter((drop) => lies(drop, day)).map((drop) => receiveOnce(drop, day)), terms);
    const summaries = new Map(kept.toMake.map(({ period, received: files, decided }) => [period, mergeSubmissions({ catalogue, period, asOf: at, received: files, prefer: null, decided })]));
    ledger = closeNight(kept, at, [...summaries.values()].map(({ period, completeness }) => ({ period, missing: completeness.missing })));
    onNight({ day, at, ledger, toMake: kept.toMake, summaries });
  }
  return ledger;
};

// ── What must come of it, from the scenarios alone ─────────────────────────────────────────────────────────────────

const stateOn = ({ states }: Drop, day: string): LedgerState | null => states.filter(([from]) => from <= day).at(-1)?.[1] ?? null;

/** What every file that was ever seen must be on a night, by file and content. */
export const expectedStates = (drops: readonly Drop[], day: string): ReadonlyMap<string, LedgerState> =>
  new Map(
    drops.flatMap((drop) => {
      const state = stateOn(drop, day);
      return state ? [[`${drop.file} ${drop.content}`, state] as const] : [];
    }),
  );

/** Whose figures count for a period on a night. */
export const expectedCounting = (drops: readonly Drop[], period: string, day: string): ReadonlyMap<string, Drop> =>
  new Map(drops.filter((drop) => drop.period === period && ["merged", "late"].includes(stateOn(drop, day) ?? "")).map((drop) => [drop.orgUnit, drop]));

/** The periods that a night must make: the month that is running until the 14th, that of the next from the 15th on; both on the 15th; and any earlier one of which something moved. */
export const expectedPeriods = (drops: readonly Drop[], day: string): readonly string[] => {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const running = date <= 14 ? month : month + 1;
  const own = [...(date === 15 ? [month] : []), running].filter((one) => one <= 12).map((one) => `${year}-${two(one)}`);
  const moved = drops.filter((drop) => drop.states.some(([from, state]) => from === day && state !== "wrong-period") && drop.states[0]?.[1] !== "wrong-period").map((drop) => drop.file.slice(0, 7));
  return [...new Set([...moved, ...own])].sort();
};
