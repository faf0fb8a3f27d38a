import { listNames } from "../../../src/core/messages/list-names";

test("a few names are named, of many the first and how many more", () => {
  expect([listNames([]), listNames(["A", "B"])]).toEqual(["", "A, B"]);
  const many = Array.from({ length: 300 }, (_, index) => `H${index + 1}`);
  expect(listNames(many)).toBe("H1, H2, H3, H4, H5, H6, H7, H8, H9, H10, H11, H12, … (+288)");
  expect(listNames(many.slice(0, 12))).not.toContain("…");
});
