import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isAtLeast, isSupported } from "./api-gate";
import kept from "./api-sets.json";
import { everyObject } from "./every-object";
import { Host } from "./host";
import { wireMembers } from "./protocol/wire-object";
import { type ApiSets, readApiSets } from "./read-api-sets";
import { connectNode } from "./transports/node";

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The sets of what the model has, as the declarations of the installed version tell them. */
const ofModel = (): ApiSets => {
  const all = readApiSets(readFileSync(join(dirname(require.resolve("@types/office-js/package.json")), "index.d.ts"), "utf8"));
  const classes = [...everyObject()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, object]) => {
    const members = [...wireMembers(object).keys()].map(camel).sort();
    return [name, Object.fromEntries(members.flatMap((member) => (all[name]?.[member] === undefined ? [] : [[member, all[name][member]] as const])))] as const;
  });
  return Object.fromEntries(classes.filter(([, members]) => Object.keys(members).length > 0));
};

test("api-sets.json says what the declarations of Office.js say (UPDATE_API_SETS=1 writes it anew)", () => {
  if (process.env["UPDATE_API_SETS"]) writeFileSync(join(__dirname, "api-sets.json"), `${JSON.stringify(ofModel(), null, 1)}\n`);
  else expect(kept).toEqual(ofModel());
});

test("1.9 is older than 1.14", () => {
  expect([isAtLeast("1.14", "1.9"), isAtLeast("1.9", "1.14"), isAtLeast("newest", "BETA"), isAtLeast("1.17", "BETA")]).toEqual([true, false, true, false]);
  expect([isSupported("Worksheet", "GetRanges", "1.8"), isSupported("Worksheet", "GetRanges", "1.9")]).toEqual([false, true]);
});

/** A member of each set, as an Excel of another age answers it. */
const TRIALS: readonly { readonly set: string; readonly use: (sheet: Excel.Worksheet) => void }[] = [
  { set: "1.1", use: (sheet) => sheet.getRange("A1").load("values") },
  { set: "1.6", use: (sheet) => sheet.getRange("A1").conditionalFormats.clearAll() },
  { set: "1.8", use: (sheet) => sheet.getRange("A1").dataValidation.clear() },
  { set: "1.9", use: (sheet) => void (sheet.getRanges("A1,B2").format.fill.color = "red") },
  { set: "1.13", use: (sheet) => sheet.getRange("A1:B2").getMergedAreasOrNullObject() },
];

test.each(["1.7", "1.8", "1.14", "1.17", "newest"])("an Excel with ExcelApi %s has its own sets and none above", async (excelApi) => {
  for (const { set, use } of TRIALS) {
    const host = new Host({ excelApi });
    const { Excel } = connectNode(host);
    const outcome = await Excel.run(async (context) => {
      use(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
      return "done";
    }).catch((error: { code: string }) => error.code);
    expect([set, outcome]).toEqual([set, isAtLeast(excelApi, set) ? "done" : "ApiNotFound"]);
  }
});

test("the host itself refuses a newer member, though the library's own gate is off", async () => {
  const host = new Host({ excelApi: "1.8" });
  const { Excel, OfficeExtension } = connectNode(host);
  (OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }).CommonUtility._doApiNotSupportedCheck = false;
  const batch = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRanges("A1,B2");
    await context.sync();
  });
  await expect(batch).rejects.toMatchObject({ code: "ApiNotFound" });
});
