import type { Content, PlanCell, PlanRow, SheetPlan, Validation, WorkbookPlan } from "../../src/core/sheet-plan";
import { paintWorkbook } from "../../src/xlsx/paint";
import { planErrors } from "../../src/xlsx/paint/plan-errors";
import { samplePlan, widePlan } from "../support/sample-plans";

const plain: SheetPlan = { ...(samplePlan.sheets[0] as SheetPlan), name: "Một", state: "visible", cells: [] };
const errorsOf = (sheet: Partial<SheetPlan>, workbook: Partial<WorkbookPlan> = {}): readonly string[] => planErrors({ ...samplePlan, names: [], sheets: [{ ...plain, ...sheet }], ...workbook });
const cell = (content: Content, style = {}) => ({ row: 0, column: 0, content, style });
const formula = (source: string): Content => ({ kind: "formula", formula: source, cached: { kind: "number", value: "0" } });

test("good plans have no errors", () => {
  expect([planErrors(samplePlan), planErrors(widePlan(3, 8))]).toEqual([[], []]);
});

test.each([
  ["=A1", "Một › A1: the formula starts with “=”; write it without"],
  ["", "Một › A1: the formula is empty"],
  ['IF(A2>0,"a)', "Một › A1: a quotation mark is not closed"],
  ["SUM(A2:A3", "Một › A1: parentheses are not balanced"],
  ["IF(A2>0;1;2)", "Một › A1: arguments are separated by “;”; in a file it is “,” in every language"],
  ["IFS(A2>0,1)", "Một › A1: IFS is newer than Excel 2007; use functions that every Excel has"],
  ["stdev.s(A2:A9)", "Một › A1: STDEV.S is newer than Excel 2007; use functions that every Excel has"],
  [`"${"x".repeat(256)}"`, "Một › A1: a text in the formula is longer than 255 characters; join shorter ones with “&”"],
  [`1${"+1".repeat(4096)}`, "Một › A1: the formula has 8193 characters; 8192 fit"],
  ["'Hai'!A1+Ba!A1", "Một › 'Hai'!A1+Ba!A1: there is no sheet “Hai”|Một › 'Hai'!A1+Ba!A1: there is no sheet “Ba”"],
])("the formula %.40s is refused", (source, error) => {
  expect(errorsOf({ cells: [cell(formula(source))] })).toEqual(error.split("|"));
});

test.each(['IF(A2="a;b (c","IFS(",ERROR.TYPE(A3))', "SUM({1,2;3,4})", "'Một'!A2+MỘT!A3", 'IF(ISERROR(A2),"Hai!A1",#REF!)', `"${"x".repeat(254)}""${'"'}`])("the formula %s is taken", (source) => {
  expect(errorsOf({ cells: [cell(formula(source))] })).toEqual([]);
});

test.each(["1e5", "1.", "", "1,5", "NaN", "9".repeat(400), "+1", " 1"])("the number “%.20s” is refused", (value) => {
  expect(errorsOf({ cells: [cell({ kind: "number", value })] })).toEqual([`Một › A1: “${value}” is not a plain decimal number that Excel can hold`]);
});

test.each(["", "x".repeat(32), "a/b", "a:b", "'a", "History", "a\u0001b"])("a sheet named “%s” is refused", (name) => {
  expect(errorsOf({ name })).toHaveLength(1);
});

test("two sheets have not the same name, whatever the case", () => {
  expect(errorsOf({}, { sheets: [plain, { ...plain, name: "MỘT" }] })).toEqual(["MỘT: two sheets have this name"]);
});

test("one sheet at least can be seen", () => {
  expect(errorsOf({ state: "hidden" })).toEqual(["a workbook needs a sheet that can be seen"]);
  expect(errorsOf({}, { sheets: [] })).toEqual(["a workbook needs a sheet that can be seen"]);
});

test.each(["CT2024", "R1C1", "c", "1a", "a b", "", "XFD1048576"])("the name “%s” is refused, because Excel reads something else there", (name) => {
  expect(errorsOf({}, { names: [{ name, refersTo: "'Một'!$A$1" }] })).toEqual([`${name}: Excel takes no such name`]);
});

test.each(["CT_Year", "Đơn_vị", "XFE1", "a.b"])("the name “%s” is taken", (name) => {
  expect(errorsOf({}, { names: [{ name, refersTo: "'Một'!$A$1" }] })).toEqual([]);
});

test("a name is given once and leads to a sheet that is there", () => {
  expect(errorsOf({}, { names: [{ name: "a.b", refersTo: "Hai!$A$1" }, { name: "A.B", refersTo: "'Một'!$A$1" }] })).toEqual(["Hai!$A$1: there is no sheet “Hai”", "A.B: named twice"]);
});

test("a link leads to a sheet that is there", () => {
  expect(errorsOf({ cells: [{ row: 0, column: 0, link: { to: "'Hai'!A1", external: false } }, { row: 1, column: 0, link: { to: "Hai!.xlsx", external: true } }] })).toEqual(["Một › 'Hai'!A1: there is no sheet “Hai”"]);
});

test.each(["hôm nay", "2024-06-20T08:00:00", "2024-13-01", ""])("the time “%s” is refused", (created) => {
  expect(errorsOf({}, { properties: { ...samplePlan.properties, created } })).toEqual([`“${created}” is not a time with its zone`]);
});

