import { comparePeriods, lastMonth, yearOf } from "../period/period";
import type { Period, Status } from "../model";
import type { Decimal } from "../numbers/decimal";

/** A unit's amount in an earlier merge, and the cell it stood in. */
export interface PastAmount {
  readonly value: Decimal;
  readonly raw: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** An indicator in an earlier merge. `units` are those whose amounts made the value, `complete` tells that nobody was missing. */
export interface PastFigure {
  readonly value: Decimal | null;
  readonly percentOfTarget: Decimal | null;
  readonly status: Status;
  readonly unit: string;
  readonly units: ReadonlySet<string>;
  readonly complete: boolean;
}

/** One earlier merge. It is known by the month that it ends with: reports are cumulative, so those that end together report the same. */
export interface PastPeriod {
  readonly period: Period;
  readonly year: number;
  readonly month: number;
  readonly asOf: string;
  /** The file it was read from. */
  readonly source: string;
  readonly figures: ReadonlyMap<string, PastFigure>;
  /** By unit and measure (`amountKey`). */
  readonly amounts: ReadonlyMap<string, PastAmount>;
}

/** Earlier merges, one for each period, by `comparePeriods`. */
export interface History {
  readonly periods: readonly PastPeriod[];
}

export const amountKey = (orgUnit: string, measure: string): string => `${orgUnit} ${measure}`;

const BEFORE = new WeakMap<History, Map<Period, readonly PastPeriod[]>>();

const endsBefore = ({ year, month }: PastPeriod, period: Period): boolean => year < yearOf(period) || (year === yearOf(period) && month < lastMonth(period));

/** The merges of periods that ended before `period` did, one for each month's end, oldest first; of several that end together the shortest. */
export const monthEndsBefore = (history: History, period: Period): readonly PastPeriod[] => {
  const cache = BEFORE.get(history) ?? new Map<Period, readonly PastPeriod[]>();
  BEFORE.set(history, cache);
  const known = cache.get(period);
  if (known) return known;
  const ends = history.periods.filter((one) => endsBefore(one, period)).filter((one, index, all) => all[index - 1]?.year !== one.year || all[index - 1]?.month !== one.month);
  cache.set(period, ends);
  return ends;
};

/** The merge of the period that ended with `month` of `year`, of several the shortest; null where there is none. */
export const monthEnd = ({ periods }: History, year: number, month: number): PastPeriod | null => periods.find((one) => one.year === year && one.month === month) ?? null;

/** The period of the same kind just before: May before June, the first quarter before the second; null for kinds that a year has once. */
export const precedingPeriod = (period: Period): Period | null => {
  const match = /^(\d{4})-(Q?)(\d+)$/.exec(period);
  if (!match) return null;
  const [, year, quarter, number] = match as unknown as readonly [string, string, string, string];
  const last = quarter ? 4 : 12;
  const [ofYear, part] = Number(number) === 1 ? [Number(year) - 1, last] : [Number(year), Number(number) - 1];
  return quarter ? `${ofYear}-Q${part}` : `${ofYear}-${String(part).padStart(2, "0")}`;
};

export const byPeriod = (a: PastPeriod, b: PastPeriod): number => comparePeriods(a.period, b.period);
