import { strFromU8, unzipSync } from "fflate";
import type { SheetPlan, WorkbookPlan } from "../../src/core/sheet-plan";
import { paintWorkbook } from "../../src/xlsx/paint";
import { REASONS, samplePlan } from "../support/sample-plans";

/** What the file says where no other library tells: the parts themselves. */
type Parts = (path: string) => string;

const partsOf = async (plan: WorkbookPlan): Promise<Parts> => {
  const files = unzipSync(await paintWorkbook(plan));
  return (path) => strFromU8(files[path] ?? new Uint8Array());
};

const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1] ?? match[0]);

/** The elements of a worksheet, in the order in which the schema wants them. */
const topLevel = (sheet: string): string[] => {
  const names: string[] = [];
  let depth = 0;
  for (const [tag, closing, name = ""] of sheet.matchAll(/<(\/?)([\w:]+)[^>]*>/g)) {
    if (closing) depth -= 1;
    else {
      if (depth === 1 && names.at(-1) !== name) names.push(name);
      if (!tag.endsWith("/>")) depth += 1;
    }
  }
  return names;
};

const [hidden] = samplePlan.sheets as [SheetPlan];
const plain: SheetPlan = { ...hidden, name: "Một", state: "visible", cells: [] };
const sheetOf = async (sheet: Partial<SheetPlan>): Promise<string> => (await partsOf({ ...samplePlan, names: [], sheets: [{ ...plain, ...sheet }] }))("xl/worksheets/sheet1.xml");

