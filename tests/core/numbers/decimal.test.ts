import Big from "big.js";
import fc from "fast-check";
import { type Decimal, decimal, sum } from "../../../src/core/numbers/decimal";

/** A decimal and what a library of others holds of the same text. */
interface Held {
  readonly text: string;
  readonly own: Decimal;
  readonly big: Big;
}

const Reference = Big();
Reference.DP = 40;
Reference.RM = Reference.roundHalfUp;
Reference.PE = 1e6;
Reference.NE = -1e6;

const held = (text: string): Held => ({ text, own: decimal(text), big: new Reference(text) });
/** As the library writes it; it has a zero below zero, we have none. */
const written = (value: Big, places?: number): string => {
  const text = places === undefined ? value.toFixed() : value.toFixed(places);
  return /[1-9]/.test(text) ? text : text.replace("-", "");
};

/** Where doubles end, where digits do, near ties, zeros before and behind: whatever takes another way through the code. */
const EDGES = [
  "0", "-0", "0.0", "1", "-1", "0.5", "-0.5", "0.05", "1.5", "2.5", "-2.5", "10", "100", "1e3", "1E-3", "5e-41", "4.9e-41", "-5e-41", "1e-81", "1e45", "-1e45", "1e308", "5e-324",
  "9007199254740991", "9007199254740992", "-9007199254740991", "-9007199254740993", "900719925474099.1", "0.9007199254740993", "999999999999999", "1000000000000000", "0.000000000000001",
  "12345678901234567890.12345678901234567890", `0.${"3".repeat(40)}`, `0.${"6".repeat(39)}7`, `0.${"9".repeat(45)}`, "20000000000000000000000000000000000000000000", "0.1", "0.2", "0.3", "8801.5", ".5", "5.", "007",
];
const near = fc.tuple(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: -18, max: 18 })).map(([digits, places]) => `${digits}e${places}`);
const long = fc.tuple(fc.bigInt({ min: -(10n ** 45n), max: 10n ** 45n }), fc.integer({ min: 0, max: 60 })).map(([digits, places]) => `${digits}e-${places}`);
const doubles = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }).map(String);
const decimals = fc.oneof(near, long, doubles, fc.constantFrom(...EDGES)).map(held);

const RUNS = { numRuns: 3_000 };

test.each(EDGES)("%s is read and written as by a library", (text) => {
  const { own, big } = held(text);
  expect([own.toFixed(), String(own), JSON.stringify({ own })]).toEqual([written(big), written(big), JSON.stringify({ own: written(big) })]);
});

test.each([...EDGES].flatMap((a) => EDGES.map((b) => [a, b] as const)))("%s and %s: sum, difference, product, quotient, order", (first, second) => {
  expectAlike(held(first), held(second));
});

const expectAlike = ({ own: a, big: x }: Held, { own: b, big: y }: Held): void => {
  expect([a.plus(b), a.minus(b), a.times(b)].map(String)).toEqual([x.plus(y), x.minus(y), x.times(y)].map((value) => written(value)));
  if (y.eq(0)) expect(() => a.div(b)).toThrow("division by zero");
  else expect(String(a.div(b))).toBe(written(x.div(y)));
  expect([a.cmp(b), a.eq(b), a.gt(b), a.gte(b), a.lt(b), a.lte(b)]).toEqual([x.cmp(y), x.eq(y), x.gt(y), x.gte(y), x.lt(y), x.lte(y)]);
};

test("any two decimals: sum, difference, product, quotient and order as by a library", () => {
  fc.assert(fc.property(decimals, decimals, expectAlike), RUNS);
});

test("any decimal: digits, sign, size and rounding as by a library", () => {
  fc.assert(
    fc.property(decimals, fc.integer({ min: 0, max: 45 }), ({ own, big }, places) => {
      expect([own.toFixed(), own.toFixed(places), String(own.abs())]).toEqual([written(big), written(big, places), written(big.abs())]);
      expect([own.round(places), own.round(places, "up")].map(String)).toEqual([big.round(places, Reference.roundHalfUp), big.round(places, Reference.roundUp)].map((value) => written(value)));
      expect([own.isZero(), own.isPositive(), own.isWhole()]).toEqual([big.eq(0), big.gt(0), big.eq(big.round(0, Reference.roundDown))]);
    }),
    RUNS,
  );
});

