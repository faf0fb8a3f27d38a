import { cellAt, rowsOf, textOf } from "../grid";
import { decodeLegacy, type LegacyEncoding, legacyEncodingOf } from "../text/legacy-text";
import type { Cell, Grid } from "../model";
import { ENTRY_COLUMNS, type EntryColumn } from "../plan/layout";
import { fold } from "../text/text";

/** A cell's text in Unicode, whatever font it was typed in. `assumed` is what the sheet's texts are written in together. */
export const readableText = (cell: Cell, assumed: LegacyEncoding | null): string => {
  const text = textOf(cell);
  return cell.kind === "text" ? (decodeLegacy(text, cell.legacyFont, assumed)?.text ?? text) : text;
};

/** The entry table of a sheet: its header's row and where each column stands, rows and columns from 0. */
export interface EntryTable {
  readonly grid: Grid;
  /** The encoding of its texts where that is older than Unicode. */
  readonly encoding: LegacyEncoding | null;
  /** No cell of the sheet is a number: a text format (.csv), where a number typed as text is nothing odd. */
  readonly textOnly: boolean;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<EntryColumn, number>;
  /** Rows below the header that have cells, ascending. */
  readonly rows: readonly number[];
}

const LABELS: ReadonlyMap<string, EntryColumn> = new Map(Object.entries(ENTRY_COLUMNS).map(([column, label]) => [fold(label), column as EntryColumn]));

/** No label is longer, however it is spaced; definitions and notes above a table are. */
const LONGEST_HEADER = 100;

const labelOf = (cell: Cell, encoding: LegacyEncoding | null): EntryColumn | undefined =>
  cell.kind !== "text" || cell.value.length > LONGEST_HEADER ? undefined : LABELS.get(fold(readableText(cell, encoding)));

/** Without these a row is no header: amounts, and something to know their rows by. */
const isHeader = (columns: ReadonlyMap<EntryColumn, number>) => columns.has("actual") && (columns.has("id") || columns.has("name"));

/** A header may stand below a long letterhead, but not beyond this many rows with cells: the rest of a sheet is data. */
const HEADER_SEARCH_ROWS = 60;

function* textsOf(cells: Grid["cells"]): Iterable<string> {
  for (const cell of cells.values()) if (cell.kind === "text") yield cell.value;
}

const hasNumber = (cells: Grid["cells"]): boolean => {
  for (const { kind } of cells.values()) if (kind === "number") return true;
  return false;
};

const findIn = (grid: Grid): EntryTable | null => {
  const { cells } = grid;
  const encoding = legacyEncodingOf(textsOf(cells));
  const rows = rowsOf(cells);
  const order = [...rows.keys()];
  for (const [index, row] of order.slice(0, HEADER_SEARCH_ROWS).entries()) {
    const columns = new Map<EntryColumn, number>();
    for (const column of rows.get(row) as readonly number[]) {
      const label = labelOf(cellAt(grid, row, column), encoding);
      if (label && !columns.has(label)) columns.set(label, column);
    }
    if (isHeader(columns)) return { grid, encoding, textOnly: !hasNumber(cells), headerRow: row, columns, rows: order.slice(index + 1) };
  }
  return null;
};

/** A reader gives what many workbooks share, as the template's guide, as the very same cells. */
const WITHOUT_TABLE = new WeakSet<Grid["cells"]>();

/** Finds the table by its labels, wherever it stands and in whatever order its columns are; null where there is none. */
export const findTable = (grid: Grid): EntryTable | null => {
  if (WITHOUT_TABLE.has(grid.cells)) return null;
  const table = findIn(grid);
  if (!table) WITHOUT_TABLE.add(grid.cells);
  return table;
};
