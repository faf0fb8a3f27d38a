import type { Indicator, Period } from "../model";

/**
 * Reporting periods. Reports are cumulative since 1 January, so a period is known by its last month; "6 tháng cuối năm"
 * is no period of its own: what it would report is the year.
 */
export type ParsedPeriod =
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: number }
  | { readonly kind: "half"; readonly year: number }
  | { readonly kind: "nine-months"; readonly year: number }
  | { readonly kind: "year"; readonly year: number };

/** `2024-06`, `2024-Q2`, `2024-H1`, `2024-9M` and `2024`, as a regular expression's source. */
export const PERIOD_PATTERN = "[12]\\d{3}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H1|9M))?";
const PERIOD = new RegExp(`^${PERIOD_PATTERN}$`);

/** The period that a canonical text writes, or null. What people type is read by `readPeriod`. */
export const parsePeriod = (text: string): ParsedPeriod | null => {
  if (!PERIOD.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const part = text.slice(5);
  if (part === "") return { kind: "year", year };
  if (part === "H1") return { kind: "half", year };
  if (part === "9M") return { kind: "nine-months", year };
  if (part.startsWith("Q")) return { kind: "quarter", year, quarter: Number(part[1]) };
  return { kind: "month", year, month: Number(part) };
};

/** The same for a text known to be a period. Throws on any other: parse or read it first. */
export const periodParts = (period: Period): ParsedPeriod => {
  const parts = parsePeriod(period);
  if (!parts) throw new RangeError(`not a period: ${period}`);
  return parts;
};

export const yearOf = (period: Period): number => periodParts(period).year;

const LAST_MONTH = { half: 6, "nine-months": 9, year: 12 } as const;

/** Months elapsed since 1 January when the period ends: 1 to 12. */
export const lastMonth = (period: Period): number => {
  const parts = periodParts(period);
  if (parts.kind === "month") return parts.month;
  return parts.kind === "quarter" ? 3 * parts.quarter : LAST_MONTH[parts.kind];
};

/** Whether the period's report covers the whole year: the year, its fourth quarter or December. */
export const isYearEnd = (period: Period): boolean => lastMonth(period) === 12;

const LENGTH = { month: 1, quarter: 3, half: 6, "nine-months": 9, year: 12 } as const;

/** Order by end; of periods that end together the shorter comes first (`2024-06`, `2024-Q2`, `2024-H1`). Negative, zero or positive. */
export const comparePeriods = (a: Period, b: Period): number =>
  yearOf(a) - yearOf(b) || lastMonth(a) - lastMonth(b) || LENGTH[periodParts(a).kind] - LENGTH[periodParts(b).kind];

/** Whether an indicator is judged in `period`: always, at year's end, or from the end of the period `due` on. */
export const isDue = (due: Indicator["due"], period: Period): boolean => {
  if (due === "any") return true;
  if (due === "year-end") return isYearEnd(period);
  return yearOf(period) > yearOf(due) || (yearOf(period) === yearOf(due) && lastMonth(period) >= lastMonth(due));
};

/** Every period of a year, by `comparePeriods`. */
export const periodsOfYear = (year: number): readonly Period[] =>
  ["01", "02", "03", "Q1", "04", "05", "06", "Q2", "H1", "07", "08", "09", "Q3", "9M", "10", "11", "12", "Q4", ""].map((part) => `${year}${part && "-"}${part}`);
