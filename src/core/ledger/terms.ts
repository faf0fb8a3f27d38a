import type { Catalogue, Period } from "../model";
import { yearOf } from "../period/period";
import { addDays, dayOf } from "./calendar";
import { type CutOffs, type PeriodKind, periodsBetween, windowOf } from "./cut-offs";
import type { Ledger } from "./ledger";

/** By what a night is judged. */
export interface LedgerTerms {
  readonly catalogue: Catalogue;
  readonly cutOffs: CutOffs;
  /** The kinds of periods that nights are for, each by its date; or one period, whatever the date. */
  readonly periods: readonly PeriodKind[] | Period;
  /** For how many days after its cut-off a period is made anew when something of it moves; null as long as the ledger runs. */
  readonly reopenDays: number | null;
  /** The office's time: "+07:00". */
  readonly offset: string;
  /** The only period that reports in a file's folder may be for; null where any may. */
  readonly folderPeriod: (file: string) => Period | null;
  /** Short, and different for different texts: the core has no hash of its own. */
  readonly digest: (text: string) => string;
}

/**
 * The periods that a night is for: those whose reports were taken on any day since the run before. What arrives on the
 * last day is seen by the next night's run, which therefore still is for that period.
 */
export const currentPeriods = ({ nights, year }: Ledger, at: string, { periods, cutOffs, offset }: LedgerTerms): readonly Period[] => {
  if (typeof periods === "string") return [periods];
  const today = dayOf(at, offset);
  const lastRun = nights.at(-1);
  return periodsBetween(lastRun ? dayOf(lastRun.at, offset) : today, today, { year, kinds: periods, cutOffs });
};

/** The one of them that is running, whose summary also names what belongs to no period. */
export const runningPeriod = (current: readonly Period[], at: string, { cutOffs, offset }: LedgerTerms): Period | null => {
  const today = dayOf(at, offset);
  return current.find((period) => today <= windowOf(period, cutOffs).closes) ?? current.at(-1) ?? null;
};

/** Whether a report of `period` may still come on this night: not before its window opens, nor once it is closed for good. */
export const isOpen = (period: Period, at: string, { catalogue, cutOffs, offset, reopenDays }: LedgerTerms): boolean => {
  const { opens, closes } = windowOf(period, cutOffs);
  const today = dayOf(at, offset);
  return yearOf(period) === catalogue.year && opens <= today && (reopenDays === null || today <= addDays(closes, reopenDays));
};
