import fc from "fast-check";
import { movementOf } from "../../../src/core/history/movement";
import { differsBy, isFar, isFarCount, medianOf, type Spread, spreadOf, spreadsOfOthers } from "../../../src/core/history/robust";
import { decimal } from "../../../src/core/numbers/decimal";

const of = (...values: readonly (number | string)[]) => spreadOf(values.map(decimal)) as Spread;
const plain = ({ count, low, high, middle, deviation }: Spread) => [count, ...[low, high, middle, deviation].map((one) => one.toFixed())];

test("ends, middle, and how far a usual value is from it; one odd value moves neither", () => {
  expect(plain(of(3, 1, 2))).toEqual([3, "1", "3", "2", "1"]);
  expect(plain(of(10, 12, 11, 13))).toEqual([4, "10", "13", "11.5", "1"]);
  expect(plain(of(10, 11, 12, 11000))).toEqual([4, "10", "11000", "11.5", "1"]);
  expect(spreadOf([])).toBeNull();
});

test("the middle is one that half of the values do not exceed, whatever they are", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 30 }), (values) => {
      const { middle, low, high, deviation } = of(...values);
      expect(values.filter((value) => middle.gte(value)).length * 2).toBeGreaterThanOrEqual(values.length);
      expect(values.filter((value) => middle.lte(value)).length * 2).toBeGreaterThanOrEqual(values.length);
      expect([low.lte(middle), high.gte(middle), deviation.gte("0")]).toEqual([true, true, true]);
    }),
  );
});

test("the spread of all others is as if each value had been left out", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 30 }), (values) => {
      const spreadBut = spreadsOfOthers(values.map(decimal));
      values.forEach((value, index) => expect(plain(spreadBut(decimal(value)))).toEqual(plain(of(...values.filter((_, other) => other !== index)))));
    }),
  );
});

test("nothing is in the middle of no values", () => {
  expect([medianOf([]), medianOf([1, 9, 2].map(decimal))?.toFixed()]).toEqual([null, "2"]);
});

test("far is six deviations, estimated by the MAD", () => {
  const spread = of(90, 92, 94, 96, 98);
  expect(["94", "111", "112", "77", "76"].map((value) => isFar(decimal(value), spread))).toEqual([false, false, true, false, true]);
  expect([isFar(decimal("5"), of(5, 5, 5)), isFar(decimal("5.1"), of(5, 5, 5))]).toEqual([false, true]);
});

test("counts vary by the root of what is expected, and never by less than one", () => {
  const far = (value: string, expected: string) => isFarCount(decimal(value), decimal(expected), decimal("3"));
  expect([far("130", "100"), far("131", "100"), far("70", "100"), far("69", "100")]).toEqual([false, true, false, true]);
  expect([far("3", "0"), far("4", "0.5"), far("3", "0.5")]).toEqual([false, true, false]);
});

test("one amount is a multiple of the other, whichever is larger; of zero, everything is", () => {
  const twice = (a: string, b: string) => differsBy(decimal("2"), decimal(a), decimal(b));
  expect([twice("10", "5"), twice("5", "10"), twice("9", "5"), twice("0", "1"), twice("0", "0")]).toEqual([true, true, false, true, false]);
});

test("a rate moves by points, an amount by per cent of what it was", () => {
  const moved = (now: string, before: string, unit: string) => {
    const movement = movementOf(decimal(now), decimal(before), unit);
    return movement && [movement.kind, movement.value.toFixed()];
  };
  expect([moved("94.25", "93", "%"), moved("8.9", "9", "‰"), moved("108", "100", "tỷ đồng"), moved("1", "0", "xã"), moved("7.5", "7.6", "bác sĩ/vạn dân")]).toEqual([
    ["points", "1.25"],
    ["points", "-0.1"],
    ["percent", "8"],
    null,
    ["percent", expect.stringMatching(/^-1\.3157/)],
  ]);
});
