import type { SummaryJson } from "../json/summary-json";
import { lastMonth, yearOf } from "../period/period";
import { decimal } from "../numbers/decimal";
import { amountKey, byPeriod, type History, type PastAmount, type PastFigure, type PastPeriod } from "./history";

/** An earlier merge and the file it was read from. */
export interface PastSummary {
  readonly source: string;
  readonly summary: SummaryJson;
}

type FigureJson = SummaryJson["figures"][number];

const figureOf = ({ value, percentOfTarget, status, unit, parts, reported, expected }: FigureJson): PastFigure => ({
  value: value === null ? null : decimal(value),
  percentOfTarget: percentOfTarget === null ? null : decimal(percentOfTarget),
  status,
  unit,
  units: new Set(parts.map(({ orgUnit }) => orgUnit)),
  complete: reported === expected,
});

/** What was held out of a figure for want of its partner is an amount of the unit all the same. */
const amountsOf = ({ figures }: SummaryJson): ReadonlyMap<string, PastAmount> =>
  new Map(
    figures.flatMap(({ parts, heldOut }) =>
      [...parts, ...heldOut].flatMap(({ orgUnit, measure, value, raw, file, sheet, cell }) => (value === null ? [] : [[amountKey(orgUnit, measure), { value: decimal(value), raw, file, sheet, cell }] as const])),
    ),
  );

const pastOf = ({ source, summary }: PastSummary): PastPeriod => ({
  period: summary.period,
  year: yearOf(summary.period),
  month: lastMonth(summary.period),
  asOf: summary.asOf,
  source,
  figures: new Map(summary.figures.map((figure) => [figure.indicator, figureOf(figure)])),
  amounts: amountsOf(summary),
});

const isLater = (a: PastSummary, b: PastSummary): boolean => {
  const [left, right] = [Date.parse(a.summary.asOf), Date.parse(b.summary.asOf)];
  return left === right ? a.source > b.source : left > right;
};

/** Several earlier merges as one history: of several of one period the latest counts. The order of `past` does not matter. */
export const historyOf = (past: readonly PastSummary[]): History => {
  const latest = new Map<string, PastSummary>();
  for (const one of past) {
    const other = latest.get(one.summary.period);
    if (!other || isLater(one, other)) latest.set(one.summary.period, one);
  }
  return { periods: [...latest.values()].map(pastOf).sort(byPeriod) };
};
