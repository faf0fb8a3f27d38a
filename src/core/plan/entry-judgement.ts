import { ENTRY_TEXT } from "../messages/entry-text";
import { STATUS_WORDS } from "../messages/sheet-text";
import type { Catalogue, Indicator, Status } from "../model";
import { type StatusCells, boundsAsFormula, dueMonth, percentFormula, quoteText, statusFormula, termsOf, whenDue } from "../status/status-formula";
import { allottedOp, provinceTargetBinds } from "../status/unit-target";
import { MONTH_CELL, cellOf } from "./entry-layout";
import type { EntryRow } from "./entry-rows";

const WORDS = STATUS_WORDS.vi;
const word = (status: Status) => quoteText(WORDS[status]);

/** The cells of a row that its judgement reads; a decrease needs last year's value too. */
const cellsOf = (row: number, indicator: Indicator): Omit<StatusCells, "bounds"> => {
  const value = cellOf(row, "actual");
  const baseline = cellOf(row, "lastYear");
  return indicator.target.op === "decrease-by" ? { value, baseline, known: `COUNT(${value},${baseline})=2`, month: MONTH_CELL } : { value, known: `COUNT(${value})=1`, month: MONTH_CELL };
};

export interface RowJudgement {
  readonly percent: string | null;
  readonly status: string | null;
  /** What the status says while nothing is typed, in the month of the template. */
  readonly cached: string;
}

/**
 * `% so chỉ tiêu` and `Đánh giá` of an indicator's row, as `unitTarget` decides: against what was allotted, else against
 * the province's target where it binds. A unit that makes only a part of the figure is not judged by it.
 */
export const judgeRow = (catalogue: Catalogue, { row, indicator, allottable }: Extract<EntryRow, { kind: "indicator" }>, month: number): RowJudgement => {
  const binds = provinceTargetBinds(catalogue, indicator);
  if (!allottable && !binds) return { percent: null, status: null, cached: ENTRY_TEXT.provinceLevel };
  const { thresholds } = catalogue;
  const cells = cellsOf(row, indicator);
  const terms = termsOf(indicator);
  const province: StatusCells = { ...cells, bounds: boundsAsFormula(indicator.target) };
  const cached = month < dueMonth(indicator.due) ? WORDS["not-due"] : WORDS["no-data"];
  const byProvince = { percent: percentFormula(terms.op, province), status: statusFormula(terms, thresholds, WORDS, province) };
  if (!allottable) return { ...byProvince, cached };

  const plan = cellOf(row, "allotted");
  const op = allottedOp(terms.op, terms.better);
  const allotted: StatusCells = { ...cells, bounds: [plan] };
  const unallotted = whenDue(terms.due, MONTH_CELL, word("not-due"), `IF(${cells.known},${quoteText(ENTRY_TEXT.notAllotted)},${word("no-data")})`);
  const whenAllotted = (then: string, otherwise: string) => `IF(COUNT(${plan})=1,${then},${otherwise})`;
  return {
    percent: whenAllotted(percentFormula(op, allotted), binds ? byProvince.percent : '""'),
    status: whenAllotted(statusFormula({ ...terms, op }, thresholds, WORDS, allotted), binds ? byProvince.status : unallotted),
    cached,
  };
};
