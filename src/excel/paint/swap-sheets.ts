import type { WorkbookPlan } from "../../core/sheet-plan";
import { type ForeignFormulas, writeForeignFormulas } from "./foreign-formulas";
import type { Found } from "./inspect-workbook";
import type { SheetToPaint } from "./paint-plan";
import { renameSheets, type SheetNames } from "./rename-sheets";

const defineNames = (context: Excel.RequestContext, { names }: WorkbookPlan, found: Found, sheetNames: SheetNames): void => {
  for (const { name, refersTo } of names) {
    const formula = `=${renameSheets(refersTo, sheetNames)}`;
    if (found.definitions.has(name)) context.workbook.names.getItem(name).formula = formula;
    else context.workbook.names.add(name, formula);
  }
};

/** A sheet that takes another's place stands where that one stood; the others stay behind all that were there. */
const moveToPlace = (sheet: Excel.Worksheet, { replaces }: SheetToPaint, order: string[]): void => {
  if (!replaces) return;
  const at = order.indexOf(replaces.id);
  sheet.position = at;
  order.splice(at, 0, "");
};

/**
 * Queues what turns the painted drafts into the workbook's sheets. Excel does not undo a request that fails half way, so all
 * that can be undone comes first, and the deleting of replaced sheets, which cannot, comes last.
 */
export const swapSheets = (context: Excel.RequestContext, plan: WorkbookPlan, sheets: readonly SheetToPaint[], found: Found, finalNames: SheetNames, foreign: readonly ForeignFormulas[]): void => {
  const { worksheets } = context.workbook;
  const order = [...found.ids];
  for (const { replaces } of sheets) if (replaces) worksheets.getItem(replaces.id).name = replaces.aside;
  for (const sheet of sheets) {
    const made = worksheets.getItem(sheet.draft);
    moveToPlace(made, sheet, order);
    made.name = sheet.name;
  }
  defineNames(context, plan, found, finalNames);
  writeForeignFormulas(context, foreign);
  const shown = sheets.filter(({ plan: { state } }) => state !== "hidden");
  for (const { name, plan: { state } } of sheets) if (state === "hidden") worksheets.getItem(name).visibility = "Hidden";
  if (found.calculatesByHand) for (const { name } of sheets) worksheets.getItem(name).calculate(true);
  const [first] = shown;
  if (first) worksheets.getItem(first.name).activate();
  for (const { replaces } of sheets) if (replaces) worksheets.getItem(replaces.id).delete();
};
