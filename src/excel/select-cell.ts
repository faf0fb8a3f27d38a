import type { Place } from "../core/model";

/** Brings a place to the front and selects it; the whole of it is a sheet where no address is known. False where it is not there any more, or hidden. */
export const selectCell = async ({ sheet, address }: Pick<Place, "sheet" | "address">): Promise<boolean> => {
  if (sheet === null) return false;
  try {
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      if (address === null) worksheet.activate();
      else worksheet.getRange(address).select();
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
};
