/** Reporting periods: what a code stands for, its name, and how people type it. */
export { type ParsedPeriod, PERIOD_PATTERN, comparePeriods, isDue, isYearEnd, lastMonth, parsePeriod, periodsOfYear, yearOf } from "./parse-period";
export { periodName } from "./period-name";
export { readPeriod } from "./read-period";
