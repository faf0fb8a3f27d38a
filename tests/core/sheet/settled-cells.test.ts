import type { PlanCell, SheetPlan } from "../../../src/core/sheet-plan";
import { settledCells } from "../../../src/core/sheet/settled-cells";

const sheet = (cells: readonly PlanCell[], merges: readonly string[] = []): SheetPlan => ({
  name: "Trang",
  columns: [],
  rowHeights: new Map(),
  cells,
  merges,
  conditionalFormats: [],
  validations: [],
  protect: false,
  gridlines: true,
  print: { orientation: "portrait" },
  charts: [],
});
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
  const plan = { cells: [{ row: 0, column: 0, content: { kind: "text", text: "" }, style: { bold: true }, link }], merges: [] } as unknown as SheetPlan;
  expect(settledCells(plan)).toEqual([{ row: 0, column: 0, style: { bold: true }, link }]);
});
