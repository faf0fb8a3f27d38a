import type { CellOutline, PlanRow, SheetPlan, Style } from "../../core/sheet-plan";
import { settledRows } from "../../core/sheet/settled-rows";
import { cellCheck } from "./cell-errors";
import type { ReferenceCheck } from "./reference-errors";

/** What is known of cells: their outline, and what is wrong with those that were looked at. */
export interface Seen extends CellOutline {
  /** What Excel could not hold. */
  readonly errors: readonly string[];
  /** Formulas and links that look at sheets which are not there. */
  readonly lost: readonly string[];
}

/** What is known of a sheet's cells, and the rows they are painted from. */
export interface CellSurvey extends Seen {
  readonly rows: Iterable<PlanRow>;
}

/** Looks at the rows of a sheet one by one. */
export interface Surveyor {
  readonly look: (row: PlanRow) => void;
  readonly seen: () => Seen;
}

/** Rows are kept from the look at them until they are painted where a sheet has no more cells than these (some 30 MB); else they are made once more. */
const MOST_KEPT = 200_000;

export const surveyor = (references: ReferenceCheck): Surveyor => {
  const errors: string[] = [];
  const lost: string[] = [];
  const styles = new Set<Style>();
  const check = cellCheck();
  let holdsText = false;
  let lastRow = -1;
  let lastColumn = -1;
  return {
    look: ({ cells }) => {
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
    },
    seen: () => ({ errors, lost, styles: [...styles], holdsText, lastRow, lastColumn }),
  };
};

const rowsAnew = (sheet: SheetPlan): Iterable<PlanRow> => ({ [Symbol.iterator]: () => settledRows(sheet) });

/** Goes once through the cells of a sheet. */
export const surveyCells = (sheet: SheetPlan, references: ReferenceCheck): CellSurvey => {
  const { look, seen } = surveyor(references);
  const kept: PlanRow[] = [];
  let cells = 0;
  for (const row of settledRows(sheet)) {
    look(row);
    cells += row.cells.length;
    if (cells <= MOST_KEPT) kept.push(row);
    else kept.length = 0;
  }
  return { ...seen(), rows: cells <= MOST_KEPT ? kept : rowsAnew(sheet) };
};

/** The same, but for rows that tell their outline: they are looked at when they are painted. */
export const surveyAhead = (sheet: SheetPlan, references: ReferenceCheck): CellSurvey => {
  const { rows, ...rest } = sheet;
  const outline = rows?.outline;
  if (!outline) return surveyCells(sheet, references);
  const seen = surveyCells(rest, references);
  return {
    ...seen,
    styles: [...new Set([...seen.styles, ...outline.styles])],
    holdsText: seen.holdsText || outline.holdsText,
    lastRow: Math.max(seen.lastRow, outline.lastRow),
    lastColumn: Math.max(seen.lastColumn, outline.lastColumn),
    rows: rowsAnew(sheet),
  };
};
