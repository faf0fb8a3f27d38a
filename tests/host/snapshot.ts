import { addressOfKey, columnName } from "../../src/core/address";
import { blockText } from "./workbook/block";
import type { SheetData } from "./workbook/sheet-data";
import type { Workbook } from "./workbook/workbook";

/** A workbook as plain data: equal snapshots are equal workbooks, to a person and to an add-in. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: Readonly<Record<string, { readonly refersTo: string; readonly comment: string; readonly visible: boolean }>>;
  readonly active: string;
  readonly selection: string;
  readonly calculationMode: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly cells: Readonly<Record<string, unknown>>;
  /** By address, for every cell that was ever formatted; and by column, row, and "sheet". */
  readonly formats: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly merges: readonly string[];
  readonly conditionalFormats: readonly unknown[];
  readonly validations: readonly unknown[];
  readonly names: Readonly<Record<string, unknown>>;
  readonly charts: readonly unknown[];
  /** Visibility, tab colour, gridlines, freeze, protection, page, filter, hidden rows and columns, links, custom properties. */
  readonly rest: Readonly<Record<string, unknown>>;
}

export const snapshot = (workbook: Workbook): WorkbookSnapshot => {
  workbook.calculation.settle();
  return structuredClone({
    sheets: workbook.sheets.map((sheet) => sheetSnapshot(sheet.data)),
    names: namesOf(workbook.nameList),
    active: workbook.active.data.name,
    selection: workbook.selection.map(blockText).join(","),
    calculationMode: workbook.calculation.mode,
    properties: workbook.properties,
  });
};

const sheetSnapshot = (sheet: SheetData): SheetSnapshot => ({
  name: sheet.name,
  cells: byKey(sheet.contents, addressOfKey, (content) => (content.formula === null ? content.value : { formula: content.formula, value: content.value })),
  formats: {
    ...(Object.keys(sheet.formats.sheet).length > 0 ? { sheet: sheet.formats.sheet } : {}),
    ...byKey(sheet.formats.columns, (column) => `column ${columnName(column)}`),
    ...byKey(sheet.formats.rows, (row) => `row ${row + 1}`),
    ...byKey(sheet.formats.cells, addressOfKey),
  },
  columnWidths: byKey(sheet.columnWidths, columnName),
  rowHeights: byKey(sheet.rowHeights, (row) => String(row + 1)),
  merges: sheet.merges.map(blockText).sort(),
  conditionalFormats: sheet.conditionalFormats.map(({ id: _, block, ...rest }) => ({ range: blockText(block), ...rest })),
  validations: sheet.validations.map(({ block, ...rest }) => ({ range: blockText(block), ...rest })),
  names: namesOf(sheet.names),
  charts: sheet.charts.map(({ id: _, series, ...rest }) => ({ ...rest, series: series.map((one) => ({ ...one, points: byKey(one.points, String) })) })),
  rest: {
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    freeze: sheet.freeze,
    protection: sheet.protection,
    page: sheet.page,
    autoFilter: sheet.autoFilter && { range: blockText(sheet.autoFilter.block), criteria: sheet.autoFilter.criteria },
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b).map(columnName),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b).map((row) => row + 1),
    hyperlinks: byKey(sheet.hyperlinks, addressOfKey),
    customProperties: Object.fromEntries(sheet.customProperties),
  },
});

const namesOf = (names: SheetData["names"]): WorkbookSnapshot["names"] => Object.fromEntries([...names].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, ...rest }) => [name, rest]));

const byKey = <Value, Shown = Value>(map: ReadonlyMap<number, Value>, text: (key: number) => string, shown: (value: Value) => Shown = (value) => value as unknown as Shown): Record<string, Shown> =>
  Object.fromEntries([...map].sort(([a], [b]) => a - b).map(([key, value]) => [text(key), shown(value)]));