test.each(["2024-06-20", "2024-06-20T08:00:00+07:00", "2024-06-20T01:00:00.000Z"])("the time “%s” is taken", (created) => {
  expect(errorsOf({}, { properties: { ...samplePlan.properties, created } })).toEqual([]);
});

const validation = (rule: Validation["rule"]): Partial<SheetPlan> => ({ validations: [{ range: "A1", rule }] });

test.each<readonly [string, Partial<SheetPlan>, string]>([
  ["a cell outside the sheet", { cells: [{ row: 1_048_576, column: 0 }] }, "row 1048576, column 0: no such cell"],
  ["a cell there twice", { cells: [cell({ kind: "boolean", value: true }), cell({ kind: "boolean", value: true })] }, "A1: there twice"],
  ["a row above the others", { cells: [{ row: 3, column: 0 }], rows: [{ row: 2, cells: [{ row: 2, column: 0 }] }] }, "A3: not in order of rows and columns"],
  ["a cell of a row too far right", { rows: [{ row: 2, cells: [{ row: 2, column: 1 }, { row: 2, column: 0 }] }] }, "A3: not in order of rows and columns"],
  ["a colour with a hash", { cells: [cell({ kind: "boolean", value: true }, { fill: "#FFFFFF" })] }, "A1: “#FFFFFF” is not six hexadecimal digits"],
  ["a tab colour by name", { tabColor: "red" }, "“red” is not six hexadecimal digits"],
  ["merges that overlap", { merges: ["A1:B3", "D1:D9", "B3:C4"] }, "merges A1:B3 and B3:C4 overlap"],
  ["a merge that is none", { merges: ["A1:B"] }, "“A1:B” is not a range"],
  ["a row too high", { rowHeights: new Map([[0, 410]]) }, "row 0: a height of 410 does not exist"],
  ["a column too wide", { columns: [{ width: 255 }] }, "column 0: a width of 255 does not exist"],
  ["a scale of one colour", { conditionalFormats: [{ kind: "color-scale", range: "A1:A9", points: [{ at: "min", color: "FFFFFF" }] }] }, "conditional format A1:A9: a colour scale has two or three points"],
  ["a highlight that looks at another sheet", { conditionalFormats: [{ kind: "formula", range: "A1", formula: "'Một'!A1>0", highlight: {} }] }, "conditional format A1: a conditional format may not look at another sheet; look at a cell of this sheet"],
  ["a bar up to nothing", { conditionalFormats: [{ kind: "data-bar", range: "A1", color: "FFFFFF", min: "0", max: "" }] }, "conditional format A1: “” is not a plain decimal number that Excel can hold"],
  ["a sparkline over nothing", { sparklines: [{ at: "A1", values: "B:C", color: "FFFFFF" }] }, "sparkline A1: “B:C” is not a range"],
  ["a sparkline by the name of a colour", { sparklines: [{ at: "A1", values: "B1:C1", color: "blue" }] }, "sparkline A1: “blue” is not six hexadecimal digits"],
  ["an empty list", validation({ kind: "list", values: [] }), "validation A1: a list needs values"],
  ["a long condition", validation({ kind: "custom", formula: `A1>0${"+0".repeat(126)}` }), "validation A1: the formula has 256 characters; 255 fit"],
  ["repeated rows by one number", { print: { orientation: "portrait", repeatRows: "7" } }, "“7” is not rows such as 7:8"],
  ["repeated columns by numbers", { print: { orientation: "portrait", repeatColumns: "1:2" } }, "“1:2” is not columns such as A:C"],
  ["a chart of nothing", { charts: [{ kind: "pie", title: "Bánh", altText: "", series: [], from: { row: 0, column: 0 }, to: { row: 9, column: 9 }, legend: false, labels: false }] }, "chart “Bánh”: no series"],
])("%s is refused", (_, sheet, error) => {
  expect(errorsOf(sheet)).toEqual([`Một › ${error}`]);
});

describe("rows that tell their outline", () => {
  const bold = { bold: true };
  const told = { styles: [bold], holdsText: false, lastRow: 2, lastColumn: 0 };
  const paintRow = (at: Partial<PlanCell>, outline = told) => {
    const rows: readonly PlanRow[] = [{ row: 2, cells: [{ row: 2, column: 0, style: bold, ...at }] }];
    return paintWorkbook({ ...samplePlan, names: [], sheets: [{ ...plain, rows: Object.assign([...rows], { outline }) }] });
  };

  test("are painted when they keep to it", async () => {
    expect((await paintRow({})).length).toBeGreaterThan(0);
  });

  test.each<readonly [string, Partial<PlanCell>, string]>([
    ["another style", { style: { italic: true } }, "the rows have cells of which their outline does not tell"],
    ["a text", { content: { kind: "text", text: "a" } }, "the rows have cells of which their outline does not tell"],
    ["a number that is none", { content: { kind: "number", value: "x" } }, "“x” is not a plain decimal number"],
    ["a link to nowhere", { link: { to: "Hai!A1", external: false } }, "Hai!A1: there is no sheet “Hai”"],
  ])("%s is refused", async (_, at, error) => {
    await expect(paintRow(at)).rejects.toThrow(error);
  });

  test.each([{ lastRow: 1 }, { lastColumn: -1 }])("cells beyond it are refused", async (less) => {
    await expect(paintRow({}, { ...told, ...less })).rejects.toThrow("their outline does not tell");
  });
});
