import type { PlanCell, PlanRow, SheetPlan } from "../../../src/core/sheet-plan";
import { settledCells, settledRows } from "../../../src/core/sheet/settled-rows";
import { wholeSheet } from "../../../src/core/sheet/whole-sheet";
import { blankSheet } from "../../support/sample-plans";

const sheet = (cells: readonly PlanCell[], merges: readonly string[] = []): SheetPlan => ({ ...blankSheet, name: "Trang", cells, merges });
const text = (value: string, numberFormat?: string): PlanCell => ({ row: 0, column: 0, content: { kind: "text", text: value }, ...(numberFormat !== undefined && { style: { numberFormat } }) });

test("an empty text is no content", () => {
  expect(settledCells(sheet([text("")]))).toEqual([{ row: 0, column: 0 }]);
});

test.each(["=1+1", "+84", "@A1", "-5"])("%s keeps being text when someone edits it", (value) => {
  expect(settledCells(sheet([text(value)]))[0]?.style).toEqual({ numberFormat: "@" });
});

test.each(["-", "chữ", "007"])("%s needs no format for that", (value) => {
  expect(settledCells(sheet([text(value)]))[0]?.style).toBeUndefined();
});

test("what the plan says a cell is for stays", () => {
  expect(settledCells(sheet([text("=1+1", "0.0")]))[0]?.style).toEqual({ numberFormat: "0.0" });
});

test("cells under a merge look like its first, unless the plan says otherwise", () => {
  const first = { ...text("a"), style: { border: "thin" as const } };
  const own = { row: 0, column: 1, style: { bold: true } };
  expect(settledCells(sheet([first, own], ["A1:C1"]))).toEqual([first, own, { row: 0, column: 2, style: { border: "thin" } }]);
  expect(settledCells(sheet([text("a")], ["A1:C1"]))).toEqual([text("a")]);
});

test("a link stays with its cell", () => {
  const linked: PlanCell = { ...text("Cái Bè"), link: { to: "Nguồn!A4", external: false } };
  expect(settledCells(sheet([linked]))).toEqual([linked]);
});

test("an empty text is no content, and keeps its style and its link", () => {
  const link = { to: "'B'!A1", external: false };
  const plan = sheet([{ row: 0, column: 0, content: { kind: "text", text: "" }, style: { bold: true }, link }]);
  expect(settledCells(plan)).toEqual([{ row: 0, column: 0, style: { bold: true }, link }]);
});

const at = (row: number, column: number): PlanCell => ({ row, column, style: { bold: true } });
const shown = (plan: SheetPlan) => Array.from(settledRows(plan), ({ row, height, cells }) => [row, height, ...cells.map(({ column }) => column)]);

test("rows come from top to bottom, cells from left to right, whatever their order in the plan", () => {
  expect(shown(sheet([at(2, 1), at(0, 3), at(2, 0)]))).toEqual([[0, undefined, 3], [2, undefined, 0, 1]]);
});

test("a row without cells is there for its height, as far as there are cells", () => {
  expect(shown({ ...sheet([at(1, 0), at(3, 0)]), rowHeights: new Map([[9, 20], [3, 40], [2, 30], [0, 15]]) })).toEqual([[0, 15], [1, undefined, 0], [2, 30], [3, 40, 0]]);
});

test("a merge draws its rows where nothing else does", () => {
  const merged = { ...sheet([at(0, 0), at(1, 1), at(3, 2)], ["A1:A2", "C4:C6", "nonsense"]), rowHeights: new Map([[4, 12]]) };
  expect(shown(merged)).toEqual([[0, undefined, 0], [1, undefined, 0, 1], [3, undefined, 2], [4, 12, 2], [5, undefined, 2]]);
});

describe("rows that are made when they are asked for", () => {
  const rows: readonly PlanRow[] = [{ row: 4, height: 30, cells: [at(4, 0)] }, { row: 5, cells: [{ row: 5, column: 0, content: { kind: "text", text: "" } }] }];
  const long: SheetPlan = { ...sheet([at(0, 0)], ["A5:B5"]), rows, rowHeights: new Map([[0, 20]]) };

  test("follow the others, and are settled as they are", () => {
    expect(shown(long)).toEqual([[0, 20, 0], [4, 30, 0, 1], [5, undefined, 0]]);
    expect(settledCells(long).at(-1)).toEqual({ row: 5, column: 0 });
  });

  test("can be had as a sheet with all of them", () => {
    const whole = wholeSheet(long);
    expect([whole.rows, whole.cells, [...whole.rowHeights]]).toEqual([undefined, [at(0, 0), ...rows.flatMap(({ cells }) => cells)], [[0, 20], [4, 30]]]);
    expect(shown(whole)).toEqual(shown(long));
  });

  test("a sheet without such rows is whole already", () => {
    const short = sheet([at(0, 0)]);
    expect(wholeSheet(short)).toBe(short);
  });
});
