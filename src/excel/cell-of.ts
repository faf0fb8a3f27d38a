import { decimal } from "../core/numbers/decimal";
import { legacyFontName } from "../core/text/legacy-font";
import type { Cell } from "../core/model";
import { shownByFormat } from "../core/sheet/shown-by-format";

/** What Office.js tells of one cell. `formula` is the value again where the cell has none. */
export interface TellsOfCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: string;
  readonly numberFormat: string;
  readonly font: string | null;
}

/** Text that begins with "=" is given as its own formula. */
const formulaOf = ({ value, formula }: TellsOfCell): { readonly formula?: string } =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value ? { formula: formula.slice(1) } : {};

/** Zero has no sign in a workbook. */
const plain = (value: number): string => (value === 0 ? "0" : decimal(value).toFixed());

/**
 * A cell in the words of the model, as the reader of files gives it: a number by its shortest digits, text that a formula gives
 * also where it is empty. Null where there is nothing in it.
 */
export const cellOf = (told: TellsOfCell): Cell | null => {
  const { value, type, numberFormat } = told;
  const formula = formulaOf(told);
  if (type === "Error") return { kind: "error", value: String(value), ...formula };
  if (typeof value === "boolean") return { kind: "boolean", value, ...formula };
  if (typeof value === "number") {
    const shown = shownByFormat(numberFormat);
    return { kind: "number", value: plain(value), ...(shown && { shown }), ...formula };
  }
  if (value === "" && formula.formula === undefined) return null;
  const legacyFont = told.font === null ? undefined : legacyFontName(told.font);
  return { kind: "text", value: String(value), ...(legacyFont !== undefined && { legacyFont }), ...formula };
};
