import { type Decimal, HUNDRED, ONE, decimal } from "../numbers/decimal";
import type { Indicator, Period, Status, Target, Thresholds } from "../model";
import { isDue, lastMonth } from "../period/period";
import { type Verdict, scaleOf } from "./status-scale";

export interface Judgement {
  readonly status: Status;
  /** value ÷ target × 100, unrounded; on a range's lower bound; a decrease against the decrease asked for. */
  readonly percentOfTarget: Decimal | null;
}

export interface Yardstick {
  readonly thresholds: Thresholds;
  /** What the decrease is measured from, where the target names no baseline: last year's figure of the same unit. */
  readonly baseline?: Decimal | null;
  /** Replaces the indicator's target: what was allotted to one unit. */
  readonly target?: Target;
}

const MONTHS = Array.from({ length: 13 }, (_, month) => decimal(month));
const YEAR = MONTHS[12] as Decimal;

/** The part of the year's target due by the end of the period, as an exact fraction: a twelfth has no decimal end. */
const shareDue = (pace: Indicator["pace"], period: Period): { readonly due: Decimal; readonly of: Decimal } | null => {
  if (pace === "none") return null;
  const month = lastMonth(period);
  if (pace === "linear") return { due: MONTHS[month] as Decimal, of: YEAR };
  return { due: pace[month - 1] as Decimal, of: ONE };
};

/** The bounds of a target, lowest first. */
const boundsOf = (target: Target): readonly [Decimal, ...Decimal[]] => (target.op === "between" ? [target.min, target.max] : [target.value]);

/** Where a value lies among bounds, as an index into a scale: 0 below the first, 1 at it, 2 above it (and below the next) … */
const placeAmong = (value: Decimal, bounds: readonly Decimal[]): number =>
  bounds.reduce((place, bound) => place + value.cmp(bound) + 1, 0);

/** What is held against the bounds: the value itself, or what it fell by. */
const reach = (value: Decimal | null, target: Target, baseline: Decimal | null): Decimal | null => {
  if (value === null || target.op !== "decrease-by") return value;
  const from = target.baseline ?? baseline;
  return from === null ? null : from.minus(value);
};

/**
 * How a value stands against its target, in exact decimals and unrounded. Before the indicator is due nothing is judged;
 * without a value (or a baseline to fall from) there is no data.
 */
export const judge = (value: Decimal | null, indicator: Indicator, period: Period, { thresholds, baseline = null, target = indicator.target }: Yardstick): Judgement => {
  const bounds = boundsOf(target);
  const reached = reach(value, target, baseline);
  const percentOfTarget = reached === null || bounds[0].isZero() ? null : reached.times(HUNDRED).div(bounds[0]);
  if (!isDue(indicator.due, period)) return { status: "not-due", percentOfTarget };

  const share = shareDue(indicator.pace, period);
  const scale = scaleOf(target.op, indicator.better);
  if (reached === null) return { status: "no-data", percentOfTarget };

  const verdict = scale[placeAmong(reached, bounds)] as Verdict;
  if (!share || !verdict.paced || share.due.gte(share.of)) return { status: verdict.status, percentOfTarget };

  const pacedBound = scale[0]?.paced === "cap" ? (bounds.at(-1) as Decimal) : bounds[0];
  const asked = pacedBound.times(share.due);
  const onTrack = verdict.paced === "cap" ? reached.times(share.of).lte(asked) : reached.times(share.of).gte(asked.times(thresholds.onTrack));
  return { status: onTrack ? "on-track" : "behind", percentOfTarget };
};
