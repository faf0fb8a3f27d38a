/** What add-ins do, in small: each is run through the real library, and what goes over the wire is kept in `traces.json`. */
export type Scenario = (context: Excel.RequestContext, data: Excel.Worksheet) => Promise<unknown>;

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  "add sheets and read one back": async (context) => {
    const sheet = context.workbook.worksheets.add("Biểu");
    context.workbook.worksheets.add();
    sheet.tabColor = "#00B050";
    sheet.showGridlines = false;
    sheet.load("name, position, tabColor");
    await context.sync();
    return [sheet.name, sheet.position, sheet.tabColor];
  },
  "list sheets": async (context) => {
    context.workbook.worksheets.load("items/name, items/visibility");
    await context.sync();
    return context.workbook.worksheets.items.map(({ name, visibility }) => [name, visibility]);
  },
  "write values and formats": async (context, data) => {
    const range = data.getRange("A1:B2");
    range.numberFormat = [["@", "General"], ["@", "0%"]];
    range.values = [["007", 1.5], ["008", "=B1*2"]];
    range.format.font.bold = true;
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    await context.sync();
  },
  "load what is nested": async (context, data) => {
    const range = data.getRange("A1:B2").load("rowCount, text, format/fill/color, worksheet/name");
    await context.sync();
    return [range.rowCount, range.text, range.format.fill.color, range.worksheet.name];
  },
  "use a range over several syncs": async (context, data) => {
    const range = data.getRange("D1").load("address");
    await context.sync();
    range.values = [["again"]];
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values;
  },
  "set properties in bulk": async (context, data) => {
    const range = data.getRange("A1:B1");
    range.set({ format: { wrapText: true, fill: { color: "#112233" } } });
    range.load("format/wrapText");
    await context.sync();
    return range.format.wrapText;
  },
  "format several areas": async (context, data) => {
    const areas = data.getRanges("A1,B2:C3");
    areas.format.fill.color = "yellow";
    areas.load("areaCount, cellCount");
    await context.sync();
    return [areas.areaCount, areas.cellCount];
  },
  "add a conditional format": async (context, data) => {
    const format = data.getRange("A1:B2").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$B1>1";
    format.custom.format.fill.color = "#FFC7CE";
    format.stopIfTrue = true;
    format.load("type, priority");
    await context.sync();
    return [format.type, format.priority];
  },
  "validate cells": async (context, data) => {
    const { dataValidation } = data.getRange("B1:B2");
    dataValidation.rule = { list: { inCellDropDown: true, source: "Có,Không" } };
    dataValidation.prompt = { message: "Chọn Có hoặc Không", showPrompt: true, title: "Trả lời" };
    dataValidation.ignoreBlanks = true;
    await context.sync();
  },
  "name a range": async (context, data) => {
    const name = context.workbook.names.add("CT_Year", data.getRange("B1"), "năm").load("name, formula, type");
    const none = context.workbook.names.getItemOrNullObject("CT_None");
    await context.sync();
    return [name.name, name.formula, name.type, none.isNullObject];
  },
  "add a chart": async (context, data) => {
    const chart = data.charts.add("ColumnClustered", data.getRange("A1:B2"), "Columns");
    chart.title.text = "Biểu đồ";
    chart.setPosition("D1", "H9");
    chart.load("name, width");
    await context.sync();
    return [chart.name, chart.width];
  },
  "a missing sheet as a null object": async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nope");
    const range = sheet.getUsedRangeOrNullObject(true).load("values");
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  },
  "a missing sheet as an error": async (context) => {
    context.workbook.worksheets.getItem("Nope").getRange("A1").values = [[1]];
    await context.sync();
  },
  "a wrong size": async (context, data) => {
    data.getRange("A1:B1").values = [[1]];
    await context.sync();
  },
  "a property that was not loaded": async (_context, data) => Promise.resolve(data.getRange("A1").values),
  "writing to a protected sheet": async (context, data) => {
    data.protection.protect();
    data.getRange("A1").values = [[1]];
    await context.sync();
  },
};
