import type { Catalogue, Finding, Submission } from "./model";
import { RULES } from "./rules";
import { finding } from "./rules/rule";

/** All findings at once of the rules that look at a whole submission. Those of single cells were made when it was read. */
export const checkSubmission = (submission: Submission, catalogue: Catalogue): readonly Finding[] =>
  RULES.flatMap((rule) => (rule.check ? [...rule.check(submission, catalogue)].map((observation) => finding(rule, submission.orgUnit.code, observation)) : []));
