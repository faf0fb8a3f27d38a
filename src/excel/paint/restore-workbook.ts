import type { WorkbookPlan } from "../../core/sheet-plan";
import { type ForeignFormulas, writeForeignFormulas } from "./foreign-formulas";
import type { Found } from "./inspect-workbook";
import type { SheetToPaint } from "./paint-plan";

/** How far a painting that failed had come, and what is left of it. */
export interface Restored {
  /** True where replaced sheets were being deleted already: then the new sheets stay, and the rest of the old ones goes. */
  readonly finished: boolean;
  /** Sheets that should not be there and could not be taken away. */
  readonly leftOver: readonly string[];
}

/** What a painting was about to change. */
export interface Undo {
  readonly sheets: readonly SheetToPaint[];
  readonly found: Found;
  readonly foreign: readonly ForeignFormulas[];
}

const attempt = async (context: Excel.RequestContext, plan: WorkbookPlan, { sheets, found, foreign }: Undo): Promise<Restored> => {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  const defined = plan.names.map(({ name }) => ({ name, item: names.getItemOrNullObject(name).load("name") }));
  await context.sync();
  const there = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
  const replaced = sheets.flatMap(({ replaces }) => replaces ?? []);
  if (replaced.some(({ id }) => !there.has(id))) {
    for (const { id } of replaced) there.get(id)?.delete();
    await context.sync();
    return { finished: true, leftOver: [] };
  }
  const known = new Set(found.ids);
  // Ours are the sheets that were not there and bear a name that we gave: a person may have added others meanwhile.
  const given = new Set(sheets.flatMap(({ draft, name }) => [draft, name]));
  for (const sheet of worksheets.items) if (!known.has(sheet.id) && given.has(sheet.name)) sheet.delete();
  for (const { id, name } of replaced) {
    const sheet = there.get(id);
    if (sheet && sheet.name !== name) sheet.name = name;
  }
  // Some of them may look at the sheet that is deleted just now.
  writeForeignFormulas(context, foreign);
  for (const { name, item } of defined) {
    const formula = found.definitions.get(name);
    if (formula !== undefined) item.formula = formula;
    else if (!item.isNullObject) item.delete();
  }
  if (there.has(found.activeId)) worksheets.getItem(found.activeId).activate();
  await context.sync();
  return { finished: false, leftOver: [] };
};

/** Excel may be busy with a person's typing just now: what fails once is tried again. */
const ATTEMPTS = 3;

/** Undoes what a painting did before it failed. Each attempt looks at the workbook anew, so one that failed half way does no harm. */
export const restoreWorkbook = async (context: Excel.RequestContext, plan: WorkbookPlan, undo: Undo): Promise<Restored> => {
  for (let left = ATTEMPTS; left > 0; left -= 1) {
    try {
      return await attempt(context, plan, undo);
    } catch {
      // The next attempt says more than this error could.
    }
  }
  return { finished: false, leftOver: undo.sheets.flatMap(({ draft, replaces }) => [draft, ...(replaces ? [replaces.aside] : [])]) };
};
