import { shownByFormatId } from "../../src/xlsx/number-format";

test("formats without a code, and formats with one of their own", () => {
  expect([0, 2, 9, 10, 14, 22, 37, 45, 49].map((id) => shownByFormatId(id, new Map()))).toEqual([undefined, undefined, "percent", "percent", "date", "date", undefined, "date", undefined]);
  expect(shownByFormatId(164, new Map([[164, "0%"]]))).toBe("percent");
  expect(shownByFormatId(14, new Map([[14, "0"]]))).toBeUndefined();
});
