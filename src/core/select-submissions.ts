import { catalogueAt, measuresOf } from "./catalogue/catalogue";
import { existsOn } from "./catalogue/validity";
import { isMeasureDue } from "./period/due";
import { lastDay } from "./period/last-day";
import type { Catalogue, Finding, OrgUnit, Outcome, Period, Saved, Source, Submission } from "./model";
import { blankSubmission } from "./rules/blank-submission";
import { duplicateSubmission } from "./rules/duplicate-submission";
import { missingUnit } from "./rules/missing-unit";
import { repeatedSubmission } from "./rules/repeated-submission";
import { finding, type Observation, type Rule } from "./rules/rule";
import { supersededSubmission } from "./rules/superseded-submission";
import { unitOfOtherTime } from "./units-over-time/unit-of-other-time";

/**
 * One file of the merged folder after reading: a submission, or the finding that says why there is none.
 * `modified` (ISO 8601) is when the file was last written, as far as the shell knows.
 */
export interface Received {
  readonly file: string;
  readonly sha256: string | null;
  readonly bytes: number;
  readonly modified: string | null;
  readonly saved?: Saved | null;
  readonly submission: Submission | null;
  readonly findings: readonly Finding[];
  /** Left out on purpose (a lock file, a link out of the folder): its first finding says why. */
  readonly skipped: boolean;
}

export interface Selection {
  /** By unit code. */
  readonly submissions: ReadonlyMap<string, Submission>;
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
}

/** By file. */
export type Decided = ReadonlyMap<string, Finding>;
const NOTHING_DECIDED: Decided = new Map();

/** What becomes of a file that does not count although nothing is wrong with it. */
const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  [supersededSubmission.code, "superseded"],
  [repeatedSubmission.code, "skipped"],
]);

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const about = (rule: Rule, orgUnit: OrgUnit, file: string | null, facts: Record<string, string>): Finding => {
  const at: Observation["at"] = { workbook: file ?? "", sheet: null, address: null };
  return finding(rule, orgUnit.code, { at, facts: { found: file ?? "", ...facts } });
};

/** Understood with a register in which the unit still existed, or already. */
const ofOtherTime = ({ orgUnit, period }: Submission, catalogue: Catalogue, file: string): Finding => {
  const { rule, facts } = unitOfOtherTime(catalogue, period, orgUnit, orgUnit.name);
  return finding(rule, null, { at: { workbook: file, sheet: null, address: null }, facts });
};

/** Looks no further than to the first answer: amounts that came packed are unpacked as they are asked for. */
const isEmpty = ({ actuals }: Submission): boolean => {
  for (const id of actuals.keys()) if (actuals.get(id)?.kind !== "not-reported") return false;
  return true;
};

/** Nothing is answered although something was due. */
export const isBlank = (submission: Submission, catalogue: Catalogue): boolean =>
  isEmpty(submission) && measuresOf(catalogue, submission.orgUnit).some(({ id }) => isMeasureDue(catalogue, id, submission.period));

/** The one to take of several files of a unit, or null where that would be a guess. */
const newestOf = (files: readonly Received[]): Received | null => {
  const [first, second] = [...files].sort((a, b) => byCodeUnits(b.modified ?? "", a.modified ?? ""));
  return first?.modified && first.modified !== second?.modified ? first : null;
};

const withdrawn = (files: readonly Received[], newest: Received | null): ReadonlyMap<Received, Finding> => {
  const names = files.map(({ file }) => file).join(", ");
  return new Map(
    files
      .filter((one) => one !== newest)
      .map((one) => {
        const { orgUnit } = one.submission as Submission;
        return [one, newest ? about(supersededSubmission, orgUnit, one.file, { newer: newest.file }) : about(duplicateSubmission, orgUnit, one.file, { files: names, count: String(files.length) })];
      }),
  );
};

/**
 * Which submissions are merged, and what became of every file. Several files of one unit for the period are all held
 * out, unless `prefer` is "newest" and one of them is the newest; a blank one counts as not sent. `decided` are files that do
 * not count, with the reason, as whoever keeps a ledger knows already. The order of `received` does not matter.
 */
export const selectSubmissions = (received: readonly Received[], register: Catalogue, period: Period, prefer: "newest" | null, decided: Decided = NOTHING_DECIDED): Selection => {
  const catalogue = catalogueAt(register, period);
  const inOrder = [...received].sort((a, b) => byCodeUnits(a.file, b.file));
  const byUnit = new Map<string, Received[]>();
  const notTaken = new Map<Received, Finding>();
  for (const one of inOrder) {
    const why = decided.get(one.file);
    if (why) notTaken.set(one, why);
  }
  for (const one of inOrder) {
    if (one.submission?.period !== period || decided.has(one.file)) continue;
    if (!existsOn(one.submission.orgUnit, lastDay(period))) {
      notTaken.set(one, ofOtherTime(one.submission, catalogue, one.file));
      continue;
    }
    byUnit.set(one.submission.orgUnit.code, [...(byUnit.get(one.submission.orgUnit.code) ?? []), one]);
  }
  const submissions = new Map<string, Submission>();
  for (const [code, files] of byUnit) {
    const taken = files.length === 1 ? (files[0] as Received) : prefer === "newest" ? newestOf(files) : null;
    if (taken && isBlank(taken.submission as Submission, catalogue)) notTaken.set(taken, about(blankSubmission, (taken.submission as Submission).orgUnit, taken.file, {}));
    else if (taken) submissions.set(code, taken.submission as Submission);
    if (files.length > 1) for (const [one, why] of withdrawn(files, taken)) notTaken.set(one, why);
  }
  const sources = inOrder.map((one): Source => {
    const { file, sha256, bytes, submission } = one;
    const account = { file, sha256, bytes, orgUnit: submission?.orgUnit.code ?? null, period: submission?.period ?? null };
    const why = notTaken.get(one);
    if (why) return { ...account, outcome: OUTCOMES.get(why.code) ?? "rejected", reason: why };
    if (submission && submission.period === period) return { ...account, outcome: "merged", reason: null };
    const errors = one.findings.filter(({ severity }) => severity === "error");
    return { ...account, outcome: one.skipped ? "skipped" : "rejected", reason: errors[0] ?? one.findings[0] ?? null };
  });
  const missing = catalogue.orgUnits.filter(({ code }) => !byUnit.has(code)).map((orgUnit) => about(missingUnit, orgUnit, null, {}));
  return { submissions, sources, findings: [...notTaken.values(), ...missing] };
};
