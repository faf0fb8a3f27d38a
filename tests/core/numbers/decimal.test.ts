import fc from "fast-check";
import { compare, type Decimal, decimal, divide, isPositive, isWhole, isZero, plainText } from "../../../src/core/numbers/decimal";

const amounts: fc.Arbitrary<Decimal> = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 20 }))
  .map(([digits, places]) => decimal(digits.toString()).times(decimal(10).pow(-places)));

test("a quotient is the same to the last of its forty places as by long division", () => {
  fc.assert(fc.property(amounts, amounts, (a, b) => b.eq(0) || divide(a, b).toFixed() === a.div(b).toFixed()), { numRuns: 2_000 });
});

test.each([
  ["11", "20", "0.55"],
  ["1", "3", `0.${"3".repeat(40)}`],
  ["2", "3", `0.${"6".repeat(39)}7`],
  ["-2", "3", `-0.${"6".repeat(39)}7`],
  ["0", "7", "0"],
  ["1", "1e45", "0"],
  ["5", "1e41", `0.${"0".repeat(39)}1`],
  ["1e60", "3", `${"3".repeat(60)}.${"3".repeat(40)}`],
])("%s divided by %s", (a, b, quotient) => {
  expect(divide(decimal(a), decimal(b)).toFixed()).toBe(quotient);
});

test("nothing is divided by zero", () => {
  expect(() => divide(decimal("1"), decimal("0"))).toThrow("division by zero");
});

test("two decimals compare as by copies of them", () => {
  const near = fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -2, max: 2 })).map(([digits, places]) => decimal(digits).times(decimal(10).pow(places)));
  const either = fc.oneof(amounts, near, fc.constant(decimal("-0")));
  fc.assert(fc.property(either, either, (a, b) => Math.sign(compare(a, b)) === a.cmp(b)), { numRuns: 2_000 });
});

test("a decimal is written digit for digit", () => {
  const near = fc.tuple(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: -16, max: 16 })).map(([digits, places]) => decimal(digits).times(decimal(10).pow(places)));
  const either = fc.oneof(amounts, near, fc.constantFrom(...["-0", "0", "999999999999999", "1000000000000000", "0.000000000000001", "100000000000000.5"].map(decimal)));
  fc.assert(fc.property(either, (value) => plainText(value) === value.toFixed()), { numRuns: 3_000 });
});

test("a quotient is a decimal like any other", () => {
  fc.assert(fc.property(amounts, amounts, (a, b) => b.eq(0) || Math.sign(compare(divide(a, b), decimal(divide(a, b).toFixed()))) === 0), { numRuns: 500 });
  expect(divide(decimal("1"), decimal("8")).plus(divide(decimal("3"), decimal("8"))).times("2").toFixed()).toBe("1");
});

test.each([
  ["0", true, false, true],
  ["-0", true, false, true],
  ["1200", false, true, true],
  ["-7", false, false, true],
  ["0.5", false, true, false],
  ["100.01", false, true, false],
  ["-12.5", false, false, false],
])("%s: zero %s, positive %s, whole %s", (text, zero, positive, whole) => {
  const value = decimal(text);
  expect([isZero(value), isPositive(value), isWhole(value)]).toEqual([zero, positive, whole]);
});
