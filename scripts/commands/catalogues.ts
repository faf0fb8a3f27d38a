import type { Language, WorkbookGrid } from "../../src/core/model";
import { catalogueFolder, knownYears, openCatalogue, type OpenedCatalogue } from "../open-catalogue";
import { yearOfWorkbook } from "../../src/core/entry/year-of-workbook";
import type { Shell } from "../shell";

/** The catalogue for each workbook of a call that names no period: the year that was asked for, else the workbook's own, else the newest. */
export const cataloguesFor = (shell: Shell, { folder, year, language }: { readonly folder: string | undefined; readonly year: number | null; readonly language: Language }) => {
  const opened = new Map<number | null, OpenedCatalogue>();
  const years = folder === undefined ? knownYears(shell) : [];
  const open = (wanted: number | null): OpenedCatalogue => {
    const known = opened.get(wanted) ?? openCatalogue(shell, folder ?? catalogueFolder(shell, wanted ?? 0), folder === undefined ? wanted : year, language);
    opened.set(wanted, known);
    return known;
  };
  return (workbook: WorkbookGrid | null): OpenedCatalogue => {
    if (folder !== undefined || year !== null) return open(year);
    const own = workbook && yearOfWorkbook(workbook);
    return open(own !== null && years.includes(own) ? own : (years.at(-1) ?? 0));
  };
};

