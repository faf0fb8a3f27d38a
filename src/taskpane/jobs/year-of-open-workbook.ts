import { yearOfWorkbook } from "../../core/entry/year-of-workbook";
import { readWorkbook } from "../../excel/read-workbook";

/** The year of the catalogue that the open workbook is checked by: what its form says, where that year is known, else the newest. */
export const yearOfOpenWorkbook = async (years: readonly number[]): Promise<number> => {
  const newest = years.at(-1) as number;
  if (years.length === 1) return newest;
  const reading = await readWorkbook();
  const year = reading.kind === "read" ? yearOfWorkbook(reading.workbook) : null;
  return year !== null && years.includes(year) ? year : newest;
};
