import { checkSubmission } from "../core/check";
import type { Catalogue, Finding, OrgUnit, Period } from "../core/model";
import { sortFindings } from "../core/sort-findings";
import { readSubmission } from "../core/submission";
import type { ExcelProblem } from "./excel-problem";
import { readWorkbook, type ReadOptions } from "./read-workbook";

export interface CheckOptions extends ReadOptions {
  readonly catalogue: Catalogue;
  /** The period that is expected; any where it is left out. */
  readonly period?: Period;
}

export type WorkbookCheck =
  | {
      readonly kind: "checked";
      readonly workbook: string;
      /** Whose report it is and for when, as far as the title block tells. */
      readonly orgUnit: OrgUnit | null;
      readonly period: Period | null;
      /** All at once, in the order of the house. */
      readonly findings: readonly Finding[];
      /** Measures that are answered: an amount or "-". */
      readonly answered: number;
      readonly asked: number;
      readonly cutShort: readonly string[];
    }
  | { readonly kind: "failed"; readonly problem: ExcelProblem };

/** Reads the open workbook and checks what it reports, by the same rules as the nightly run. */
export const checkWorkbook = async ({ catalogue, period, ...options }: CheckOptions): Promise<WorkbookCheck> => {
  const reading = await readWorkbook(options);
  if (reading.kind === "failed") return reading;
  const { submission, findings, orgUnit, period: reported } = readSubmission(reading.workbook, { workbook: reading.name, catalogue, period: period ?? null });
  const actuals = [...(submission?.actuals.values() ?? [])];
  return {
    kind: "checked",
    workbook: reading.name,
    orgUnit,
    period: reported,
    findings: sortFindings([...findings, ...(submission ? checkSubmission(submission, catalogue) : [])]),
    answered: actuals.filter(({ kind }) => kind === "amount" || kind === "none").length,
    asked: actuals.length,
    cutShort: reading.cutShort,
  };
};
