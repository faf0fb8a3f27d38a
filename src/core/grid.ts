import { cellKey, columnOf, rowOf } from "./address";
import type { Cell, Grid } from "./model";

export const BLANK: Cell = { kind: "blank" };

/** The cell at a place, rows and columns from 0; blank where none exists. */
export const cellAt = (grid: Grid, row: number, column: number): Cell => grid.cells.get(cellKey(row, column)) ?? BLANK;

/** What the cell says, as text for names, ids and labels: "" for a blank, an error's own code for an error. */
export const textOf = (cell: Cell): string => {
  switch (cell.kind) {
    case "blank":
      return "";
    case "uncalculated":
      return `=${cell.formula}`;
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    default:
      return cell.value;
  }
};

/** The columns of each row that has cells, rows ascending, columns ascending. Walks existing cells only. */
export const rowsOf = (grid: Grid): ReadonlyMap<number, readonly number[]> => {
  const rows = new Map<number, number[]>();
  for (const key of [...grid.cells.keys()].sort((a, b) => a - b)) {
    const row = rows.get(rowOf(key));
    if (row) row.push(columnOf(key));
    else rows.set(rowOf(key), [columnOf(key)]);
  }
  return rows;
};
