import type { Period } from "../model";
import { lastMonth, type ParsedPeriod, parsePeriod, periodsOfYear, yearOf } from "../period/period";
import { dayOfMonth } from "./calendar";

export type PeriodKind = ParsedPeriod["kind"];

/** A day of a month counted from the period's first (where it opens) or last month (where it closes): −1 is the month before, 0 that month. Day 31 is the month's last. */
export interface DayOfPeriod {
  readonly month: number;
  readonly day: number;
}

/** First and last day on which reports of a period are taken in time, ISO 8601. */
export interface ReportingWindow {
  readonly opens: string;
  readonly closes: string;
}

/** When reports are due, as data: for each kind of period, and for single periods where a letter moved a date. */
export interface CutOffs {
  readonly source: string;
  readonly kinds: Readonly<Record<PeriodKind, { readonly opens: DayOfPeriod; readonly closes: DayOfPeriod }>>;
  readonly dates: Readonly<Record<Period, ReportingWindow>>;
}

const MONTHS: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, half: 6, "nine-months": 9, year: 12 };

export const kindOf = (period: Period): PeriodKind => (parsePeriod(period) as ParsedPeriod).kind;

export const windowOf = (period: Period, { kinds, dates }: CutOffs): ReportingWindow => {
  const fixed = dates[period];
  if (fixed) return fixed;
  const kind = kindOf(period);
  const { opens, closes } = kinds[kind];
  const [year, last] = [yearOf(period), lastMonth(period)];
  const first = last - MONTHS[kind] + 1;
  return { opens: dayOfMonth(year, first + opens.month, opens.day), closes: dayOfMonth(year, last + closes.month, closes.day) };
};

/** The periods of a year whose reports are taken on a day between `from` and `to`, both included, in the order of their ends. */
export const periodsBetween = (from: string, to: string, { year, kinds, cutOffs }: { readonly year: number; readonly kinds: readonly PeriodKind[]; readonly cutOffs: CutOffs }): readonly Period[] =>
  periodsOfYear(year).filter((period) => {
    const { opens, closes } = windowOf(period, cutOffs);
    return kinds.includes(kindOf(period)) && opens <= to && from <= closes;
  });
