import { findTable } from "../../src/core/entry/find-table";
import { cellAt, textOf } from "../../src/core/grid";
import type { Cell, WorkbookGrid } from "../../src/core/model";
import { ENTRY_COLUMNS, ENTRY_SHEET, type EntryColumn } from "../../src/core/plan/layout";
import { templatePlan } from "../../src/core/plan/template";
import { districtFigures } from "../../scripts/examples/figures-2024-06";
import { measureTypedAt } from "../../src/core/plan/layout";
import { measuresOf } from "../../src/core/catalogue/catalogue";
import { catalogue2024 } from "./catalogue-2024";
import { gridOfPlan, withCell } from "./plan-grid";

const unit = (code: string) => {
  const one = catalogue2024.orgUnits.find((each) => each.code === code);
  if (!one) throw new Error(`no unit ${code}`);
  return one;
};

/** A cell from what a clerk types: a plain decimal is a number, "" nothing, everything else text. */
export const typedCell = (typed: string): Cell | null => {
  if (typed === "") return null;
  return /^-?\d+(\.\d+)?$/.test(typed) ? { kind: "number", value: typed } : { kind: "text", value: typed };
};

/** Where a row's column is in the entry sheet, both from 0. */
export const placeIn = (workbook: WorkbookGrid, id: string, column: EntryColumn): { readonly row: number; readonly column: number } => {
  const grid = workbook.sheets.find(({ name }) => name === ENTRY_SHEET);
  const table = grid && findTable(grid);
  const at = table?.columns.get(column);
  const row = table?.rows.find((each) => textOf(cellAt(table.grid, each, table.columns.get("id") as number)) === id);
  if (at === undefined || row === undefined) throw new Error(`no ${ENTRY_COLUMNS[column]} of ${id}`);
  return { row, column: at };
};

/** An entry workbook with one cell changed. */
export const retype = (workbook: WorkbookGrid, id: string, column: EntryColumn, cell: Cell | string | null): WorkbookGrid => {
  const place = placeIn(workbook, id, column);
  return withCell(workbook, ENTRY_SHEET, place.row, place.column, typeof cell === "string" ? typedCell(cell) : cell);
};

/** The row where a measure is typed. */
export const rowIdOf = (measure: string): string => catalogue2024.indicators.find((one) => measureTypedAt(catalogue2024, one) === measure)?.id ?? measure;

/** The blank entry workbook of a unit. */
export const blankEntry = (code: string, period = "2024-06"): WorkbookGrid => gridOfPlan(templatePlan(catalogue2024, { period, orgUnit: unit(code), lang: "vi" }));

/** A district's entry workbook, filled in without a fault. */
export const filledEntry = (code = "819", period = "2024-06"): WorkbookGrid => {
  const figures = districtFigures(code);
  return measuresOf(catalogue2024, unit(code)).reduce((workbook, { id }) => retype(workbook, rowIdOf(id), "actual", figures[id] as string), blankEntry(code, period));
};

