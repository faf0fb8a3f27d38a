import * as XLSX from "xlsx";
import { address } from "../../src/core/address";
import type { Content, SheetPlan, WorkbookPlan } from "../../src/core/sheet-plan";
import { paintWorkbook } from "../../src/xlsx/paint";
import { validateOoxml } from "../support/ooxml-validator";
import { samplePlan, widePlan } from "../support/sample-plans";

const read = (bytes: Uint8Array): XLSX.WorkBook => XLSX.read(bytes, { type: "array", cellFormula: true, cellNF: true, cellStyles: true, sheetStubs: false });

/** A cell as another library sees it, in the words of a plan. */
const seen = (cell: XLSX.CellObject | undefined): Content | undefined => {
  if (!cell || cell.t === "z") return undefined;
  const value = typeof cell.v === "number" ? { kind: "number" as const, value: String(cell.v) } : { kind: "text" as const, text: String(cell.v) };
  if (cell.f !== undefined) return { kind: "formula", formula: cell.f, cached: value };
  return typeof cell.v === "boolean" ? { kind: "boolean", value: cell.v } : value;
};

/** What a plan says, with the line breaks that Excel knows. */
const asStored = (content: Content): Content => (content.kind === "text" ? { ...content, text: content.text.replaceAll("\r\n", "\n") } : content);

const contents = (sheet: SheetPlan): Record<string, Content> =>
  Object.fromEntries(
    sheet.cells.flatMap(({ row, column, content }) => (content && !(content.kind === "text" && content.text === "") ? [[address(row, column), asStored(content)]] : [])),
  );

const contentsSeen = (sheet: XLSX.WorkSheet): Record<string, Content> =>
  Object.fromEntries(
    Object.keys(sheet)
      .filter((key) => !key.startsWith("!"))
      .flatMap((key) => {
        const content = seen(sheet[key] as XLSX.CellObject);
        return content ? [[key, content]] : [];
      }),
  );

describe("a workbook that uses everything a plan can say", () => {
  let bytes: Uint8Array;
  let workbook: XLSX.WorkBook;
  beforeAll(async () => {
    bytes = await paintWorkbook(samplePlan);
    workbook = read(bytes);
  });

  test.each(samplePlan.sheets.map((sheet) => [sheet.name, sheet] as const))("sheet %s: another library reads the same texts, numbers, formulas and cached values", (name, sheet) => {
    expect(contentsSeen(workbook.Sheets[name] as XLSX.WorkSheet)).toEqual(contents(sheet));
  });

  test.each(["Office2010", "Microsoft365"] as const)("it is valid by the schemas of %s", async (office) => {
    expect(await validateOoxml(bytes, office)).toEqual([]);
  }, 60_000);

  test("sheets are in order, hidden ones hidden, and the first visible one is open", () => {
    expect(workbook.Workbook?.Sheets?.map(({ name, Hidden }) => [name, Hidden])).toEqual([
      ["Ẩn", 1],
      ["Nhập liệu", 0],
      ["Tổng hợp 'thử' 2024", 0],
      ["Truy vết", 0],
      ["Biểu đồ", 0],
      ["Danh mục chọn", 1],
    ]);
    expect((workbook.Workbook?.Views as unknown[] | undefined)?.length).toBe(1);
  });

  test("merges are those of the plan, without the one of a single cell", () => {
    const merges = (name: string) => (workbook.Sheets[name]?.["!merges"] ?? []).map((range) => XLSX.utils.encode_range(range));
    expect(merges("Nhập liệu")).toEqual(["B1:H1"]);
    expect(merges("Tổng hợp 'thử' 2024")).toEqual(samplePlan.sheets[2]?.merges);
  });

  test("names of the workbook stand beside those that Excel keeps for printing and filters, with the sheet's name quoted", () => {
    expect(workbook.Workbook?.Names?.map(({ Name, Ref, Sheet }) => [Name, Ref, Sheet])).toEqual([
      ["CT_Year", "'Nhập liệu'!$E$3", undefined],
      ["CT_Period", "'Nhập liệu'!$E$4", undefined],
      ["Đơn_vị", "'Tổng hợp ''thử'' 2024'!$F$4:$I$4", undefined],
      ["_xlnm.Print_Titles", "'Nhập liệu'!$6:$6", 1],
      ["_xlnm._FilterDatabase", "'Tổng hợp ''thử'' 2024'!$A$4:$I$8", 2],
      ["_xlnm.Print_Area", "'Tổng hợp ''thử'' 2024'!$A$1:$I$9", 2],
      ["_xlnm.Print_Titles", "'Tổng hợp ''thử'' 2024'!$A:$B,'Tổng hợp ''thử'' 2024'!$3:$4", 2],
      ["_xlnm._FilterDatabase", "'Truy vết'!$A$1:$C$28", 3],
    ]);
  });

  test("links lead to cells of the workbook, and to files beside it by an encoded relative address", () => {
    expect((workbook.Sheets["Tổng hợp 'thử' 2024"]?.["B5"] as XLSX.CellObject).l).toMatchObject({ Target: "#'Truy vết'!A2", Tooltip: "Xem nguồn số liệu" });
    const { Target = "" } = (workbook.Sheets["Truy vết"]?.["C2"] as XLSX.CellObject).l ?? {};
    expect(Target).toMatch(/^[\w./%-]+$/);
    expect(decodeURIComponent(Target)).toBe("Huyện Cái Bè/báo cáo số 1 #cuối 50%.xlsx");
  });

  test("number formats are the plan's", () => {
    const sheet = workbook.Sheets["Nhập liệu"];
    expect(["E7", "F7", "C9"].map((key) => (sheet?.[key] as XLSX.CellObject).z)).toEqual(["#,##0.##", "0.00", "General"]);
  });

  test("properties are the plan's, with its time and not the writer's", () => {
    expect(workbook.Props).toMatchObject({ Title: "Biểu mẫu & tổng hợp <2024>", Author: "chi-tieu", Subject: "Tháng 6 năm 2024" });
    expect([workbook.Props?.CreatedDate, workbook.Props?.ModifiedDate].map(String)).toEqual([String(new Date("2024-06-20T01:00:00Z")), String(new Date("2024-06-20T01:00:00Z"))]);
  });
});

