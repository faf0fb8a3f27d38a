import type { Period, Saved } from "../model";

/**
 * What a submission is worth tonight: its figures count (`merged`, or `late` where they arrived after the cut-off);
 * a newer one counts instead (`superseded`); another file brought the same figures before (`duplicate`); it is for a
 * period that is not taken (`wrong-period`); it was there on an earlier night and is gone (`withdrawn`); or it cannot be used.
 */
export type LedgerState = "merged" | "late" | "superseded" | "duplicate" | "wrong-period" | "withdrawn" | "rejected";

/** A state and since which night; `reason` is the code of the rule that says why, null where the figures simply count. */
export interface StateSince {
  readonly at: string;
  readonly state: LedgerState;
  readonly reason: string | null;
}

/** One submission: one content in one place. Moments are ISO 8601 as given by the runs. */
export interface LedgerEntry {
  /** Its name for people, and the names it had before it was moved or renamed. */
  readonly file: string;
  readonly formerly: readonly string[];
  /** Null where the file could not be read. */
  readonly sha256: string | null;
  readonly orgUnit: string | null;
  readonly period: Period | null;
  readonly saved: Saved | null;
  /** A digest of what it reports: equal for equal figures, whatever the bytes. */
  readonly figures: string | null;
  /** The first night it was seen, and the last. `since`: the first night of those on end; later than `firstSeen` where it had been gone for a while. */
  readonly firstSeen: string;
  readonly since: string;
  readonly lastSeen: string;
  /** The best guess at when it arrived: its file time, held between the run before and the run that saw it first. */
  readonly arrived: string;
  /** Days between the cut-off and the first arrival of its figures; 0 in time. */
  readonly daysLate: number;
  /** From the first night on; the last is the present one. */
  readonly states: readonly StateSince[];
}

export interface LedgerNight {
  readonly at: string;
  /** The periods that were running, and those whose summaries were made, with the units that were missing. */
  readonly current: readonly Period[];
  readonly made: readonly { readonly period: Period; readonly missing: readonly string[] }[];
}

/** `summaries` names the file in which each period's last summary is kept. */
export interface Ledger {
  readonly year: number;
  readonly nights: readonly LedgerNight[];
  readonly entries: readonly LedgerEntry[];
  readonly summaries: Readonly<Record<Period, string>>;
}

export const emptyLedger = (year: number): Ledger => ({ year, nights: [], entries: [], summaries: {} });

export const stateOf = ({ states }: LedgerEntry): StateSince => states.at(-1) as StateSince;

/** Whether its figures are in the summary. */
export const counts = (entry: LedgerEntry): boolean => ["merged", "late"].includes(stateOf(entry).state);
