import type { History } from "../history/history";
import type { Catalogue, Figure, Finding, Indicator, Period, Place, Severity, Submission } from "../model";

/**
 * The sentences of a rule in one language. `{name}` is replaced by the fact of that name, `{name#}` by the same fact as
 * a number in the reader's format, `{name:measure}` and `{name:orgUnits}` by the names of what the ids stand for, `{name:day}` by a
 * date in the reader's format, `{name:allotments}` by units with their amounts and cells.
 */
export interface RuleText {
  /** The rule in a few words: heading of its page. */
  readonly title: string;
  /** The fact: what stands there and why it cannot be so. No place (it is put in front), no remedy (it follows). */
  readonly message: string;
  /** What should have stood there. */
  readonly expected: string;
  readonly because: string;
  readonly remedy: string;
}

/** What a check reports; place, unit and code are added around it. */
export interface Observation {
  readonly at: Place;
  readonly indicator?: string;
  readonly measure?: string;
  readonly facts: Finding["facts"];
}

/** All that a rule over one figure may look at: the units' submissions by code, and earlier merges where there are any. */
export interface FigureContext {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly submissions: ReadonlyMap<string, Submission>;
  readonly catalogue: Catalogue;
  readonly period: Period;
  readonly history: History | null;
}

/**
 * A check, as data and at most one function. Rules without one are raised where the fact shows itself (reading a file, a
 * cell, a folder) by `finding(rule, …)`; `check` looks at a whole Submission, `checkFigure` at all units' for one figure.
 */
export interface Rule {
  /** A stable kebab-case sentence: outside programs and the docs refer to it. */
  readonly code: string;
  readonly severity: Severity;
  readonly scope: "folder" | "workbook" | "cell" | "submission" | "figure";
  readonly text: { readonly vi: RuleText; readonly en: RuleText };
  /** What passes and what does not, as a clerk would see it; tested and printed on the rule's page. */
  readonly example: { readonly good: string; readonly bad: string };
  readonly check?: (submission: Submission, catalogue: Catalogue, history: History | null) => Iterable<Observation>;
  readonly checkFigure?: (context: FigureContext) => Iterable<Observation & { readonly orgUnit: string | null }>;
}

/** A Finding of `rule`. `orgUnit` is the code of the unit whose workbook it is about, where known. */
export const finding = (rule: Rule, orgUnit: string | null, { at, indicator, measure, facts }: Observation): Finding => ({
  code: rule.code,
  severity: rule.severity,
  at,
  orgUnit,
  indicator: indicator ?? null,
  measure: measure ?? null,
  facts,
});
