/**
 * Exact decimal arithmetic for every amount, target and figure.
 *
 * Sums, differences and products are exact. A quotient keeps 40 decimal places, rounded half up, so that a ratio is
 * divided once, at the end, and a status never depends on binary rounding. Display rounds separately.
 */
const PLACES = 40;

/** Half up is away from zero, as offices round; up is to the next in any case. */
export type Rounding = "half-up" | "up";

/** How a decimal may be written, here and in files of our own; what people type is read by `numbers.ts`. */
const PLAIN = /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
/** Far beyond any double. Digits that are written out are as long as their text; an exponent writes as many as it likes. */
const MOST_BY_EXPONENT = 10_000;

/** Powers of ten that a double holds exactly. */
const SMALL_POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
/** As far as amounts of a province need them. */
const POWERS = Array.from({ length: 2 * PLACES }, (_, exponent) => 10n ** BigInt(exponent));
const powerOfTen = (exponent: number): bigint => POWERS[exponent] ?? 10n ** BigInt(exponent);

/** How many zeros are looked for at once at the end of a long number. */
const STEPS = [32, 16, 8, 4, 2, 1] as const;

const magnitudeOf = (units: bigint): bigint => (units < 0n ? -units : units);

/** The largest whole number whose square is not above `square`: Newton's way down from one that is. */
const rootOf = (square: bigint): bigint => {
  let root = powerOfTen(Math.ceil(String(square).length / 2));
  for (let next = (root + square / root) / 2n; next < root && root > 1n; next = (root + square / root) / 2n) root = next;
  return square === 0n ? 0n : root;
};

/** A whole number of units, of which `places` digits stand behind the point: 8801.5 is 88015 with one place. */
class ExactDecimal {
  private constructor(
    /** A bigint only where a double would not hold it exactly; no zero at its end stands behind the point. So equal decimals have equal units. */
    private readonly units: number | bigint,
    private readonly places: number,
  ) {}

  private static of(units: number | bigint, places: number): ExactDecimal {
    return typeof units === "number" ? ExactDecimal.ofDouble(units, places) : ExactDecimal.ofLong(units, places);
  }

  private static ofDouble(units: number, places: number): ExactDecimal {
    let [kept, behind] = [units, places];
    while (behind > 0 && kept % 10 === 0) {
      kept /= 10;
      behind -= 1;
    }
    // Plus zero: there is no zero below zero.
    return new ExactDecimal(kept + 0, behind);
  }

  private static ofLong(units: bigint, places: number): ExactDecimal {
    let [kept, behind] = [units, places];
    if (kept % 10n === 0n) for (const step of STEPS) while (behind >= step && kept % powerOfTen(step) === 0n) [kept, behind] = [kept / powerOfTen(step), behind - step];
    const double = Number(kept);
    return new ExactDecimal(Number.isSafeInteger(double) ? double : kept, behind);
  }

  static read(text: string): ExactDecimal | null {
    const [, sign = "", whole = "", fraction = "", exponent = "0"] = PLAIN.exec(text) ?? [];
    const digits = whole + fraction;
    if (digits === "" || Math.abs(Number(exponent)) > MOST_BY_EXPONENT) return null;
    const places = fraction.length - Number(exponent);
    const written = places < 0 ? digits + "0".repeat(-places) : digits;
    const units = Number(written);
    return ExactDecimal.of(Number.isSafeInteger(units) ? (sign ? -units : units) : BigInt(sign + written), Math.max(places, 0));
  }

  /** Its units where `places` of them stand behind the point; never fewer than it has. */
  private unitsAt(places: number): number | bigint {
    const power = SMALL_POWERS[places - this.places];
    if (typeof this.units === "number" && power !== undefined) {
      const units = this.units * power;
      if (Number.isSafeInteger(units)) return units;
    }
    return BigInt(this.units) * powerOfTen(places - this.places);
  }

  plus(other: DecimalSource): ExactDecimal {
    const added = exactly(other);
    const places = Math.max(this.places, added.places);
    const [a, b] = [this.unitsAt(places), added.unitsAt(places)];
    const total = typeof a === "number" && typeof b === "number" ? a + b : null;
    return ExactDecimal.of(total !== null && Number.isSafeInteger(total) ? total : BigInt(a) + BigInt(b), places);
  }

  minus(other: DecimalSource): ExactDecimal {
    return this.plus(exactly(other).negated());
  }

  times(other: DecimalSource): ExactDecimal {
    const { units: b, places } = exactly(other);
    const a = this.units;
    const product = typeof a === "number" && typeof b === "number" ? a * b : null;
    return ExactDecimal.of(product !== null && Number.isSafeInteger(product) ? product : BigInt(a) * BigInt(b), this.places + places);
  }

