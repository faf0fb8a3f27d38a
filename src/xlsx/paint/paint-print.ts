import type { WriteSheet } from "hucre/xlsx";
import type { PrintSetup } from "../../core/sheet-plan";
import { clip, MAX_MESSAGE } from "../../core/sheet/clip-text";
import { PAGE_MARGINS } from "../../core/sheet/look";
import { storedText } from "./stored-text";

const CM_PER_INCH = 2.54;
const inches = (cm: number): number => Math.round((cm / CM_PER_INCH) * 1e4) / 1e4;

const { top, bottom, left, right, header: above, footer: below } = PAGE_MARGINS;
const MARGINS = { top: inches(top), bottom: inches(bottom), left: inches(left), right: inches(right), header: inches(above), footer: inches(below) };

const pageText = (text: string): string => storedText(clip(text, MAX_MESSAGE));

/** The library breaks after a row or column, the plan before it. */
const breaksBefore = (places: readonly number[] = []): number[] => places.map((place) => place - 1).filter((place) => place >= 0);

/** A4. Height 0 means as many pages as it takes. Repeated rows and the print area are names: see `paint-names.ts`. */
export const paintPrint = ({ orientation, fitWidth, scale, rowBreaks, columnBreaks, header, footer }: PrintSetup): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks" | "colBreaks"> => ({
  pageSetup: {
    paperSize: "a4",
    orientation,
    margins: MARGINS,
    horizontalCentered: true,
    ...(fitWidth !== undefined && { fitToPage: true, fitToWidth: fitWidth, fitToHeight: 0 }),
    ...(scale !== undefined && { scale }),
  },
  rowBreaks: breaksBefore(rowBreaks),
  colBreaks: breaksBefore(columnBreaks),
  ...((header || footer) && { headerFooter: { ...(header && { oddHeader: pageText(header) }), ...(footer && { oddFooter: pageText(footer) }) } }),
});
