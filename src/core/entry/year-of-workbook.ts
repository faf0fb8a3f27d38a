import { findTable } from "./find-table";
import { readTitleBlock } from "./title-block";
import type { WorkbookGrid } from "../model";

/** The year that an entry workbook says it is for, before any catalogue is known; null where it says none. */
export const yearOfWorkbook = (workbook: WorkbookGrid): number | null => {
  const table = workbook.sheets.filter(({ state }) => state === "visible").flatMap((grid) => findTable(grid) ?? [])[0];
  const year = table && readTitleBlock(workbook, table).year.text;
  return year && /^\d{4}$/.test(year) ? Number(year) : null;
};
