import type { CellStyle } from "hucre/xlsx";
import type { Highlight, Style } from "../../core/sheet-plan";
import { DEFAULT_FONT } from "../../core/sheet/look";

const THIN = { style: "thin", color: { rgb: "000000" } } as const;

/** A library font stands alone: what it leaves out is not taken from the workbook's default. */
const fontOf = ({ bold, italic, underline, size, color }: Style) => ({
  ...DEFAULT_FONT,
  ...(size !== undefined && { size }),
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(underline && { underline }),
  ...(color !== undefined && { color: { rgb: color } }),
});

const alignmentOf = ({ horizontal, vertical, wrap, indent }: Style) => ({
  ...(horizontal && { horizontal }),
  ...(vertical && { vertical: vertical === "middle" ? ("center" as const) : vertical }),
  ...(wrap && { wrapText: true }),
  ...(indent !== undefined && { indent }),
});

export const paintStyle = (style: Style): CellStyle => {
  const alignment = alignmentOf(style);
  return {
    font: fontOf(style),
    ...(style.fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: style.fill } } }),
    ...(style.border === "thin" && { border: { top: THIN, right: THIN, bottom: THIN, left: THIN } }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(style.numberFormat !== undefined && { numFmt: style.numberFormat }),
    ...(style.locked === false && { protection: { locked: false } }),
  };
};

/** Unlike a cell, a conditional format keeps the colour of a solid fill in `bgColor`. */
export const paintHighlight = ({ color, fill, bold, numberFormat }: Highlight): CellStyle => ({
  ...((color !== undefined || bold) && { font: { ...(bold && { bold }), ...(color !== undefined && { color: { rgb: color } }) } }),
  ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: fill } } }),
  ...(numberFormat !== undefined && { numFmt: numberFormat }),
});
