import type { PlanCell } from "../../core/sheet-plan";

const isBefore = (a: PlanCell, b: PlanCell): boolean => a.row < b.row || (a.row === b.row && a.column < b.column);

/** Cells by rows, then columns. Most sheets are planned so already, and given back as they are. */
export const inOrder = (cells: readonly PlanCell[]): readonly PlanCell[] =>
  cells.every((cell, index) => index === 0 || isBefore(cells[index - 1] as PlanCell, cell)) ? cells : [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
