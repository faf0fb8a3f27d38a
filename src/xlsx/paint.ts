import { writeXlsx } from "hucre/xlsx";
import type { SheetPlan, WorkbookPlan } from "../core/sheet-plan";
import { DEFAULT_FONT } from "../core/sheet/look";
import { plainText } from "../core/sheet/plain-text";
import { settledCells } from "../core/sheet/settled-cells";
import { planChoices } from "../core/sheet/plan-choices";
import { inOrder } from "./paint/cell-order";
import { fillPackage } from "./paint/fill-package";
import { joinArchives } from "./paint/join-archives";
import { mendedParts } from "./paint/mend-package";
import { packPart, type PackPart } from "./paint/pack-part";
import { paintNames } from "./paint/paint-names";
import { paintSheet } from "./paint/paint-sheet";
import { planErrors } from "./paint/plan-errors";
import type { SheetCells } from "./paint/sheet-data";
import { StylePalette } from "./paint/style-palette";

/** Something for the library to begin its table of texts with; the table is made anew when the cells are. */
const ANY_TEXT = ["0,1", { value: "text" }] as const;
const holdsText = ({ cells }: SheetCells): boolean => cells.some(({ content }) => content?.kind === "text");

const cellsOf = (sheet: SheetPlan): SheetCells => ({ cells: inOrder(settledCells(sheet)), heights: sheet.rowHeights, columns: sheet.columns.length });

/**
 * The workbook that a plan describes, as the bytes of an .xlsx file. Equal plans give equal bytes, in any time zone and
 * in Node as in the browser. Excel shows the cached values as they are and recalculates what depends on a cell that
 * someone changes, not the whole workbook when it opens it. `pack` may do its work elsewhere while the rest is painted. Throws on a plan that Excel could not hold (a programmer error).
 */
export const paintWorkbook = async (plan: WorkbookPlan, pack: PackPart = packPart): Promise<Uint8Array> => {
  const errors = planErrors(plan);
  if (errors.length > 0) throw new Error(`This plan makes no workbook:\n${errors.join("\n")}`);
  const choices = planChoices(plan);
  const sheets = [...plan.sheets, ...(choices.sheet ? [choices.sheet] : [])];
  const cells = sheets.map(cellsOf);
  const palette = new StylePalette();
  const { title, creator, subject, created } = plan.properties;
  const written = await writeXlsx({
    sheets: sheets.map((sheet, index) => {
      const samples = palette.samples((cells[index] as SheetCells).cells);
      return paintSheet(sheet, choices, index === 0 && cells.some(holdsText) ? samples.set(...ANY_TEXT) : samples);
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
  return joinArchives(await Promise.all(fillPackage(mendedParts(written), cells, palette, async (path, xml) => pack(path, xml))));
};
