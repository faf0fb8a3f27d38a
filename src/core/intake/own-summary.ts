import { SUMMARY_TEXT } from "../messages/summary-text";
import { cellAt, textOf } from "../grid";
import type { WorkbookGrid } from "../model";

/** The sheets that every summary has; others depend on what was asked for. */
const ALWAYS = ["summary", "findings", "sources", "trace", "charts"] as const;

/** Whether this is a summary that the program made itself, in either language and under whatever name: it has the sheets of one. */
export const isOwnSummary = ({ sheets }: WorkbookGrid): boolean => {
  const names = new Set(sheets.map(({ name }) => name));
  return Object.values(SUMMARY_TEXT).some((text) => ALWAYS.every((sheet) => names.has(text.sheets[sheet])));
};

/** Whether this is a table of facts that `--facts` wrote as CSV: its first column names our schema. */
export const isOwnTable = ({ sheets: [sheet] }: WorkbookGrid): boolean => sheet !== undefined && textOf(cellAt(sheet, 0, 0)) === "schema" && textOf(cellAt(sheet, 1, 0)).startsWith("chi-tieu/");
