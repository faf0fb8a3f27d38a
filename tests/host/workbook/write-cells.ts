import { refuse } from "../protocol/host-error";
import { type Block, cellsOf } from "./block";
import { type Content, onWire, valueType } from "./cell-value";
import { formatAt, setFormat } from "./formats";
import { AMERICAN, type Locale } from "./locale";
import { cellsGiven } from "./range";
import { readTyped } from "./typed";
import type { Worksheet } from "./worksheet";

/** Excel's limits on what one cell holds. */
const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;

/**
 * `range.values = …` and `range.formulas = …`. A two-dimensional array must fit the block; a single value goes into all its cells.
 * `null` leaves a cell as it is, `""` empties it. Text is read as if typed, by American conventions: "007" becomes 7.
 */
export const writeCells = (sheet: Worksheet, block: Block, given: unknown, member: "values" | "formulas"): void => {
  const cells = Array.isArray(given) ? [...cellsGiven(block, given, member)] : [...cellsOf(block)].map((cell) => ({ ...cell, value: given }));
  const before = block.rows * block.columns === 1 ? sheet.contentAt(block.row, block.column) : null;
  // Refusing comes before writing: one action of a batch is done whole or not at all.
  sheet.checkEditing(`Range.${member}`, block);
  const contents = cells.filter(({ value }) => value !== null && value !== undefined).map(({ row, column, value }) => ({ row, column, typed: contentOf(sheet, { row, column }, value, AMERICAN) }));
  for (const { row, column, typed } of contents) putTyped(sheet, row, column, typed);
  const after = before && sheet.contentAt(block.row, block.column);
  sheet.workbook.calculation.touch();
  sheet.workbook.events.changed(sheet, block, "RangeEdited", before && after ? changeDetails(before, after) : undefined);
};

type TypedContent = Content & { readonly numberFormat?: string };

/** What a cell makes of a value that is put, or typed, into it. */
export const contentOf = (sheet: Worksheet, at: { readonly row: number; readonly column: number }, value: unknown, locale: Locale): TypedContent => {
  const isText = formatAt(sheet.data.formats, at.row, at.column, "numberFormat") === "@";
  if ((typeof value === "number" && Number.isFinite(value)) || typeof value === "boolean") return { value: isText ? String(value).toUpperCase() : value, formula: null };
  if (typeof value !== "string" || value.length > TEXT_LIMIT) return refuse("InvalidArgument", "Range.values");
  if (isText) return { value, formula: null };
  const typed = readTyped(value, locale, sheet.workbook.thisYear);
  const formula = typed.value === value ? formulaIn(value) : null;
  if (formula === null) return { ...typed, formula: null };
  if (formula.length > FORMULA_LIMIT || !sheet.workbook.calculation.isFormula(formula)) refuse("InvalidArgument", "Range.values");
  return { value: 0, formula };
};

/** Text that begins like a formula is one: "+A1" and "-A1" too, so "- trong đó: 5" is refused as a broken one. A sign alone is text. */
const formulaIn = (text: string): string | null => {
  if (/^=./s.test(text)) return text;
  return /^[-+@]./s.test(text) ? `=${text}` : null;
};

export const putTyped = (sheet: Worksheet, row: number, column: number, typed: TypedContent): void => {
  sheet.put(row, column, { value: typed.value, formula: typed.formula });
  const general = formatAt(sheet.data.formats, row, column, "numberFormat") === "General";
  if (typed.numberFormat !== undefined && general) setFormat(sheet.data.formats, { row, column, rows: 1, columns: 1 }, "numberFormat", typed.numberFormat);
};

/** What an event of a single cell tells of its value before and after. */
export const changeDetails = (before: Content, after: Content): Readonly<Record<string, unknown>> => ({
  valueBefore: onWire(before.value),
  valueAfter: onWire(after.value),
  valueTypeBefore: valueType(before),
  valueTypeAfter: valueType(after),
});