describe("the sample workbook", () => {
  let part: Parts;
  let entry: string;
  let summary: string;
  beforeAll(async () => {
    part = await partsOf(samplePlan);
    entry = part("xl/worksheets/sheet2.xml");
    summary = part("xl/worksheets/sheet3.xml");
  });

  test("Excel shows cached values and recalculates nothing when it opens the file", () => {
    expect(all(part("xl/workbook.xml"), /<calcPr[^>]*>/g)).toEqual(['<calcPr calcId="191029"/>']);
    expect(part("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });

  test("the first sheet that can be seen is the open one", () => {
    expect(part("xl/workbook.xml")).toContain('activeTab="1"');
  });

  test("everything is Times New Roman, 12 points unless the plan says otherwise", () => {
    const fonts = all(part("xl/styles.xml"), /<font>(.*?)<\/font>/g).filter((font) => font.includes("<sz"));
    expect(fonts.every((font) => font.includes('<name val="Times New Roman"/>'))).toBe(true);
    expect(fonts[0]).toBe('<sz val="12"/><name val="Times New Roman"/>');
  });

  test("a formula's text result is a string, a number result a number", () => {
    expect(all(entry, /<c r="(?:E10|G10|F9)".*?<\/c>/g).map((cell) => cell.replace(/ s="\d+"/, ""))).toEqual([
      '<c r="F9" t="str"><f>IF(ISNUMBER(E9),E9/E$7*100,"")</f><v/></c>',
      '<c r="E10"><f>ROUND(E8/E7*100,2)</f><v>93.75</v></c>',
      '<c r="G10" t="str"><f>IF(E10&gt;=94,"Đạt","Chưa đạt")</f><v>Chưa đạt</v></c>',
    ]);
  });

  test("a column shows the plan's width in Excel's dialog: the file adds five pixels of padding", () => {
    expect(all(entry, /<col min="3" max="3" width="([\d.]+)"/g)).toEqual(["46.625"]);
    expect(entry).toContain('<col min="1" max="1" width="10.625" customWidth="true" hidden="true"/>');
  });

  test("panes are frozen and the grid hidden as planned", () => {
    expect(entry).toContain('showGridLines="0"><pane xSplit="3" ySplit="6" topLeftCell="D7" state="frozen" activePane="bottomRight"/>');
    expect(part("xl/worksheets/sheet4.xml")).not.toMatch(/<pane|showGridLines/);
  });

  test("protection has no password and leaves selecting, column widths, row heights and filters free", () => {
    expect(all(entry, /<sheetProtection [^>]*>/g)).toEqual(['<sheetProtection sheet="1" selectLockedCells="0" selectUnlockedCells="0" formatColumns="0" formatRows="0" autoFilter="0"/>']);
    expect(summary).not.toContain("<sheetProtection");
  });

  test("conditional formats keep the plan's priority; only those that stop, stop", () => {
    expect(all(entry, /<cfRule [^>]*>/g)).toEqual([
      '<cfRule type="expression" priority="1" dxfId="0" stopIfTrue="true">',
      '<cfRule type="expression" priority="2" dxfId="1">',
      '<cfRule type="expression" priority="3" dxfId="2">',
    ]);
    expect(all(part("xl/styles.xml"), /<dxf>(.*?)<\/dxf>/g)[0]).toBe('<font><b/><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFFC7CE"/></patternFill></fill>');
  });

  test("a colour scale has opaque colours and its own thresholds", () => {
    expect(all(summary, /<colorScale>(.*?)<\/colorScale>/g)).toEqual([
      '<cfvo type="min"/><cfvo type="num" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/>',
      '<cfvo type="percentile" val="10"/><cfvo type="percentile" val="90"/><color rgb="FFFFFFFF"/><color rgb="FFD9D9D9"/>',
    ]);
  });

  test("a data bar runs from an empty to a full cell in one colour, in Excel 2007's words and in those of 2010", () => {
    const [id] = all(summary, /<x14:id>(.*?)<\/x14:id>/g);
    expect(summary).toContain('<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="100"/><color rgb="FF9DC3E6"/></dataBar>');
    expect(summary).toContain(`<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>100</xm:f></x14:cfvo>`);
    expect(all(summary, /<xm:sqref>(.*?)<\/xm:sqref>/g)).toEqual(["J5", "J6", "D5:D8"]);
  });

  test("sparklines are a line with points in one colour; a sheet has one list of extensions, at its end", () => {
    expect(all(summary, /<x14:sparklineGroup ([^>]*)>/g)).toEqual(Array.from({ length: 2 }, () => 'lineWeight="1.5" displayEmptyCellsAs="gap" markers="1"'));
    expect(all(summary, /<x14:sparkline>(.*?)<\/x14:sparkline>/g)).toEqual(["F5:I5|J5", "F6:I6|J6"].map((text) => text.split("|")).map(([values, at]) => `<xm:f>'Tổng hợp ''thử'' 2024'!${values}</xm:f><xm:sqref>${at}</xm:sqref>`));
    expect(all(summary, /<x14:colorMarkers rgb="(.*?)"\/>/g)).toEqual(["FF2F5597", "FF548235"]);
    expect(summary.replace(/<cfRule.*?<\/cfRule>/gs, "").match(/<extLst>/g)).toHaveLength(1);
    expect(summary).toMatch(/<\/extLst><\/worksheet>$/);
  });

  test("validations: a condition with prompt and alert, a list in the formula, a list in cells, a prompt alone", () => {
    const validations = all(entry, /<dataValidation [^>]*?(?:\/>|>.*?<\/dataValidation>)/g);
    expect(validations.map((xml) => [/ type="(\w+)"/.exec(xml)?.[1], / errorStyle="(\w+)"/.exec(xml)?.[1], /showInputMessage/.test(xml), /showErrorMessage/.test(xml), /<formula1>(.*)<\/formula1>/.exec(xml)?.[1]])).toEqual([
      ["custom", "stop", true, true, "AND(ISNUMBER(E7),E7&gt;=0)"],
      ["list", "warning", false, true, '"Vượt,Đạt,Chưa đạt,Chưa có số liệu"'],
      ["list", undefined, true, false, `'Danh mục chọn'!$A$1:$A$${REASONS.length}`],
      ["none", undefined, true, false, undefined],
    ]);
  });

  test("a prompt that Excel would refuse is shortened to 32 and 255 characters", () => {
    const [, title = "", message = ""] = / promptTitle="([^"]*)" prompt="([^"]*)"/.exec(entry) ?? [];
    expect([title, message.replaceAll("&#10;", "\n").length, message.endsWith("…")]).toEqual(["Thực hiện lũy kế đến cuối kỳ bá…", 255, true]);
  });

  test("pages are A4 with margins of 1.5 cm, as wide as one page and as long as it takes", () => {
    expect(summary).toContain('<pageMargins left="0.5906" right="0.5906" top="0.5906" bottom="0.5906" header="0.2756" footer="0.2756"/>');
    expect(summary).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(entry).toContain("<oddHeader>&amp;RUBND huyện Cái Bè &amp;&amp; xã</oddHeader><oddFooter>&amp;LBiểu nhập&amp;CTrang &amp;P/&amp;N</oddFooter>");
  });

  test("every cell under a merge has the border of the first", () => {
    const [style] = all(summary, /<c r="F3"[^>]* s="(\d+)"/g);
    expect(all(summary, /<c r="[G-I]3" s="(\d+)"\/>/g)).toEqual([style, style, style]);
  });

  test("charts are native, name their cells and tell what they show to those who cannot see them", () => {
    expect([1, 2, 3, 4, 5].map((n) => /<c:(\w+)Chart>/.exec(part(`xl/charts/chart${n}.xml`))?.[1])).toEqual(["bar", "bar", "line", "pie", "doughnut"]);
    expect(all(part("xl/drawings/drawing5.xml"), /descr="([^"]*)"/g)).toEqual(samplePlan.sheets[4]?.charts.map(({ altText }) => altText));
    expect(all(part("xl/charts/chart2.xml"), /<c:f>(.*?)<\/c:f>/g)).toEqual([
      "'Tổng hợp ''thử'' 2024'!$B$5:$B$8",
      "'Tổng hợp ''thử'' 2024'!$D$5:$D$8",
      "'Tổng hợp ''thử'' 2024'!$B$5:$B$8",
      "'Tổng hợp ''thử'' 2024'!$I$5:$I$8",
    ]);
  });

  test("points have their colours, bars below zero too; the axis has its bounds", () => {
    const column = part("xl/charts/chart2.xml");
    expect(all(column, /<c:dPt><c:idx val="\d"\/><c:invertIfNegative val="0"\/>.*?<a:srgbClr val="(\w{6})"\/>/g)).toEqual(["C00000", "548235", "BF8F00", "2F5597"]);
    expect(all(column, /<\/c:spPr><c:invertIfNegative val="0"\/>/g)).toHaveLength(2);
    expect(column).toContain('<c:max val="120"/><c:min val="-20"/>');
    expect(all(part("xl/charts/chart5.xml"), /<c:dPt>/g)).toHaveLength(4);
  });

  test("a bar chart reads from the top, like the sheet", () => {
    expect(part("xl/charts/chart1.xml")).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<c:valAx>.*<c:crosses val="max"\/>/s);
  });

  test("labels hang on each series, where the plan wants labels", () => {
    expect([1, 2, 3].map((n) => all(part(`xl/charts/chart${n}.xml`), /<c:showVal val="1"\/>/g).length)).toEqual([1, 2, 0]);
  });

  test.each([2, 3, 4, 5])("the parts of sheet %i are in the order of the schema", (n) => {
    const order = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "autoFilter", "mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "drawing", "extLst"];
    const found = topLevel(part(`xl/worksheets/sheet${n}.xml`));
    expect(found.length).toBeGreaterThan(5);
    expect(found).toEqual(order.filter((name) => found.includes(name)));
  });
});

test("a sheet of lists is not made where every list fits in its formula, nor under a name that is taken", async () => {
  const validation = (values: readonly string[]) => ({ range: "A1", rule: { kind: "list" as const, values } });
  const names = async (sheets: readonly SheetPlan[]) => all((await partsOf({ ...samplePlan, names: [], sheets }))("xl/workbook.xml"), /<sheet name="([^"]*)"/g);
  expect(await names([{ ...plain, validations: [validation(["có", "không"])] }])).toEqual(["Một"]);
  expect(await names([{ ...plain, name: "DANH MỤC CHỌN", validations: [validation(["1,5", "2"])] }])).toEqual(["DANH MỤC CHỌN", "Danh mục chọn 2"]);
});

test.each([
  ["a comma", ["1,5", "2"]],
  ["a semicolon, which separates in Vietnamese Excel", ["a;b"]],
  ["a quotation mark", ['"a"']],
  ["a space at the end, which Excel cuts off", ["a "]],
  ["a formula", ["=A1"]],
  ["a line break", ["a\nb"]],
  ["256 characters in all", ["a".repeat(127), "b".repeat(128)]],
])("a list with %s is kept in cells", async (_, values) => {
  const sheet = await sheetOf({ validations: [{ range: "A1:A9", rule: { kind: "list", values } }] });
  expect(sheet).toContain(`<formula1>'Danh mục chọn'!$A$1:$A$${values.length}</formula1>`);
});

test("the same list is kept once, different lists side by side", async () => {
  const sheet = await sheetOf({
    validations: [["1,5", "2"], ["a;b"], ["1,5", "2"]].map((values, index) => ({ range: `A${index + 1}`, rule: { kind: "list" as const, values } })),
  });
  expect(all(sheet, /<formula1>(.*?)<\/formula1>/g)).toEqual(["'Danh mục chọn'!$A$1:$A$2", "'Danh mục chọn'!$B$1:$B$1", "'Danh mục chọn'!$A$1:$A$2"]);
});

test("links beyond what Excel follows keep their text and lose the link", async () => {
  const sheet = await sheetOf({
    cells: [`${"ế".repeat(300)}.xlsx`, "a.xlsx"].map((to, row) => ({ row, column: 0, content: { kind: "text" as const, text: to }, link: { to, external: true } })),
  });
  expect(all(sheet, /<hyperlink ref="(\w+)"/g)).toEqual(["A2"]);
});

test("a page header that is too long for Excel is cut at 255 characters", async () => {
  const [header = ""] = all(await sheetOf({ print: { orientation: "portrait", header: "&C" + "x".repeat(300) } }), /<oddHeader>(.*?)<\/oddHeader>/g);
  expect(header.replace("&amp;", "&")).toBe(`&C${"x".repeat(252)}…`);
});
