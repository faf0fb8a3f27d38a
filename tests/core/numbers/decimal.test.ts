import fc from "fast-check";
import { type Decimal, decimal, divide } from "../../../src/core/numbers/decimal";

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
