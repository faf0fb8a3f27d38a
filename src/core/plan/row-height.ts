import type { PlanCell, SheetPlan } from "../sheet-plan";
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

/** Heights in points of the rows whose wrapped text needs more than one line; cells in merged ranges are left to the sheet. */
export const fittingHeights = (cells: readonly PlanCell[], columns: SheetPlan["columns"]): ReadonlyMap<number, number> => {
  const heights = new Map<number, number>();
  for (const cell of cells) {
    const { row, column, style } = cell;
    if (!style?.wrap) continue;
    const size = style.size ?? SIZES.text;
    const width = (columns[column]?.width ?? 9) - (style.indent ?? 0);
    const height = Math.min(MOST, Math.ceil(linesIn(textIn(cell), width, size, style.bold ?? false) * size * LINE + PADDING));
    if (height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
};
