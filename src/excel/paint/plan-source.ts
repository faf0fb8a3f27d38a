import type { SheetPlan, WorkbookPlan } from "../../core/sheet-plan";
import { planChoices } from "../../core/sheet/plan-choices";
import { wholeSheet } from "../../core/sheet/whole-sheet";
import type { CellStroke } from "./cell-stroke";
import { cellStrokes, type StrokeNames } from "./sheet-strokes";

/** A plan whose cells are told apart from the rest: a worker can keep them until their strokes are asked for. */
export interface PlanSource {
  /** The plan, but its sheets may be without their cells. */
  readonly frame: WorkbookPlan;
  /** What the cells of each sheet get, in the order of `sheetsOf`. */
  readonly strokes: (names: StrokeNames) => Promise<readonly (readonly CellStroke[])[]>;
}

/** The plan's sheets, and the one that holds its longer lists of choices. */
export const sheetsOf = (plan: WorkbookPlan): readonly SheetPlan[] => {
  const { sheet } = planChoices(plan);
  return sheet ? [...plan.sheets, sheet] : plan.sheets;
};

const wholePlan = (plan: WorkbookPlan): WorkbookPlan => ({ ...plan, sheets: plan.sheets.map(wholeSheet) });

export const frameOf = (plan: WorkbookPlan): WorkbookPlan => ({ ...plan, sheets: wholePlan(plan).sheets.map((sheet) => ({ ...sheet, cells: [] })) });

/** A plan that is at hand. */
export const planAtHand = (plan: WorkbookPlan): PlanSource => {
  const frame = wholePlan(plan);
  return { frame, strokes: (names) => Promise.resolve(sheetsOf(frame).map((sheet) => cellStrokes(sheet, names))) };
};
