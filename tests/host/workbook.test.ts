import { Host } from "./host";
import { connectNode, type NodeOffice } from "./transports/node";

/** Facts about Excel that the add-in leans on, each shown through the real library. */
let host: Host;
let office: NodeOffice;
const run = <Result>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>): Promise<Result> =>
  office.Excel.run((context) => batch(context, context.workbook.worksheets.getItem("Sheet1")));

beforeEach(() => {
  host = new Host();
  office = connectNode(host);
});

afterEach(() => expect(host.refused).toEqual([]));

describe("values", () => {
  test("text is read as if typed, unless the cell is formatted as text or the text has an apostrophe", async () => {
    const values = await run(async (context, sheet) => {
      sheet.getRange("B1").numberFormat = [["@"]];
      const range = sheet.getRange("A1:H1");
      range.values = [["007", "007", "'007", "TRUE", "94%", "1,234.5", "2024-02-29", "12/31/2024"]];
      range.load("values, numberFormat");
      await context.sync();
      return [range.values[0], range.numberFormat[0]];
    });
    expect(values).toEqual([
      [7, "007", "007", true, 0.94, 1234.5, 45351, 45657],
      ["General", "@", "General", "General", "0%", "#,##0.00", "m/d/yyyy", "m/d/yyyy"],
    ]);
  });

  test("text that begins like a formula is one, and a broken one is refused", async () => {
    const formulas = await run(async (context, sheet) => {
      sheet.getRange("B1").numberFormat = [["@"]];
      const range = sheet.getRange("A1:E1");
      range.values = [["+1+1", "-1+1", "-", "-5", "'- trong đó"]];
      range.load("formulas");
      await context.sync();
      return range.formulas[0];
    });
    expect(formulas).toEqual(["=+1+1", "-1+1", "-", -5, "- trong đó"]);
    const broken = run(async (context, sheet) => { sheet.getRange("A1").values = [["- trong đó: 5"]]; await context.sync(); });
    await expect(broken).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(host.typeInto("Sheet1", "C1", "=SUM(")).toEqual({ accepted: false, because: "formula", message: "There's a problem with this formula." });
  });

  test("a number put into a cell formatted as text is text", async () => {
    const types = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:A2");
      range.numberFormat = [["@"], ["@"]];
      range.values = [[5], [true]];
      range.load("values, valueTypes");
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(types).toEqual([[["5"], ["TRUE"]], [["String"], ["String"]]]);
  });

  test("null leaves a cell as it is, an empty text empties it", async () => {
    const values = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      range.load("values, valueTypes");
      await context.sync();
      return [range.values[0], range.valueTypes[0]];
    });
    expect(values).toEqual([[1, "", 4], ["Double", "Empty", "Double"]]);
  });

  test("an array of the wrong size is refused, and nothing of it is written", async () => {
    const write = run(async (context, sheet) => {
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("A2:B2").values = [[1]];
      sheet.getRange("A3").values = [["never"]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(host.snapshot().sheets[0]?.cells).toEqual({ A1: "kept" });
  });

  test("a large write is cut into pieces by the library and arrives whole", async () => {
    const rows = Array.from({ length: 4_000 }, (_, row) => [row, `row ${row}`]);
    const last = await run(async (context, sheet) => {
      const range = sheet.getRangeByIndexes(0, 0, rows.length, 2);
      range.values = rows;
      const used = sheet.getUsedRange(true).load("address");
      await context.sync();
      return used.address;
    });
    expect(last).toBe("Sheet1!A1:B4000");
  });

  test("a body over 5 MB is refused", async () => {
    const rows = Array.from({ length: 60_000 }, () => ["x".repeat(100)]);
    const write = run(async (context, sheet) => {
      sheet.getRangeByIndexes(0, 0, rows.length, 1).values = rows;
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });
});

describe("formats", () => {
  test("a property is answered where all cells share it and is null where they differ", async () => {
    const answers = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.format.fill.color = "yellow";
      range.format.set({ wrapText: true, horizontalAlignment: "Center", indentLevel: 1, font: { bold: true, size: 12, name: "Times New Roman" } });
      sheet.getRange("B2").format.font.bold = false;
      range.format.protection.locked = false;
      range.load("format/fill/color, format/wrapText, format/font/bold, format/font/name, format/protection/locked");
      const other = sheet.getRange("A1:C1").load("format/fill/color");
      await context.sync();
      const { format } = range;
      return [format.fill.color, format.wrapText, format.font.bold, format.font.name, format.protection.locked, other.format.fill.color];
    });
    expect(answers).toEqual(["#FFFF00", true, null, "Times New Roman", false, null]);
  });

  test("borders lie on edges and inside", async () => {
    await run(async (context, sheet) => {
      const borders = sheet.getRange("B2:C3").format.borders;
      for (const side of ["EdgeTop", "InsideVertical"] as const) borders.getItem(side).style = "Continuous";
      await context.sync();
    });
    const { formats } = host.snapshot().sheets[0]!;
    expect(Object.entries(formats).map(([at, format]) => [at, ...Object.keys(format)])).toEqual([
      ["B2", "border.top.style", "border.right.style"],
      ["C2", "border.top.style", "border.left.style"],
      ["B3", "border.right.style"],
      ["C3", "border.left.style"],
    ]);
  });

  test("many blocks are formatted in one action, and widths and heights belong to columns and rows", async () => {
    await run(async (context, sheet) => {
      sheet.getRanges("A1,C3:D4").format.fill.color = "#112233";
      sheet.getRange("B:C").format.columnWidth = 60;
      sheet.getRange("2:2").format.rowHeight = 30;
      await context.sync();
    });
    const sheet = host.snapshot().sheets[0]!;
    expect([Object.keys(sheet.formats), sheet.columnWidths, sheet.rowHeights]).toEqual([["A1", "C3", "D3", "C4", "D4"], { B: 60, C: 60 }, { 2: 30 }]);
  });

  test("cell properties format each cell of a block in one action, and are read the same way", async () => {
    const read = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.setCellProperties([[{ format: { fill: { color: "#AABBCC" }, borders: { bottom: { style: "Continuous" } } } }, { format: { font: { bold: true }, protection: { locked: false } } }]]);
      const found = range.getCellProperties({ format: { fill: { color: true }, font: { bold: true }, protection: { locked: true }, borders: { bottom: { style: true } } } as never });
      await context.sync();
      return found.value;
    });
    expect(read).toEqual([
      [
        { format: { fill: { color: "#AABBCC" }, font: { bold: false }, protection: { locked: true }, borders: { bottom: { style: "Continuous" } } } },
        { format: { fill: { color: "#FFFFFF" }, font: { bold: true }, protection: { locked: false }, borders: { bottom: { style: "None" } } } },
      ],
    ]);
  });

  test("merging keeps the first value only, and covered cells take none", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1:C1").values = [["title", "lost", "lost"]];
      sheet.getRange("A1:C1").merge();
      sheet.getRange("B1").values = [["ignored"]];
      await context.sync();
    });
    const sheet = host.snapshot().sheets[0]!;
    expect([sheet.cells, sheet.merges]).toEqual([{ A1: "title" }, ["A1:C1"]]);
  });
});