test("equal plans give equal bytes, however and whenever they were put together", async () => {
  const again: WorkbookPlan = structuredClone(samplePlan);
  const first = await paintWorkbook(samplePlan);
  await new Promise((resolve) => setTimeout(resolve, 2_100)); // a zip counts time in steps of two seconds
  expect(Buffer.from(await paintWorkbook(again)).equals(Buffer.from(first))).toBe(true);
});

test("every record of the zip carries the same time, without the zone of the machine", async () => {
  const bytes = Buffer.from(await paintWorkbook(samplePlan));
  const times = new Set<string>();
  for (let at = bytes.indexOf("PK\u0001\u0002"); at >= 0; at = bytes.indexOf("PK\u0001\u0002", at + 4)) times.add(bytes.subarray(at + 12, at + 16).toString("hex"));
  // 12:00:00 on 1980-01-01, least significant byte first.
  expect([...times]).toEqual(["00602100"]);
});

test("a plan that Excel could not hold is refused with every reason", async () => {
  const broken: WorkbookPlan = { ...samplePlan, names: [{ name: "CT2024", refersTo: "'Nhập liệu'!$A$1" }], properties: { ...samplePlan.properties, created: "hôm nay" } };
  await expect(paintWorkbook(broken)).rejects.toThrow(/CT2024: Excel takes no such name\n“hôm nay” is not a time with its zone/);
});

test("44 indicators of 170 units are written in a moment, and four times as many in about four times that", async () => {
  const time = async (plan: WorkbookPlan): Promise<number> => {
    const runs: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const start = performance.now();
      await paintWorkbook(plan);
      runs.push(performance.now() - start);
    }
    return Math.min(...runs);
  };
  const once = await time(widePlan(44, 170));
  expect(once).toBeLessThan(3_000);
  // Quadratic work would take sixteen times as long for four times the cells.
  expect(await time(widePlan(176, 170))).toBeLessThan(once * 12);
}, 60_000);

test("the wide summary is valid too", async () => {
  expect(await validateOoxml(await paintWorkbook(widePlan(44, 170)))).toEqual([]);
}, 60_000);
