import type { Period } from "../model";
import { parsePeriod, periodsOfYear } from "./parse-period";
import { periodName } from "./period-name";
import { fold } from "../text/text";

/** The part of a period's code that stands after the year, from what was written ("6", "ii", "sáu"); null where it has none. */
type Build = (part: string) => string | null;

const month: Build = (part) => `-${part.padStart(2, "0")}`;

const ROMAN: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };
const quarter: Build = (part) => `-Q${ROMAN[part] ?? part}`;

/** Months since 1 January, as a cumulative report counts them: three months are the first quarter, twelve the year. */
const MONTHS_SINCE_JANUARY = new Map([
  ["3", "-Q1"],
  ["6", "-H1"],
  [fold("sáu"), "-H1"],
  ["9", "-9M"],
  [fold("chín"), "-9M"],
  ["12", ""],
]);
const since: Build = (part) => MONTHS_SINCE_JANUARY.get(part.replace(/^0/, "")) ?? null;

const YEAR = "(?<year>[12]\\d{3})";
/** The year is often left out, or the word for it: "6 tháng đầu năm", "tháng 6/2024". */
const OF_YEAR = `(?:[ /.,-]*(?:năm ?)?${YEAR}?)`;
const FROM_JANUARY = `${fold("tháng")}(?: ${fold("đầu")})?`;

/** How people write a period, folded; the first that fits counts. */
const WRITTEN: readonly (readonly [RegExp, Build])[] = [
  [new RegExp(`^(?:tháng ?|th?)(?<part>\\d{1,2})${OF_YEAR}$`), month],
  [new RegExp(`^(?<part>\\d{1,2})[ /.-]${YEAR}$`), month],
  [new RegExp(`^${YEAR}[ /.-](?<part>\\d{1,2})$`), month],
  // Excel takes "6/2024" for a date, the first of the month.
  [new RegExp(`^0?1[/.-](?<part>\\d{1,2})[/.-]${YEAR}$`), month],
  [new RegExp(`^${YEAR}-(?<part>\\d{2})-01$`), month],
  [new RegExp(`^(?:${fold("quý")}|q) ?(?<part>[1-4]|i{1,3}|iv)${OF_YEAR}$`), quarter],
  [new RegExp(`^(?<part>\\d{1,2}|${fold("sáu")}|${fold("chín")}) ?(?:${FROM_JANUARY}|t)${OF_YEAR}$`), since],
  [new RegExp(`^(?:(?:cả )?năm ?${YEAR}|cả năm)$`), () => ""],
];

const DAY_MS = 86_400_000;
/** Excel's day 0, counting its 29 February 1900 that never was: right from 1 March 1900 on. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/**
 * The month whose first day a date's serial number is, where that is in `year`: a workbook that counts days from 1904
 * would land four years off, so any other date is left unread.
 */
const monthOfSerial = (serial: number, year: number): Period | null => {
  const date = new Date(SERIAL_ZERO + serial * DAY_MS);
  return date.getUTCDate() === 1 && date.getUTCFullYear() === year ? `${year}${month(String(date.getUTCMonth() + 1))}` : null;
};

/**
 * The period that someone typed: `2024-06`, "06/2024", "Tháng 6 năm 2024", "quý II/2024", "6 tháng đầu năm", "cả năm
 * 2024", "June 2024", or a date on the first of a month, which is what Excel makes of "6/2024". `year` stands in where
 * none is written. A bare "6" may be a month or six months: it is not read.
 */
export const readPeriod = (text: string, year: number): Period | null => {
  const code = text.trim().toUpperCase();
  if (parsePeriod(code)) return code;
  const folded = fold(text);
  if (/^\d{5}$/.test(folded)) return monthOfSerial(Number(folded), year);
  for (const [written, build] of WRITTEN) {
    const match = written.exec(folded);
    if (!match) continue;
    const part = build(match.groups?.["part"] ?? "");
    const period = `${match.groups?.["year"] ?? year}${part}`;
    return part !== null && parsePeriod(period) ? period : null;
  }
  const ofYear = periodsOfYear(Number(/[12]\d{3}/.exec(folded)?.[0] ?? year));
  return ofYear.find((period) => fold(periodName(period, "en")) === folded) ?? null;
};
