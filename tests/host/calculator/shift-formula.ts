import { columnName, MAX_COLUMNS, MAX_ROWS, parseAddress } from "../../../src/core/address";

/** Cells of a formula, apart from text, sheets' names, functions and longer words. */
const CELL = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*[!(]|(?<![\p{L}\p{N}_.$])\$?[A-Za-z]{1,3}\$?\d+(?![\p{L}\p{N}_.(!])/gu;

/** A formula as it reads `rows` further down and `columns` further right: its relative cells move along. */
export const shiftFormula = (formula: string, rows: number, columns: number): string => formula.replace(CELL, (found) => shiftCell(found, rows, columns));

const shiftCell = (text: string, rows: number, columns: number): string => {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(text) ?? [];
  const place = parseAddress(letters + digits);
  if (!place) return text;
  // Past the sheet's end references come round again, as Excel does it in conditional formats.
  const row = fixedRow ? place.row : (place.row + rows + MAX_ROWS) % MAX_ROWS;
  const column = fixedColumn ? place.column : (place.column + columns + MAX_COLUMNS) % MAX_COLUMNS;
  return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
};
