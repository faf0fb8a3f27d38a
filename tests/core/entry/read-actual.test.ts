import { readActual } from "../../../src/core/entry/read-actual";
import { decimal } from "../../../src/core/numbers/decimal";
import type { Cell } from "../../../src/core/model";

const at = { workbook: "a.csv", sheet: "a", address: "H9" } as const;
const expectation = { unit: "người", integer: true, yesNo: false, plausible: { min: decimal("0"), max: decimal("1000000") } };

const codes = (value: string, textOnly: boolean): readonly string[] => {
  const cell: Cell = { kind: "text", value };
  return readActual({ cell, at, expectation, about: { measure: "m" }, textOnly }).raised.map(({ rule }) => rule.code);
};

test("a number typed as text is told, but not where a format has only text", () => {
  expect(codes("120", false)).toEqual(["number-as-text"]);
  expect(codes("120", true)).toEqual([]);
});

test("what else was made of the text is told there too", () => {
  expect(codes("120 người", true)).toEqual(["number-as-text"]);
});
