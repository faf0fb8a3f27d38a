import type { WorkbookGrid } from "../../core/model";
import type { ReadContext } from "../read-context";
import { SheetBuilder } from "../sheet-builder";
import type { Package } from "./package";
import { readSharedTexts } from "./shared-texts";
import { readStyles } from "./styles";
import { readWorkbookPart } from "./workbook";
import { WorksheetReader } from "./worksheet";
import { partOfType, worksheetParts } from "./worksheet-parts";

/** An .xlsx or .xlsm, from its workbook part on: the parts that cells come from are inflated, nothing else. */
export const readXlsx = (file: Package, workbookPart: string, { budget, problems, keepsFormulas }: ReadContext): WorkbookGrid => {
  const { limits } = budget;
  const { sheets, names } = readWorkbookPart(file.scan(workbookPart), limits);
  const relationships = file.relationships(workbookPart);
  const stylesPart = partOfType("styles", relationships);
  const textsPart = partOfType("sharedStrings", relationships);
  const shared = {
    formats: stylesPart === undefined ? [] : readStyles(file.scan(stylesPart), limits),
    texts: textsPart === undefined ? [] : readSharedTexts(file.scan(textsPart), limits),
  };
  const grids = worksheetParts(sheets, relationships).map(({ name, state, part }) => {
    const sheet = new SheetBuilder(name, state, budget, problems);
    new WorksheetReader(file.scan(part), shared, sheet, keepsFormulas).read();
    return sheet.grid();
  });
  return { sheets: grids, names };
};
