import type { Period } from "../model";
import { supersededSubmission } from "../rules/superseded-submission";
import { counts, type LedgerEntry, type LedgerState, stateOf } from "./ledger";

export const withState = (entry: LedgerEntry, at: string, state: LedgerState, reason: string | null): LedgerEntry => {
  const last = entry.states.at(-1);
  return last?.state === state && last.reason === reason ? entry : { ...entry, states: [...entry.states, { at, state, reason }] };
};

/** Whether another file reports for the same unit and period, and is not misplaced. */
export const isAnswered = ({ orgUnit, period }: LedgerEntry, tonight: readonly LedgerEntry[]): boolean =>
  tonight.some((one) => period !== null && one.period === period && one.orgUnit === orgUnit && one.states.at(-1)?.state !== "wrong-period");

/**
 * What becomes of a submission whose file is gone: a newer one stands in its place, or it was withdrawn. One that did not
 * count any more had nothing left to lose. One that counted for a period that is over was put away: it goes on counting.
 */
export const afterLeaving = (entry: LedgerEntry, tonight: readonly LedgerEntry[], at: string, current: readonly Period[]): LedgerEntry => {
  const { state } = stateOf(entry);
  if (state === "superseded" || state === "duplicate") return entry;
  const hasCome = tonight.some(({ file, orgUnit, firstSeen }) => file === entry.file || (orgUnit === entry.orgUnit && orgUnit !== null && firstSeen === at));
  if (isAnswered(entry, tonight) || (!counts(entry) && hasCome)) return withState(entry, at, "superseded", supersededSubmission.code);
  return counts(entry) && !current.includes(entry.period as Period) ? entry : withState(entry, at, "withdrawn", null);
};
