import type { Period } from "../../core/model";


/** The period that all jobs of the pane are about. */
export interface PeriodChoice {
  readonly period: () => Period;
  readonly choose: (period: Period) => void;
  readonly onChange: (listener: (period: Period) => void) => void;
}

/** The month that is reported about at a moment: the one before, in the newest year there is a catalogue for. */
export const usualPeriod = (years: readonly number[], now: Date): Period => {
  const year = years.includes(now.getFullYear()) ? now.getFullYear() : (years.at(-1) as number);
  const month = year === now.getFullYear() ? Math.max(1, now.getMonth()) : 12;
  return `${year}-${String(month).padStart(2, "0")}`;
};

/** The same part of another year. */
export const inYear = (period: Period, year: number): Period => `${year}${period.slice(4)}`;

export const periodChoice = (first: Period): PeriodChoice => {
  const listeners = new Set<(period: Period) => void>();
  let now = first;
  return {
    period: () => now,
    choose: (period) => {
      if (period === now) return;
      now = period;
      for (const listener of listeners) listener(period);
    },
    onChange: (listener) => void listeners.add(listener),
  };
};

/** Whether a period is a month; the rest are quarters and longer ones. */
export const kindOf = (period: Period): "month" | "quarter" | "longer" => (/-\d\d$/.test(period) ? "month" : /-Q\d$/.test(period) ? "quarter" : "longer");

