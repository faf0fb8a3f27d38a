import { fillText } from "../../../src/core/messages/fill-text";

test("each name is replaced by its value, as often as it stands; what has none is left out", () => {
  expect(fillText("{done}/{total}, {done} {nobody}.", { done: 3, total: "5" })).toBe("3/5, 3 .");
});

test("a word follows its count: one unit, two units, no units", () => {
  const told = (count: number | string): string => fillText("{count} {count?unit is:units are} missing", { count });
  expect([1, "1", 2, 0].map(told)).toEqual(["1 unit is missing", "1 unit is missing", "2 units are missing", "0 units are missing"]);
});
