import { yearOfWorkbook } from "../../../src/core/entry/year-of-workbook";
import { blankEntry, retype } from "../../support/entry-workbook";
import { withCell } from "../../support/plan-grid";
import { YEAR_CELL } from "../../../src/core/plan/entry-layout";
import { parseAddress } from "../../../src/core/address";
import { ENTRY_SHEET } from "../../../src/core/plan/layout";

const year = parseAddress(YEAR_CELL.replaceAll("$", "")) as { readonly row: number; readonly column: number };
const typed = (text: string) => withCell(blankEntry("819"), ENTRY_SHEET, year.row, year.column, { kind: "text", value: text });

test("a form says the year it is for, whatever is typed into it", () => expect(yearOfWorkbook(retype(blankEntry("819"), "population", "actual", "1999"))).toBe(2024));

test("a year that is no year, and a workbook without a form, say none", () => {
  expect([yearOfWorkbook(typed("năm nay")), yearOfWorkbook({ sheets: [], names: new Map() })]).toEqual([null, null]);
});
