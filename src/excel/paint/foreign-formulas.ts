import { isTooLarge } from "../excel-problem";
import type { Found } from "./inspect-workbook";
import type { SheetToPaint } from "./paint-plan";
import { foldName, sheetsIn } from "./rename-sheets";

/** Formulas of a user's sheet that look at sheets of ours, in a block whose other cells are null: Excel leaves those alone. */
export interface ForeignFormulas {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly (string | null)[])[];
}

/** As far as is looked: a report that someone builds on ours is not longer. */
const WINDOW = "A1:CV2000";

const linesOf = (formulas: readonly (readonly unknown[])[], replaced: ReadonlySet<string>): ForeignFormulas["formulas"] =>
  formulas.map((line) => line.map((formula) => (typeof formula === "string" && formula.startsWith("=") && sheetsIn(formula).some((name) => replaced.has(foldName(name))) ? formula : null)));

/**
 * What would become #REF! when our sheets are replaced: Excel ties a formula to the sheet, not to its name. Written once more when
 * the new sheet bears the name, it looks at the new one. Protected sheets and spilled arrays are left: they take no
 * formula from outside. One request, only where sheets are replaced; where the sheets are too much for one answer, nothing is mended.
 */
export const foreignFormulas = async (context: Excel.RequestContext, sheets: readonly SheetToPaint[], found: Found): Promise<readonly ForeignFormulas[]> => {
  const replaced = sheets.flatMap(({ replaces }) => replaces ?? []);
  if (replaced.length === 0) return [];
  const names = new Set(replaced.map(({ name }) => foldName(name)));
  const ours = new Set(replaced.map(({ id }) => id));
  try {
    const asked = found.ids
      .filter((id) => !ours.has(id))
      .map((sheetId) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        const part = sheet.getUsedRangeOrNullObject(true).getIntersectionOrNullObject(WINDOW).load("formulas,rowIndex,columnIndex,hasSpill");
        return { sheetId, part, protection: sheet.protection.load("protected") };
      });
    await context.sync();
    return asked
      .filter(({ part, protection }) => !part.isNullObject && !protection.protected && part.hasSpill === false)
      .map(({ sheetId, part }) => ({ sheetId, row: part.rowIndex, column: part.columnIndex, formulas: linesOf(part.formulas, names) }))
      .filter(({ formulas }) => formulas.some((line) => line.some((formula) => formula !== null)));
  } catch (error) {
    if (isTooLarge(error)) return [];
    throw error;
  }
};

export const writeForeignFormulas = (context: Excel.RequestContext, foreign: readonly ForeignFormulas[]): void => {
  for (const { sheetId, row, column, formulas } of foreign) {
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, formulas.length, formulas[0]?.length ?? 0);
    range.formulas = formulas.map((line) => [...line]);
  }
};
