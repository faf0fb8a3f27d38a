import { address } from "../../core/address";
import type { SheetPlan } from "../../core/sheet-plan";
import { ACTION, type Stroke } from "./stroke";

const freeze = (sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetPlan["freeze"]>): void => {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(`A1:${address(rows - 1, columns - 1)}`));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
};

/** What one sees around the cells: tab, gridlines, frozen rows and columns, filter buttons. */
export const paintView = ({ tabColor, gridlines, freeze: frozen, autoFilter }: SheetPlan): Stroke => ({
  bytes: ACTION * 10,
  apply: (sheet) => {
    if (tabColor !== undefined) sheet.tabColor = `#${tabColor}`;
    sheet.showGridlines = gridlines;
    if (frozen) freeze(sheet, frozen);
    if (autoFilter !== undefined) sheet.autoFilter.apply(sheet.getRange(autoFilter));
  },
});

/** Without a password. A clerk may select and read everything, make columns and rows fit, filter, and comment; not type over locked cells. */
const PROTECTION: Excel.WorksheetProtectionOptions = { allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true, allowEditObjects: true, allowEditScenarios: true, selectionMode: "Normal" };

/** Protection comes last of all: Excel refuses nearly everything else on a protected sheet. */
export const paintProtection = ({ protect }: SheetPlan): readonly Stroke[] => (protect ? [{ bytes: ACTION * 3, apply: (sheet) => sheet.protection.protect(PROTECTION) }] : []);
