import { SUMMARY_TEXT } from "../messages/summary-text";
import type { WorkbookGrid } from "../model";

/** Whether this is a summary that the program made itself, in either language and under whatever name: it has all of its sheets. */
export const isOwnSummary = ({ sheets }: WorkbookGrid): boolean => {
  const names = new Set(sheets.map(({ name }) => name));
  return Object.values(SUMMARY_TEXT).some((text) => Object.values(text.sheets).every((name) => names.has(name)));
};
