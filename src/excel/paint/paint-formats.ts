import type { PlanCell, Style } from "../../core/sheet-plan";
import type { Range } from "../../core/sheet/a1-range";
import { groupBy } from "../../core/group-by";
import { addressOf, joinedAddresses, rectanglesOf } from "./rectangles";
import { ACTION } from "./stroke";

type Value = string | number | boolean;

/** A number format of one block. */
export interface NumberFormat {
  readonly does: "number-format";
  readonly bytes: number;
  readonly address: string;
  readonly format: string;
}

/** One property of the look of many blocks, by its place in `PROPERTIES`. */
export interface Look {
  readonly does: "look";
  readonly bytes: number;
  readonly areas: string;
  readonly property: number;
  readonly value: Value;
}

/** Thin lines at some sides of many blocks. */
export interface Borders {
  readonly does: "borders";
  readonly bytes: number;
  readonly areas: string;
  readonly sides: readonly string[];
}

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
const SIDES: readonly { readonly sides: readonly string[]; readonly has: (range: Range) => boolean }[] = [
  { sides: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"], has: () => true },
  { sides: ["InsideHorizontal"], has: ({ top, bottom }) => bottom > top },
  { sides: ["InsideVertical"], has: ({ left, right }) => right > left },
];

const byValue = (cells: readonly PlanCell[], of: Property["of"]): ReadonlyMap<Value, readonly PlanCell[]> => groupBy(cells, (cell) => of(cell.style ?? {}, cell));

/** Addresses of many blocks, and the size of a request that does so many `actions` to them. */
const areasOf = (ranges: readonly Range[], actions: number): readonly { readonly areas: string; readonly bytes: number }[] =>
  joinedAddresses(ranges.map(addressOf)).map((areas) => ({ areas, bytes: areas.length + ACTION * (2 + actions) }));

/** Thin lines around every cell; Excel's own colour is black. */
const paintBorders = (cells: readonly PlanCell[]): readonly Borders[] => {
  const ranges = rectanglesOf(cells.filter(({ style }) => style?.border === "thin"));
  return SIDES.flatMap(({ sides, has }) => areasOf(ranges.filter(has), sides.length * 2).map((areas): Borders => ({ does: "borders", ...areas, sides })));
};

/** Number formats belong to ranges, not to areas. Formulas without one are told so: Excel lends them the format of what they refer to. */
const paintNumberFormats = (cells: readonly PlanCell[]): readonly NumberFormat[] =>
  [...byValue(cells, ({ numberFormat }, { content }) => numberFormat ?? (content?.kind === "formula" ? "General" : undefined))].flatMap(([format, group]) =>
    rectanglesOf(group).map((range): NumberFormat => ({ does: "number-format", bytes: ACTION * 2, address: addressOf(range), format: String(format) })),
  );

/** The look of all cells, property by property: cells that share a value are formatted together, wherever they stand. */
export const paintFormats = (cells: readonly PlanCell[]): readonly (NumberFormat | Look | Borders)[] => [
  ...paintNumberFormats(cells),
  ...PROPERTIES.flatMap(({ of }, property) => [...byValue(cells, of)].flatMap(([value, group]) => areasOf(rectanglesOf(group), 1).map((areas): Look => ({ does: "look", ...areas, property, value })))),
  ...paintBorders(cells),
];

export const applyNumberFormat = ({ address, format }: NumberFormat, sheet: Excel.Worksheet): void => {
  // One value is taken for all cells; the declarations know arrays only.
  sheet.getRange(address).numberFormat = format as unknown as string[][];
};

export const applyLook = ({ areas, property, value }: Look, sheet: Excel.Worksheet): void => PROPERTIES[property]?.set(sheet.getRanges(areas).format, value);

export const applyBorders = ({ areas, sides }: Borders, sheet: Excel.Worksheet): void => {
  const { borders } = sheet.getRanges(areas).format;
  for (const side of sides) borders.getItem(side as "EdgeTop").style = "Continuous";
};
