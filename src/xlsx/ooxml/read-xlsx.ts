import type { WorkbookGrid } from "../../core/model";
import type { CellFormat } from "../cell-format";
import type { ReadContext } from "../read-context";
import { SheetBuilder } from "../sheet-builder";
import { KnownParts } from "./known-parts";
import type { Package } from "./package";
import { readSharedTexts } from "./shared-texts";
import { readStyles } from "./styles";
import { readWorkbookPart, type WorkbookPart } from "./workbook";
import { WorksheetReader } from "./worksheet";
import { partOfType, worksheetParts } from "./worksheet-parts";

const NO_FORMATS: readonly CellFormat[] = [];
const KNOWN_WORKBOOKS = new KnownParts<WorkbookPart>();
const KNOWN_STYLES = new KnownParts<readonly CellFormat[]>();

/** An .xlsx or .xlsm, from its workbook part on: the parts that cells come from are inflated, nothing else. */
export const readXlsx = (file: Package, workbookPart: string, { budget, problems, codec, keepsFormulas }: ReadContext): WorkbookGrid => {
  const { limits } = budget;
  const content = file.read(workbookPart);
  const { sheets, names } = KNOWN_WORKBOOKS.of(content, workbookPart, limits, () => readWorkbookPart(file.scan(workbookPart, content), limits));
  const relationships = file.relationships(workbookPart);
  const stylesPart = partOfType("styles", relationships);
  const textsPart = partOfType("sharedStrings", relationships);
  const formatsIn = (part: string) => {
    const bytes = file.read(part);
    return KNOWN_STYLES.of(bytes, part, limits, () => readStyles(file.scan(part, bytes), limits));
  };
  const shared = {
    formats: stylesPart === undefined ? NO_FORMATS : formatsIn(stylesPart),
    texts: textsPart === undefined ? [] : readSharedTexts(file.scan(textsPart), limits, codec),
  };
  const grids = worksheetParts(sheets, relationships).map(({ name, state, part }) => {
    const sheet = new SheetBuilder(name, state, budget, problems);
    new WorksheetReader(file.scan(part), shared, sheet, { keepsFormulas, limits, codec }).read();
    return sheet.grid();
  });
  return { sheets: grids, names };
};
