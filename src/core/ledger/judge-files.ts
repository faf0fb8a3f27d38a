import type { Finding, Period } from "../model";
import { blankSubmission } from "../rules/blank-submission";
import { duplicateSubmission } from "../rules/duplicate-submission";
import { periodNotTaken } from "../rules/period-not-taken";
import { repeatedSubmission } from "../rules/repeated-submission";
import { finding, type Rule } from "../rules/rule";
import { supersededSubmission } from "../rules/superseded-submission";
import { wrongPeriod } from "../rules/wrong-period";
import { isBlank } from "../select-submissions";
import { type Choice, chooseNewest } from "./choose-newest";
import type { Followed } from "./follow-files";
import { type LedgerEntry, type LedgerState, stateOf } from "./ledger";
import type { LedgerTerms } from "./terms";

export interface JudgeOptions {
  readonly terms: LedgerTerms;
  /** The periods that the night is for. */
  readonly current: readonly Period[];
  readonly isTaken: (period: Period) => boolean;
}

/** What a file is worth tonight; `decided` is the finding that says why it does not count, where that is not left to the merge itself. */
export interface Judged {
  readonly one: Followed;
  readonly state: LedgerState;
  readonly reason: string | null;
  readonly decided: Finding | null;
}

const about = (rule: Rule, { entry }: Followed, facts: Readonly<Record<string, string>>): Finding =>
  finding(rule, entry.orgUnit, { at: { workbook: entry.file, sheet: null, address: null }, facts: { found: entry.file, ...facts } });

const told = (one: Followed, state: LedgerState, decided: Finding): Judged => ({ one, state, reason: decided.code, decided });

/** A file that brought no submission: the first error says why. */
const unusable = (one: Followed): Judged => {
  const { findings } = one.received;
  const { code } = (findings.find(({ severity }) => severity === "error") ?? findings[0]) as Finding;
  return { one, state: code === wrongPeriod.code ? "wrong-period" : "rejected", reason: code, decided: null };
};

const judgeChoice = (files: readonly Followed[], { counts, superseded, duplicates }: Choice): readonly Judged[] =>
  files.map((one) => {
    const newer = superseded.get(one);
    const first = duplicates.get(one);
    if (newer) return told(one, "superseded", about(supersededSubmission, one, { newer: newer.entry.file }));
    if (first) return told(one, "duplicate", about(repeatedSubmission, one, { first: first.entry.file }));
    if (one === counts) return { one, state: one.entry.daysLate > 0 ? "late" : "merged", reason: null, decided: null };
    return { one, state: "rejected", reason: duplicateSubmission.code, decided: null };
  });

/** The files of one unit for one period. A blank one is no answer: it neither counts nor supersedes, unless there is nothing else. */
const judgeUnit = (files: readonly Followed[], { catalogue }: LedgerTerms): readonly Judged[] => {
  const blank = files.filter(({ received: { submission } }) => submission && isBlank(submission, catalogue));
  const filled = files.filter((one) => !blank.includes(one));
  const blanks = blank.map((one): Judged => ({ one, state: "rejected", reason: blankSubmission.code, decided: files.length > 1 ? about(blankSubmission, one, {}) : null }));
  return [...judgeChoice(filled, chooseNewest(filled)), ...blanks];
};

/** A period that this file cannot be for tonight, with the finding that says so. */
const misplaced = (one: Followed, period: Period, { terms, current, isTaken }: JudgeOptions): Judged | null => {
  const wanted = terms.folderPeriod(one.entry.file);
  if (wanted !== null && wanted !== period) return told(one, "wrong-period", about(wrongPeriod, one, { found: period, period: wanted }));
  if (isTaken(period)) return null;
  return told(one, "wrong-period", about(periodNotTaken, one, { found: period, periods: current.join(" ") }));
};

/** Every file of tonight, judged. What stands in a period that is closed by now stays what it was. */
export const judgeFiles = (files: readonly Followed[], options: JudgeOptions): readonly Judged[] => {
  const judged: Judged[] = [];
  const byUnit = new Map<string, Followed[]>();
  for (const one of files) {
    const { orgUnit, period } = one.entry;
    if (!one.received.submission || period === null) {
      judged.push(unusable(one));
      continue;
    }
    const wrong = misplaced(one, period, options);
    const before = one.isNew ? null : stateOf(one.before as LedgerEntry);
    if (!wrong) byUnit.set(`${orgUnit} ${period}`, [...(byUnit.get(`${orgUnit} ${period}`) ?? []), one]);
    else judged.push(before && wrong.reason === periodNotTaken.code ? { one, state: before.state, reason: before.reason, decided: null } : wrong);
  }
  return [...judged, ...[...byUnit.values()].flatMap((of) => judgeUnit(of, options.terms))];
};
