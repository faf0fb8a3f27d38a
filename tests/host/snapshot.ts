import { addressOfKey, columnName, columnOf, rowOf } from "../../src/core/address";
import { blockText } from "./workbook/block";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "./workbook/format-store";
import { DEFAULT_FORMAT, type Format, type FormatLayers } from "./workbook/formats";
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
  /** What differs from a new workbook, by address; and by `column A`, `row 1` and `sheet`. */
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
  formats: formatsOf(sheet.formats),
  columnWidths: byKey(without(sheet.columnWidths, DEFAULT_COLUMN_WIDTH), columnName),
  rowHeights: byKey(without(sheet.rowHeights, DEFAULT_ROW_HEIGHT), (row) => String(row + 1)),
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

/** Only what makes a difference: a format that says what would be so without it is left out. */
const formatsOf = (layers: FormatLayers): Record<string, Format> => {
  const wider = (row: number | null, column: number | null): Format => ({ ...DEFAULT_FORMAT, ...layers.sheet, ...(column === null ? {} : layers.columns.get(column)), ...(row === null ? {} : layers.rows.get(row)) });
  const all: readonly (readonly [string, Format, Format])[] = [
    ["sheet", layers.sheet, DEFAULT_FORMAT],
    ...inOrder(layers.columns).map(([column, format]) => [`column ${columnName(column)}`, format, wider(null, null)] as const),
    ...inOrder(layers.rows).map(([row, format]) => [`row ${row + 1}`, format, wider(null, null)] as const),
    ...inOrder(layers.cells).map(([key, format]) => [addressOfKey(key), format, wider(rowOf(key), columnOf(key))] as const),
  ];
  const different = all.map(([name, format, otherwise]) => [name, Object.fromEntries(Object.entries(format).filter(([path, value]) => value !== otherwise[path]))] as const);
  return Object.fromEntries(different.filter(([, format]) => Object.keys(format).length > 0));
};

const inOrder = <Value>(map: ReadonlyMap<number, Value>): readonly (readonly [number, Value])[] => [...map].sort(([a], [b]) => a - b);
const without = (sizes: ReadonlyMap<number, number>, standard: number): ReadonlyMap<number, number> => new Map([...sizes].filter(([, size]) => size !== standard));

const namesOf = (names: SheetData["names"]): WorkbookSnapshot["names"] => Object.fromEntries([...names].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, ...rest }) => [name, rest]));

const byKey = <Value, Shown = Value>(map: ReadonlyMap<number, Value>, text: (key: number) => string, shown: (value: Value) => Shown = (value) => value as unknown as Shown): Record<string, Shown> =>
  Object.fromEntries(inOrder(map).map(([key, value]) => [text(key), shown(value)]));
