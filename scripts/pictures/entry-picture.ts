import type { Catalogue } from "../../src/core/model";
import { ENTRY_SHEET } from "../../src/core/plan/layout";
import type { SheetPlan, WorkbookPlan } from "../../src/core/sheet-plan";
import { exampleTemplates } from "../examples/example-templates";
import { fillTemplate, type TypedRow } from "../examples/fill-template";

/** What every mistake looks like: millions for billions, no number, nothing yet, and an amount outside the usual range. */
const TYPED: ReadonlyMap<string, TypedRow> = new Map([
  ["state-budget-revenue", { actual: "679500" }],
  ["jobs-created", { actual: "khoảng 1600" }],
  ["overseas-workers", { actual: "612" }],
  ["recognised-new-rural-communes", { actual: "" }],
]);

/** On paper the column with the sheet's own messages is left out; on a screen it is what one looks at. */
const asOnScreen = ({ area: _, ...print }: SheetPlan["print"]): SheetPlan["print"] => ({ ...print, fitWidth: 1 });

/** The entry workbook of Cái Bè for June, half-way through somebody's morning. */
export const entryPicture = (catalogue: Catalogue): WorkbookPlan => {
  const example = exampleTemplates(catalogue).find(({ orgUnit }) => orgUnit.code === "819");
  if (!example) throw new Error("the example has no unit 819");
  const filled = fillTemplate(example.filled, TYPED);
  return { ...filled, sheets: filled.sheets.map((sheet) => (sheet.name === ENTRY_SHEET ? { ...sheet, print: asOnScreen(sheet.print) } : sheet)) };
};
