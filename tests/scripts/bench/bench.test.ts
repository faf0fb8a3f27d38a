import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { HEADINGS } from "../../../scripts/bench/bench-page";
import type { BenchResult } from "../../../scripts/bench/bench-result";
import { ROOT } from "../../docs/pages";

const folder = mkdtempSync(path.join(tmpdir(), "chi-tieu-bench-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = path.join(folder, "benchmarks.md");
const bench = () =>
  spawnSync(process.execPath, ["scripts/run-ts.cjs", "scripts/bench/bench.ts", "--files", "6", "--rounds", "1", "--no-python", "--only", "ours,floor,sheetjs,hucre", "--work", path.join(folder, "work"), "--page", page], { cwd: ROOT, encoding: "utf8" });

describe("a small run without Python", () => {
  let result: BenchResult;
  let first: ReturnType<typeof bench>;
  beforeAll(() => {
    first = bench();
    result = JSON.parse(readFileSync(page.replace(".md", ".json"), "utf8"));
  });

  test("ends well and writes its page", () => {
    expect([first.status, first.stderr.split("\n").filter((line) => !line.startsWith("1/1 "))]).toEqual([0, [""]]);
    expect(readFileSync(page, "utf8")).toBe(first.stdout);
  });

  test("half of the workbooks are of another program", () => {
    expect(result.writers.map(([, count]) => count)).toEqual([3, 3]);
    expect(readdirSync(path.join(folder, "work")).filter((name) => name.startsWith("6-1-sheetjs-"))).toHaveLength(1);
  });

  test("everybody who reads cells read the same ones, and there are many", () => {
    const cells = Object.fromEntries(result.contenders.map(({ id, cells: read }) => [id, read]));
    expect(cells.ours).toBeGreaterThan(100);
    expect(cells).toEqual({ ours: cells.ours, floor: null, sheetjs: cells.ours, hucre: cells.ours });
  });

  test("time, processor time and memory of each were measured", () => {
    for (const { seconds, cpu, peak } of result.contenders) expect([seconds, cpu, peak].every((spread) => spread && spread.min > 0 && spread.min <= spread.median && spread.median <= spread.max)).toBe(true);
    expect(result.start?.nothing.min).toBeGreaterThan(0);
    expect(result.warm?.changed).toBe(1);
    for (const night of [result.warm?.cold, result.warm?.warm]) expect(night?.seconds).toBeGreaterThan(0);
  });

  test("the page has its parts, and says so of what was not measured", () => {
    const text = readFileSync(page, "utf8");
    for (const heading of [HEADINGS.read, HEADINGS.targets, HEADINGS.warm, HEADINGS.start, HEADINGS.repeat]) expect(text).toContain(`\n${heading}\n`);
    expect(text.match(/not measured/g)).toHaveLength(3);
  });
});
