import { address } from "../../core/address";
import type { PrintSetup, SheetPlan } from "../../core/sheet-plan";
import { absolute } from "../../core/sheet/a1-range";
import { clip, MAX_MESSAGE } from "../../core/sheet/clip-text";
import { PAGE_MARGINS } from "../../core/sheet/look";
import { headerFooterParts } from "./header-footer";
import { ACTION, type Stroke } from "./stroke";

const paintHeaderFooter = (page: Excel.HeaderFooter, { header, footer }: PrintSetup): void => {
  if (header !== undefined) {
    const { left, center, right } = headerFooterParts(clip(header, MAX_MESSAGE));
    if (left) page.leftHeader = left;
    if (center) page.centerHeader = center;
    if (right) page.rightHeader = right;
  }
  if (footer !== undefined) {
    const { left, center, right } = headerFooterParts(clip(footer, MAX_MESSAGE));
    if (left) page.leftFooter = left;
    if (center) page.centerFooter = center;
    if (right) page.rightFooter = right;
  }
};

const paintBreaks = (sheet: Excel.Worksheet, { rowBreaks = [], columnBreaks = [] }: PrintSetup): void => {
  for (const row of rowBreaks) if (row > 0) sheet.horizontalPageBreaks.add(address(row, 0));
  for (const column of columnBreaks) if (column > 0) sheet.verticalPageBreaks.add(address(0, column));
};

/** A4. Fitted on so many pages in width, as many as it takes in height. */
export const paintPrint = ({ print }: SheetPlan): Stroke => ({
  bytes: ACTION * (20 + (print.rowBreaks?.length ?? 0) + (print.columnBreaks?.length ?? 0)),
  apply: (sheet) => {
    const page = sheet.pageLayout;
    page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
    page.paperSize = "A4";
    page.setPrintMargins("Centimeters", PAGE_MARGINS);
    page.centerHorizontally = true;
    if (print.fitWidth !== undefined) page.zoom = { horizontalFitToPages: print.fitWidth };
    else if (print.scale !== undefined) page.zoom = { scale: print.scale };
    if (print.area !== undefined) page.setPrintArea(print.area);
    if (print.repeatRows !== undefined) page.setPrintTitleRows(absolute(print.repeatRows));
    if (print.repeatColumns !== undefined) page.setPrintTitleColumns(absolute(print.repeatColumns));
    paintHeaderFooter(page.headersFooters.defaultForAllPages, print);
    paintBreaks(sheet, print);
  },
});
