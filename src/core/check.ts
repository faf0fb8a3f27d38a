import { catalogueAt } from "./catalogue/catalogue";
import type { History } from "./history/history";
import type { Catalogue, Finding, Submission } from "./model";
import { RULES } from "./rules";
import { finding, type FigureContext } from "./rules/rule";

const SUBMISSION_RULES = RULES.flatMap((rule) => (rule.check ? [{ rule, check: rule.check }] : []));
const FIGURE_RULES = RULES.flatMap((rule) => (rule.checkFigure ? [{ rule, check: rule.checkFigure }] : []));

/**
 * All findings at once of the rules that look at a whole submission, some of them only with the unit's `history`. Those of
 * single cells were made when it was read.
 */
export const checkSubmission = (submission: Submission, catalogue: Catalogue, history: History | null = null): readonly Finding[] => {
  const own = catalogueAt(catalogue, submission.period);
  return SUBMISSION_RULES.flatMap(({ rule, check }) => Array.from(check(submission, own, history), (observation) => finding(rule, submission.orgUnit.code, observation)));
};

/** The findings of the rules that hold the units' parts of one figure against each other. */
export const checkFigure = (context: FigureContext): readonly Finding[] =>
  FIGURE_RULES.flatMap(({ rule, check }) => Array.from(check(context), ({ orgUnit, ...observation }) => finding(rule, orgUnit, observation)));
