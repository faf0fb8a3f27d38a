import type { PlanCell, PlanRow, SheetPlan, Style } from "../sheet-plan";
import { parseRange, type Range } from "./a1-range";

/** What Excel would turn into a formula or a number when someone opens the cell and presses Enter: `=1`, `+84`, `@A1`, `-5`, but not "-". */
export const looksTyped = (text: string): boolean => {
  const first = text[0];
  return first === "=" || first === "+" || first === "@" || (first === "-" && text.length > 1);
};

/** The text format keeps "=1+1" text also after someone has edited the cell, unless the plan says what the cell is for. */
const settledStyle = ({ content, style }: PlanCell): Style | undefined =>
  content?.kind === "text" && looksTyped(content.text) && style?.numberFormat === undefined ? { ...style, numberFormat: "@" } : style;

/** An empty string is not blank to Excel (ISBLANK, COUNTA); to a reader of the plan it is. */
const isEmpty = ({ content }: PlanCell): boolean => content?.kind === "text" && content.text === "";

const isSettled = (cell: PlanCell): boolean => settledStyle(cell) === cell.style && !isEmpty(cell);

const settled = (cell: PlanCell): PlanCell => {
  if (isSettled(cell)) return cell;
  const style = settledStyle(cell);
  return { row: cell.row, column: cell.column, ...(cell.content && !isEmpty(cell) && { content: cell.content }), ...(style && { style }), ...(cell.link && { link: cell.link }) };
};

const isBefore = (a: PlanCell, b: PlanCell): boolean => a.row < b.row || (a.row === b.row && a.column < b.column);

/** Cells by rows, then columns. Most sheets are planned so already, and given back as they are. */
const inOrder = (cells: readonly PlanCell[]): readonly PlanCell[] =>
  cells.every((cell, index) => index === 0 || isBefore(cells[index - 1] as PlanCell, cell)) ? cells : [...cells].sort((a, b) => a.row - b.row || a.column - b.column);

/** The rows of a plan that have cells of their own. */
function* plannedRows({ cells, rows = [], rowHeights }: SheetPlan): Generator<PlanRow> {
  const ordered = inOrder(cells);
  for (let from = 0; from < ordered.length; ) {
    const { row } = ordered[from] as PlanCell;
    let to = from + 1;
    while (ordered[to]?.row === row) to += 1;
    yield { row, height: rowHeights.get(row), cells: ordered.slice(from, to) };
    from = to;
  }
  yield* rows;
}

/** A merge, and the look of its first cell once that has been met. */
interface Merge {
  readonly range: Range;
  style: Style | undefined;
}

const mergesByRow = (merges: readonly string[]): ReadonlyMap<number, readonly Merge[]> => {
  const byRow = new Map<number, Merge[]>();
  for (const text of merges) {
    const range = parseRange(text);
    if (!range) continue;
    const merge: Merge = { range, style: undefined };
    for (let row = range.top; row <= range.bottom; row += 1) byRow.set(row, [...(byRow.get(row) ?? []), merge]);
  }
  return byRow;
};

/** Each cell under a merge draws its own borders: those that the plan leaves out look like the first. */
const withMerges = (row: number, cells: readonly PlanCell[], merges: readonly Merge[]): readonly PlanCell[] => {
  const known = new Map(cells.map((cell) => [cell.column, cell]));
  const added: PlanCell[] = [];
  for (const merge of merges) {
    const { top, left, right } = merge.range;
    if (row === top) merge.style = known.get(left)?.style;
    const { style } = merge;
    if (style) for (let column = left; column <= right; column += 1) if (!known.has(column)) added.push({ row, column, style });
  }
  return added.length === 0 ? cells : [...cells, ...added].sort((a, b) => a.column - b.column);
};

/**
 * The rows of a sheet as both painters draw them, from top to bottom, cells from left to right: no empty texts, text that looks
 * like a formula kept as text, merges drawn whole. Rows without a cell are there for their height, down to the last one with a cell or a merge.
 */
export function* settledRows(sheet: SheetPlan): Generator<PlanRow> {
  const merges = mergesByRow(sheet.merges);
  const drawn = ({ row, height, cells }: PlanRow): PlanRow => {
    // Nearly all rows are.
    const own = cells.every(isSettled) ? cells : cells.map(settled);
    const over = merges.get(row);
    return { row, height, cells: over ? withMerges(row, own, over) : own };
  };
  const lastMerged = [...merges.keys()].reduce((last, row) => Math.max(last, row), -1);
  const bare = [...new Set([...sheet.rowHeights.keys(), ...merges.keys()])].sort((a, b) => a - b).map((row): PlanRow => ({ row, height: sheet.rowHeights.get(row), cells: [] }));
  let next = 0;
  for (const planned of plannedRows(sheet)) {
    for (let between = bare[next]; between && between.row <= planned.row; between = bare[++next]) if (between.row < planned.row) yield drawn(between);
    yield drawn(planned);
  }
  for (const below of bare.slice(next)) if (below.row <= lastMerged) yield drawn(below);
}

/** All cells of a sheet as both painters draw them, in order of rows and columns. */
export const settledCells = (sheet: SheetPlan): readonly PlanCell[] => Array.from(settledRows(sheet), ({ cells }) => cells).flat();
