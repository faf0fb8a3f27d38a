import { quoteSheet } from "../../address";
import { madeOnce } from "../../made-once";
import type { CellRef, Place } from "../../model";
import type { PlanCell } from "../../sheet-plan";

/** A link to a place in a unit's file; none where the way from the summary to the folder is not known. `folder` ends with "/" or is "". */
export const fileLink = ({ workbook, sheet, address }: Place, folder: string | null, tooltip: string): PlanCell["link"] => {
  if (folder === null || workbook === "") return undefined;
  const within = sheet === null ? {} : { within: `${quoteSheet(sheet)}!${address ?? "A1"}` };
  return { to: folder + workbook, external: true, ...within, tooltip };
};

/** The same for the cells of many lines, which stand on few sheets of few files. */
export const fileLinks = (folder: string | null, tooltip: string): ((at: CellRef) => PlanCell["link"]) => {
  if (folder === null) return () => undefined;
  const pathOf = madeOnce((workbook) => folder + workbook);
  const behindSheet = madeOnce((sheet) => `${quoteSheet(sheet)}!`);
  return ({ workbook, sheet, address }) => ({ to: pathOf(workbook), external: true, within: behindSheet(sheet) + address, tooltip });
};
