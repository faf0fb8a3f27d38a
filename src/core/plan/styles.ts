import { STATUS_SIGNS } from "../messages/sheet-text";
import type { Status } from "../model";
import type { Highlight, Style } from "../sheet-plan";

/** Colours of all sheets, RGB hex. */
export const COLORS = {
  ink: "000000",
  muted: "6B6B6B",
  header: "D6E0EF",
  band: "F3F6FA",
  locked: "F0F0F0",
  input: "FFFBE1",
  missing: "FFE380",
  wrong: "F8B4B4",
  wrongText: "9C0006",
  doubt: "FAD7A8",
  doubtText: "7A3E00",
  link: "0B5394",
  white: "FFFFFF",
} as const;

/** The sign stands in front of the word and is no part of it: formulas and readers see the word alone. */
const signed = (status: Status): string => `"${STATUS_SIGNS[status]} "@`;

/**
 * A status by colour: blue for good, orange for what needs attention, darker at the ends. The pair keeps apart for
 * readers who do not tell red from green (and on a grey printer by depth); the word always stands in the cell too.
 * Contrast of text on fill is at least 4.5 : 1. Red is kept for wrong entries.
 */
export const STATUS_HIGHLIGHTS: Readonly<Record<Status, Highlight>> = {
  exceeded: { fill: "1F5C99", color: COLORS.white, bold: true, numberFormat: signed("exceeded") },
  met: { fill: "A9CBEA", color: "0F2F52", numberFormat: signed("met") },
  "on-track": { fill: "E3EEF9", color: "1B466F", numberFormat: signed("on-track") },
  behind: { fill: "FCE2C4", color: "7A3E00", numberFormat: signed("behind") },
  "not-met": { fill: "B4500B", color: COLORS.white, bold: true, numberFormat: signed("not-met") },
  "no-data": { color: COLORS.muted, numberFormat: signed("no-data") },
  "not-due": { color: COLORS.muted, numberFormat: signed("not-due") },
};

export const WRONG: Highlight = { fill: COLORS.wrong, color: COLORS.wrongText, bold: true };
export const DOUBT: Highlight = { fill: COLORS.doubt, color: COLORS.doubtText };
export const MISSING: Highlight = { fill: COLORS.missing };

/** Points. The workbook's default is 12; tables run a little smaller, as printed reports do. */
export const SIZES = { title: 14, text: 12, table: 11, small: 9 } as const;

const TABLE: Style = { size: SIZES.table, border: "thin", vertical: "middle" };

export const STYLES = {
  letterhead: { size: SIZES.text, horizontal: "center", vertical: "middle" },
  office: { size: SIZES.text, bold: true, horizontal: "center", vertical: "middle" },
  title: { size: SIZES.title, bold: true, horizontal: "center", vertical: "middle" },
  subtitle: { size: SIZES.text, italic: true, horizontal: "center", vertical: "middle" },
  heading: { size: 13, bold: true, vertical: "middle" },
  text: { size: SIZES.text, vertical: "top", wrap: true },
  label: { size: SIZES.table, color: COLORS.muted, vertical: "middle" },
  header: { ...TABLE, bold: true, fill: COLORS.header, horizontal: "center", wrap: true },
  cell: { ...TABLE, wrap: true },
  centered: { ...TABLE, horizontal: "center", wrap: true },
  number: { ...TABLE, horizontal: "right" },
} as const satisfies Readonly<Record<string, Style>>;

/**
 * How numbers show; Excel writes the reader's own separators. `0.##` is avoided: it leaves a separator behind whole
 * numbers ("94,"). Without thousands to group, `General` shows what was typed, digit for digit.
 */
export const NUMBER_FORMATS = {
  integer: "#,##0",
  typed: "General",
  amount: "#,##0.00",
  percent: "#,##0.0",
  text: "@",
} as const;

/** A fixed number of decimals, with thousands. */
export const decimalsFormat = (decimals: number): string => (decimals === 0 ? NUMBER_FORMATS.integer : `#,##0.${"0".repeat(decimals)}`);
