import { prevailingLegacyFont } from "../../src/xlsx/legacy-font";

test("a text with several fonts has that of most of its characters", () => {
  const old = { length: 5, font: ".VnTime" };
  const modern = { length: 7, font: "Arial" };
  const ofCell = { length: 6, font: undefined };
  expect(prevailingLegacyFont([old, { length: 4, font: "Arial" }])).toBe(".VnTime");
  expect(prevailingLegacyFont([old, modern])).toBeNull();
  expect(prevailingLegacyFont([old, ofCell])).toBeUndefined();
  expect(prevailingLegacyFont([old, { length: 2, font: ".VnTime" }, ofCell])).toBe(".VnTime");
  expect(prevailingLegacyFont([])).toBeUndefined();
});
