import type { PlanCell, Style } from "../../core/sheet-plan";
import type { Range } from "../../core/sheet/a1-range";
import { groupBy } from "./group-by";
import { addressOf, joinedAddresses, rectanglesOf } from "./rectangles";
import { ACTION, type Stroke } from "./stroke";

type Value = string | number | boolean;

/** One property of a cell's look: what a cell asks for, and how a format takes it. Undefined leaves it as the sheet has it. */
interface Property {
  readonly of: (style: Style, cell: PlanCell) => Value | undefined;
  readonly set: (format: Excel.RangeFormat, value: Value) => void;
}

const ALIGNED = { left: "Left", center: "Center", right: "Right", top: "Top", middle: "Center" } as const;

/** A cell with a link is blue and underlined unless it is told otherwise. */
const PROPERTIES: readonly Property[] = [
  { of: ({ bold }) => bold || undefined, set: ({ font }) => (font.bold = true) },
  { of: ({ italic }) => italic || undefined, set: ({ font }) => (font.italic = true) },
  { of: ({ underline }, { link }) => (underline ? "Single" : link && "None"), set: ({ font }, line) => (font.underline = line as "Single" | "None") },
  { of: ({ size }) => size, set: ({ font }, size) => (font.size = size as number) },
  { of: ({ color }, { link }) => color ?? (link && "000000"), set: ({ font }, color) => (font.color = `#${color}`) },
  { of: ({ fill: color }) => color, set: ({ fill }, color) => (fill.color = `#${color}`) },
  { of: ({ horizontal }) => horizontal && ALIGNED[horizontal], set: (format, side) => (format.horizontalAlignment = side as "Left") },
  { of: ({ vertical }) => vertical && ALIGNED[vertical], set: (format, side) => (format.verticalAlignment = side as "Top") },
  { of: ({ wrap }) => wrap || undefined, set: (format) => (format.wrapText = true) },
  { of: ({ indent }) => indent, set: (format, indent) => (format.indentLevel = indent as number) },
  { of: ({ locked }) => (locked === false ? true : undefined), set: ({ protection }) => (protection.locked = false) },
];

/** A side that a block does not have must not be asked for: Excel fails. */
const SIDES: readonly { readonly sides: readonly Excel.BorderIndex[] | readonly string[]; readonly has: (range: Range) => boolean }[] = [
  { sides: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"], has: () => true },
  { sides: ["InsideHorizontal"], has: ({ top, bottom }) => bottom > top },
  { sides: ["InsideVertical"], has: ({ left, right }) => right > left },
];

const byValue = (cells: readonly PlanCell[], of: Property["of"]): ReadonlyMap<Value, readonly PlanCell[]> => groupBy(cells, (cell) => of(cell.style ?? {}, cell));

/** Many blocks of a sheet formatted by one action each `actions`. */
const onAreas = (ranges: readonly Range[], actions: number, apply: (format: Excel.RangeFormat) => void): readonly Stroke[] =>
  joinedAddresses(ranges.map(addressOf)).map((areas) => ({ bytes: areas.length + ACTION * (2 + actions), apply: (sheet) => apply(sheet.getRanges(areas).format) }));

/** Thin lines around every cell; Excel's own colour is black. */
const paintBorders = (cells: readonly PlanCell[]): readonly Stroke[] => {
  const ranges = rectanglesOf(cells.filter(({ style }) => style?.border === "thin"));
  return SIDES.flatMap(({ sides, has }) =>
    onAreas(ranges.filter(has), sides.length * 2, ({ borders }) => {
      for (const side of sides) borders.getItem(side as "EdgeTop").style = "Continuous";
    }),
  );
};

/** Number formats belong to ranges, not to areas. Formulas without one are told so: Excel lends them the format of what they refer to. */
const paintNumberFormats = (cells: readonly PlanCell[]): readonly Stroke[] =>
  [...byValue(cells, ({ numberFormat }, { content }) => numberFormat ?? (content?.kind === "formula" ? "General" : undefined))].flatMap(([format, group]) =>
    rectanglesOf(group).map((range) => ({
      bytes: ACTION * 2,
      apply: (sheet: Excel.Worksheet) => {
        // One value is taken for all cells; the declarations know arrays only.
        sheet.getRange(addressOf(range)).numberFormat = format as unknown as string[][];
      },
    })),
  );

/** The look of all cells, property by property: cells that share a value are formatted together, wherever they stand. */
export const paintFormats = (cells: readonly PlanCell[]): readonly Stroke[] => [
  ...paintNumberFormats(cells),
  ...PROPERTIES.flatMap(({ of, set }) => [...byValue(cells, of)].flatMap(([value, group]) => onAreas(rectanglesOf(group), 1, (format) => void set(format, value)))),
  ...paintBorders(cells),
];
