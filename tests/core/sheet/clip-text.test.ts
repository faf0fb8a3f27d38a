import { clip, clipCellText } from "../../../src/core/sheet/clip-text";

test("text within the limit stays as it is; longer text ends with a mark, the limit included", () => {
  expect(clip("abcde", 5)).toBe("abcde");
  expect(clip("abcdef", 5)).toBe("abcd…");
});

test("a character of two units is never cut in half", () => {
  expect(clip("ab😀cd", 4)).toBe("ab…");
});

test("a cell's text says how much is missing, and breaks lines as Excel does", () => {
  expect(clipCellText("một\r\nhai")).toBe("một\nhai");
  expect(clipCellText("0123456789ABCDEFGHIJ", 12)).toBe("01234… [+15]");
});
