import type { Decimal } from "../numbers/decimal";
import type { Content, PlanCell, Style } from "../sheet-plan";

/** A summary of a thousand units has half a million cells: those that nearly all look like are made without spreading. */
const cellOf = (row: number, column: number, content: Content | null, style: Style | undefined, link: PlanCell["link"]): PlanCell =>
  content && style && !link ? { row, column, content, style } : { row, column, ...(content && { content }), ...(style && { style }), ...(link && { link }) };

/** Cells of a plan, by what they hold. Rows and columns from 0. */
export const textCell = (row: number, column: number, text: string, style?: Style, link?: PlanCell["link"]): PlanCell =>
  cellOf(row, column, text === "" ? null : { kind: "text", text }, style, link);

/** `value` may be a plain decimal string, where it has been made already. */
export const numberCell = (row: number, column: number, value: Decimal | number | string, style?: Style, link?: PlanCell["link"]): PlanCell =>
  cellOf(row, column, { kind: "number", value: typeof value === "object" ? value.toFixed() : String(value) }, style, link);

/** The number of a line in a list, from 1: a number, which Excel sorts as one and does not mark as text. */
export const ordinalCell = (row: number, index: number, style: Style): PlanCell => numberCell(row, 0, index + 1, style);

/** A formula with the value it has now: null is shown as empty text, as our formulas give it. */
export const formulaCell = (row: number, column: number, formula: string, cached: Decimal | string | null, style?: Style, link?: PlanCell["link"]): PlanCell => {
  const value: Extract<Content, { kind: "formula" }>["cached"] =
    cached === null ? { kind: "text", text: "" } : typeof cached === "string" ? { kind: "text", text: cached } : { kind: "number", value: cached.toFixed() };
  return cellOf(row, column, { kind: "formula", formula, cached: value }, style, link);
};

/** A row of one style from a column on. */
export const textRow = (row: number, column: number, texts: readonly string[], style: Style): readonly PlanCell[] =>
  texts.map((text, index) => textCell(row, column + index, text, style));

/** Only a style, for cells that stay empty inside a table's lines. */
export const styleCell = (row: number, column: number, style: Style): PlanCell => ({ row, column, style });
