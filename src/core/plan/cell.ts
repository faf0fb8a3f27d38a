import { columnName } from "../address";
import type { PlanCell, Style } from "../sheet-plan";

/** Short ways to write the cells of a plan. */
export const textCell = (row: number, column: number, text: string, style: Style): PlanCell => ({ row, column, content: { kind: "text", text }, style });
export const numberCell = (row: number, column: number, value: string, style: Style): PlanCell => ({ row, column, content: { kind: "number", value }, style });
export const emptyCell = (row: number, column: number, style: Style): PlanCell => ({ row, column, style });
export const formulaCell = (row: number, column: number, formula: string, cached: string, style: Style): PlanCell => ({
  row,
  column,
  content: { kind: "formula", formula, cached: { kind: "text", text: cached } },
  style,
});

/** `$C$4` for row 3, column 2. */
export const absoluteAddress = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
