import { type CellValue, ERROR_TEXTS } from "./cell-value";
import type { Locale } from "./locale";

/** What Excel makes of text that comes into a cell, and the number format that it gives a cell that had none. */
export interface Typed {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

/** Excel reads 15 significant digits of a typed number and takes zeros for the rest: longer codes lose their end. */
const fifteenDigits = (plain: string): number => {
  let seen = 0;
  const [mantissa = "", ...exponent] = plain.split(/(?=e)/i);
  const kept = mantissa.replace(/\d/g, (digit) => {
    if (seen > 0 || digit !== "0") seen++;
    return seen > 15 ? "0" : digit;
  });
  return Number(kept + exponent.join(""));
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Digits with the locale's separators, as a number; null where the text is none. */
const readNumber = (text: string, locale: Locale): { readonly value: number; readonly grouped: boolean; readonly decimals: boolean } | null => {
  const thousands = escaped(locale.thousands);
  const decimal = escaped(locale.decimal);
  const plain = new RegExp(`^[+-]?(?:\\d+(?:${decimal}\\d*)?|${decimal}\\d+)(?:e[+-]?\\d+)?$`, "i");
  // Excel wants three digits in the last group; in the groups before it is lenient.
  const grouped = new RegExp(`^[+-]?\\d{1,3}(?:${thousands}\\d{3})+(?:${decimal}\\d*)?$`);
  if (!plain.test(text) && !grouped.test(text)) return null;
  const bare = text.replaceAll(locale.thousands, "").replace(locale.decimal, ".");
  return { value: fifteenDigits(bare), grouped: !plain.test(text), decimals: text.includes(locale.decimal) };
};

/** Days since 30 December 1899; Excel's calendar is right from 1 March 1900 on. */
const serial = (year: number, month: number, day: number): number | null => {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  if (year < 1900 || year > 9999 || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return null;
  return Math.round(time / 86_400_000) + 25_569;
};

/** Years of two digits: up to 29 they are of this century. */
const fullYear = (year: number, digits: string): number => (digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900));

const readDate = (text: string, locale: Locale, thisYear: number): Typed | null => {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(serial(Number(iso[1]), Number(iso[2]), Number(iso[3])), locale.shortDate);
  const parts = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (!parts) {
    const month = /^(\d{1,2})[-/](\d{4})$/.exec(text);
    return month && dated(serial(Number(month[2]), Number(month[1]), 1), "mmm-yy");
  }
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  const [day, month] = locale.dateOrder === "dmy" ? [first, second] : [second, first];
  if (parts[3] === undefined) return dated(serial(thisYear, month, day), "d-mmm");
  return dated(serial(fullYear(Number(parts[3]), parts[3]), month, day), locale.shortDate);
};

const dated = (value: number | null, numberFormat: string): Typed | null => (value === null ? null : { value, numberFormat });

/** Reads text as Excel does when it is typed: the part that bites add-ins. Cells formatted as text ("@") take it as it is. */
export const readTyped = (text: string, locale: Locale, thisYear: number): Typed => {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  const percent = /%$/.test(trimmed) ? readNumber(trimmed.replace(/\s*%$/, ""), locale) : null;
  if (percent) return { value: Number((percent.value / 100).toPrecision(15)), numberFormat: percent.decimals ? "0.00%" : "0%" };
  const negative = /^\((.+)\)$/.exec(trimmed);
  const number = readNumber(negative?.[1] ?? trimmed, locale);
  if (number) {
    const value = negative ? -number.value : number.value;
    if (/e/i.test(trimmed)) return { value, numberFormat: "0.00E+00" };
    return number.grouped ? { value, numberFormat: number.decimals ? "#,##0.00" : "#,##0" } : { value };
  }
  if (/^(true|false)$/i.test(trimmed)) return { value: /^t/i.test(trimmed) };
  const error = ERROR_TEXTS.find((one) => one === trimmed.toUpperCase());
  if (error) return { value: { error } };
  return readDate(trimmed, locale, thisYear) ?? { value: text };
};
