import { type Decimal, decimal, ONE } from "../numbers/decimal";

/** Values without the weight of the odd one among them: their ends, their middle, and how far a usual one is from it. */
export interface Spread {
  readonly count: number;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly middle: Decimal;
  /** The median of the distances from the middle (MAD). */
  readonly deviation: Decimal;
}

const TWO = decimal("2");

/** Ascending values, each by its place. */
interface Sorted {
  readonly count: number;
  readonly at: (place: number) => Decimal;
}

const sort = (values: readonly Decimal[]): readonly Decimal[] => [...values].sort((a, b) => a.cmp(b));
const all = (sorted: readonly Decimal[]): Sorted => ({ count: sorted.length, at: (place) => sorted[place] as Decimal });
const allBut = (sorted: readonly Decimal[], left: number): Sorted => ({ count: sorted.length - 1, at: (place) => sorted[place < left ? place : place + 1] as Decimal });

const middleOf = ({ count, at }: Sorted): Decimal => {
  const half = count >> 1;
  return count % 2 === 1 ? at(half) : at(half - 1).plus(at(half)).div(TWO);
};

const distancesFrom = (middle: Decimal, values: readonly Decimal[]): readonly Decimal[] => sort(values.map((value) => value.minus(middle).abs()));

/** The first place of a value in a list that has it. */
const placeOf = (value: Decimal, sorted: readonly Decimal[]): number => {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const half = (low + high) >> 1;
    if ((sorted[half] as Decimal).lt(value)) low = half + 1;
    else high = half;
  }
  return low;
};

/** The value in the middle; null without values. */
export const medianOf = (values: readonly Decimal[]): Decimal | null => (values.length === 0 ? null : middleOf(all(sort(values))));

/** Null without values. */
export const spreadOf = (values: readonly Decimal[]): Spread | null => {
  if (values.length === 0) return null;
  const sorted = sort(values);
  const middle = middleOf(all(sorted));
  return { count: sorted.length, low: sorted[0] as Decimal, high: sorted[sorted.length - 1] as Decimal, middle, deviation: middleOf(all(distancesFrom(middle, sorted))) };
};

/**
 * The spread of the others, for any of at least two values. Whichever is left out, what is in the middle is one of three:
 * a thousand values are sorted four times, and not anew for each.
 */
export const spreadsOfOthers = (values: readonly Decimal[]): ((value: Decimal) => Spread) => {
  const sorted = sort(values);
  const distances = new Map<string, readonly Decimal[]>();
  return (value) => {
    const others = allBut(sorted, placeOf(value, sorted));
    const middle = middleOf(others);
    const key = middle.toFixed();
    const known = distances.get(key) ?? distancesFrom(middle, sorted);
    distances.set(key, known);
    const deviation = middleOf(allBut(known, placeOf(value.minus(middle).abs(), known)));
    return { count: others.count, low: others.at(0), high: others.at(others.count - 1), middle, deviation };
  };
};

/** For normally distributed values the standard deviation is 1.4826 times the MAD. */
const NORMAL = decimal("1.4826");
/**
 * How many standard deviations are far. Monthly reports are few and not normal: at three, every unit would be asked each
 * year; a slip of a digit place is tens away.
 */
export const FAR = decimal("6");

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
  return large.isPositive() && large.gte(small.times(factor));
};
