import type { Cell, Grid, WorkbookGrid } from "../../core/model";
import { readWorkbook } from "../read";
import type { ReadContext } from "../read-context";
import { isMarkOf, RETURN_MARK } from "./return-mark";

const sameCell = (a: Cell, b: Cell | undefined): boolean => b !== undefined && JSON.stringify(a) === JSON.stringify(b);

const sameGrid = (a: Grid, b: Grid | undefined): boolean => b !== undefined && a.state === b.state && a.cells.size === b.cells.size && [...a.cells].every(([key, cell]) => sameCell(cell, b.cells.get(key)));

/** Whether every sheet and name that was in a workbook reads as before in another, but for the one sheet that a return puts in front. */
export const sameContent = (before: Uint8Array, after: Uint8Array, { codec, budget: { limits } }: ReadContext): boolean => {
  const read = (bytes: Uint8Array): WorkbookGrid | null => readWorkbook(bytes, { name: "a.xlsx", codec, limits }).workbook;
  const [old, now] = [read(before), read(after)];
  if (!old || !now) return false;
  const ours = now.names.get(RETURN_MARK) ?? "";
  const isOurs = ({ name }: Grid) => isMarkOf(ours, name);
  const sheets = new Map(now.sheets.map((grid) => [grid.name, grid]));
  return (
    old.sheets.every((grid) => isOurs(grid) || sameGrid(grid, sheets.get(grid.name))) &&
    now.sheets.filter((grid) => !isOurs(grid)).length === old.sheets.filter((grid) => !isOurs(grid)).length &&
    [...old.names].every(([name, refersTo]) => name === RETURN_MARK || now.names.get(name) === refersTo)
  );
};