describe("conditional formats and validation", () => {
  test("a new rule goes above the others", async () => {
    const order = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:A9");
      const first = range.conditionalFormats.add("Custom");
      first.custom.rule.formula = "=$A1>1";
      first.custom.format.fill.color = "#FFC7CE";
      first.stopIfTrue = true;
      const second = range.conditionalFormats.add("DataBar");
      second.dataBar.positiveFormat.fillColor = "#638EC6";
      const third = range.conditionalFormats.add("ColorScale");
      third.colorScale.criteria = { minimum: { type: "LowestValue", color: "#F8696B" }, maximum: { type: "HighestValue", color: "#63BE7B" } };
      range.conditionalFormats.load("items/type,items/priority");
      await context.sync();
      return range.conditionalFormats.items.map(({ type, priority }) => [type, priority]);
    });
    expect(order).toEqual([["ColorScale", 0], ["DataBar", 1], ["Custom", 2]]);
  });

  test("a rule's formula is written for the first cell of its range and moves along", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1:B3").values = [[1, 5], [9, 5], ["", 5]];
      const format = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=AND(ISNUMBER(A1),A1>$B1)";
      format.custom.format.fill.color = "#FFC7CE";
      await context.sync();
    });
    expect(["A1", "A2", "A3"].map((at) => host.highlightsAt("Sheet1", at).length)).toEqual([0, 1, 0]);
  });

  test("a validation with a stop refuses what is typed, a warning lets it stand", async () => {
    await run(async (context, sheet) => {
      for (const [at, style] of [["A1", "Stop"], ["A2", "Warning"]] as const) {
        const validation = sheet.getRange(at).dataValidation;
        validation.rule = { custom: { formula: `=ISNUMBER(${at})` } };
        validation.errorAlert = { message: "Nhập số.", showAlert: true, style, title: "Sai" };
        validation.prompt = { message: "Nhập số liệu", showPrompt: true, title: "Thực hiện" };
      }
      await context.sync();
    });
    expect([host.typeInto("Sheet1", "A1", "abc"), host.typeInto("Sheet1", "A1", "5"), host.typeInto("Sheet1", "A2", "abc")]).toEqual([
      { accepted: false, because: "validation", message: "Nhập số." },
      { accepted: true },
      { accepted: true, warning: "Nhập số." },
    ]);
    expect(host.snapshot().sheets[0]?.cells).toEqual({ A1: 5, A2: "abc" });
  });

  test("a new validation takes its place out of an older one", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "Có,Không" } };
      sheet.getRange("A4:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
      await context.sync();
    });
    expect(host.snapshot().sheets[0]?.validations.map((one) => (one as { range: string }).range)).toEqual(["A1:A3", "A6:A9", "A4:A5"]);
  });
});

