import type { Period } from "../model";
import { type Decimal, ZERO } from "../numbers/decimal";
import { amountKey, type History, monthEndsBefore, type PastAmount, type PastPeriod } from "./history";

/** What a unit reported for a measure at a month's end, and in which merge. */
export interface UnitPoint {
  readonly past: PastPeriod;
  readonly amount: PastAmount;
}

/** A unit's earlier amounts of a measure, oldest first: for a flow, the running totals since 1 January of each year. */
export const unitSeries = (history: History, before: Period, orgUnit: string, measure: string): readonly UnitPoint[] =>
  monthEndsBefore(history, before).flatMap((past) => {
    const amount = past.amounts.get(amountKey(orgUnit, measure));
    return amount ? [{ past, amount }] : [];
  });

/** A running total at a month's end. */
export interface Total {
  readonly year: number;
  readonly month: number;
  readonly value: Decimal;
}

/** What one month added: the difference of two running totals over the months between them; the year's first counts from 1 January. */
export const monthlyIncrement = (earlier: Total | null, now: Total): Decimal => {
  const [from, month] = earlier?.year === now.year ? [earlier.value, earlier.month] : [ZERO, 0];
  return now.value.minus(from).div(now.month - month);
};

export const totalOf = ({ past, amount }: UnitPoint): Total => ({ year: past.year, month: past.month, value: amount.value });

/** The monthly increments of a series of running totals, oldest first. */
export const monthlyIncrements = (series: readonly UnitPoint[]): readonly Decimal[] =>
  series.map((point, index) => {
    const earlier = series[index - 1];
    return monthlyIncrement(earlier ? totalOf(earlier) : null, totalOf(point));
  });
