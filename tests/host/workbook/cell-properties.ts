import { refuse } from "../protocol/host-error";
import { WireObject } from "../protocol/wire-object";
import { wireName } from "../protocol/members";
import type { Range } from "./range";

/** `{ format: { fill: { color } , borders: { bottom: { style } } }, hyperlink }`; when reading, `true` for what is wanted. */
export type CellProperties = Readonly<Record<string, unknown>>;

/** `borders` of cell properties name the sides shortly. */
const SIDES: Readonly<Record<string, string>> = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight", horizontal: "InsideHorizontal", vertical: "InsideVertical", diagonalDown: "DiagonalDown", diagonalUp: "DiagonalUp" };

/** Members beside `format` and `hyperlink` that rows and columns have. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  SettableCellProperties: ["hyperlink"],
  SettableColumnProperties: ["hyperlink", "columnHidden"],
  SettableRowProperties: ["hyperlink", "rowHidden"],
};

export const writeCellProperties = (range: Range, properties: CellProperties, kind: string): void => {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (name === "format") writeParts(range.Format, value as CellProperties);
    else if (OWN[kind]?.includes(name)) (range as unknown as Record<string, unknown>)[wireName(name)] = value;
    else refuse("InvalidArgument", `${kind}.${name}`);
  }
};

const writeParts = (part: WireObject, properties: CellProperties): void => {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    const child = childOf(part, name);
    if (child) writeParts(child, value as CellProperties);
    else if (wireName(name) in part) (part as unknown as Record<string, unknown>)[wireName(name)] = value;
    else refuse("InvalidArgument", `${part.wireClass}.${name}`);
  }
};

const childOf = (part: WireObject, name: string): WireObject | null => {
  const side = part.wireClass === "RangeBorderCollection" ? SIDES[name] : undefined;
  if (side !== undefined) return (part as unknown as { GetItem(side: string): WireObject }).GetItem(side);
  const child = (part as unknown as Record<string, unknown>)[wireName(name)];
  return child instanceof WireObject ? child : null;
};

export const readCellProperties = (range: Range, wanted: CellProperties): Record<string, unknown> => readParts(range, wanted);

const readParts = (part: WireObject, wanted: CellProperties): Record<string, unknown> => {
  const read: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === undefined || want === null || want === false) continue;
    const child = childOf(part, name);
    if (child) read[name] = readParts(child, want as CellProperties);
    else if (wireName(name) in part) read[name] = (part as unknown as Record<string, unknown>)[wireName(name)];
    else refuse("InvalidArgument", `${part.wireClass}.${name}`);
  }
  return read;
};
