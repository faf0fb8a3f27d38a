import { writeXlsx } from "hucre/xlsx";
import type { WorkbookPlan } from "../core/sheet-plan";
import { DEFAULT_FONT } from "../core/sheet/look";
import { plainText } from "../core/sheet/plain-text";
import { planChoices } from "../core/sheet/plan-choices";
import { fillPackage, type SurveyedSheet } from "./paint/fill-package";
import { joinArchives } from "./paint/join-archives";
import { mendedParts } from "./paint/mend-package";
import { openPart, type OpenPart } from "./paint/pack-part";
import { paintNames } from "./paint/paint-names";
import { paintSheet } from "./paint/paint-sheet";
import { planErrors } from "./paint/plan-errors";
import { referenceCheck } from "./paint/reference-errors";
import { StylePalette } from "./paint/style-palette";
import { surveyAhead } from "./paint/survey-cells";

/** Something for the library to begin its table of texts with; the table is made anew when the cells are. */
const ANY_TEXT = ["0,1", { value: "text" }] as const;

/**
 * The workbook that a plan describes, as the bytes of an .xlsx file. Equal plans give equal bytes, in any time zone and
 * in Node as in the browser. Excel shows the cached values as they are and recalculates what depends on a cell that
 * someone changes, not the whole workbook when it opens it. `open` may have parts packed elsewhere while the rest is painted. Throws on a plan that Excel could not hold (a programmer error).
 */
export const paintWorkbook = async (plan: WorkbookPlan, open: OpenPart = openPart): Promise<Uint8Array> => {
  const choices = planChoices(plan);
  const sheets = [...plan.sheets, ...(choices.sheet ? [choices.sheet] : [])];
  const references = referenceCheck(sheets);
  const surveys = sheets.map((sheet) => surveyAhead(sheet, references));
  const errors = planErrors(plan, surveys);
  if (errors.length > 0) throw new Error(`This plan makes no workbook:\n${errors.join("\n")}`);
  const surveyed = sheets.map((sheet, index) => ({ sheet, survey: surveys[index] }) as SurveyedSheet);
  const palette = new StylePalette();
  const { title, creator, subject, created } = plan.properties;
  const written = await writeXlsx({
    sheets: surveyed.map(({ sheet, survey }, index) => {
      const samples = palette.samples(survey.styles);
      return paintSheet(sheet, choices, index === 0 && surveys.some(({ holdsText }) => holdsText) ? samples.set(...ANY_TEXT) : samples);
    }),
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
  return joinArchives(await fillPackage(mendedParts(written), surveyed, { palette, references, open }));
};
