import type { Decimal } from "./decimal";
import type { Language } from "../model";

const SEPARATORS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  vi: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
};

export interface NumberFormat {
  /** Decimal places, rounded half up (away from zero), for display only; all digits where absent. */
  readonly decimals?: number;
  /** Leave out zeros at the end of the decimals: 94,50 → 94,5. */
  readonly trim?: boolean;
}

/** `1.234.567,89` in Vietnamese, `1,234,567.89` in English. */
export const formatNumber = (value: Decimal, language: Language, { decimals, trim = false }: NumberFormat = {}): string => {
  const { group, decimal } = SEPARATORS[language];
  const [whole, fraction = ""] = (decimals === undefined ? value.abs().toFixed() : value.abs().toFixed(decimals)).split(".") as [string, string?];
  const shown = trim ? fraction.replace(/0+$/, "") : fraction;
  // -0,04 to one place is 0,0 and not -0,0.
  const sign = value.lt(0) && /[1-9]/.test(whole + fraction) ? "-" : "";
  return sign + whole.replace(/\B(?=(?:\d{3})+$)/g, group) + (shown === "" ? "" : decimal + shown);
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const ISO = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})(?:T(\d{2}:\d{2}))?/;

/**
 * `20/06/2024 08:00` in Vietnamese, `20 Jun 2024 08:00` in English: the clock time written in the ISO text, in the
 * place it was written. A date alone stays a date; text that is not ISO 8601 is given back.
 */
export const formatDateTime = (iso: string, language: Language): string => {
  const match = ISO.exec(iso);
  if (!match) return iso;
  const [, year, month, day, time] = match as unknown as readonly [string, string, string, string, string?];
  const date = language === "vi" ? `${day}/${month}/${year}` : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  return time === undefined ? date : `${date} ${time}`;
};
