import type { WorkbookGrid } from "../../core/model";
import { BinaryFormats } from "../binary/binary-formats";
import type { Package } from "../ooxml/package";
import { partOfType, worksheetParts } from "../ooxml/worksheet-parts";
import type { ReadContext } from "../read-context";
import { SheetBuilder } from "../sheet-builder";
import { BrtRecords } from "./brt-records";
import { readSheetBin } from "./sheet-part";
import { readSharedTextsBin, readStylesBin, readWorkbookBin } from "./workbook-parts";

/** An .xlsb: the parts of an .xlsx, in records instead of XML. */
export const readXlsb = (file: Package, workbookPart: string, { budget, problems }: ReadContext): WorkbookGrid => {
  const { limits } = budget;
  const records = (part: string) => new BrtRecords(file.read(part), part);
  const { sheets, names } = readWorkbookBin(records(workbookPart), limits);
  const relationships = file.relationships(workbookPart);
  const stylesPart = partOfType("styles", relationships);
  const textsPart = partOfType("sharedStrings", relationships);
  const formats = stylesPart === undefined ? new BinaryFormats(false) : readStylesBin(records(stylesPart), limits);
  const texts = textsPart === undefined ? [] : readSharedTextsBin(records(textsPart), formats, limits);
  const grids = worksheetParts(sheets, relationships).map(({ name, state, part }) => {
    const sheet = new SheetBuilder(name, state, budget, problems);
    readSheetBin(records(part), texts, formats, sheet);
    return sheet.grid();
  });
  return { sheets: grids, names };
};
