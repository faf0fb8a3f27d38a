/**
 * How the sheets that we made are known again: a property kept with the sheet (ExcelApi 1.12), which nobody sees and which survives
 * renaming, moving and saving.
 */
const KEY = "chi-tieu";
const MADE = "made";

export const markAsOwn = (sheet: Excel.Worksheet): void => {
  sheet.customProperties.add(KEY, MADE);
};

/** The mark of a sheet; after a sync, `isOwn` tells whether there is one. */
export const loadMark = (sheet: Excel.Worksheet): Excel.WorksheetCustomProperty => sheet.customProperties.getItemOrNullObject(KEY).load("value");

export const isOwn = (mark: Excel.WorksheetCustomProperty): boolean => !mark.isNullObject && mark.value === MADE;
