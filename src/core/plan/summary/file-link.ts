import { quoteSheet } from "../../address";
import type { Place } from "../../model";
import type { PlanCell } from "../../sheet-plan";

/** A link to a place in a unit's file; none where the way from the summary to the folder is not known. `folder` ends with "/" or is "". */
export const fileLink = ({ workbook, sheet, address }: Place, folder: string | null, tooltip: string): PlanCell["link"] => {
  if (folder === null || workbook === "") return undefined;
  const within = sheet === null ? {} : { within: `${quoteSheet(sheet)}!${address ?? "A1"}` };
  return { to: folder + workbook, external: true, ...within, tooltip };
};