test("a root is the nearest of forty places: half a place less squared is not above, half a place more is", () => {
  const half = decimal("5e-41");
  fc.assert(
    fc.property(decimals, ({ own }) => {
      const [square, root] = [own.abs(), own.abs().sqrt()];
      expect(root.toFixed().split(".")[1]?.length ?? 0).toBeLessThanOrEqual(40);
      if (root.gte(half)) expect(root.minus(half).times(root.minus(half)).lte(square)).toBe(true);
      expect(root.plus(half).times(root.plus(half)).gt(square)).toBe(true);
    }),
    RUNS,
  );
});

test("equal decimals are the same inside, however they came about", () => {
  fc.assert(
    fc.property(decimals, decimals, ({ own: a }, { own: b }) => {
      expect(a.plus(b).minus(b)).toEqual(a);
      expect(decimal(a.toFixed())).toEqual(a);
      if (!b.isZero()) expect(a.times(b).div(b)).toEqual(a.round(40));
    }),
    RUNS,
  );
  expect(decimal("-0")).toEqual(decimal("0"));
  expect(decimal("1").minus(1)).toEqual(decimal("0"));
  expect(decimal("-1").times(0)).toEqual(decimal("0"));
  expect(decimal("-0.4").round()).toEqual(decimal("0"));
});

test.each([
  ["11", "20", "0.55"],
  ["1", "3", `0.${"3".repeat(40)}`],
  ["-2", "3", `-0.${"6".repeat(39)}7`],
  ["1", "1e45", "0"],
  ["5", "1e41", `0.${"0".repeat(39)}1`],
  ["1e60", "3", `${"3".repeat(60)}.${"3".repeat(40)}`],
])("%s divided by %s", (a, b, quotient) => {
  expect(decimal(a).div(b).toFixed()).toBe(quotient);
});

test("numbers and texts are taken where a decimal is", () => {
  expect([decimal(0.1).plus(0.2), decimal("1").minus("0.9"), decimal(3).times("0.1")].map(String)).toEqual(["0.3", "0.1", "0.3"]);
  expect(String(sum([decimal("0.1"), decimal("0.2"), decimal("-0.3")]))).toBe("0");
  expect(String(sum([]))).toBe("0");
});

test("a root is exact where there is one, and rounded half up at the fortieth place where not", () => {
  expect(["144", "0.0625", "0", "1e40"].map((text) => String(decimal(text).sqrt()))).toEqual(["12", "0.25", "0", "1" + "0".repeat(20)]);
  expect(String(decimal("2").sqrt())).toBe("1.4142135623730950488016887242096980785697");
  expect(() => decimal("-1").sqrt()).toThrow("square root of a negative number");
});

test.each(["", "-", ".", "+1", " 1", "1,5", "1e", "e5", "1e+-5", "0x10", "NaN", "Infinity", "1_000", "1 000", "--1", "1e999999999", "1e-999999999", "1e99999999999999999999999"])("%p is no decimal", (text) => {
  expect(() => decimal(text)).toThrow(`not a decimal: ${text}`);
});

test("as many digits as a cell can hold are read, counted with and written", () => {
  const [long, small] = ["1".repeat(32_767), `0.${"0".repeat(32_764)}1`].map(decimal) as [Decimal, Decimal];
  expect([long.toFixed().length, long.times(10).toFixed().length, small.toFixed().length]).toEqual([32_767, 32_768, 32_767]);
  expect([long.gt(small), long.plus(small).minus(long).eq(small), String(small.div(3)), long.div(long).eq(1)]).toEqual([true, true, "0", true]);
});

test("nor is a number that is none", () => {
  expect(() => decimal(NaN)).toThrow("not a decimal: NaN");
  expect(() => decimal(1).plus(Infinity)).toThrow("not a decimal: Infinity");
});
