import { address, columnName } from "../address";
import { ENTRY_COLUMNS, type EntryColumn } from "./layout";

/** `$C$4` for row 3, column 2. */
export const absoluteAddress = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

/** Where things stand on the entry sheet as it is written (rows and columns from 0). Readers go by labels and names instead. */
export const COLUMN_ORDER = Object.keys(ENTRY_COLUMNS) as readonly EntryColumn[];
export const COLUMN = Object.fromEntries(COLUMN_ORDER.map((column, index) => [column, index])) as Readonly<Record<EntryColumn, number>>;

/**
 * Characters; narrow enough that the messages come into sight on an office screen. The last column is not printed, and
 * its messages run on to the right.
 */
export const COLUMN_WIDTHS: Readonly<Record<EntryColumn, number>> = {
  id: 10, number: 10, name: 42, unit: 13, target: 14, allotted: 12, lastYear: 12, actual: 14, percent: 9, status: 14, note: 20, check: 70,
};

export const TITLE_ROW = { letterhead: 0, office: 1, unit: 2, period: 3 } as const;
export const HEADER_ROW = 4;
export const FIRST_ROW = HEADER_ROW + 1;

/** Columns of the title block, by what stands in them. */
export const TITLE_COLUMN = { label: 0, code: 1, name: 2, sideLabel: 3, side: 5, versionLabel: 6, version: 7, counter: 8 } as const;

export const CODE_CELL = absoluteAddress(TITLE_ROW.unit, TITLE_COLUMN.code);
export const UNIT_NAME_CELL = absoluteAddress(TITLE_ROW.unit, TITLE_COLUMN.name);
export const PERIOD_CELL = absoluteAddress(TITLE_ROW.period, TITLE_COLUMN.code);
export const PERIOD_NAME_CELL = absoluteAddress(TITLE_ROW.period, TITLE_COLUMN.name);
export const YEAR_CELL = absoluteAddress(TITLE_ROW.unit, TITLE_COLUMN.side);
export const MONTH_CELL = absoluteAddress(TITLE_ROW.period, TITLE_COLUMN.side);
export const VERSION_CELL = absoluteAddress(TITLE_ROW.unit, TITLE_COLUMN.version);

/** `H23` for row 22 and the column of that name. */
export const cellOf = (row: number, column: EntryColumn): string => address(row, COLUMN[column]);
/** One column of the table, `H6:H97`. */
export const columnRange = (column: EntryColumn, lastRow: number): string => `${cellOf(FIRST_ROW, column)}:${cellOf(lastRow, column)}`;
