import { benchPage } from "../../../scripts/bench/bench-page";
import { type BenchResult, type ContenderResult, spreadOf } from "../../../scripts/bench/bench-result";

const contender = (id: string, seconds: number): ContenderResult => {
  const spread = { median: seconds, min: seconds, max: seconds };
  return { id, name: id, does: "reads", absent: null, seconds: spread, cpu: spread, peak: spread, cells: 1 };
};
const RESULT: BenchResult = {
  date: "2026-01-02",
  machine: { cpu: "a processor", cores: 2, memory: "4 GiB", os: "Linux 6", node: "20.19.0" },
  files: 1000,
  rounds: 3,
  seed: 1,
  bytes: 1000 * 2048,
  writers: [["one", 500], ["another", 500]],
  contenders: [contender("ours", 2), contender("floor", 0.5), contender("sheetjs", 9), contender("openpyxl", 20), { ...contender("pandas", 0), absent: "no Python here has pandas", seconds: null, cpu: null, peak: null, cells: null }],
  start: { help: { median: 0.1, min: 0.1, max: 0.1 }, nothing: { median: 0.05, min: 0.05, max: 0.05 } },
  warm: { changed: 10, cold: { seconds: 3, cpu: 4, peak: 200 }, warm: { seconds: 2, cpu: 2, peak: 100 } },
  scale: [{ files: 170, seconds: 1, cpu: 1, peak: 90 }, { files: 1000, seconds: 2, cpu: 3, peak: 100 }, { files: 2000, seconds: 4, cpu: 6, peak: 140 }],
};
const rows = (text: string): readonly (readonly string[])[] => text.split("\n").filter((line) => line.startsWith("| ")).map((line) => line.slice(2, -2).split(" | "));

test("each target is held against what was seen; what was not is said", () => {
  const seen = rows(benchPage(RESULT)).filter(([what]) => /^at (most|least)/.test(what ?? ""));
  expect(seen.map((cells) => [cells[0], cells[1], cells[3]])).toEqual([
    ["at most 8 × floor", "4.0", "yes"],
    ["at least 10 × faster than openpyxl", "10", "yes"],
    ["at least 15 × faster than pandas", "", "not measured"],
    ["at least 5 × faster than sheetjs", "4.5", "no"],
    ["at least 8 × faster than exceljs", "", "not measured"],
  ]);
});

test("a program that is not here is listed with the reason", () => {
  expect(rows(benchPage(RESULT)).find(([name]) => name === "pandas")?.[1]).toBe("absent: no Python here has pandas");
});

test("the night after is held against the first one", () => {
  expect(rows(benchPage(RESULT)).filter(([name]) => /new$|changed$/.test(name ?? ""))).toEqual([["all 1000 workbooks are new", "3.00", "4.00", "200"], ["10 of them changed", "2.00", "2.00", "100"]]);
  expect(benchPage(RESULT)).toContain("1.5 times faster, where 10 are asked: does not hold.");
  expect(benchPage({ ...RESULT, warm: null })).not.toContain("times faster, where");
});

test("start and memory are held against what is allowed", () => {
  expect(benchPage(RESULT)).toContain("50 ms more, where at most 60 are allowed: holds.");
  expect(benchPage(RESULT)).toContain("Peak of 2000 beside 1000: 1.40 times, where at most 1.3 are allowed: does not hold.");
});

test.each([
  [[3, 1, 2], { median: 2, min: 1, max: 3 }],
  [[4, 1], { median: 2.5, min: 1, max: 4 }],
  [[null, 5], { median: 5, min: 5, max: 5 }],
  [[null], null],
])("the spread of %j", (values, spread) => expect(spreadOf(values)).toEqual(spread));
