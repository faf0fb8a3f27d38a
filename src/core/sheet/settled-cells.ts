import { cellKey } from "../address";
import type { PlanCell, SheetPlan, Style } from "../sheet-plan";
import { rangeOf } from "./a1-range";

/** What Excel would turn into a formula or a number when someone opens the cell and presses Enter. */
const LOOKS_TYPED = /^(?:[=+@]|-.)/su;

/** The text format keeps "=1+1" text also after someone has edited the cell, unless the plan says what the cell is for. */
const settledStyle = ({ content, style }: PlanCell): Style | undefined =>
  content?.kind === "text" && LOOKS_TYPED.test(content.text) && style?.numberFormat === undefined ? { ...style, numberFormat: "@" } : style;

/** An empty string is not blank to Excel (ISBLANK, COUNTA); to a reader of the plan it is. */
const isEmpty = ({ content }: PlanCell): boolean => content?.kind === "text" && content.text === "";

const settled = (cell: PlanCell): PlanCell => {
  const style = settledStyle(cell);
  if (style === cell.style && !isEmpty(cell)) return cell;
  return { row: cell.row, column: cell.column, ...(cell.content && !isEmpty(cell) && { content: cell.content }), ...(style && { style }), ...(cell.link && { link: cell.link }) };
};

/** Each cell under a merge draws its own borders: those that the plan leaves out look like the first. */
function* underMerges(cells: readonly PlanCell[], merges: readonly string[]): Generator<PlanCell> {
  const known = new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  for (const { top, left, bottom, right } of merges.map(rangeOf)) {
    const style = known.get(cellKey(top, left))?.style;
    if (!style) continue;
    for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) if (!known.has(cellKey(row, column))) yield { row, column, style };
  }
}

/** The cells of a sheet as both painters draw them: no empty texts, text that looks like a formula kept as text, merges drawn whole. */
export const settledCells = ({ cells, merges }: SheetPlan): readonly PlanCell[] => {
  const own = cells.map(settled);
  return merges.length === 0 ? own : [...own, ...underMerges(own, merges)];
};
