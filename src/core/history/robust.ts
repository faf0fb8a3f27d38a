import { type Decimal, decimal, sum, ZERO } from "../numbers/decimal";

/** Values without the weight of the odd one among them: their ends, their middle, and how far a usual one is from it. */
export interface Spread {
  readonly count: number;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly middle: Decimal;
  /** The median of the distances from the middle (MAD). */
  readonly deviation: Decimal;
}

const ascending = (a: Decimal, b: Decimal): number => a.cmp(b);

const middleOf = (sorted: readonly Decimal[]): Decimal => {
  const half = sorted.length >> 1;
  const upper = sorted[half] as Decimal;
  return sorted.length % 2 === 1 ? upper : sum([sorted[half - 1] as Decimal, upper]).div(2);
};

/** Null without values. */
export const spreadOf = (values: readonly Decimal[]): Spread | null => {
  if (values.length === 0) return null;
  const sorted = [...values].sort(ascending);
  const middle = middleOf(sorted);
  const distances = sorted.map((value) => value.minus(middle).abs()).sort(ascending);
  return { count: sorted.length, low: sorted[0] as Decimal, high: sorted[sorted.length - 1] as Decimal, middle, deviation: middleOf(distances) };
};

/** For normally distributed values the standard deviation is 1.4826 times the MAD. */
const NORMAL = decimal("1.4826");
/**
 * How many standard deviations are far. Monthly reports are few and not normal: at three, every unit would be asked each
 * year; a slip of a digit place is tens away.
 */
export const FAR = decimal("6");
const ONE = decimal("1");

/** Whether a value is far from the others as they spread, `value` being no part of them. */
export const isFar = (value: Decimal, { middle, deviation }: Spread): boolean => value.minus(middle).abs().gt(FAR.times(NORMAL).times(deviation));

/**
 * Whether a count differs from what one expects by more than counting alone explains, `deviations` roots of the expected
 * number: that is what rare things vary by. Nothing is expected so rarely that one more of it would say something.
 */
export const isFarCount = (value: Decimal, expected: Decimal, deviations: Decimal): boolean => {
  const least = expected.gt(ONE) ? expected : ONE;
  return value.minus(expected).abs().gt(deviations.times(least.sqrt()));
};

/** Whether one of two amounts is at least `factor` times the other. Of zero, everything is. */
export const differsBy = (factor: Decimal, a: Decimal, b: Decimal): boolean => {
  const [small, large] = a.lt(b) ? [a, b] : [b, a];
  return large.gt(ZERO) && large.gte(small.times(factor));
};
