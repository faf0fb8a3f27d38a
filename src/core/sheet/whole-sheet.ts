import type { SheetPlan } from "../sheet-plan";

/** The same sheet with all its rows at hand, for those who need them at once. */
export const wholeSheet = (sheet: SheetPlan): SheetPlan => {
  const { rows, ...rest } = sheet;
  if (!rows) return sheet;
  const made = [...rows];
  return {
    ...rest,
    cells: [...rest.cells, ...made.flatMap(({ cells }) => cells)],
    rowHeights: new Map([...rest.rowHeights, ...made.flatMap(({ row, height }) => (height === undefined ? [] : [[row, height] as const]))]),
  };
};
