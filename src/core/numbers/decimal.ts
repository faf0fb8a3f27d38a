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

/**
 * The decimal that a plain string such as "8801.5" writes. Throws on anything else: parse what people typed with `numbers.ts`. The
 * library's list of digits has room for a dozen more; a nation's amounts are kept without.
 */
export const decimal = (text: string | number): Decimal => {
  const made = new Decimal(text);
  made.c = made.c.slice();
  return made;
};

export const ZERO: Decimal = decimal("0");
export const ONE: Decimal = decimal("1");
export const HUNDRED: Decimal = decimal("100");

/**
 * Order of two decimals: negative, zero or positive. As `a.cmp(b)`, which copies its argument: a thousand units' rates are
 * sorted for every figure.
 */
export const compare = (a: Decimal, b: Decimal): number => {
  if (isZero(a) || isZero(b)) return (isZero(a) ? 0 : a.s) - (isZero(b) ? 0 : b.s);
  if (a.s !== b.s) return a.s;
  if (a.e !== b.e) return a.e > b.e ? a.s : -a.s;
  const shared = Math.min(a.c.length, b.c.length);
  for (let place = 0; place < shared; place++) {
    const difference = (a.c[place] as number) - (b.c[place] as number);
    if (difference !== 0) return difference * a.s;
  }
  return (a.c.length - b.c.length) * a.s;
};

export const isZero = ({ c }: Decimal): boolean => c[0] === 0;
export const isPositive = (value: Decimal): boolean => value.s > 0 && !isZero(value);
/** Nothing behind the point: digits never end in zeros. */
export const isWhole = ({ c, e }: Decimal): boolean => c.length <= e + 1;

/** As many digits as every double holds exactly. */
const EXACT_DIGITS = 15;

/** "8801.5", all digits: as `value.toFixed()`, which takes several times as long where an amount is written for each of a thousand units. */
export const plainText = (value: Decimal): string => {
  const { s, e, c } = value;
  if (e < 0 || e >= EXACT_DIGITS || c.length > EXACT_DIGITS) return value.toFixed();
  let whole = 0;
  for (let place = 0; place <= e; place++) whole = whole * 10 + (c[place] ?? 0);
  const text = c.length > e + 1 ? `${whole}.${c.slice(e + 1).join("")}` : String(whole);
  return s < 0 && !isZero(value) ? `-${text}` : text;
};

/** Exact sum; an empty list is zero. */
export const sum = (values: Iterable<Decimal>): Decimal => {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
};

const wholeOf = (digits: readonly number[]): bigint => {
  if (digits.length > EXACT_DIGITS) return BigInt(digits.join(""));
  let whole = 0;
  for (const digit of digits) whole = whole * 10 + digit;
  return BigInt(whole);
};

/** Digits without sign or point, and the power of ten that they count. */
const scaled = ({ c, e }: Decimal): readonly [digits: bigint, exponent: number] => [wholeOf(c), e - c.length + 1];

/** As far as amounts of a province need them. */
const POWERS = Array.from({ length: 2 * PLACES }, (_, exponent) => 10n ** BigInt(exponent));
const powerOfTen = (exponent: number): bigint => POWERS[exponent] ?? 10n ** BigInt(exponent);

const ZERO_CODE = "0".charCodeAt(0);

/** `count` times ten to the power of minus `PLACES`, as its text would be read, which takes longer. */
const ofSmallest = (count: bigint, sign: number): Decimal => {
  const made = new Decimal(ZERO);
  made.s = sign;
  if (count === 0n) return made;
  const text = count.toString();
  let length = text.length;
  while (text.charCodeAt(length - 1) === ZERO_CODE) length -= 1;
  made.e = text.length - PLACES - 1;
  made.c = new Array<number>(length);
  for (let place = 0; place < length; place++) made.c[place] = text.charCodeAt(place) - ZERO_CODE;
  return made;
};

/**
 * `a` divided by `b`, as `a.div(b)` to the last place, but by whole numbers: long division digit by digit is what a province of a
 * thousand units would wait for. Throws where `b` is zero.
 */
export const divide = (a: Decimal, b: Decimal): Decimal => {
  const [above, up] = scaled(a);
  const [below, down] = scaled(b);
  const shift = PLACES + up - down;
  const dividend = shift >= 0 ? above * powerOfTen(shift) : above;
  const divisor = shift >= 0 ? below : below * powerOfTen(-shift);
  if (divisor === 0n) throw new RangeError("division by zero");
  return ofSmallest((2n * dividend + divisor) / (2n * divisor), a.s * b.s < 0 ? -1 : 1);
};
