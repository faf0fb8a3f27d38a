import { paintSheets } from "../../src/excel/paint-workbook";
import { AWKWARD_TEXTS } from "../support/sample-plans";
import type { WorkbookPlan } from "../../src/core/sheet-plan";
import { Host } from "../host/host";
import { installNode } from "../host/transports/node";
import { VIETNAMESE } from "../host/workbook/locale";
import { smallPlan } from "./small-plan";

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

const sheets = (): readonly string[] => host.snapshot().sheets.map(({ name }) => name);
const cell = (sheet: string, address: string): unknown => host.snapshot().sheets.find(({ name }) => name === sheet)?.cells[address];
const OURS = ["Nhập liệu", "Nguồn", "Ẩn", "Danh mục chọn"];

test("into a workbook that has none of the sheets: they stand behind the others, the first is shown, names lead to them", async () => {
  expect(await paintSheets(smallPlan())).toEqual({ kind: "painted", sheets: OURS, leftOver: [] });
  expect(host.snapshot()).toMatchObject({
    active: "Nhập liệu",
    calculationMode: "Automatic",
    names: { CT_Year: { refersTo: "='Nhập liệu'!$B$1" }, CT_Period: { refersTo: "='Nguồn'!$A$1" } },
  });
  expect(sheets()).toEqual(["Sheet1", ...OURS]);
  expect(cell("Nhập liệu", "B2")).toEqual({ formula: '=Nguồn!A1&"!"', value: "nguồn!" });
});

test("whole progress is told, from nothing to all", async () => {
  const shares: number[] = [];
  await paintSheets(smallPlan(), { onProgress: (share) => void shares.push(share) });
  expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

describe("sheets of the same names", () => {
  test("nothing is changed without asking; whose they are is told", async () => {
    await paintSheets(smallPlan());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ẩn").delete();
      context.workbook.worksheets.add("ẨN");
      await context.sync();
    });
    const before = host.snapshot();
    expect(await paintSheets(smallPlan())).toEqual({
      kind: "conflict",
      sheets: [
        { name: "Nhập liệu", own: true },
        { name: "Nguồn", own: true },
        { name: "ẨN", own: false },
        { name: "Danh mục chọn", own: true },
      ],
    });
    expect(host.snapshot()).toEqual(before);
  });

  test("those that we made are replaced where they stand", async () => {
    await paintSheets(smallPlan("Nhập liệu", "90"));
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Của tôi");
      await context.sync();
    });
    expect(await paintSheets(smallPlan("Nhập liệu", "95"), { onConflict: "replace-own" })).toEqual({ kind: "painted", sheets: OURS, leftOver: [] });
    expect(sheets()).toEqual(["Sheet1", ...OURS, "Của tôi"]);
    expect(cell("Nhập liệu", "B1")).toBe(95);
    expect(host.snapshot().names).toMatchObject({ CT_Year: { refersTo: "='Nhập liệu'!$B$1" }, CT_Period: { refersTo: "='Nguồn'!$A$1" } });
  });

  test("a sheet that someone else made stays, whatever was answered", async () => {
    host.typeInto("Sheet1", "A1", "của tôi");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").name = "Nguồn";
      await context.sync();
    });
    expect(await paintSheets(smallPlan(), { onConflict: "replace-own" })).toMatchObject({ kind: "painted", sheets: ["Nhập liệu", "Nguồn (2)", "Ẩn", "Danh mục chọn"] });
    expect(cell("Nguồn", "A1")).toBe("của tôi");
    expect(cell("Nhập liệu", "B2")).toEqual({ formula: "='Nguồn (2)'!A1&\"!\"", value: "nguồn!" });
  });

  test("beside them, under new names: formulas, links, charts, lists and names lead to the new ones", async () => {
    await paintSheets(smallPlan("Nhập liệu", "90"));
    expect(await paintSheets(smallPlan("Nhập liệu", "95"), { onConflict: "new-names" })).toMatchObject({ sheets: ["Nhập liệu (2)", "Nguồn (2)", "Ẩn (2)", "Danh mục chọn (2)"] });
    const { sheets: all, names } = host.snapshot();
    const made = all.find(({ name }) => name === "Nhập liệu (2)");
    expect(made?.cells["B2"]).toEqual({ formula: "='Nguồn (2)'!A1&\"!\"", value: "nguồn!" });
    expect(made?.rest["hyperlinks"]).toEqual({ A3: { documentReference: "'Nguồn (2)'!A1" } });
    expect(JSON.stringify(made?.validations)).toContain("'Danh mục chọn (2)'!$A$1:$A$2");
    expect(JSON.stringify(all.find(({ name }) => name === "Nguồn (2)")?.charts)).toContain("='Nguồn (2)'!$A$2:$A$3");
    expect(names).toMatchObject({ CT_Year: { refersTo: "='Nhập liệu (2)'!$B$1" }, CT_Period: { refersTo: "='Nguồn (2)'!$A$1" } });
    expect(cell("Nhập liệu", "B1")).toBe(90);
  });

  test("a name of 31 characters is cut to make room for its number", async () => {
    const name = "Một tên trang dài đúng 31 ký tự";
    await paintSheets(smallPlan(name));
    const outcome = await paintSheets(smallPlan(name), { onConflict: "new-names" });
    expect(outcome).toMatchObject({ kind: "painted", sheets: ["Một tên trang dài đúng 31 k (2)", "Nguồn (2)", "Ẩn (2)", "Danh mục chọn (2)"] });
  });

  test("a user's formula that looks at a replaced sheet looks at the new one", async () => {
    await paintSheets(smallPlan("Nhập liệu", "90"));
    host.typeInto("Sheet1", "B2", "='Nhập liệu'!B1+1");
    host.typeInto("Sheet1", "B3", "=B2*2");
    host.typeInto("Sheet1", "C3", "007");
    expect(cell("Sheet1", "B3")).toEqual({ formula: "=B2*2", value: 182 });
    await paintSheets(smallPlan("Nhập liệu", "95"), { onConflict: "replace-own" });
    expect([cell("Sheet1", "B2"), cell("Sheet1", "B3"), cell("Sheet1", "C3")]).toEqual([{ formula: "='Nhập liệu'!B1+1", value: 96 }, { formula: "=B2*2", value: 192 }, 7]);
  });

  test("a protected sheet that looks at a replaced one does not stand in the way", async () => {
    await paintSheets(smallPlan("Nhập liệu", "90"));
    host.typeInto("Sheet1", "B2", "='Nhập liệu'!B1+1");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      await context.sync();
    });
    expect(await paintSheets(smallPlan("Nhập liệu", "95"), { onConflict: "replace-own" })).toMatchObject({ kind: "painted" });
  });
});

