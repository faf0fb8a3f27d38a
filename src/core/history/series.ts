import { measure, measuresOfFigure } from "../catalogue/catalogue";
import type { Catalogue, Figure, Indicator, Measure, Period, Status, Summary } from "../model";
import { type Decimal, ZERO } from "../numbers/decimal";
import { lastMonth, yearOf } from "../period/period";
import { type History, monthEnd, monthEndsBefore, type PastFigure, precedingPeriod } from "./history";

/** An indicator of the province at a month's end. */
export interface SeriesPoint {
  readonly month: number;
  readonly value: Decimal | null;
  readonly percentOfTarget: Decimal | null;
  readonly status: Status;
  /** Whether nobody's report was missing. */
  readonly complete: boolean;
}

export interface IndicatorSeries {
  readonly indicator: string;
  /** A flow is a running total since 1 January; a level is what there is at the end of a period. */
  readonly kind: "flow" | "level";
  /** This year's, oldest first; the last is the merged period. */
  readonly points: readonly SeriesPoint[];
  /** The value one period of the same kind earlier, where the same units made it. */
  readonly preceding: Decimal | null;
  /** What a flow added in this period alone, and in the one before. */
  readonly increase: { readonly now: Decimal; readonly before: Decimal | null } | null;
  /** The value one year earlier: from that merge, else from the units' own column, where the same units made it. */
  readonly lastYear: Decimal | null;
}

/** How the year went until `period`, month by month. */
export interface Series {
  readonly year: number;
  readonly period: Period;
  readonly month: number;
  readonly indicators: readonly IndicatorSeries[];
}

/** Figures of one definition made by the same units, or by all that owe them: others cannot be held against each other. */
const areAlike = (a: PastFigure, b: PastFigure): boolean =>
  a.unit === b.unit && ((a.complete && b.complete) || (a.units.size === b.units.size && [...a.units].every((unit) => b.units.has(unit))));

const asPast = (figure: Figure, { unit }: Indicator): PastFigure => ({
  value: figure.value,
  percentOfTarget: figure.percentOfTarget,
  status: figure.status,
  unit,
  units: new Set(figure.trace.parts.map(({ orgUnit }) => orgUnit)),
  complete: figure.reported === figure.expected,
});

/** A ratio of two running totals is a level: it may fall. */
const isFlow = (catalogue: Catalogue, { figure }: Indicator): boolean => figure.kind !== "ratio" && (measure(catalogue, measuresOfFigure(figure)[0] as string) as Measure).accumulates;

const figureAt = (history: History | null, period: Period | null, indicator: Indicator): PastFigure | null =>
  history && period !== null ? (monthEnd(history, yearOf(period), lastMonth(period))?.figures.get(indicator.id) ?? null) : null;

const yearEarlier = (period: Period): Period => `${yearOf(period) - 1}${period.slice(4)}`;

/** What a flow added in `period` alone: its running total less the one before; the year's first counts from nothing. */
const increaseIn = (history: History | null, period: Period, now: PastFigure, indicator: Indicator): Decimal | null => {
  const preceding = precedingPeriod(period);
  if (preceding === null || !now.value) return null;
  if (yearOf(preceding) !== yearOf(period)) return now.value;
  const before = figureAt(history, preceding, indicator);
  return before?.value && areAlike(before, now) ? now.value.minus(before.value) : null;
};

const increaseOf = (history: History | null, period: Period, now: PastFigure, indicator: Indicator): IndicatorSeries["increase"] => {
  const increase = increaseIn(history, period, now, indicator);
  const preceding = precedingPeriod(period);
  const before = figureAt(history, preceding, indicator);
  if (!increase) return null;
  return { now: increase, before: preceding !== null && before && areAlike(before, now) ? increaseIn(history, preceding, before, indicator) : null };
};

const valueAlike = (past: PastFigure | null, now: PastFigure): Decimal | null => (past && now.value && areAlike(past, now) ? past.value : null);

const seriesOfIndicator = (indicator: Indicator, figure: Figure, summary: Summary, history: History | null): IndicatorSeries => {
  const { catalogue, period } = summary;
  const now = asPast(figure, indicator);
  const earlier = history ? monthEndsBefore(history, period).filter(({ year }) => year === yearOf(period)) : [];
  const point = (month: number, { value, percentOfTarget, status, complete }: PastFigure): SeriesPoint => ({ month, value, percentOfTarget, status, complete });
  const points = earlier.flatMap(({ month, figures }) => {
    const past = figures.get(indicator.id);
    return past?.unit === indicator.unit ? [point(month, past)] : [];
  });
  const flow = isFlow(catalogue, indicator);
  return {
    indicator: indicator.id,
    kind: flow ? "flow" : "level",
    points: [...points, point(lastMonth(period), now)],
    preceding: valueAlike(figureAt(history, precedingPeriod(period), indicator), now),
    increase: flow ? increaseOf(history, period, now, indicator) : null,
    lastYear: valueAlike(figureAt(history, yearEarlier(period), indicator), now) ?? figure.lastYear,
  };
};

/** The year until the summary's period, month by month; null where there is nothing to hold the period against. */
export const seriesOf = (summary: Summary, history: History | null): Series | null => {
  const indicators = summary.catalogue.indicators.map((indicator, index) => seriesOfIndicator(indicator, summary.figures[index] as Figure, summary, history));
  if (!indicators.some(({ points, preceding, lastYear }) => points.length > 1 || preceding || lastYear)) return null;
  return { year: summary.catalogue.year, period: summary.period, month: lastMonth(summary.period), indicators };
};

/** How much more a flow added than in the period before, per cent; null where either is not known or nothing was added then. */
export const increaseGrowth = (increase: NonNullable<IndicatorSeries["increase"]>): { readonly now: Decimal; readonly before: Decimal } | null =>
  increase.before?.gt(ZERO) ? { now: increase.now, before: increase.before } : null;
