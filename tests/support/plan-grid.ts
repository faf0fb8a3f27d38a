import { cellKey } from "../../src/core/address";
import type { Cell, Grid, WorkbookGrid } from "../../src/core/model";
import type { Content, SheetPlan, WorkbookPlan } from "../../src/core/sheet-plan";
import { wholeSheet } from "../../src/core/sheet/whole-sheet";

const cellOf = (content: Content): Cell => {
  switch (content.kind) {
    case "text":
      return { kind: "text", value: content.text };
    case "number":
      return { kind: "number", value: content.value };
    case "boolean":
      return { kind: "boolean", value: content.value };
    case "formula":
      return content.cached.kind === "text" ? { kind: "text", value: content.cached.text, formula: content.formula } : { kind: "number", value: content.cached.value, formula: content.formula };
  }
};

const gridOf = (sheet: SheetPlan): Grid => ({
  name: sheet.name,
  state: sheet.state ?? "visible",
  cells: new Map(wholeSheet(sheet).cells.flatMap(({ row, column, content }) => (content ? [[cellKey(row, column), cellOf(content)] as const] : []))),
});

/** The workbook that a perfect painter would write and a perfect reader read. */
export const gridOfPlan = (plan: WorkbookPlan): WorkbookGrid => ({
  sheets: plan.sheets.map(gridOf),
  names: new Map(plan.names.map(({ name, refersTo }) => [name, refersTo])),
});

/** The grid with one cell of a sheet put in, or taken out (null). */
export const withCell = (workbook: WorkbookGrid, sheet: string, row: number, column: number, cell: Cell | null): WorkbookGrid => ({
  ...workbook,
  sheets: workbook.sheets.map((grid) => {
    if (grid.name !== sheet) return grid;
    const cells = new Map(grid.cells);
    if (cell) cells.set(cellKey(row, column), cell);
    else cells.delete(cellKey(row, column));
    return { ...grid, cells };
  }),
});
