import { type CellKey, cellKey, columnOf, rowOf } from "../../../src/core/address";
import { type Block, cellsOf, contains, isWholeColumns, isWholeRows, isWholeSheet } from "./block";

export type FormatValue = string | number | boolean;

/** A cell's format as flat data: `font.bold`, `fill.color`, `border.EdgeTop.style`, `numberFormat`, `locked` … */
export type Format = Record<string, FormatValue>;

const NO_LINES = Object.fromEntries(
  ["top", "bottom", "left", "right", "DiagonalDown", "DiagonalUp"].flatMap((side) => [
    [`border.${side}.style`, "None"],
    [`border.${side}.color`, "#000000"],
    [`border.${side}.weight`, "Thin"],
  ]),
) as Format;

/** What a cell of a new workbook has. A fill of "" is none. */
export const DEFAULT_FORMAT: Readonly<Format> = {
  numberFormat: "General",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  "fill.color": "",
  "font.name": "Calibri",
  "font.size": 11,
  "font.bold": false,
  "font.italic": false,
  "font.underline": "None",
  "font.strikethrough": false,
  "font.subscript": false,
  "font.superscript": false,
  "font.color": "#000000",
  ...NO_LINES,
};

/** Formats of a sheet; where several layers say something, the cell's wins over the row's, the column's and the sheet's. */
export interface FormatLayers {
  sheet: Format;
  readonly columns: Map<number, Format>;
  readonly rows: Map<number, Format>;
  readonly cells: Map<CellKey, Format>;
}

export const noFormats = (): FormatLayers => ({ sheet: {}, columns: new Map(), rows: new Map(), cells: new Map() });

export const formatAt = (layers: FormatLayers, row: number, column: number, name: string): FormatValue => {
  for (const format of [layers.cells.get(cellKey(row, column)), layers.rows.get(row), layers.columns.get(column), layers.sheet, DEFAULT_FORMAT]) {
    const value = format?.[name];
    if (value !== undefined) return value;
  }
  throw new Error(`${name} is no format`);
};

const layer = <Key>(map: Map<Key, Format>, key: Key): Format => {
  const known = map.get(key);
  if (known) return known;
  const made: Format = {};
  map.set(key, made);
  return made;
};

/** Sets one property on a block; what narrower layers said about it inside the block is overwritten. */
export const setFormat = (layers: FormatLayers, block: Block, name: string, value: FormatValue): void => {
  if (!isWholeColumns(block) && !isWholeRows(block)) {
    for (const { row, column } of cellsOf(block)) layer(layers.cells, cellKey(row, column))[name] = value;
    return;
  }
  for (const [key, format] of layers.cells) if (name in format && contains(block, rowOf(key), columnOf(key))) format[name] = value;
  if (isWholeSheet(block)) {
    layers.sheet[name] = value;
    for (const format of [...layers.columns.values(), ...layers.rows.values()]) delete format[name];
    return;
  }
  if (isWholeRows(block)) {
    for (let row = block.row; row < block.row + block.rows; row++) layer(layers.rows, row)[name] = value;
    return;
  }
  for (let column = block.column; column < block.column + block.columns; column++) {
    layer(layers.columns, column)[name] = value;
    // A row's format would win over the column's: the crossing gets the newer one.
    for (const [row, format] of layers.rows) if (name in format) layer(layers.cells, cellKey(row, column))[name] = value;
  }
};

/** The value that a whole block shares, or null where it differs: what Excel answers for a mixed range. */
export const sharedFormat = (layers: FormatLayers, block: Block, name: string): FormatValue | null => {
  const first = formatAt(layers, block.row, block.column, name);
  if (isWholeColumns(block) || isWholeRows(block)) {
    for (const [key, format] of layers.cells) if (name in format && contains(block, rowOf(key), columnOf(key)) && format[name] !== first) return null;
    for (const [row, format] of layers.rows) if (name in format && row >= block.row && row < block.row + block.rows && format[name] !== first) return null;
    for (const [column, format] of layers.columns) if (name in format && column >= block.column && column < block.column + block.columns && format[name] !== first) return null;
    return first;
  }
  for (const { row, column } of cellsOf(block)) if (formatAt(layers, row, column, name) !== first) return null;
  return first;
};

/** Brings a block back to the default format. */
export const clearFormats = (layers: FormatLayers, block: Block): void => {
  const names = new Set([layers.sheet, ...layers.columns.values(), ...layers.rows.values(), ...layers.cells.values()].flatMap((format) => Object.keys(format)));
  for (const name of names) setFormat(layers, block, name, DEFAULT_FORMAT[name] as FormatValue);
};
