import type { UsageProblem } from "./parse-arguments";
import { parsePeriod, yearOf } from "../../src/core/period/period";
import type { Period } from "../../src/core/model";

type Value<T> = { readonly value: T } | { readonly problem: UsageProblem };

/** `--period`, and `--year` where it is given: the period must lie in it. */
export const periodValue = (period: string, year: string | undefined): Value<{ readonly period: Period; readonly year: number }> => {
  if (!parsePeriod(period)) return { problem: { code: "bad-period", facts: { value: period } } };
  const asked = yearValue(year);
  if ("problem" in asked) return asked;
  if (asked.value !== null && asked.value !== yearOf(period)) return { problem: { code: "period-of-other-year", facts: { period, year: String(asked.value) } } };
  return { value: { period, year: yearOf(period) } };
};

export const yearValue = (year: string | undefined): Value<number | null> => {
  if (year === undefined) return { value: null };
  return /^\d{4}$/.test(year) ? { value: Number(year) } : { problem: { code: "bad-year", facts: { value: year } } };
};

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

const isDate = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** `--as-of`, as it is: its offset belongs to it. */
export const asOfValue = (text: string): Value<string> => {
  const match = MOMENT.exec(text);
  return match && isDate(Number(match[1]), Number(match[2]), Number(match[3])) ? { value: text } : { problem: { code: "bad-as-of", facts: { value: text } } };
};

/** A day, `2024-07-05`. */
export const dayValue = (text: string): Value<string> => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match && isDate(Number(match[1]), Number(match[2]), Number(match[3])) ? { value: text } : { problem: { code: "bad-day", facts: { value: text } } };
};

const two = (number: number): string => String(number).padStart(2, "0");

/** A moment as the clock on the wall shows it, with its offset: `2024-07-01T00:30:00+07:00`. */
export const localMoment = (now: Date): string => {
  const offset = -now.getTimezoneOffset();
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const time = `${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
  return `${date}T${time}${offset < 0 ? "-" : "+"}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
};