describe("text from units", () => {
  const plan = (texts: readonly string[], numberFormat?: string): WorkbookPlan => {
    const [sheet] = smallPlan().sheets;
    if (!sheet) throw new Error("no sheet");
    return { ...smallPlan(), names: [], sheets: [{ ...sheet, cells: texts.map((text, row) => ({ row, column: 0, content: { kind: "text", text }, ...(numberFormat !== undefined && { style: { numberFormat } }) })), merges: [], validations: [] }] };
  };
  const TYPED = [...AWKWARD_TEXTS, "=cmd|'/c calc'!A1", "007", "1-2", "FALSE", "true", "1E5", "94%", "50.400", "1,5", "12/6", "Jan 5", "5 May", "12:30", "#REF!", "(5)", "$5", " 5", "'", "''", "E5", "tháng 6"];

  test.each([undefined, "@", "#,##0.0"])("arrives as text in cells with the number format %p", async (numberFormat) => {
    await paintSheets(plan(TYPED, numberFormat));
    const { cells } = host.snapshot().sheets.find(({ name }) => name === "Nhập liệu") as { cells: Record<string, unknown> };
    expect(TYPED.map((_, row) => cells[`A${row + 1}`])).toEqual(TYPED.map((text) => text.replaceAll("\r\n", "\n")));
  });

  test("stays text when someone edits its cell and presses Enter", async () => {
    await paintSheets({ ...plan(["=1+1", "-5", "+84"]), sheets: plan(["=1+1", "-5", "+84"]).sheets.map((sheet) => ({ ...sheet, protect: false })) });
    for (const [index, text] of ["=1+1", "-5", "+84"].entries()) host.typeInto("Nhập liệu", `A${index + 1}`, text);
    expect([cell("Nhập liệu", "A1"), cell("Nhập liệu", "A2"), cell("Nhập liệu", "A3")]).toEqual(["=1+1", "-5", "+84"]);
  });

  test("longer than a cell is cut, and says by how much", async () => {
    await paintSheets(plan(["1".repeat(40_000)]));
    expect(cell("Nhập liệu", "A1")).toMatch(/^1+… \[\+7\d+\]$/);
  });
});

test("a workbook that calculates by hand shows the values of the new sheets, and goes on calculating by hand", async () => {
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = "Manual";
    await context.sync();
  });
  await paintSheets(smallPlan());
  expect(host.snapshot().calculationMode).toBe("Manual");
  expect(cell("Nhập liệu", "B2")).toEqual({ formula: '=Nguồn!A1&"!"', value: "nguồn!" });
});

test("an Excel older than the manifest asks for is told as a problem, and nothing is changed", async () => {
  const old = new Host({ excelApi: "1.11" });
  const away = installNode(old);
  const before = old.snapshot();
  expect(await paintSheets(smallPlan())).toMatchObject({ kind: "failed", problem: { code: "ApiNotFound" }, leftOver: [] });
  expect(old.snapshot()).toEqual(before);
  away();
  installNode(host);
});

test.each(["1.12", "1.14", "1.17", "newest"])("an Excel with ExcelApi %s is new enough", async (excelApi) => {
  const other = new Host({ excelApi });
  const away = installNode(other);
  expect(await paintSheets(smallPlan())).toMatchObject({ kind: "painted" });
  expect(other.refused).toEqual([]);
  away();
  installNode(host);
});
