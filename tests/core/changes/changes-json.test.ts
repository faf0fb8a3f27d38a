import * as v from "valibot";
import { changesJson, changesJsonSchema } from "../../../src/core/changes/changes-json";
import { compareSummaries } from "../../../src/core/changes/compare-summaries";
import { readSummaryJson } from "../../../src/core/json/read-summary-json";
import { summaryJson } from "../../../src/core/json/summary-json";
import { jsonOf, mergeReports } from "../../support/past-merges";

const before = mergeReports({ "819": { "workers-given-jobs": "900.5" }, "820": { "workers-given-jobs": "-" } });
const now = mergeReports({ "819": { "workers-given-jobs": "950" }, "821": { "workers-given-jobs": "70" } });

test("every kind of cause, as the schema says; values as decimal strings", () => {
  const later = jsonOf(now);
  const earlier = jsonOf(before);
  const edited = {
    ...earlier,
    figures: earlier.figures.map((one) => {
      if (one.indicator === "grdp-growth") return { ...one, unit: "‰", target: { op: "decrease-by" as const, value: "1", baseline: null } };
      return one.indicator === "poverty-reduction" ? { ...one, baseline: "1.5" } : one;
    }),
  };
  const json = changesJson(compareSummaries(edited, later));
  expect(v.safeParse(changesJsonSchema, json).success).toBe(true);
  expect(json.figures.map(({ indicator, because }) => [indicator, because.map(({ kind }) => kind)])).toEqual([
    ["grdp-growth", ["definition", "target"]],
    ["jobs-created", ["changed", "appeared", "vanished"]],
    ["poverty-reduction", ["baseline"]],
  ]);
  expect(json.figures[0]?.because[1]).toEqual({ kind: "target", before: { op: "decrease-by", value: "1", baseline: null }, now: { op: "between", min: "7", max: "7.5" } });
  expect(json.figures[1]).toMatchObject({ before: { value: "900.5", reported: 2 }, now: { value: "1020", reported: 2 }, difference: "119.5" });
  expect(json.figures[2]?.because).toEqual([{ kind: "baseline", before: "1.5", now: null }]);
  expect(json.figures[1]?.because[2]).toMatchObject({ before: { raw: "-", value: null, used: false }, now: null, fate: { outcome: "gone", reason: "" } });
});

test("they are a key of the summary only where there was something to compare with, and are read back", () => {
  const changes = compareSummaries(jsonOf(before), jsonOf(now));
  expect(summaryJson(now, "vi", "0.1.0")).not.toHaveProperty("changes");
  const read = readSummaryJson(JSON.stringify(summaryJson(now, "vi", "0.1.0", changes)));
  expect(read.summary?.changes).toEqual(changesJson(changes));
});

test("an indicator that one of the two does not have has no state there", () => {
  const later = jsonOf(now);
  const [first, ...others] = later.figures;
  expect(changesJson(compareSummaries({ ...later, figures: others }, later)).figures).toEqual([{ indicator: first?.indicator, before: null, now: expect.objectContaining({ status: first?.status }), difference: null, because: [] }]);
});
