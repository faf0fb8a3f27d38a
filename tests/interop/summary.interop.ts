import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { addressOfKey } from "../../src/core/address";
import { textOf } from "../../src/core/grid";
import { summaryPlan } from "../../src/core/plan/summary/summary";
import { paintWorkbook } from "../../src/xlsx/paint";
import { readWorkbook } from "../../src/xlsx/read";
import { saveByLibreOffice } from "./libreoffice";
import { mergeFolder } from "./merge-folder";

const examples = path.join(__dirname, "../../examples/2024-06");

/** Twelve digits: more than any figure shows, fewer than two programs' orders of adding may differ in. */
const rounded = (text: string) => (text !== "" && Number.isFinite(Number(text)) ? Number(Number(text).toPrecision(12)) : text);

const formulasOf = (bytes: Uint8Array) => {
  const { workbook } = readWorkbook(bytes, { name: "summary.xlsx" });
  if (!workbook) throw new Error("not read");
  return new Map(
    workbook.sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([key, cell]) => ("formula" in cell && cell.formula !== undefined ? [[`${name}!${addressOfKey(key)}`, rounded(cell.kind === "uncalculated" ? "uncalculated" : textOf(cell))] as const] : [])),
    ),
  );
};

test.each(["vi", "en"] as const)("LibreOffice calculates the summary (%s) to our values, cell by cell", async (language) => {
  const bytes = await paintWorkbook(summaryPlan(mergeFolder(examples), { language, folder: null }));
  const folder = mkdtempSync(path.join(tmpdir(), "chi-tieu-summary-"));
  writeFileSync(path.join(folder, "summary.xlsx"), bytes);
  const ours = formulasOf(bytes);
  const theirs = formulasOf(readFileSync(path.join(saveByLibreOffice(folder, "xlsx"), "summary.xlsx")));
  expect(ours.size).toBeGreaterThan(500);
  // LibreOffice stores an empty text result as a blank cell with a formula: both are "".
  const differences = [...ours].flatMap(([place, value]) => (theirs.get(place) === value ? [] : [[place, value, theirs.get(place)]]));
  expect(differences).toEqual([]);
}, 300_000);
