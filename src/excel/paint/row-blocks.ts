import type { PlanCell } from "../../core/sheet-plan";
import { groupBy } from "../../core/group-by";

/** Consecutive rows of cells, from the leftmost column to the rightmost: places without a cell are undefined. */
export interface RowBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly (PlanCell | undefined)[])[];
}

/** A block of this many cells is handed to the library within a few milliseconds. */
const MAX_CELLS = 3_000;

const blockOf = (row: number, rows: readonly (readonly PlanCell[])[]): RowBlock => {
  const columns = rows.flatMap((cells) => cells.map(({ column }) => column));
  const [left, right] = columns.reduce(([least, most], column) => [Math.min(least, column), Math.max(most, column)], [Infinity, -Infinity]);
  const lines = rows.map((cells) => {
    const line = new Array<PlanCell | undefined>(right - left + 1).fill(undefined);
    for (const cell of cells) line[cell.column - left] = cell;
    return line;
  });
  return { row, column: left, rows: lines };
};

/** Cells in blocks of consecutive rows, as large as one request can hold well. */
export const rowBlocks = (cells: readonly PlanCell[]): readonly RowBlock[] => {
  const rows = groupBy(cells, ({ row }) => row);
  const blocks: RowBlock[] = [];
  let first = -1;
  let gathered: (readonly PlanCell[])[] = [];
  let width = 0;
  for (const [row, line] of [...rows].sort(([a], [b]) => a - b)) {
    width = Math.max(width, ...line.map(({ column }) => column + 1));
    if (gathered.length > 0 && (row !== first + gathered.length || (gathered.length + 1) * width > MAX_CELLS)) {
      blocks.push(blockOf(first, gathered));
      gathered = [];
    }
    if (gathered.length === 0) [first, width] = [row, Math.max(...line.map(({ column }) => column + 1))];
    gathered.push(line);
  }
  return gathered.length > 0 ? [...blocks, blockOf(first, gathered)] : blocks;
};