describe("sheets and names", () => {
  test("formulas, names and rules follow a renamed sheet, and lose a deleted one", async () => {
    const formulas = await run(async (context, sheet) => {
      const data = context.workbook.worksheets.add("Nhập liệu");
      data.getRange("C4").values = [[2024]];
      context.workbook.names.add("CT_Year", data.getRange("C4"));
      sheet.getRange("A1:A2").formulas = [["='Nhập liệu'!C4+1"], ["=CT_Year&\" 'Nhập liệu'!C4\""]];
      await context.sync();
      data.name = "Biểu";
      const range = sheet.getRange("A1:A2").load("formulas, values");
      const name = context.workbook.names.getItem("CT_Year").load("formula");
      await context.sync();
      const followed = [range.formulas, range.values, name.formula];
      data.delete();
      range.load("formulas, values");
      await context.sync();
      return [followed, range.formulas, range.values];
    });
    expect(formulas).toEqual([
      [[["=Biểu!C4+1"], ["=CT_Year&\" 'Nhập liệu'!C4\""]], [[2025], ["2024 'Nhập liệu'!C4"]], "=Biểu!$C$4"],
      [["=#REF!+1"], ["=CT_Year&\" 'Nhập liệu'!C4\""]],
      [["#REF!"], ["#REF!"]],
    ]);
  });

  test("a name of more than 31 characters, with forbidden ones, or taken, is refused", async () => {
    const codes = [];
    for (const name of ["x".repeat(32), "a/b", "SHEET1", "'x"]) {
      codes.push(await run(async (context) => { context.workbook.worksheets.add(name); await context.sync(); return "made"; }).catch((error: { code: string }) => error.code));
    }
    expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "ItemAlreadyExists", "InvalidArgument"]);
  });

  test("a missing sheet is a null object, or ItemNotFound", async () => {
    const found = await run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Nope");
      none.load("name");
      await context.sync();
      return none.isNullObject;
    });
    expect(found).toBe(true);
    const get = run(async (context) => { context.workbook.worksheets.getItem("Nope").getRange("A1").values = [[1]]; await context.sync(); });
    await expect(get).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("a copied sheet has everything of the first, under a new name", async () => {
    const names = await run(async (context, sheet) => {
      sheet.getRange("A1:B1").formulas = [["=1+1", "=A1"]] as never;
      sheet.getRange("A1").format.font.italic = true;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B7"));
      sheet.showGridlines = false;
      sheet.tabColor = "#00b050";
      sheet.customProperties.add("chi-tieu", "template");
      const copy = sheet.copy("End").load("name");
      const mark = copy.customProperties.getItemOrNullObject("CHI-TIEU").load("value");
      await context.sync();
      return [copy.name, mark.value];
    });
    expect(names).toEqual(["Sheet1 (2)", "template"]);
    const [first, second] = host.snapshot().sheets;
    expect({ ...second, name: "Sheet1" }).toEqual(first);
    expect(first?.rest).toMatchObject({ freeze: { rows: 7, columns: 2 }, showGridlines: false, tabColor: "#00B050" });
  });

  test("page layout, print titles and footers are kept", async () => {
    await run(async (context, sheet) => {
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.paperSize = "A4";
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      page.centerHorizontally = true;
      page.setPrintTitleRows("$7:$8");
      page.setPrintArea("A1:K60");
      page.setPrintMargins("Centimeters", { left: 2, right: 1 });
      page.headersFooters.defaultForAllPages.centerFooter = "&P/&N";
      await context.sync();
    });
    expect(host.snapshot().sheets[0]?.rest["page"]).toMatchObject({ settings: { orientation: "Landscape", paperSize: "A4", "headersFooters.defaultForAllPages.centerFooter": "&P/&N" }, titleRows: "$7:$8", printArea: "$A$1:$K$60" });
  });

  test("a chart keeps its series, points, title and axis", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1:B3").values = [["Đơn vị", "Giá trị"], ["Cái Bè", 5], ["Gò Công", 7]];
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
      chart.title.text = "So với chỉ tiêu";
      chart.axes.valueAxis.minimum = 0;
      chart.legend.visible = false;
      chart.dataLabels.showValue = true;
      chart.setPosition("D2", "K20");
      const series = chart.series.getItemAt(0);
      series.points.getItemAt(1).format.fill.setSolidColor("#C00000");
      series.format.fill.setSolidColor("#1F4E78");
      await context.sync();
    });
    expect(host.snapshot().sheets[0]?.charts[0]).toMatchObject({
      settings: { "title.text": "So với chỉ tiêu", "axes.valueAxis.minimum": 0, "legend.visible": false, from: "Sheet1!D2", to: "Sheet1!K20" },
      series: [{ settings: { name: "Giá trị" }, values: "=Sheet1!$B$2:$B$3", categories: "=Sheet1!$A$2:$A$3", points: { 1: { "format.fill.color": "#C00000" } } }],
    });
  });
});

