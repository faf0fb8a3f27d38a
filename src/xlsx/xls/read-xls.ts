import type { WorkbookGrid } from "../../core/model";
import { fileSuspicious } from "../../core/rules/file-suspicious";
import { refuse } from "../intake-problem";
import type { ReadContext } from "../read-context";
import { SheetBuilder } from "../sheet-builder";
import { checkSheetNames } from "../sheet-names";
import { BiffSheetReader } from "./biff-sheet";
import { readGlobals } from "./globals";

/** The "Workbook" stream of an .xls: Excel 97 to 2003, or the "Book" stream of Excel 5 and 95. */
export const readXls = (stream: Uint8Array, { budget, problems }: ReadContext): WorkbookGrid => {
  const globals = readGlobals(stream, budget.limits);
  checkSheetNames(globals.sheets.map(({ name }) => name), budget.limits);
  const read = new Set<number>();
  const sheets = globals.sheets.flatMap(({ name, state, at, isWorksheet }) => {
    if (!isWorksheet) return [];
    if (read.has(at)) refuse(fileSuspicious, { trickVi: "Hai trang tính dùng chung một thành phần", trickEn: "Two sheets with one part", found: name.slice(0, 64) });
    read.add(at);
    const sheet = new SheetBuilder(name, state, budget, problems);
    new BiffSheetReader(stream, at, globals, sheet).read();
    return [sheet.grid()];
  });
  return { sheets, names: globals.names };
};
