import type { PlanRow, SheetPlan } from "../../../src/core/sheet-plan";
import { referenceCheck } from "../../../src/xlsx/paint/reference-errors";
import { surveyAhead } from "../../../src/xlsx/paint/survey-cells";
import { blankSheet } from "../../support/sample-plans";

const ROWS = 3;

/** A sheet whose rows have so many cells, and how often they were made. */
const sheetOf = (columns: number): { readonly sheet: SheetPlan; readonly made: () => number } => {
  let made = 0;
  const rows = {
    *[Symbol.iterator](): Generator<PlanRow> {
      made += 1;
      for (let row = 0; row < ROWS; row += 1) yield { row, cells: Array.from({ length: columns }, (_, column) => ({ row, column, content: { kind: "number", value: "1" } as const })) };
    },
  };
  return { sheet: { ...blankSheet, rows }, made: () => made };
};

const painted = ({ sheet, made }: ReturnType<typeof sheetOf>) => {
  const { rows, lastRow, lastColumn } = surveyAhead(sheet, referenceCheck([sheet]));
  return { painted: Array.from(rows, ({ row, cells }) => [row, cells.length]), lastRow, lastColumn, made: made() };
};

test.each([
  ["of usual size are made once", 100, 1],
  ["of more cells than are kept are made anew for each look", 70_000, 2],
])("rows %s", (_, columns, times) => {
  expect(painted(sheetOf(columns))).toEqual({ painted: [0, 1, 2].map((row) => [row, columns]), lastRow: 2, lastColumn: columns - 1, made: times });
});
