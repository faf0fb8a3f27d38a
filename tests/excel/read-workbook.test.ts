import { addressOfKey } from "../../src/core/address";
import type { Cell, WorkbookGrid } from "../../src/core/model";
import { templatePlan } from "../../src/core/plan/template";
import type { WorkbookPlan } from "../../src/core/sheet-plan";
import { paintSheets } from "../../src/excel/paint-workbook";
import { readWorkbook } from "../../src/excel/read-workbook";
import { paintWorkbook } from "../../src/xlsx/paint";
import { readWorkbook as readFile } from "../../src/xlsx/read";
import { Host } from "../host/host";
import { installNode } from "../host/transports/node";
import { VIETNAMESE } from "../host/workbook/locale";
import { catalogue2024 } from "../support/catalogue-2024";
import { samplePlan } from "../support/sample-plans";

let host: Host;
let uninstall: () => void;

beforeEach(() => {
  host = new Host({ excelApi: "1.14", locale: VIETNAMESE });
  uninstall = installNode(host);
});

afterEach(() => {
  expect(host.refused).toEqual([]);
  uninstall();
});

const readAll = async (): Promise<WorkbookGrid> => {
  const reading = await readWorkbook();
  if (reading.kind !== "read") throw new Error(reading.problem.message);
  expect(reading.cutShort).toEqual([]);
  return reading.workbook;
};

/** Values of formulas to 12 digits: two programs add in different orders. */
const settled = (cell: Cell): Cell => (cell.kind === "number" && cell.formula !== undefined ? { ...cell, value: String(Number(Number(cell.value).toPrecision(12))) } : cell);
const plain = ({ sheets, names }: WorkbookGrid) => ({
  sheets: sheets.map(({ name, state, cells }) => ({ name, state, cells: Object.fromEntries([...cells].sort(([a], [b]) => a - b).map(([key, cell]) => [addressOfKey(key), settled(cell)])) })),
  names: Object.fromEntries([...names].filter(([name]) => !name.startsWith("_xlnm")).sort()),
});

const PLANS: readonly (readonly [string, () => WorkbookPlan])[] = [
  ["a plan that uses everything", () => samplePlan],
  ["the template of a district", () => templatePlan(catalogue2024, { period: "2024-06", orgUnit: catalogue2024.orgUnits[4] ?? null, lang: "vi" })],
  ["the standard template", () => templatePlan(catalogue2024, { period: "2024-01", orgUnit: null, lang: "vi" })],
];

test.each(PLANS)("%s: the open workbook reads as the saved file does, cell by cell", async (_, planOf) => {
  const plan = planOf();
  const file = readFile(await paintWorkbook(plan), { name: "plan.xlsx" }).workbook;
  if (!file) throw new Error("not read");
  await paintSheets(plan);
  const { sheets, names } = plain(await readAll());
  expect({ sheets: sheets.filter(({ name }) => name !== "Sheet1"), names }).toEqual(plain(file));
}, 60_000);

/** What a person types, in Vietnamese Excel, and what is read. */
const TYPED: readonly (readonly [string, Cell | undefined])[] = [
  ["94,5", { kind: "number", value: "94.5" }],
  ["94,5%", { kind: "number", value: "0.945", shown: "percent" }],
  ["15/6/2024", { kind: "number", value: "45458", shown: "date" }],
  ["0,1", { kind: "number", value: "0.1" }],
  ["1E21", { kind: "number", value: "1000000000000000000000" }],
  ["'8.801", { kind: "text", value: "8.801" }],
  ["'=1+1", { kind: "text", value: "=1+1" }],
  ["chưa có", { kind: "text", value: "chưa có" }],
  ["TRUE", { kind: "boolean", value: true }],
  ["=1/0", { kind: "error", value: "#DIV/0!", formula: "1/0" }],
  ['=""', { kind: "text", value: "", formula: '""' }],
  ["=1/10+2/10", { kind: "number", value: "0.30000000000000004", formula: "1/10+2/10" }],
  ["", undefined],
];

test.each(TYPED)("typed %s", async (typed, cell) => {
  host.typeInto("Sheet1", "B2", typed);
  const { sheets } = await readAll();
  expect(sheets[0]?.cells.get(16384 + 1)).toEqual(cell);
});

test("text in a font of an older encoding carries the font's name, also where fonts are mixed", async () => {
  host.typeInto("Sheet1", "A1", "Chỉ tiêu");
  host.typeInto("Sheet1", "A2", "ChØ tiªu");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").format.font.name = ".VnTime";
    await context.sync();
  });
  const { sheets } = await readAll();
  expect([...(sheets[0]?.cells.values() ?? [])]).toEqual([
    { kind: "text", value: "Chỉ tiêu" },
    { kind: "text", value: "ChØ tiªu", legacyFont: ".VnTime" },
  ]);
});

test("three requests, for any number of sheets", async () => {
  await paintSheets(samplePlan);
  host.startCounting();
  await readAll();
  expect(host.statistics.requests).toBeLessThanOrEqual(3);
  expect(host.workbook.referencesKept).toBe(0);
});

test("a sheet of other people's data is read at its beginning, and said to be cut short", async () => {
  host.typeInto("Sheet1", "A1", "đầu");
  host.typeInto("Sheet1", "A2500", "cuối");
  const reading = await readWorkbook();
  expect(reading).toMatchObject({ kind: "read", cutShort: ["Sheet1"] });
  if (reading.kind === "read") expect([...(reading.workbook.sheets[0]?.cells.values() ?? [])]).toEqual([{ kind: "text", value: "đầu" }]);
});

test("where all sheets together are too much for one answer, they come one at a time", async () => {
  await paintSheets(samplePlan);
  const whole = plain(await readAll());
  const RESPONSE_TOO_LARGE = 5104;
  const answer = host.answer.bind(host);
  host.startCounting();
  let refusals = 0;
  host.answer = (body) => (host.log.length === 1 && refusals++ === 0 ? { error: RESPONSE_TOO_LARGE } : answer(body));
  expect(plain(await readAll())).toEqual(whole);
  expect(refusals).toBeGreaterThan(0);
  expect(host.statistics.requests).toBe(1 + whole.sheets.length + 1);
  host.answer = answer;
});

test("an Excel that answers nothing is told as a problem", async () => {
  host.faults.failAtRequest(0);
  expect(await readWorkbook()).toEqual({ kind: "failed", problem: expect.objectContaining({ code: "GeneralException" }) });
});
