import { refuse } from "../protocol/host-error";
import { type Block, intersection, isWholeColumns, isWholeRows, WHOLE_SHEET } from "./block";
import { type FormatValue, setFormat, sharedFormat } from "./formats";
import type { SheetData } from "./sheet-data";
import type { Store } from "./settings";

export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

/**
 * The formats of a block, as `range.format` sees them: what the block shares is answered, null where its cells differ.
 * `changing` is called before a change with what is about to change (protection).
 */
export const formatStore = (sheet: SheetData, block: Block, changing: (what: "cells" | "columns" | "rows") => void): Store => ({
  get(path) {
    if (path === "columnWidth") return shared(block.column, block.columns, sheet.columnWidths, DEFAULT_COLUMN_WIDTH);
    if (path === "rowHeight") return shared(block.row, block.rows, sheet.rowHeights, DEFAULT_ROW_HEIGHT);
    const border = /^borders\.(\w+)\.(\w+)$/.exec(path);
    if (border) return readBorder(sheet, block, border[1] ?? "", border[2] ?? "");
    const value = sharedFormat(sheet.formats, block, pathOf(path));
    // A cell without a fill answers white.
    return path === "fill.color" && value === "" ? "#FFFFFF" : value;
  },
  set(path, value) {
    if (path === "columnWidth") return setLine(block.column, block.columns, sheet.columnWidths, value, () => changing("columns"));
    if (path === "rowHeight") return setLine(block.row, block.rows, sheet.rowHeights, value, () => changing("rows"));
    changing("cells");
    const border = /^borders\.(\w+)\.(\w+)$/.exec(path);
    if (border) return writeBorder(sheet, block, border[1] ?? "", border[2] ?? "", value as FormatValue);
    setFormat(sheet.formats, block, pathOf(path), value as FormatValue);
  },
});

/** `format.protection.locked` is kept as `locked`. */
const pathOf = (path: string): string => path.replace(/^protection\./, "");

const shared = (first: number, count: number, sizes: ReadonlyMap<number, number>, standard: number): number | null => {
  const size = sizes.get(first) ?? standard;
  if (count > 5_000) return [...sizes].some(([at, other]) => at >= first && at < first + count && other !== size) ? null : size;
  for (let at = first; at < first + count; at++) if ((sizes.get(at) ?? standard) !== size) return null;
  return size;
};

const setLine = (first: number, count: number, sizes: Map<number, number>, value: unknown, changing: () => void): void => {
  changing();
  if (count > 20_000) refuse("NotImplemented", "RangeFormat.rowHeight", "The host for tests does not size all rows of a sheet at once.");
  for (let at = first; at < first + count; at++) sizes.set(at, value as number);
};

/** The cells of a block that have a side on its edge or inside it, and the name of that side in each cell. A single row has no side between rows. */
const sidesOf = (block: Block, side: string): readonly { readonly at: Block; readonly name: string }[] => {
  const { row, column, rows, columns } = block;
  switch (side) {
    case "EdgeTop":
      return [{ at: { ...block, rows: 1 }, name: "top" }];
    case "EdgeBottom":
      return [{ at: { ...block, row: row + rows - 1, rows: 1 }, name: "bottom" }];
    case "EdgeLeft":
      return [{ at: { ...block, columns: 1 }, name: "left" }];
    case "EdgeRight":
      return [{ at: { ...block, column: column + columns - 1, columns: 1 }, name: "right" }];
    case "InsideHorizontal":
      if (rows < 2) return refuse("InvalidArgument", "RangeBorderCollection.getItem");
      return [{ at: { ...block, rows: rows - 1 }, name: "bottom" }, { at: { ...block, row: row + 1, rows: rows - 1 }, name: "top" }];
    case "InsideVertical":
      if (columns < 2) return refuse("InvalidArgument", "RangeBorderCollection.getItem");
      return [{ at: { ...block, columns: columns - 1 }, name: "right" }, { at: { ...block, column: column + 1, columns: columns - 1 }, name: "left" }];
    default:
      return [{ at: block, name: side }];
  }
};

const readBorder = (sheet: SheetData, block: Block, side: string, part: string): FormatValue | null => {
  const values = sidesOf(block, side).map(({ at, name }) => sharedFormat(sheet.formats, at, `border.${name}.${part}`));
  return values.length > 0 && values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
};

const writeBorder = (sheet: SheetData, block: Block, side: string, part: string, value: FormatValue): void => {
  for (const { at, name } of sidesOf(block, side)) {
    setFormat(sheet.formats, at, `border.${name}.${part}`, value);
    // A colour or a weight alone makes a line appear.
    if (part !== "style" && sharedFormat(sheet.formats, at, `border.${name}.style`) === "None") setFormat(sheet.formats, at, `border.${name}.style`, "Continuous");
  }
  if (side.startsWith("Edge") && !isWholeColumns(block) && !isWholeRows(block)) clearNeighbours(sheet, block, side, part, value);
};

/** A line between two cells is one line: taking it away on one side takes it away on the other. */
const clearNeighbours = (sheet: SheetData, block: Block, side: string, part: string, value: FormatValue): void => {
  if (part !== "style" || value !== "None") return;
  const [opposite, rows, columns] = BEYOND[side as keyof typeof BEYOND];
  for (const { at } of sidesOf(block, side)) {
    const beyond = intersection({ ...at, row: at.row + rows, column: at.column + columns }, WHOLE_SHEET);
    if (beyond) setFormat(sheet.formats, beyond, `border.${opposite}.style`, "None");
  }
};

const BEYOND = { EdgeTop: ["bottom", -1, 0], EdgeBottom: ["top", 1, 0], EdgeLeft: ["right", 0, -1], EdgeRight: ["left", 0, 1] } as const;
