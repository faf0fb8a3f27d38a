import type { Cell, CellStyle } from "hucre/xlsx";
import type { Content, PlanCell, SheetPlan, Style } from "../../core/sheet-plan";
import { clip, MAX_MESSAGE } from "../../core/sheet/clip-text";
import { linkTarget, MAX_LINKS } from "../../core/sheet/link-target";
import { settledCells } from "../../core/sheet/settled-cells";
import { paintStyle } from "./paint-styles";
import { storedCellText, storedText } from "./stored-text";

/** Cells as the library takes them, keyed "row,column". */
export type PaintedCells = Map<string, Partial<Cell>>;

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** The library turns "#N/A" and its like into error cells; as rich text they stay what they are: text. */
const paintText = (text: string): Partial<Cell> => (text.startsWith("#") ? { richText: [{ text }] } : { value: text });

const paintContent = (content: Content): Partial<Cell> => {
  switch (content.kind) {
    case "text":
      return paintText(storedCellText(content.text));
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

export const paintCells = (sheet: SheetPlan): PaintedCells => {
  const styles = new Map<Style, CellStyle>();
  const painted: PaintedCells = new Map();
  let links = 0;
  for (const cell of settledCells(sheet)) {
    const { style } = cell;
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
  return painted;
};
