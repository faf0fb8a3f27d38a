import { Host } from "./host";
import { connectNode } from "./transports/node";

/** What the host lacks must not pass for done: the add-in gets an error, and the test that forgot to look finds it in `refused`. */
test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["Range.AutoFill()", (sheet) => sheet.getRange("A1").autoFill("A1:A9")],
  ["Range.SavedAsArray", (sheet) => void sheet.getRange("A1").load("savedAsArray")],
  ["Range.Style=", (sheet) => void (sheet.getRange("A1").style = "Normal")],
  ["Worksheet.Shapes", (sheet) => void sheet.shapes.load("items/name")],
  ["Worksheet.Tables", (sheet) => void sheet.tables.add("A1:B2", true)],
])("%s is refused aloud", async (what, use) => {
  const host = new Host();
  const { Excel } = connectNode(host);
  const batch = Excel.run(async (context) => {
    use(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  await expect(batch).rejects.toMatchObject({ code: "NotImplemented", message: `The host for tests does not have ${what}.` });
  expect(host.refused).toEqual([what]);
});

test("a fault in the host itself is no answer of Excel's", async () => {
  const host = new Host();
  const { Excel } = connectNode(host);
  host.workbook.select = () => {
    throw new TypeError("broken");
  };
  const batch = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").select();
    await context.sync();
  });
  await expect(batch).rejects.toMatchObject({ code: "GeneralException" });
  expect(host.refused).toEqual([expect.stringContaining("fault in the host: TypeError: broken") as string]);
});
