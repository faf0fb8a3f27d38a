import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { address } from "../../src/core/address";
import { orgUnit } from "../../src/core/catalogue/catalogue";
import { cellAt, textOf } from "../../src/core/grid";
import { cellOf, FIRST_ROW } from "../../src/core/plan/entry-layout";
import { entryRows } from "../../src/core/plan/entry-rows";
import { templatePlan } from "../../src/core/plan/template";
import type { Content, WorkbookPlan } from "../../src/core/sheet-plan";
import { paintWorkbook } from "../../src/xlsx/paint";
import { readWorkbook } from "../../src/xlsx/read";
import { calculatePlan } from "../support/calculate-plan";
import { catalogue2024 } from "../support/catalogue-2024";
import { saveByLibreOffice } from "./libreoffice";

type Entries = Readonly<Record<string, string | number>>;

/** What clerks get wrong, by measure; every other measure is typed in the middle of its range. */
const SLIPS: readonly Entries[] = [
  {},
  { population: 290, "health-insured-people": 400000, "budget-revenue-collected": 450250000000, "workers-given-jobs": -20, "workers-sent-abroad": 12.5, doctors: "chưa có", "urban-population": "-", "district-newly-new-rural": "rồi", households: 900000 },
  { population: "", "labour-force": 0, "poor-households": 0, "grdp-growth-rate": -2.5, "export-turnover": 2650, "urban-unemployment-rate": 0.03, "infant-mortality-rate": 0.0092, "malnourished-under-fives": "–" },
];

const typedFor = (code: string | null, slips: Entries): Readonly<Record<string, string | number>> => {
  const { rows, inputRow } = entryRows(catalogue2024, code === null ? null : orgUnit(catalogue2024, code), FIRST_ROW);
  const typed: Record<string, string | number> = code === null ? { B3: "819", B4: "2024-9M" } : {};
  for (const [id, row] of inputRow) {
    const { plausible, yesNo } = catalogue2024.measures.find((one) => one.id === id) as (typeof catalogue2024.measures)[number];
    const middle = Math.round(Number(plausible.min.plus(plausible.max).div(2).toFixed()));
    const value = slips[id] ?? (yesNo ? "Có" : middle);
    if (value !== "") typed[cellOf(row, "actual")] = value;
    if (!yesNo) typed[cellOf(row, "lastYear")] = middle;
  }
  rows.forEach((row, index) => {
    if (row.kind === "indicator" && row.allottable && index % 3 === 0) typed[cellOf(row.row, "allotted")] = 40;
  });
  return typed;
};

const content = (value: string | number): Content => (typeof value === "number" ? { kind: "number", value: String(value) } : { kind: "text", text: value });

/** Twelve digits: a rate's last ones are the machine's own. */
const rounded = (text: string) => (text !== "" && Number.isFinite(Number(text)) ? Number(Number(text).toPrecision(12)) : text);

test("LibreOffice gives every cell of a filled entry sheet as our calculator does: rates, per cents, statuses, messages, counter", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "chi-tieu-template-"));
  const sent: { readonly file: string; readonly plan: WorkbookPlan; readonly typed: Entries }[] = [];
  for (const [code, period] of [["819", "2024-06"], ["815", "2024"], ["SYT", "2024-Q3"], ["DB819", "2024"], [null, "2024-06"]] as const) {
    for (const [index, slips] of SLIPS.entries()) {
      const plan = templatePlan(catalogue2024, { period, orgUnit: code === null ? null : orgUnit(catalogue2024, code), lang: "vi" });
      const typed = typedFor(code, slips);
      const [entry, ...rest] = plan.sheets as [WorkbookPlan["sheets"][number], ...WorkbookPlan["sheets"]];
      const cells = entry.cells.map((cell) => {
        const value = typed[address(cell.row, cell.column)];
        return value === undefined ? cell : { ...cell, content: content(value) };
      });
      const file = `${code ?? "blank"}-${index}.xlsx`;
      writeFileSync(path.join(folder, file), await paintWorkbook({ ...plan, sheets: [{ ...entry, cells }, ...rest] }));
      sent.push({ file, plan, typed });
    }
  }
  const back = saveByLibreOffice(folder, "xlsx");
  const differences: unknown[] = [];
  let compared = 0;
  for (const { file, plan, typed } of sent) {
    const { workbook } = readWorkbook(readFileSync(path.join(back, file)), { name: file });
    const grid = workbook?.sheets[0];
    if (!grid) throw new Error(`${file} was not read`);
    const ours = calculatePlan(plan, typed);
    for (const cell of plan.sheets[0]?.cells ?? []) {
      if (cell.content?.kind !== "formula") continue;
      const place = address(cell.row, cell.column);
      const [mine, theirs] = [rounded(ours.textAt(place)), rounded(textOf(cellAt(grid, cell.row, cell.column)))];
      compared += 1;
      if (mine !== theirs) differences.push([file, place, mine, theirs]);
    }
  }
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(2000);
}, 300_000);
