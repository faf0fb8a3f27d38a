import type { SheetPlan } from "../../core/sheet-plan";
import type { Choices } from "../../core/sheet/plan-choices";
import { settledCells } from "../../core/sheet/settled-cells";
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
 * A sheet as strokes, in the order in which Excel needs them: links before contents, since a link writes its address into
 * its cell; contents before number formats, since Excel formats what it is given; what protects the sheet last.
 */
export const sheetStrokes = (sheet: SheetPlan, choices: Choices, names: StrokeNames): readonly Stroke[] => {
  const cells = settledCells(sheet);
  return [
    paintFont(),
    ...paintLinks(cells, names.finally),
    ...paintValues(cells, names.now),
    ...paintFormats(cells),
    ...paintMerges(sheet),
    ...paintSizes(sheet),
    ...paintConditionalFormats(sheet.conditionalFormats),
    ...paintValidations(sheet.validations, choices, names.now),
    paintPrint(sheet),
    ...paintCharts(sheet.charts, names.now),
    paintView(sheet),
    ...paintProtection(sheet),
  ];
};
