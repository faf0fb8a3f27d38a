import { addressOfKey } from "../../src/core/address";
import type { Cell, WorkbookGrid } from "../../src/core/model";

/** A cell in a few words: `number 5`, `number 45473 date`, `text xã`, `text D©n sè (.VnTime)`, `error #N/A`, `uncalculated`. */
export const describeCell = (cell: Cell): string => {
  switch (cell.kind) {
    case "blank":
    case "uncalculated":
      return cell.kind;
    case "number":
      return `number ${cell.value}${cell.shown === undefined ? "" : ` ${cell.shown}`}`;
    case "text":
      return `text ${cell.value}${cell.legacyFont === undefined ? "" : ` (${cell.legacyFont})`}`;
    case "boolean":
    case "error":
      return `${cell.kind} ${String(cell.value)}`;
  }
};

/** Every cell of a workbook, by `Sheet!A1`. A Map's entries, as names such as `__proto__` are no keys of an object. */
export const describeCells = (workbook: WorkbookGrid): ReadonlyMap<string, string> =>
  new Map(workbook.sheets.flatMap(({ name, cells }) => [...cells].map(([key, cell]) => [`${name}!${addressOfKey(key)}`, describeCell(cell)] as const)));
