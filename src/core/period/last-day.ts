import type { Period } from "../model";
import { lastMonth, yearOf } from "./parse-period";

const two = (part: number): string => String(part).padStart(2, "0");

/** The period's last calendar day, ISO 8601: 2024-02 → 2024-02-29. ISO days compare as texts. */
export const lastDay = (period: Period): string => {
  const [year, month] = [yearOf(period), lastMonth(period)];
  const february = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  const days = month === 2 ? february : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${year}-${two(month)}-${two(days)}`;
};