  /** Rounded half up to 40 places. Throws where `other` is zero. */
  div(other: DecimalSource): ExactDecimal {
    const { units, places } = exactly(other);
    if (units === 0) throw new RangeError("division by zero");
    const shift = PLACES + places - this.places;
    const above = magnitudeOf(BigInt(this.units)) * powerOfTen(Math.max(shift, 0));
    const below = magnitudeOf(BigInt(units)) * powerOfTen(Math.max(-shift, 0));
    const quotient = (2n * above + below) / (2n * below);
    return ExactDecimal.of(this.units < 0 === units < 0 ? quotient : -quotient, PLACES);
  }

  /** Rounded half up to 40 places. Throws below zero. */
  sqrt(): ExactDecimal {
    if (this.units < 0) throw new RangeError("square root of a negative number");
    // Cut off behind one digit more than is kept, it rounds as the whole root would.
    const places = Math.max(PLACES + 1, this.places);
    return ExactDecimal.of(rootOf(BigInt(this.unitsAt(2 * places))), places).round(PLACES);
  }

  private negated(): ExactDecimal {
    return new ExactDecimal(typeof this.units === "number" ? 0 - this.units : -this.units, this.places);
  }

  abs(): ExactDecimal {
    return this.units < 0 ? this.negated() : this;
  }

  round(places = 0, rounding: Rounding = "half-up"): ExactDecimal {
    if (this.places <= places) return this;
    const base = powerOfTen(this.places - places);
    const size = magnitudeOf(BigInt(this.units));
    const rest = size % base;
    const rounded = size / base + ((rounding === "up" ? rest > 0n : 2n * rest >= base) ? 1n : 0n);
    return ExactDecimal.of(this.units < 0 ? -rounded : rounded, places);
  }

  /** -1, 0 or 1, as this is below, equal to or above `other`. */
  cmp(other: DecimalSource): number {
    const held = exactly(other);
    if (this.places === held.places) return this.units < held.units ? -1 : this.units > held.units ? 1 : 0;
    const places = Math.max(this.places, held.places);
    // Equal ones have as many places.
    return this.unitsAt(places) < held.unitsAt(places) ? -1 : 1;
  }

  eq(other: DecimalSource): boolean {
    const held = exactly(other);
    return this.units === held.units && this.places === held.places;
  }

  gt(other: DecimalSource): boolean {
    return this.cmp(other) > 0;
  }

  gte(other: DecimalSource): boolean {
    return this.cmp(other) >= 0;
  }

  lt(other: DecimalSource): boolean {
    return this.cmp(other) < 0;
  }

  lte(other: DecimalSource): boolean {
    return this.cmp(other) <= 0;
  }

  isZero(): boolean {
    return this.units === 0;
  }

  isPositive(): boolean {
    return this.units > 0;
  }

  /** Nothing behind the point. */
  isWhole(): boolean {
    return this.places === 0;
  }

  /** "8801.5": all digits, never an exponent; with `places`, rounded half up to as many. */
  toFixed(places?: number): string {
    const { units, places: behind } = places === undefined ? this : this.round(places);
    const shown = places ?? behind;
    const digits = units < 0 ? String(units).slice(1) : String(units);
    if (shown === 0) return units < 0 ? `-${digits}` : digits;
    const padded = digits.padStart(behind + 1, "0");
    const point = padded.length - behind;
    return `${units < 0 ? "-" : ""}${padded.slice(0, point)}.${padded.slice(point).padEnd(shown, "0")}`;
  }

  toString(): string {
    return this.toFixed();
  }

  /** So that a document that holds decimals can be written as it is. */
  toJSON(): string {
    return this.toFixed();
  }
}

export type Decimal = ExactDecimal;

/** A decimal, or what `decimal` reads. */
export type DecimalSource = Decimal | string | number;

/** The decimal that a plain string such as "8801.5" writes. Throws on anything else: parse what people typed with `numbers.ts`. */
export const decimal = (text: string | number): Decimal => {
  const read = ExactDecimal.read(String(text));
  if (!read) throw new TypeError(`not a decimal: ${text}`);
  return read;
};

const exactly = (source: DecimalSource): Decimal => (typeof source === "object" ? source : decimal(source));

export const ZERO: Decimal = decimal(0);
export const ONE: Decimal = decimal(1);
export const HUNDRED: Decimal = decimal(100);

/** Exact sum; an empty list is zero. */
export const sum = (values: Iterable<Decimal>): Decimal => {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
};
