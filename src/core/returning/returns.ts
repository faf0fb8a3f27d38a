import { orgUnit as unitOf } from "../catalogue/catalogue";
import { groupBy } from "../group-by";
import { describeFinding } from "../messages/describe-finding";
import type { Catalogue, Finding, Language, OrgUnit, Period, Place, Source, Summary } from "../model";
import { RULES } from "../rules";
import { blankSubmission } from "../rules/blank-submission";

/** One thing that a unit is asked to correct (an error) or to look at again (a warning), in the words of one language. */
export interface Correction {
  readonly severity: "error" | "warning";
  readonly at: Place;
  /** The measure or indicator it is about; "" where it is about neither. */
  readonly subject: string;
  readonly found: string;
  readonly why: string;
  readonly remedy: string;
}

/** A file that goes back to the unit it came from. */
export interface Return {
  readonly file: string;
  readonly sha256: string | null;
  readonly orgUnit: OrgUnit | null;
  /** What the workbook says it is for; the merged period where it says nothing that could be understood. */
  readonly period: Period;
  readonly corrections: readonly Correction[];
}

export interface ReturnOptions {
  readonly language: Language;
  /** Warnings alone are no reason to send a file back, and are not told. */
  readonly onlyErrors: boolean;
}

/** What these find is between files (two of one unit, a link): a matter of who merges, not of the unit. Only that its form is blank, the unit should know. */
const OF_THE_FOLDER = new Set(RULES.filter(({ code, scope }) => scope === "folder" && code !== blankSubmission.code).map(({ code }) => code));

const subjectOf = ({ indicator, measure }: Finding, { indicators, measures }: Catalogue, language: Language): string => {
  const one = measures.find(({ id }) => id === measure) ?? indicators.find(({ id }) => id === indicator);
  if (!one) return "";
  return language === "vi" ? one.name : one.nameEn;
};

const correctionOf = (one: Finding, catalogue: Catalogue, language: Language): readonly Correction[] => {
  const { severity, at } = one;
  if (severity === "info") return [];
  const { fact, remedy, found } = describeFinding(one, language, catalogue);
  return [{ severity, at, subject: subjectOf(one, catalogue, language), found, why: fact, remedy }];
};

/** Errors first, else in the order of the merge. */
const inOrder = (corrections: readonly Correction[]): readonly Correction[] => (["error", "warning"] as const).flatMap((severity) => corrections.filter((one) => one.severity === severity));

/** What goes back to whom: every file of a merge in which something is to be corrected. What was left out on purpose, or replaced by a newer file, stays. */
export const returnsOf = ({ catalogue, findings, period, sources }: Summary, { language, onlyErrors }: ReturnOptions): readonly Return[] => {
  const byFile = groupBy(findings, ({ at }) => at.workbook);
  const back = (source: Source): readonly Return[] => {
    if (source.outcome === "skipped" || source.outcome === "superseded") return [];
    const told = (byFile.get(source.file) ?? []).filter(({ code, severity }) => !OF_THE_FOLDER.has(code) && (severity === "error" || !onlyErrors));
    const corrections = inOrder(told.flatMap((one) => correctionOf(one, catalogue, language)));
    const orgUnit = source.orgUnit === null ? null : unitOf(catalogue, source.orgUnit);
    return corrections.length === 0 ? [] : [{ file: source.file, sha256: source.sha256, orgUnit, period: source.period ?? period, corrections }];
  };
  return sources.flatMap(back);
};
