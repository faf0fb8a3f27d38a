import type { WorkbookGrid } from "../../core/model";
import { filePartMissing } from "../../core/rules/file-part-missing";
import { fileSuspicious } from "../../core/rules/file-suspicious";
import { refuse } from "../intake-problem";
import type { ReadContext } from "../read-context";
import { SheetBuilder } from "../sheet-builder";
import type { Package } from "./package";
import { readSharedTexts } from "./shared-texts";
import { readStyles } from "./styles";
import { readWorkbookPart } from "./workbook";
import { WorksheetReader } from "./worksheet";

/** An .xlsx or .xlsm, from its workbook part on: the parts that cells come from are inflated, nothing else. */
export const readXlsx = (file: Package, workbookPart: string, { budget, problems }: ReadContext): WorkbookGrid => {
  const { limits } = budget;
  const { sheets, names } = readWorkbookPart(file.scan(workbookPart), limits);
  const relationships = file.relationships(workbookPart);
  const targetOf = (type: string) => [...relationships.values()].find((relationship) => relationship.type === type)?.target;
  const stylesPart = targetOf("styles");
  const textsPart = targetOf("sharedStrings");
  const shared = {
    formats: stylesPart === undefined ? [] : readStyles(file.scan(stylesPart), limits),
    texts: textsPart === undefined ? [] : readSharedTexts(file.scan(textsPart), limits),
  };
  const read = new Set<string>();
  const grids = sheets.flatMap(({ name, state, relationship }) => {
    const { type, target } = relationships.get(relationship) ?? refuse(filePartMissing, { found: name.slice(0, 64) });
    // Chart sheets, dialogs and macro sheets have no cells to report in.
    if (type !== "worksheet") return [];
    if (read.has(target)) refuse(fileSuspicious, { trickVi: "Hai trang tính dùng chung một thành phần", trickEn: "Two sheets with one part", found: target });
    read.add(target);
    const sheet = new SheetBuilder(name, state, budget, problems);
    new WorksheetReader(file.scan(target), shared, sheet).read();
    return [sheet.grid()];
  });
  return { sheets: grids, names };
};