describe("protection", () => {
  const protect = (): Promise<void> =>
    run(async (context, sheet) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      await context.sync();
    });

  test("locked cells refuse writing and typing, unlocked ones take it", async () => {
    await protect();
    const write = run(async (context, sheet) => { sheet.getRange("A1").values = [[1]]; await context.sync(); });
    await expect(write).rejects.toMatchObject({ code: "AccessDenied" });
    expect([host.typeInto("Sheet1", "A1", "1").accepted, host.typeInto("Sheet1", "B2", "1").accepted]).toEqual([false, true]);
  });

  test("formats are refused but for what the options allow", async () => {
    await protect();
    const format = run(async (context, sheet) => { sheet.getRange("B2").format.fill.color = "red"; await context.sync(); });
    await expect(format).rejects.toMatchObject({ code: "AccessDenied" });
    await run(async (context, sheet) => { sheet.getRange("B:B").format.columnWidth = 90; await context.sync(); });
    expect(host.snapshot().sheets[0]?.columnWidths).toEqual({ B: 90 });
  });
});

describe("events and selection", () => {
  test("what a person types fires onChanged with the values before and after", async () => {
    const seen: unknown[] = [];
    await run(async (context, sheet) => {
      sheet.onChanged.add((event) => {
        seen.push([event.address, event.source, event.triggerSource, event.details?.valueBefore, event.details?.valueAfter]);
        return Promise.resolve();
      });
      sheet.getRange("A1:B1").formulas = [["=B1*2", 5]] as never;
      await context.sync();
    });
    await new Promise((done) => setTimeout(done, 20));
    host.typeInto("Sheet1", "B1", "7");
    await new Promise((done) => setTimeout(done, 20));
    expect(seen.at(-1)).toEqual(["B1", "Local", "Unknown", 5, 7]);
    expect(host.snapshot().sheets[0]?.cells["A1"]).toEqual({ formula: "=B1*2", value: 14 });
  });

  test("selecting a cell of another sheet shows that sheet", async () => {
    await run(async (context) => {
      const other = context.workbook.worksheets.add("Khác");
      other.getRange("H23").select();
      await context.sync();
    });
    expect([host.snapshot().active, host.snapshot().selection]).toEqual(["Khác", "H23"]);
  });
});

