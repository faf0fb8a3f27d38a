import { type ICellData, type IWorkbookData, type IWorksheetData, LocaleType } from "@univerjs/core";
import { columnOf, rowOf } from "../../src/core/address";
import type { Worksheet } from "../../tests/host/workbook/worksheet";

const PIXELS = 96 / 72;
/** Beyond what is used a person sees some empty rows and columns. */
const SPARE = { rows: 40, columns: 10 };

type Cells = ReadonlyMap<number, ICellData>;

const byRow = (cells: Cells): IWorksheetData["cellData"] => {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const [key, cell] of cells) (rows[rowOf(key)] ??= {})[columnOf(key)] = cell;
  return rows;
};

const sheetData = ({ data }: Worksheet, cells: Cells): Partial<IWorksheetData> => {
  const rows = Math.max(20, ...[...cells.keys()].map(rowOf)) + SPARE.rows;
  const columns = Math.max(10, ...[...cells.keys()].map(columnOf)) + SPARE.columns;
  const sizes = <T extends "w" | "h">(map: ReadonlyMap<number, number>, hidden: ReadonlySet<number>, name: T) =>
    Object.fromEntries([...new Set([...map.keys(), ...hidden])].map((at) => [at, { ...(map.has(at) && { [name]: (map.get(at) as number) * PIXELS }), hd: hidden.has(at) ? 1 : 0 }]));
  return {
    id: data.id,
    name: data.name,
    hidden: data.visibility === "Visible" ? 0 : 1,
    tabColor: data.tabColor,
    // So that the columns one types into are seen beside the pane.
    zoomRatio: 0.8,
    rowCount: rows,
    columnCount: columns,
    cellData: byRow(cells),
    mergeData: data.merges.map(({ row, column, rows: down, columns: right }) => ({ startRow: row, startColumn: column, endRow: row + down - 1, endColumn: column + right - 1 })),
    columnData: sizes(data.columnWidths, data.hiddenColumns, "w"),
    rowData: sizes(data.rowHeights, data.hiddenRows, "h"),
    showGridlines: data.showGridlines ? 1 : 0,
    ...(data.freeze && { freeze: { xSplit: data.freeze.columns, ySplit: data.freeze.rows, startRow: data.freeze.rows, startColumn: data.freeze.columns } }),
  };
};

/** The host's workbook as a file of the grid. */
export const workbookData = (id: string, sheets: readonly Worksheet[], cells: ReadonlyMap<string, Cells>): Partial<IWorkbookData> => ({
  id,
  name: "Book1",
  appVersion: "0.25.1",
  locale: LocaleType.VI_VN,
  styles: {},
  sheetOrder: sheets.map(({ data }) => data.id),
  sheets: Object.fromEntries(sheets.map((sheet) => [sheet.data.id, sheetData(sheet, cells.get(sheet.data.id) ?? new Map())])),
});

/** All of a sheet but its cells: where it changes, the grid is made anew. */
export const shapeOf = ({ data }: Worksheet): string =>
  JSON.stringify([data.id, data.name, data.visibility, data.merges, [...data.columnWidths], [...data.rowHeights], [...data.hiddenColumns], [...data.hiddenRows], data.freeze]);
