import { type CellKey, cellKey, columnOf, rowOf } from "./address";
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

/** Keys from first to last. Readers give cells in that order almost always, and then there is nothing to sort. */
const keysInOrder = (cells: Grid["cells"]): readonly CellKey[] => {
  const keys = [...cells.keys()];
  return keys.every((key, index) => index === 0 || (keys[index - 1] as CellKey) < key) ? keys : keys.sort((a, b) => a - b);
};

/** The columns of each row that has cells, rows ascending, columns ascending. Walks existing cells only. */
export const rowsOf = (cells: Grid["cells"]): ReadonlyMap<number, readonly number[]> => {
  const rows = new Map<number, number[]>();
  let [row, columns]: [number, number[]] = [-1, []];
  for (const key of keysInOrder(cells)) {
    if (rowOf(key) !== row) {
      [row, columns] = [rowOf(key), []];
      rows.set(row, columns);
    }
    columns.push(columnOf(key));
  }
  return rows;
};
