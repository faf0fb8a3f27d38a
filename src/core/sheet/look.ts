/** What every sheet has without its plan saying so; both painters apply it. */

/** The face and size that Vietnamese offices write in (Decree 30/2020/NĐ-CP, annex I: Times New Roman, 13–14 in letters; tables run smaller). */
export const DEFAULT_FONT = { name: "Times New Roman", size: 12 } as const;

/** The height in points that Excel gives a row of the default font. */
export const DEFAULT_ROW_HEIGHT = 15.75;

/** Pixels of a digit of the default font, and of the padding that Excel puts beside the text of a cell. */
export const DIGIT_PIXELS = 8;
export const PADDING_PIXELS = 5;

/** Centimetres. Room for a hole punch and a printer that cannot reach the edge; header and footer stand inside the margin. */
export const PAGE_MARGINS = { top: 1.5, bottom: 1.5, left: 1.5, right: 1.5, header: 0.7, footer: 0.7 } as const;

/** Charts: ink of letters, lines of the grid, and the colours of series that have none of their own. */
export const CHART_INK = "262626";
export const CHART_GRID = "D9D9D9";
const PALETTE = ["2F5597", "C55A11", "548235", "7F6000", "7030A0", "808080"];
export const chartColor = (index: number): string => PALETTE[index % PALETTE.length] as string;
