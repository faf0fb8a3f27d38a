import type { WorkbookPlan } from "../core/sheet-plan";
import { planChoices } from "../core/sheet/plan-choices";
import { excelProblem, type ExcelProblem } from "./excel-problem";
import { markAsOwn } from "./own-sheets";
import { breather } from "./paint/breathe";
import { type ForeignFormulas, foreignFormulas } from "./paint/foreign-formulas";
import { type Found, inspectWorkbook } from "./paint/inspect-workbook";
import { conflictsOf, type SheetToPaint, sheetsToPaint } from "./paint/paint-plan";
import { planAtHand, type PlanSource, sheetsOf } from "./paint/plan-source";
import { foldName } from "./paint/rename-sheets";
import { restoreWorkbook } from "./paint/restore-workbook";
import { holdStill, type PlacedStroke, requestsOf } from "./paint/send-strokes";
import { sheetStrokes } from "./paint/sheet-strokes";
import { swapSheets } from "./paint/swap-sheets";

/**
 * What to do with sheets that bear the plan's names already: nothing but tell (`ask`), replace those that we made
 * (`replace-own`), or paint beside them under new names (`new-names`). Sheets that others made are never touched: beside
 * them, new names are taken in any case.
 */
export type OnConflict = "ask" | "replace-own" | "new-names";

export interface PaintOptions {
  readonly onConflict?: OnConflict;
  readonly signal?: AbortSignal;
  /** Called before each request and at the end, with a share from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export type PaintOutcome =
  /** `sheets` are the names that were given, in the plan's order; a hidden list of choices is among them. `leftOver` names replaced sheets that would not go. */
  | { readonly kind: "painted"; readonly sheets: readonly string[]; readonly leftOver: readonly string[] }
  /** Nothing was changed: these sheets are there already. `own` ones were made by us, and may hold what a person has typed since. */
  | { readonly kind: "conflict"; readonly sheets: readonly { readonly name: string; readonly own: boolean }[] }
  /** The workbook is as it was, except for sheets in `leftOver` that could not be taken away again. */
  | { readonly kind: "cancelled"; readonly leftOver: readonly string[] }
  | { readonly kind: "failed"; readonly problem: ExcelProblem; readonly leftOver: readonly string[] };

class Cancelled extends Error {}

const namesOf = (sheets: readonly SheetToPaint[], pick: "draft" | "name"): ReadonlyMap<string, string> => new Map(sheets.map((sheet) => [foldName(sheet.plan.name), sheet[pick]]));

interface Painting {
  readonly context: Excel.RequestContext;
  readonly source: PlanSource;
  readonly plan: WorkbookPlan;
  readonly sheets: readonly SheetToPaint[];
  readonly found: Found;
  readonly foreign: readonly ForeignFormulas[];
  readonly options: PaintOptions;
}

const checkCancelled = ({ signal }: PaintOptions): void => {
  if (signal?.aborted) throw new Cancelled();
};

/** Every stroke with the sheet that it is for, told apart into requests. */
const requestsFor = async ({ source, plan, sheets }: Painting): Promise<ReturnType<typeof requestsOf>> => {
  const choices = planChoices(plan);
  const names = { now: namesOf(sheets, "draft"), finally: namesOf(sheets, "name") };
  const cells = await source.strokes(names);
  const breathe = breather();
  const strokes: PlacedStroke[] = [];
  for (const [at, sheet] of sheets.entries()) {
    for (const stroke of sheetStrokes(sheet.plan, cells[at] ?? [], choices, names)) strokes.push({ ...stroke, sheet: sheet.draft });
    await breathe();
  }
  return requestsOf(strokes);
};

/** Drafts of all sheets, painted beside what is there. */
const paintDrafts = async (painting: Painting): Promise<void> => {
  const { context, sheets, options } = painting;
  const requests = await requestsFor(painting);
  const { worksheets } = context.workbook;
  const breathe = breather();
  for (const [index, request] of requests.entries()) {
    checkCancelled(options);
    options.onProgress?.(index / (requests.length + 1));
    holdStill(context);
    // Formulas may look at any sheet, so all are there before the first is written.
    if (index === 0) for (const { draft } of sheets) markAsOwn(worksheets.add(draft));
    for (const { sheet, apply } of request) {
      apply(worksheets.getItem(sheet));
      await breathe();
    }
    await context.sync();
  }
  options.onProgress?.(requests.length / (requests.length + 1));
};

const swap = async ({ context, plan, sheets, found, foreign, options }: Painting): Promise<void> => {
  checkCancelled(options);
  holdStill(context);
  swapSheets(context, plan, sheets, found, namesOf(sheets, "name"), foreign);
  await context.sync();
  options.onProgress?.(1);
};

const undo = async ({ context, plan, ...painting }: Painting, error: unknown): Promise<PaintOutcome> => {
  const { finished, leftOver } = await restoreWorkbook(context, plan, painting);
  if (finished) return painted(painting.sheets, leftOver);
  return error instanceof Cancelled ? { kind: "cancelled", leftOver } : { kind: "failed", problem: excelProblem(error), leftOver };
};

const painted = (sheets: readonly SheetToPaint[], leftOver: readonly string[]): PaintOutcome => ({ kind: "painted", sheets: sheets.map(({ name }) => name), leftOver });

/**
 * Paints a plan into the open workbook, whole or not at all: everything is painted as drafts beside what is there; only when all
 * of it stands, one last request names the drafts and takes away what they replace. Three requests and the library's own
 * clean-up, for any number of units; one more where sheets are replaced, and more where one body would grow too large. Properties of the plan (title,
 * author) belong to files; the user's workbook keeps its own.
 */
export const paintFrom = async (source: PlanSource, options: PaintOptions = {}): Promise<PaintOutcome> => {
  const plan = source.frame;
  const onConflict = options.onConflict ?? "ask";
  let outcome: PaintOutcome | null = null;
  try {
    await Excel.run(async (context) => {
      const plans = sheetsOf(plan);
      const found = await inspectWorkbook(context, plans.map(({ name }) => name), plan.names.map(({ name }) => name));
      const conflicts = conflictsOf({ ...plan, sheets: plans }, found);
      if (conflicts.length > 0 && onConflict === "ask") {
        outcome = { kind: "conflict", sheets: conflicts.map(({ name, own }) => ({ name, own })) };
        return;
      }
      const sheets = sheetsToPaint(plans, found, onConflict === "replace-own");
      const painting: Painting = { context, source, plan, sheets, found, foreign: await foreignFormulas(context, sheets, found), options };
      try {
        await paintDrafts(painting);
        await swap(painting);
        outcome = painted(painting.sheets, []);
      } catch (error) {
        outcome = await undo(painting, error);
      }
    });
  } catch (error) {
    // Nothing was changed before the workbook was looked at; and when all is done, a failing clean-up changes nothing any more.
    outcome ??= { kind: "failed", problem: excelProblem(error), leftOver: [] };
  }
  return outcome ?? { kind: "failed", problem: excelProblem(null), leftOver: [] };
};

/** The same for a plan that is at hand. */
export const paintSheets = (plan: WorkbookPlan, options: PaintOptions = {}): Promise<PaintOutcome> => paintFrom(planAtHand(plan), options);
