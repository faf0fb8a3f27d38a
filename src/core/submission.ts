import { catalogueAt } from "./catalogue/catalogue";
import { cellIn, type EntryContext, type Raised, raise } from "./entry/context";
import { type EntryTable, findTable, readableText } from "./entry/find-table";
import { legacyTexts } from "./entry/legacy-texts";
import { readAmounts } from "./entry/read-amounts";
import { settleRows } from "./entry/settle-rows";
import { strayEntries } from "./entry/stray-entries";
import { placeOf, readTitleBlock, type TitleBlock } from "./entry/title-block";
import { typedRates } from "./entry/typed-rates";
import { whoseReport } from "./entry/whose-report";
import type { Catalogue, Finding, OrgUnit, Period, Submission, WorkbookGrid } from "./model";
import { readPeriod } from "./period/read-period";
import { notAnEntryWorkbook } from "./rules/not-an-entry-workbook";
import { olderTemplate } from "./rules/older-template";
import { finding } from "./rules/rule";
import { secondEntrySheet } from "./rules/second-entry-sheet";
import { wrongPeriod } from "./rules/wrong-period";

export interface EntryReading {
  /** Null where the workbook has no entry table, or does not say whose and for which period it is. */
  readonly submission: Submission | null;
  readonly findings: readonly Finding[];
  /** As far as the title block tells. */
  readonly orgUnit: OrgUnit | null;
  readonly period: Period | null;
}

export interface EntryExpectation {
  /** The file's name for people: a path with forward slashes, relative to the merged folder. */
  readonly workbook: string;
  readonly catalogue: Catalogue;
  /** The period that is being merged; null where any will do. */
  readonly period: Period | null;
}

/** Visible sheets first: a hidden copy of the table is no second table. */
const findTables = (workbook: WorkbookGrid): readonly EntryTable[] =>
  workbook.sheets.filter((grid) => grid.state === "visible").flatMap((grid) => findTable(grid) ?? []);

const isOtherYear = ({ year }: TitleBlock, catalogue: Catalogue): boolean => year.text !== "" && year.text !== String(catalogue.year);

const titleFindings = (title: TitleBlock, read: Period | null, { workbook, catalogue, period }: EntryExpectation): readonly Raised[] => {
  const raised: Raised[] = [];
  if (isOtherYear(title, catalogue)) raised.push(raise(wrongPeriod, { at: placeOf(workbook, title.year), facts: { found: title.year.text, period: String(catalogue.year) } }));
  else if (!read || (period !== null && read !== period))
    raised.push(raise(wrongPeriod, { at: placeOf(workbook, title.period), facts: { found: title.period.text, period: period ?? `${catalogue.year}-MM` } }));
  if (title.template.text !== catalogue.version)
    raised.push(raise(olderTemplate, { at: placeOf(workbook, title.template), facts: { found: title.template.text, version: catalogue.version } }));
  return raised;
};

const readNotes = (context: EntryContext, rows: Iterable<readonly [string, { readonly row: number }]>): ReadonlyMap<string, string> => {
  const notes = new Map<string, string>();
  for (const [id, { row }] of rows) {
    const note = readableText(cellIn(context, row, "note"), context.table.encoding).trim();
    if (note !== "") notes.set(id, note);
  }
  return notes;
};

/**
 * What a workbook reports, as far as it can be read, and everything that is odd about it. Never throws on what a file
 * holds: a workbook without an entry table gives a finding and no submission.
 */
export const readSubmission = (grids: WorkbookGrid, expectation: EntryExpectation): EntryReading => {
  const { workbook } = expectation;
  const [table, ...others] = findTables(grids);
  if (!table) {
    const at = { workbook, sheet: null, address: null };
    return { submission: null, findings: [finding(notAnEntryWorkbook, null, { at, facts: { found: grids.sheets.map(({ name }) => name).join(", ") } })], orgUnit: null, period: null };
  }
  const title = readTitleBlock(grids, table);
  const period = isOtherYear(title, expectation.catalogue) ? null : readPeriod(title.period.text, expectation.catalogue.year);
  const { orgUnit, raised: doubts } = whoseReport(expectation.catalogue, { own: period, merged: expectation.period }, title.orgUnit, workbook);
  const raised: Raised[] = [
    ...others.map(({ grid }) => raise(secondEntrySheet, { at: { workbook, sheet: grid.name, address: null }, facts: { found: grid.name, used: table.grid.name } })),
    ...doubts,
    ...titleFindings(title, period, expectation),
  ];
  const named = (list: readonly Raised[]) => list.map(({ rule, observation }) => finding(rule, orgUnit?.code ?? null, observation));
  if (!orgUnit || !period) return { submission: null, findings: named(raised), orgUnit, period };

  const context: EntryContext = { workbook, catalogue: catalogueAt(expectation.catalogue, period), table };
  const rows = settleRows(context);
  const amounts = readAmounts(context, rows, orgUnit);
  const submission: Submission = {
    workbook,
    orgUnit,
    period,
    templateVersion: title.template.text || null,
    actuals: amounts.actuals,
    lastYear: amounts.lastYear,
    allotted: amounts.allotted,
    notes: readNotes(context, [...rows.indicators, ...rows.measures]),
  };
  raised.push(...rows.raised, ...amounts.raised, ...typedRates(context, rows, submission), ...strayEntries(context), ...legacyTexts(context));
  return { submission, findings: named(raised), orgUnit, period };
};
