import type { Cell, WriteSheet } from "hucre/xlsx";
import type { SheetPlan } from "../../core/sheet-plan";
import { quoteSheet } from "../../core/address";
import { isSingleCell, rangeOf } from "../../core/sheet/a1-range";
import { DIGIT_PIXELS, PADDING_PIXELS } from "../../core/sheet/look";
import { paintChart } from "./paint-charts";
import type { Choices } from "../../core/sheet/plan-choices";
import { paintConditionalFormats } from "./paint-conditional-formats";
import { paintPrint } from "./paint-print";
import { paintValidation } from "./paint-validations";

/** A file's width includes the padding. So Excel's dialog shows the plan's number. */
const PADDING = PADDING_PIXELS / DIGIT_PIXELS;

/** Without a password. A clerk may select and read everything, make columns and rows fit, filter, and comment; not type over locked cells. */
const PROTECTION = { sheet: true, selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true, autoFilter: true } as const;

/** Everything of a sheet but its cells and their links, which `fill-package.ts` puts in; `samples` are the styles they need. */
export const paintSheet = (sheet: SheetPlan, choices: Choices, samples: ReadonlyMap<string, Partial<Cell>>): WriteSheet => ({
  name: sheet.name,
  hidden: sheet.state === "hidden",
  columns: sheet.columns.map(({ width, hidden }) => ({ width: width + PADDING, ...(hidden && { hidden }) })),
  cells: new Map(samples),
  // Excel calls a merge of one cell damage.
  merges: sheet.merges.map(rangeOf).filter((range) => !isSingleCell(range)).map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })),
  conditionalRules: paintConditionalFormats(sheet.conditionalFormats),
  dataValidations: sheet.validations.map((validation) => paintValidation(validation, choices)),
  charts: sheet.charts.map(paintChart),
  ...(sheet.sparklines?.length && { sparklines: sheet.sparklines.map(({ at, values, color }) => ({ location: at, dataRange: `${quoteSheet(sheet.name)}!${values}`, color, markers: true })) }),
  view: { showGridLines: sheet.gridlines, ...(sheet.tabColor !== undefined && { tabColor: { rgb: sheet.tabColor } }) },
  ...paintPrint(sheet.print),
  ...(sheet.freeze && (sheet.freeze.rows > 0 || sheet.freeze.columns > 0) && { freezePane: sheet.freeze }),
  ...(sheet.autoFilter !== undefined && { autoFilter: { range: sheet.autoFilter } }),
  ...(sheet.protect && { protection: PROTECTION }),
});
