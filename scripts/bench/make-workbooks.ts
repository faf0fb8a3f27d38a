import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookPlan } from "../../src/core/sheet-plan";
import { ENTRY_COLUMNS, ENTRY_SHEET } from "../../src/core/plan/layout";
import { paintWorkbook } from "../../src/xlsx/paint";
import { type BenchFolder, benchTemplates, PERIOD } from "./bench-templates";
import { type CellEdit, cellEdits } from "./cell-edits";
import type { RegisterUnit } from "./large-register";
import type { Peers } from "./peers";
import { runProcess } from "./run-process";
import { typedRowIds } from "./typed-amounts";

const ROOT = path.resolve(__dirname, "../..");
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

/** What the contenders are given; `task` is the file in which the peers find it. */
export interface Workbooks {
  readonly folder: string;
  readonly catalogue: string;
  readonly period: string;
  readonly task: string;
  readonly files: readonly string[];
  /** Who wrote how many of them. */
  readonly writers: readonly (readonly [name: string, workbooks: number])[];
  /** The nth workbook with other figures. */
  readonly changed: (nth: number) => WorkbookPlan;
}

interface Job {
  readonly template: string;
  readonly file: string;
  readonly cells: readonly CellEdit[];
}

const isWhole = (file: string): boolean => {
  try {
    return readFileSync(file).length > 0;
  } catch {
    return false;
  }
};

const write = (file: string, bytes: Uint8Array | string): void => {
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
};

/** Every other workbook is ours; the rest are saved by another program, which opens our template of the same rows and types. */
const makeAll = async (bench: BenchFolder, folder: string, shapes: string, onFile: (done: number) => void): Promise<readonly Job[]> => {
  const templates = new Map<string, WorkbookPlan>();
  const jobs: Job[] = [];
  for (let nth = 0; nth < bench.count; nth++) {
    const { file, shape, filled } = bench.template(nth);
    const to = path.join(folder, file);
    const template = path.join(shapes, `${shape}.xlsx`);
    onFile(nth + 1);
    const first = templates.get(shape) ?? filled;
    if (!templates.has(shape)) {
      templates.set(shape, filled);
      if (!isWhole(template)) write(template, await paintWorkbook(filled));
    }
    if (isWhole(to)) continue;
    if (nth % 2 === 1) jobs.push({ template, file: to, cells: cellEdits(first, filled) });
    else write(to, await paintWorkbook(filled));
  }
  return jobs;
};

/** Makes `count` workbooks, or finds them made by an earlier run with the same seed and template. */
export const makeWorkbooks = async (work: string, count: number, seed: number, { writer }: Pick<Peers, "writer">, onFile: (done: number) => void): Promise<Workbooks> => {
  const bench = benchTemplates(readJson(path.join(ROOT, "templates/2024/catalogue.json")), readJson(path.join(ROOT, "templates/2024/org-units.json")) as { readonly orgUnits: readonly RegisterUnit[] }, count, seed);
  const mark = createHash("sha256").update(await paintWorkbook(bench.template(0).filled)).digest("hex").slice(0, 8);
  const home = path.resolve(work, `${count}-${seed}-${writer.id}-${mark}`);
  const [folder, shapes, catalogue] = ["in", "shapes", "catalogue"].map((name) => path.join(home, name)) as [string, string, string];
  for (const each of [folder, shapes, catalogue]) mkdirSync(each, { recursive: true });
  write(path.join(catalogue, "catalogue.json"), JSON.stringify(bench.files[0]));
  write(path.join(catalogue, "org-units.json"), JSON.stringify(bench.files[1]));
  const jobs = await makeAll(bench, folder, shapes, onFile);
  if (jobs.length > 0) {
    const list = path.join(home, "jobs.json");
    write(list, JSON.stringify(jobs));
    const { status, err } = await runProcess(writer.command(list), path.join(home, "usage.json"));
    if (status !== 0) throw new Error(`${writer.name} could not write the workbooks:\n${err}`);
  }
  const files = Array.from({ length: count }, (_, nth) => `${bench.catalogue.orgUnits[nth]?.code.toLowerCase()}.xlsx`);
  const task = path.join(home, "task.json");
  write(task, JSON.stringify({ folder, files, sheet: ENTRY_SHEET, labels: { id: ENTRY_COLUMNS.id, actual: ENTRY_COLUMNS.actual }, typed: [...new Set(typedRowIds(bench.catalogue).values())] }));
  return { folder, catalogue, period: PERIOD, task, files, writers: [["our painter (hucre)", Math.ceil(count / 2)], [writer.name, Math.floor(count / 2)]], changed: (nth) => bench.template(nth, seed + count).filled };
};
