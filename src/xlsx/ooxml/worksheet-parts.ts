import { filePartMissing } from "../../core/rules/file-part-missing";
import { fileSuspicious } from "../../core/rules/file-suspicious";
import { refuse } from "../intake-problem";
import type { Relationship } from "./package";
import type { SheetEntry } from "./workbook";

/** Where each worksheet's cells are. Chart sheets, dialogs and macro sheets have none to report in; two sheets cannot be one part. */
export const worksheetParts = (sheets: readonly SheetEntry[], relationships: ReadonlyMap<string, Relationship>): readonly (SheetEntry & { readonly part: string })[] => {
  const taken = new Set<string>();
  return sheets.flatMap((sheet) => {
    const { type, target } = relationships.get(sheet.relationship) ?? refuse(filePartMissing, { found: sheet.name.slice(0, 64) });
    if (type !== "worksheet") return [];
    const part = target.toLowerCase();
    if (taken.has(part)) refuse(fileSuspicious, { trickVi: "Hai trang tính dùng chung một thành phần", trickEn: "Two sheets with one part", found: target });
    taken.add(part);
    return [{ ...sheet, part: target }];
  });
};

/** The part that the workbook has one of. */
export const partOfType = (type: string, relationships: ReadonlyMap<string, Relationship>): string | undefined =>
  [...relationships.values()].find((relationship) => relationship.type === type)?.target;
