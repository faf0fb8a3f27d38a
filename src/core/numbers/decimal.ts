import Big from "big.js";

/**
 * Exact decimal arithmetic for every amount, target and figure.
 *
 * Sums, differences and products are exact. A quotient keeps 40 decimal places, rounded half up, so that a ratio is
 * divided once, at the end, and a status never depends on binary rounding. Display rounds separately.
 */
const PLACES = 40;
const Decimal = Big();
Decimal.DP = PLACES;
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

/** Digits without sign or point, and the power of ten that they count. */
const scaled = ({ c, e }: Decimal): readonly [digits: bigint, exponent: number] => [BigInt(c.join("")), e - c.length + 1];

/**
 * `a` divided by `b`, as `a.div(b)` to the last place, but by whole numbers: long division digit by digit is what a province of a
 * thousand units would wait for. Throws where `b` is zero.
 */
export const divide = (a: Decimal, b: Decimal): Decimal => {
  const [above, up] = scaled(a);
  const [below, down] = scaled(b);
  const shift = PLACES + up - down;
  const dividend = shift >= 0 ? above * 10n ** BigInt(shift) : above;
  const divisor = shift >= 0 ? below : below * 10n ** BigInt(-shift);
  if (divisor === 0n) throw new RangeError("division by zero");
  const quotient = (2n * dividend + divisor) / (2n * divisor);
  const digits = quotient.toString().padStart(PLACES + 1, "0");
  return new Decimal(`${a.s * b.s < 0 ? "-" : ""}${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`);
};
