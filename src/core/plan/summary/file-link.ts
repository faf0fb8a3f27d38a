import { quoteSheet } from "../../address";
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
  const paths = new Map<string, string>();
  const sheets = new Map<string, string>();
  const madeOnce = (known: Map<string, string>, key: string, make: () => string): string => {
    const made = known.get(key) ?? make();
    known.set(key, made);
    return made;
  };
  return ({ workbook, sheet, address }) =>
    folder === null ? undefined : { to: madeOnce(paths, workbook, () => folder + workbook), external: true, within: madeOnce(sheets, sheet, () => `${quoteSheet(sheet)}!`) + address, tooltip };
};
