import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { address } from "../../src/core/address";
import { ENTRY_SHEET } from "../../src/core/plan/layout";
import { templatePlan } from "../../src/core/plan/template";
import { STATUS_WORDS } from "../../src/core/messages/sheet-text";
import { exampleTemplates } from "../../scripts/examples/example-templates";
import { paintWorkbook } from "../../src/xlsx/paint";
import { readWorkbook } from "../../src/xlsx/read";
import { findTable } from "../../src/core/entry/find-table";
import { cellAt, textOf } from "../../src/core/grid";
import { catalogue2024 } from "../support/catalogue-2024";
import { saveByLibreOffice } from "./libreoffice";
import { essence, mergeFolder } from "./merge-folder";
import { type TypingJob, typeWithOpenpyxl } from "./openpyxl";

const temporary = (name: string) => mkdtempSync(path.join(tmpdir(), `chi-tieu-${name}-`));

/** The example's entries, typed by openpyxl into blank templates. */
const typedFolder = async (): Promise<string> => {
  const [blank, out] = [temporary("blank"), temporary("typed")];
  const jobs: TypingJob[] = [];
  for (const { orgUnit, file, filled } of exampleTemplates(catalogue2024)) {
    const template = path.join(blank, file);
    const plan = templatePlan(catalogue2024, { period: "2024-06", orgUnit, lang: "vi" });
    writeFileSync(template, await paintWorkbook(plan));
    const before = new Map(plan.sheets[0]?.cells.map(({ row, column, content }) => [address(row, column), JSON.stringify(content)]));
    const cells: Record<string, number | string> = {};
    for (const { row, column, content } of filled.sheets[0]?.cells ?? []) {
      if (JSON.stringify(content) === before.get(address(row, column))) continue;
      if (content?.kind === "number") cells[address(row, column)] = Number(content.value);
      if (content?.kind === "text") cells[address(row, column)] = content.text;
    }
    jobs.push({ template, out: path.join(out, file), sheet: ENTRY_SHEET, cells });
  }
  typeWithOpenpyxl(jobs);
  return out;
};

const examples = path.join(__dirname, "../../examples/2024-06");
let typed: string;

beforeAll(async () => {
  typed = await typedFolder();
}, 300_000);

test("typed by openpyxl the workbooks merge to the same figures and findings", () => {
  expect(essence(mergeFolder(typed))).toEqual(essence(mergeFolder(examples)));
});

test.each(["xlsx", "xls", "ods"] as const)("saved on by LibreOffice as .%s they still do", (format) => {
  expect(essence(mergeFolder(saveByLibreOffice(typed, format)))).toEqual(essence(mergeFolder(examples)));
}, 300_000);

test("the sheet judges as the core does: every status word that LibreOffice calculates is the core's", () => {
  const summary = mergeFolder(examples);
  const folder = saveByLibreOffice(typed, "xlsx");
  let compared = 0;
  for (const file of readdirSync(folder)) {
    const { workbook } = readWorkbook(readFileSync(path.join(folder, file)), { name: file });
    const table = workbook?.sheets.flatMap((grid) => findTable(grid) ?? [])[0];
    if (!table) throw new Error(`${file} has no table`);
    const orgUnit = summary.sources.find((source) => source.file === file)?.orgUnit as string;
    for (const row of table.rows) {
      const id = textOf(cellAt(table.grid, row, table.columns.get("id") as number));
      const unit = summary.figures.find(({ indicator }) => indicator === id)?.byUnit.get(orgUnit);
      if (!unit?.status) continue;
      const word = textOf(cellAt(table.grid, row, table.columns.get("status") as number));
      expect([file, id, word]).toEqual([file, id, STATUS_WORDS.vi[unit.status]]);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(250);
}, 300_000);
