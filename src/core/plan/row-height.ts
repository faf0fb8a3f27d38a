import type { PlanCell, PlanRow, SheetPlan } from "../sheet-plan";
import { SIZES } from "./styles";

/**
 * Heights that fit wrapped text. Programs that open a file do not agree on when to measure rows anew, so every row with
 * wrapped text says its height.
 */

/** The workbook's default font gives the unit of column widths: one digit at 12 points. Letters of Times New Roman run a little narrower. */
const LETTER = 0.86;
const BOLD = 1.08;
const LINE = 1.22;
const PADDING = 4;
/** Excel's limit for a row, in points. Longer text is cut on paper, and whole in the cell. */
const MOST = 409;

/** How many lines `text` takes in a column of `width` characters, at `size` points. Words are broken only where they must be. */
const linesIn = (text: string, width: number, size: number, bold: boolean): number => {
  const room = Math.max(1, (width - 1) * (SIZES.text / size));
  const widthOf = (letters: number) => letters * LETTER * (bold ? BOLD : 1);
  if (widthOf(text.length) <= room && !text.includes("\n")) return 1;
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(" ")) {
      const need = widthOf(word.length);
      if (used > 0 && used + widthOf(1) + need > room) {
        lines += 1;
        used = 0;
      }
      lines += Math.ceil(need / room) - 1;
      used += (used > 0 ? widthOf(1) : 0) + (need % room);
    }
  }
  return lines;
};

const textIn = ({ content }: PlanCell): string => {
  if (content?.kind === "text") return content.text;
  return content?.kind === "formula" && content.cached.kind === "text" ? content.cached.text : "";
};

/** 0 for a cell whose text is not wrapped. */
const heightOf = (cell: PlanCell, columns: SheetPlan["columns"]): number => {
  const { column, style } = cell;
  if (!style?.wrap) return 0;
  const size = style.size ?? SIZES.text;
  const width = (columns[column]?.width ?? 9) - (style.indent ?? 0);
  return Math.min(MOST, Math.ceil(linesIn(textIn(cell), width, size, style.bold ?? false) * size * LINE + PADDING));
};

/** Heights in points of the rows with wrapped text; cells in merged ranges are left to the sheet. */
export const fittingHeights = (cells: readonly PlanCell[], columns: SheetPlan["columns"]): ReadonlyMap<number, number> => {
  const heights = new Map<number, number>();
  for (const cell of cells) {
    const height = heightOf(cell, columns);
    if (height > (heights.get(cell.row) ?? 0)) heights.set(cell.row, height);
  }
  return heights;
};

/** A row of its cells, as high as its wrapped text needs. */
export const fittingRow = (row: number, cells: readonly PlanCell[], columns: SheetPlan["columns"]): PlanRow => {
  let highest = 0;
  for (const cell of cells) highest = Math.max(highest, heightOf(cell, columns));
  return { row, height: highest || undefined, cells };
};
