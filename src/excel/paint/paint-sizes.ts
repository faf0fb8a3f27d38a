import type { SheetPlan } from "../../core/sheet-plan";
import { DEFAULT_FONT, DIGIT_PIXELS, PADDING_PIXELS } from "../../core/sheet/look";
import { groupBy } from "../../core/group-by";
import { joinedAddresses, linesOf } from "./rectangles";
import { ACTION, type Stroke } from "./stroke";

/** Office.js measures columns in points: 96 pixels are 72 points on every screen. */
const POINTS_A_PIXEL = 0.75;
export const columnPoints = (width: number): number => (width * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_A_PIXEL;

/** Rows or columns by their size. */
const bySize = (sizes: Iterable<readonly [number, number]>): readonly (readonly [size: number, lines: readonly number[]])[] =>
  [...groupBy(sizes, ([, size]) => size)].map(([size, lines]) => [size, lines.map(([line]) => line)]);

const stroke = (areas: string, apply: Stroke["apply"]): Stroke => ({ bytes: areas.length + ACTION * 3, apply });

/** The font of a sheet whose cells do not say theirs; it comes first, for the other formats are laid over it. */
export const paintFont = (): Stroke =>
  stroke("", (sheet) => {
    const { font } = sheet.getRange().format;
    font.name = DEFAULT_FONT.name;
    font.size = DEFAULT_FONT.size;
  });

/** Widths and heights; equal ones together. */
export const paintSizes = ({ columns, rowHeights }: SheetPlan): readonly Stroke[] => [
  ...bySize(columns.map(({ width }, column) => [column, width] as const)).flatMap(([width, at]) =>
    joinedAddresses(linesOf(at, "columns")).map((areas) => stroke(areas, (sheet) => void (sheet.getRanges(areas).format.columnWidth = columnPoints(width)))),
  ),
  ...linesOf(columns.flatMap(({ hidden }, column) => (hidden ? [column] : [])), "columns").map((lines) => stroke(lines, (sheet) => void (sheet.getRange(lines).columnHidden = true))),
  ...bySize(rowHeights).flatMap(([height, at]) =>
    joinedAddresses(linesOf(at, "rows")).map((areas) => stroke(areas, (sheet) => void (sheet.getRanges(areas).format.rowHeight = height))),
  ),
];
