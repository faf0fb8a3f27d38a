import { SSF } from "xlsx";
import { type CellValue, isError } from "./cell-value";
import { AMERICAN, type Locale } from "./locale";

/** What a cell shows: `range.text`. Column widths are not considered ("####" never appears). */
export const displayText = (value: CellValue, numberFormat: string, locale: Locale = AMERICAN): string => {
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return "";
  const shown = SSF.format(numberFormat, value) as string;
  return typeof value === "number" && !/[dmyhs]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|General/gi, "")) ? localized(shown, locale) : shown;
};

const localized = (text: string, locale: Locale): string =>
  locale.decimal === "." ? text : text.replace(/[.,](?=\d)/g, (mark) => (mark === "." ? locale.decimal : locale.thousands));
