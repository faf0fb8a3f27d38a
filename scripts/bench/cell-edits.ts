import { address } from "../../src/core/address";
import type { Content, WorkbookPlan } from "../../src/core/sheet-plan";

/** A cell to type over: sheet, address, and what stands there then (a formula with its "="). */
export type CellEdit = readonly [sheet: string, address: string, value: string | number | boolean | null];

const valueOf = (content: Content | undefined): CellEdit[2] => {
  switch (content?.kind) {
    case undefined:
      return null;
    case "text":
      return content.text;
    case "number":
      return Number(content.value);
    case "boolean":
      return content.value;
    case "formula":
      return `=${content.formula}`;
  }
};

/** What another program must type into the workbook of one plan to make that of another with the same places. */
export const cellEdits = (from: WorkbookPlan, to: WorkbookPlan): readonly CellEdit[] =>
  to.sheets.flatMap((sheet, index) => {
    const before = new Map((from.sheets[index]?.cells ?? []).map(({ row, column, content }) => [address(row, column), valueOf(content)]));
    return sheet.cells.flatMap(({ row, column, content }): readonly CellEdit[] => {
      const place = address(row, column);
      const value = valueOf(content);
      return value === (before.get(place) ?? null) ? [] : [[sheet.name, place, value]];
    });
  });
