import { address, columnName, MAX_COLUMNS, MAX_ROWS, parseAddress } from "../../../src/core/address";

/** A rectangle of cells, from 0. A whole column has MAX_ROWS rows, a whole row MAX_COLUMNS columns. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const WHOLE_SHEET: Block = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const isWholeColumns = (block: Block): boolean => block.rows === MAX_ROWS;
export const isWholeRows = (block: Block): boolean => block.columns === MAX_COLUMNS;
export const isWholeSheet = (block: Block): boolean => isWholeColumns(block) && isWholeRows(block);
export const cellsIn = (block: Block): number => block.rows * block.columns;
export const isOnSheet = (block: Block): boolean =>
  block.row >= 0 && block.column >= 0 && block.rows > 0 && block.columns > 0 && block.row + block.rows <= MAX_ROWS && block.column + block.columns <= MAX_COLUMNS;

const spanning = (row1: number, column1: number, row2: number, column2: number): Block => ({
  row: Math.min(row1, row2),
  column: Math.min(column1, column2),
  rows: Math.abs(row2 - row1) + 1,
  columns: Math.abs(column2 - column1) + 1,
});

/** Reads "H8", "$H$8:H63", "A:C" or "4:9"; null for anything else. A sheet's name in front is not read: see `splitSheet`. */
export const parseBlock = (text: string): Block | null => {
  const [first = "", second = first, ...rest] = text.trim().split(":");
  if (rest.length > 0) return null;
  const from = parseAddress(first);
  const to = parseAddress(second);
  if (from && to) return spanning(from.row, from.column, to.row, to.column);
  if (!text.includes(":")) return null;
  const columns = [first, second].map((part) => parseAddress(`${part}1`));
  if (columns[0] && columns[1] && /^\$?[A-Za-z]+$/.test(first)) return spanning(0, columns[0].column, MAX_ROWS - 1, columns[1].column);
  const rows = [first, second].map((part) => parseAddress(`A${part}`));
  if (rows[0] && rows[1] && /^\$?\d+$/.test(first)) return spanning(rows[0].row, 0, rows[1].row, MAX_COLUMNS - 1);
  return null;
};

/** `'Nhập liệu'!C4` → sheet `Nhập liệu` and `C4`; no sheet where none is named. A leading "=" is dropped. */
export const splitSheet = (text: string): { readonly sheet: string | null; readonly rest: string } => {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  if (!match) return { sheet: null, rest: text.trim().replace(/^=/, "") };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", rest: match[3] ?? "" };
};

export const blockText = (block: Block): string => {
  const lastRow = block.row + block.rows - 1;
  const lastColumn = block.column + block.columns - 1;
  if (isWholeRows(block)) return `${block.row + 1}:${lastRow + 1}`;
  if (isWholeColumns(block)) return `${columnName(block.column)}:${columnName(lastColumn)}`;
  const first = address(block.row, block.column);
  return cellsIn(block) === 1 ? first : `${first}:${address(lastRow, lastColumn)}`;
};

/** `$C$4` or `$H$8:$H$63`, as names write it. */
export const absoluteText = (block: Block): string => blockText(block).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

/** Excel quotes a sheet's name unless it is a word that could not be taken for a cell. */
export const sheetText = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^R\d*C\d*$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export const intersection = (a: Block, b: Block): Block | null => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
};

export const contains = (outer: Block, row: number, column: number): boolean =>
  row >= outer.row && row < outer.row + outer.rows && column >= outer.column && column < outer.column + outer.columns;

export const encloses = (outer: Block, inner: Block): boolean =>
  contains(outer, inner.row, inner.column) && contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1);

export const boundingBlock = (a: Block, b: Block): Block =>
  spanning(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row + a.rows, b.row + b.rows) - 1,
    Math.max(a.column + a.columns, b.column + b.columns) - 1,
  );

/** What is left of `a` without `b`: at most four blocks. */
export const subtract = (a: Block, b: Block): readonly Block[] => {
  const hole = intersection(a, b);
  if (!hole) return [a];
  const below = hole.row + hole.rows;
  const right = hole.column + hole.columns;
  return [
    { ...a, rows: hole.row - a.row },
    { ...a, row: below, rows: a.row + a.rows - below },
    { row: hole.row, rows: hole.rows, column: a.column, columns: hole.column - a.column },
    { row: hole.row, rows: hole.rows, column: right, columns: a.column + a.columns - right },
  ].filter((block) => block.rows > 0 && block.columns > 0);
};

/** Every cell of a block, row by row. For blocks of cells, not for whole columns. */
export function* cellsOf(block: Block): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) yield { row, column };
  }
}
