import { address } from "../address";
import type { PlanCell } from "../sheet-plan";
import { fittingHeights } from "./row-height";

/** Columns of the guide, in characters. */
export const WIDTHS = [10, 34, 15, 19, 66, 20, 24] as const;
export const GUIDE_COLUMNS = WIDTHS.map((width) => ({ width }));
/** Figures and capitals are wider than the average letter: measured with room to spare. */
export const NARROWED = WIDTHS.map((width) => ({ width: width * 0.95 }));
export const LAST_COLUMN = WIDTHS.length - 1;
const LINE_HEIGHT = 16.5;

/** Merged cells do not grow with their text: a height for the number of lines that it takes, counted with room to spare. */
export const heightOf = (text: string, width: number): number => LINE_HEIGHT * Math.ceil(text.length / (width * 1.08)) + 2;

/** A part of the sheet, made for the row where it starts. */
export interface Section {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly string[];
  readonly heights: readonly (readonly [row: number, height: number])[];
  readonly rows: number;
}

/** A section without merged text: its rows fit their cells. */
export const fitted = (cells: readonly PlanCell[], rows: number, merges: readonly string[] = []): Section => ({ cells, merges, heights: [...fittingHeights(cells, NARROWED)], rows });

export const rowMerge = (row: number, from: number, to: number): string => `${address(row, from)}:${address(row, to)}`;
