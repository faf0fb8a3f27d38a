import type { SheetPlan, Style } from "../../core/sheet-plan";
import { settledRows } from "../../core/sheet/settled-rows";
import { cellCheck } from "./cell-errors";
import type { ReferenceCheck } from "./reference-errors";

/** What must be known of a sheet's cells before the first of them is written. */
export interface CellSurvey {
  /** What Excel could not hold, and formulas and links that look at sheets which are not there. */
  readonly errors: readonly string[];
  readonly lost: readonly string[];
  /** In order of first use. */
  readonly styles: readonly Style[];
  readonly holdsText: boolean;
  /** -1 where there is no cell. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Goes once through the cells of a sheet, a row at a time. */
export const surveyCells = (sheet: SheetPlan, references: ReferenceCheck): CellSurvey => {
  const errors: string[] = [];
  const lost: string[] = [];
  const styles = new Set<Style>();
  const check = cellCheck();
  let holdsText = false;
  let lastRow = -1;
  let lastColumn = -1;
  for (const { cells } of settledRows(sheet)) {
    for (const cell of cells) {
      const { row, column, content, style, link } = cell;
      for (const error of check(cell)) errors.push(error);
      if (content?.kind === "formula") lost.push(...references.ofFormula(content.formula));
      if (link && !link.external) lost.push(...references.ofLink(link.to));
      if (style) styles.add(style);
      holdsText ||= content?.kind === "text";
      lastRow = row;
      if (column > lastColumn) lastColumn = column;
    }
  }
  return { errors, lost, styles: [...styles], holdsText, lastRow, lastColumn };
};
