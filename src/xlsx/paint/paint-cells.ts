import type { Cell, CellStyle } from "hucre/xlsx";
import type { Content, PlanCell, SheetPlan, Style } from "../../core/sheet-plan";
import { rangeOf } from "./a1-range";
import { linkTarget, MAX_LINKS } from "./link-target";
import { paintStyle } from "./paint-styles";
import { clip, MAX_MESSAGE, storedCellText, storedText } from "./stored-text";

/** Cells as the library takes them, keyed "row,column". */
export type PaintedCells = Map<string, Partial<Cell>>;

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** What Excel would turn into a formula or a number when someone opens the cell and presses Enter. */
const LOOKS_TYPED = /^(?:[=+@]|-.)/su;

/** The library turns "#N/A" and its like into error cells; as rich text they stay what they are: text. */
const paintText = (text: string): Partial<Cell> => (text.startsWith("#") ? { richText: [{ text }] } : { value: text });

const paintContent = (content: Content): Partial<Cell> => {
  switch (content.kind) {
    case "text":
      // An empty string is not blank to Excel (ISBLANK, COUNTA); to a reader of the plan it is.
      return content.text === "" ? {} : paintText(storedCellText(content.text));
    case "number":
      return { value: Number(content.value) };
    case "boolean":
      return { value: content.value };
    case "formula":
      return { formula: storedText(content.formula), formulaResult: content.cached.kind === "text" ? storedCellText(content.cached.text) : Number(content.cached.value) };
  }
};

const paintLink = (link: NonNullable<PlanCell["link"]>): Partial<Cell> => {
  const place = link.external ? linkTarget(link.to, link.within) : storedText(link.to);
  if (place === null) return {};
  const tooltip = link.tooltip === undefined ? {} : { tooltip: storedText(clip(link.tooltip, MAX_MESSAGE)) };
  return { hyperlink: link.external ? { target: place, ...tooltip } : { target: "", location: place, ...tooltip } };
};

/** The text format keeps "=1+1" text also after someone has edited the cell, unless the plan says what the cell is for. */
const styleOf = ({ content, style }: PlanCell): Style | undefined =>
  content?.kind === "text" && LOOKS_TYPED.test(content.text) && style?.numberFormat === undefined ? { ...style, numberFormat: "@" } : style;

/** In the file each cell under a merge draws its own borders: those that the plan leaves out look like the first. */
const spreadOverMerges = (painted: PaintedCells, merges: readonly string[]): void => {
  for (const { top, left, bottom, right } of merges.map(rangeOf)) {
    const style = painted.get(keyOf(top, left))?.style;
    if (!style) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const key = keyOf(row, column);
        if (!painted.has(key)) painted.set(key, { value: null, style });
      }
    }
  }
};

export const paintCells = ({ cells, merges }: SheetPlan): PaintedCells => {
  const styles = new Map<Style, CellStyle>();
  const painted: PaintedCells = new Map();
  let links = 0;
  for (const cell of cells) {
    const style = styleOf(cell);
    if (style && !styles.has(style)) styles.set(style, paintStyle(style));
    const paintedStyle = style && styles.get(style);
    const link = cell.link && links < MAX_LINKS ? paintLink(cell.link) : {};
    if (link.hyperlink) links += 1;
    painted.set(keyOf(cell.row, cell.column), {
      value: null,
      ...(cell.content && paintContent(cell.content)),
      ...(paintedStyle && { style: paintedStyle }),
      ...link,
    });
  }
  spreadOverMerges(painted, merges);
  return painted;
};
