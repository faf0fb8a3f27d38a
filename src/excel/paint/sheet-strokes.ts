import type { SheetPlan } from "../../core/sheet-plan";
import type { Choices } from "../../core/sheet/plan-choices";
import { settledCells } from "../../core/sheet/settled-rows";
import { type CellStroke, strokeOf } from "./cell-stroke";
import { paintCharts } from "./paint-charts";
import { paintConditionalFormats } from "./paint-conditional-formats";
import { paintFormats } from "./paint-formats";
import { paintLinks } from "./paint-links";
import { paintMerges } from "./paint-merges";
import { paintPrint } from "./paint-print";
import { paintFont, paintSizes } from "./paint-sizes";
import { paintValidations } from "./paint-validations";
import { paintValues } from "./paint-values";
import { paintProtection, paintView } from "./paint-view";
import type { SheetNames } from "./rename-sheets";
import type { Stroke } from "./stroke";

export interface StrokeNames {
  /** What the plan's sheets are called while they are painted; formulas look at these, and Excel renames them. */
  readonly now: SheetNames;
  /** What they will be called in the end; links say these, and Excel does not rename them. */
  readonly finally: SheetNames;
}

/**
 * A sheet's cells as strokes, in the order in which Excel needs them: links before contents, since a link writes its address
 * into its cell; contents before number formats, since Excel formats what it is given. All the work that grows with the units is here.
 */
export const cellStrokes = (sheet: SheetPlan, names: StrokeNames): readonly CellStroke[] => {
  const cells = settledCells(sheet);
  return [...paintLinks(cells, names.finally), ...paintValues(cells, names.now), ...paintFormats(cells)];
};

/** A whole sheet as strokes: around what its cells get, the font that they are laid over comes first, what protects the sheet last. */
export const sheetStrokes = (frame: SheetPlan, cells: readonly CellStroke[], choices: Choices, { now }: StrokeNames): readonly Stroke[] => [
  paintFont(),
  ...cells.map(strokeOf),
  ...paintMerges(frame),
  ...paintSizes(frame),
  ...paintConditionalFormats(frame.conditionalFormats),
  ...paintValidations(frame.validations, choices, now),
  paintPrint(frame),
  ...paintCharts(frame.charts, now),
  paintView(frame),
  ...paintProtection(frame),
];
