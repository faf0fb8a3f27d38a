/** Excel's sheet: 1,048,576 rows and 16,384 columns (A … XFD). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A cell's place packed in one number, `row × 16384 + column`, both from 0: the key of a Grid. Sorts by row, then column. */
export type CellKey = number;

export const cellKey = (row: number, column: number): CellKey => row * MAX_COLUMNS + column;
export const rowOf = (key: CellKey): number => Math.floor(key / MAX_COLUMNS);
export const columnOf = (key: CellKey): number => key % MAX_COLUMNS;

/** 0 → "A", 27 → "AB". */
export const columnName = (column: number): string => {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
};

/** "H23" for row 22, column 7. */
export const address = (row: number, column: number): string => columnName(column) + (row + 1);
export const addressOfKey = (key: CellKey): string => address(rowOf(key), columnOf(key));

/** The place that "H23", "$H$23" or "h23" names, or null where that is no cell of a sheet. */
export const parseAddress = (text: string): { readonly row: number; readonly column: number } | null => {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  let column = 0;
  for (const letter of (match[1] as string).toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row <= MAX_ROWS && column <= MAX_COLUMNS ? { row: row - 1, column: column - 1 } : null;
};

/** A sheet's name as a formula writes it: quoted unless it is a plain word. Excel doubles an inner apostrophe. */
export const quoteSheet = (name: string): string => (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`);