describe("calculation", () => {
  test("is put off while suspended, and done at the end of the batch", async () => {
    const counts = await run(async (context, sheet) => {
      context.application.suspendApiCalculationUntilNextSync();
      for (let row = 1; row <= 20; row++) sheet.getRange(`A${row}:B${row}`).formulas = [[row, `=A${row}*2`]] as never;
      const read = sheet.getRange("B20").load("values");
      await context.sync();
      const stale = read.values[0]?.[0] as number;
      read.load("values");
      await context.sync();
      return [stale, read.values[0]?.[0]];
    });
    expect(counts).toEqual([0, 40]);
    expect(host.workbook.calculation.count).toBe(1);
  });
});

describe("snapshots", () => {
  test("a cell that was filled, sized and cleared again is as it was", async () => {
    const before = host.snapshot();
    await run(async (context, sheet) => {
      const range = sheet.getRange("B2:C3");
      range.values = [[1, 2], [3, 4]];
      range.format.font.bold = true;
      range.format.borders.getItem("EdgeTop").style = "Continuous";
      range.conditionalFormats.add("Custom").custom.rule.formula = "=B2>1";
      range.dataValidation.rule = { custom: { formula: "=TRUE" } };
      sheet.getRange("B:B").format.columnWidth = 90;
      await context.sync();
    });
    expect(host.snapshot()).not.toEqual(before);
    await run(async (context, sheet) => {
      sheet.getRange("B2:C3").clear();
      sheet.getRange("B:B").format.columnWidth = 48;
      await context.sync();
    });
    expect(host.snapshot()).toEqual(before);
  });
});

describe("faults", () => {
  test("what was done before a failing action stays done", async () => {
    host.faults.failAtAction(9);
    const paint = run(async (context, sheet) => {
      for (const at of ["A1", "A2", "A3"]) sheet.getRange(at).values = [[at]];
      await context.sync();
    });
    await expect(paint).rejects.toMatchObject({ code: "GeneralException" });
    expect(Object.keys(host.snapshot().sheets[0]!.cells)).toEqual(["A1"]);
  });

  test("a failing request does nothing", async () => {
    host.faults.failAtRequest(1, "RequestAborted");
    const paint = run(async (context, sheet) => {
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    await expect(paint).rejects.toMatchObject({ code: "RequestAborted" });
    expect(host.snapshot().sheets[0]?.cells).toEqual({ A1: 1 });
    expect(host.faults.struck).toBe(1);
  });
});
