import { absolute, isSingleCell, parseRange, rangeOf } from "../../../src/core/sheet/a1-range";

test("a block by its corners, whichever way they are named", () => {
  expect(["H8:H63", "$A$1:$B$2", "B2:A1", "C4"].map(parseRange)).toEqual([
    { top: 7, left: 7, bottom: 62, right: 7 },
    { top: 0, left: 0, bottom: 1, right: 1 },
    { top: 0, left: 0, bottom: 1, right: 1 },
    { top: 3, left: 2, bottom: 3, right: 2 },
  ]);
});

test("what names no block is none", () => {
  expect(["", "A", "A1:", ":A1", "A1:B2:C3", "A0", "XFE1", "Sheet1!A1"].map(parseRange)).toEqual(Array.from({ length: 8 }, () => null));
  expect(() => rangeOf("nowhere")).toThrow("nowhere");
});

test("one cell is told from several", () => {
  expect([isSingleCell(rangeOf("C4")), isSingleCell(rangeOf("C4:C5")), isSingleCell(rangeOf("C4:D4"))]).toEqual([true, false, false]);
});

test("names need absolute rows and columns", () => {
  expect(["A1:B2", "$A$1:B2", "7:8", "A:C", "$7:$8"].map(absolute)).toEqual(["$A$1:$B$2", "$A$1:$B$2", "$7:$8", "$A:$C", "$7:$8"]);
});
