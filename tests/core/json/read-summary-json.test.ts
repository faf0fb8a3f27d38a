import { readSummaryJson } from "../../../src/core/json/read-summary-json";
import { compareSummaries } from "../../../src/core/changes/compare-summaries";
import { summaryJson, summaryJsonPieces } from "../../../src/core/json/summary-json";
import { mergeReports } from "../../support/past-merges";

const written = summaryJson(mergeReports({ "819": { population: "290000" } }), "vi", "0.1.0");
const told = (text: string) => readSummaryJson(text).problems.map(({ path, message }) => [path, message.vi, message.en]);
const edited = (more: object) => JSON.stringify({ ...written, ...more });

test("what merge --json wrote is read back as it was", () => {
  expect(readSummaryJson(JSON.stringify(written))).toEqual({ summary: written, problems: [] });
});

test("its text, piece by piece, is that of the whole", () => {
  const summary = mergeReports({ "819": { "workers-given-jobs": "950" }, "820": { population: "!x" } });
  const changes = compareSummaries(written, summaryJson(summary, "vi", "0.1.0"));
  expect(changes.figures.length).toBeGreaterThan(0);
  for (const each of [null, changes]) expect([...summaryJsonPieces(summary, "vi", "0.1.0", each)].join("")).toBe(`${JSON.stringify(summaryJson(summary, "vi", "0.1.0", each), null, 2)}\n`);
});

test("a wrong file is told with the path to what is wrong", () => {
  expect(told("{")).toEqual([["$", "Không phải JSON.", "This is no JSON."]]);
  for (const other of ["null", "7", "[]", '{"schema":"chi-tieu/check@1"}']) expect(told(other).map(([path]) => path)).toEqual(["$.schema"]);
  expect(told(edited({ figures: [{ ...written.figures[0], value: "7,1" }] }))).toEqual([["$.figures[0].value", expect.stringMatching(/^Phải là .*, đang là "7,1"\.$/), expect.stringMatching(/^Must be .*, is "7,1"\.$/)]]);
  expect(told(edited({ year: undefined }))).toEqual([["$.year", "Thiếu mục này.", "This entry is missing."]]);
  expect(told(edited({ period: "tháng 6" }))).toEqual([["$.period", "Không phải kỳ báo cáo.", "Not a reporting period."]]);
  expect(told(edited({ asOf: "hôm qua" }))).toEqual([["$.asOf", "Không phải thời điểm.", "Not a moment in time."]]);
});
