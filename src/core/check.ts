import { catalogueAt } from "./catalogue/catalogue";
import type { History } from "./history/history";
import type { Catalogue, Finding, Submission } from "./model";
import { RULES } from "./rules";
import { finding, type FigureContext } from "./rules/rule";

/**
 * All findings at once of the rules that look at a whole submission, some of them only with the unit's `history`. Those of
 * single cells were made when it was read.
 */
export const checkSubmission = (submission: Submission, catalogue: Catalogue, history: History | null = null): readonly Finding[] =>
  RULES.flatMap((rule) => (rule.check ? [...rule.check(submission, catalogueAt(catalogue, submission.period), history)].map((observation) => finding(rule, submission.orgUnit.code, observation)) : []));

/** The findings of the rules that hold the units' parts of one figure against each other. */
export const checkFigure = (context: FigureContext): readonly Finding[] =>
  RULES.flatMap((rule) => (rule.checkFigure ? [...rule.checkFigure(context)].map(({ orgUnit, ...observation }) => finding(rule, orgUnit, observation)) : []));
