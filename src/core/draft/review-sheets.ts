import { cellAt, textOf } from "../grid";
import type { Grid, WorkbookGrid } from "../model";
import { fold } from "../text/text";
import { REVIEW_SHEETS, SOURCE_LABELS } from "./review-words";

/** "Nguồn (2)" → "Nguồn" */
const unnumbered = (name: string): string => fold(name.replace(/ \(\d+\)$/, ""));

/** Whether a sheet of that name may hold what a review says. */
export const isReviewSheet = (name: string): boolean => [REVIEW_SHEETS.targets, REVIEW_SHEETS.source].some((one) => fold(one) === unnumbered(name));

/** The sheet of that name. Painted into a workbook that had one already, it is called "Nguồn (2)": then the last that looks right. */
export const reviewSheet = (workbook: WorkbookGrid, name: string, looksRight: (sheet: Grid) => boolean): Grid | undefined => {
  const named = workbook.sheets.filter((sheet) => unnumbered(sheet.name) === fold(name));
  return [...named].reverse().find(looksRight) ?? named[0];
};

/** What stands beside a label; null where the label is not there. */
const labelled = (grid: Grid, key: keyof typeof SOURCE_LABELS): string | null => {
  for (let row = 0; row < 20; row++) if (fold(textOf(cellAt(grid, row, 0))) === fold(SOURCE_LABELS[key])) return textOf(cellAt(grid, row, 1)).trim();
  return null;
};

/** What the sheet with the source says beside a label; empty where it says nothing. */
export const sourceValue = (workbook: WorkbookGrid, key: keyof typeof SOURCE_LABELS): string => {
  const grid = reviewSheet(workbook, REVIEW_SHEETS.source, (sheet) => labelled(sheet, "year") !== null);
  return (grid && labelled(grid, key)) ?? "";
};

/** The year that a review workbook is for, where it says so. */
export const reviewYear = (workbook: WorkbookGrid): number | null => {
  const year = Number(sourceValue(workbook, "year"));
  return Number.isInteger(year) && year > 0 ? year : null;
};
