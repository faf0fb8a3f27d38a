import { writeXlsx } from "hucre/xlsx";
import type { WorkbookPlan } from "../core/sheet-plan";
import { DEFAULT_FONT } from "../core/sheet/look";
import { plainText } from "../core/sheet/plain-text";
import { planChoices } from "../core/sheet/plan-choices";
import { mendPackage } from "./paint/mend-package";
import { paintNames } from "./paint/paint-names";
import { paintSheet } from "./paint/paint-sheet";
import { planErrors } from "./paint/plan-errors";

/**
 * The workbook that a plan describes, as the bytes of an .xlsx file. Equal plans give equal bytes, in any time zone and
 * in Node as in the browser. Excel shows the cached values as they are and recalculates what depends on a cell that
 * someone changes, not the whole workbook when it opens it. Throws on a plan that Excel could not hold (a programmer error).
 */
export const paintWorkbook = async (plan: WorkbookPlan): Promise<Uint8Array> => {
  const errors = planErrors(plan);
  if (errors.length > 0) throw new Error(`This plan makes no workbook:\n${errors.join("\n")}`);
  const choices = planChoices(plan);
  const { title, creator, subject, created } = plan.properties;
  const written = await writeXlsx({
    sheets: [...plan.sheets, ...(choices.sheet ? [choices.sheet] : [])].map((sheet) => paintSheet(sheet, choices)),
    activeSheet: plan.sheets.findIndex(({ state }) => state !== "hidden"),
    namedRanges: paintNames(plan),
    defaultFont: DEFAULT_FONT,
    properties: {
      title: plainText(title),
      creator: plainText(creator),
      ...(subject !== undefined && { subject: plainText(subject) }),
      created: new Date(created),
      // Left out, it would be the time of writing.
      modified: new Date(created),
    },
  });
  return mendPackage(written);
};
