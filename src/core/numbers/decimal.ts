import Big from "big.js";

/**
 * Exact decimal arithmetic for every amount, target and figure.
 *
 * Sums, differences and products are exact. A quotient keeps 40 decimal places, rounded half up, so that a ratio is
 * divided once, at the end, and a status never depends on binary rounding. Display rounds separately.
 */
const Decimal = Big();
Decimal.DP = 40;
Decimal.RM = Decimal.roundHalfUp;
// Plain notation always: 1e21 in a cell must not read as "1e+21".
Decimal.PE = 1e6;
Decimal.NE = -1e6;

export type Decimal = Big;

/** The decimal that a plain string such as "8801.5" writes. Throws on anything else: parse what people typed with `numbers.ts`. */
export const decimal = (text: string | number): Decimal => new Decimal(text);

export const ZERO: Decimal = decimal("0");
export const HUNDRED: Decimal = decimal("100");

/** Exact sum; an empty list is zero. */
export const sum = (values: Iterable<Decimal>): Decimal => {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
};
