import fc from "fast-check";
import type { Changes, FigureChange } from "../../../src/core/changes/changes";
import { isPartChange } from "../../../src/core/changes/changes";
import { compareSummaries } from "../../../src/core/changes/compare-summaries";
import type { SummaryJson } from "../../../src/core/json/summary-json";
import { decimal, sum } from "../../../src/core/numbers/decimal";
import { catalogue2024 } from "../../support/catalogue-2024";
import { jsonOf, type MergeOptions, mergeReports, type Reports } from "../../support/past-merges";
import { received, submissionOf } from "../../support/submissions";

const JOBS = "jobs-created";
const INSURANCE = "health-insurance-coverage";

const compare = (before: Reports, now: Reports, more: MergeOptions = {}): Changes => compareSummaries(jsonOf(mergeReports(before)), jsonOf(mergeReports(now, more)));
const change = ({ figures }: Changes, indicator: string): FigureChange => {
  const found = figures.find((one) => one.indicator === indicator);
  if (!found) throw new Error(`${indicator} did not change`);
  return found;
};
const causes = ({ causes: all }: FigureChange) => all.map((cause) => (isPartChange(cause) ? [cause.kind, cause.orgUnit, cause.measure, cause.before?.raw ?? null, cause.now?.raw ?? null] : [cause.kind]));

const jobs = (amount: string) => ({ "workers-given-jobs": amount });

describe("a figure that moved", () => {
  test("by how much, exactly, and because of which cell", () => {
    const moved = change(compare({ "819": { "budget-revenue-collected": "0.1" } }, { "819": { "budget-revenue-collected": "0.3" } }), "state-budget-revenue");
    expect([moved.before?.value?.toFixed(), moved.now?.value?.toFixed(), moved.difference?.toFixed()]).toEqual(["0.1", "0.3", "0.2"]);
    expect(moved.causes).toMatchObject([
      {
        kind: "changed",
        orgUnit: "819",
        measure: "budget-revenue-collected",
        before: { file: "819.xlsx", sheet: "Nhập liệu", cell: "H10", raw: "0.1", used: true },
        now: { file: "819.xlsx", sha256: "3".padStart(64, "0"), sheet: "Nhập liệu", cell: "H10", raw: "0.3", used: true },
        fate: null,
      },
    ]);
  });

  test("a unit that came late appears, with the count of units and the status it changes", () => {
    const moved = change(compare({ "819": jobs("900") }, { "819": jobs("900"), "820": jobs("8500") }), JOBS);
    expect(causes(moved)).toEqual([["appeared", "820", "workers-given-jobs", null, "8500"]]);
    expect([moved.before?.reported, moved.now?.reported, moved.before?.status, moved.now?.status]).toEqual([1, 2, "behind", "on-track"]);
  });

  test("what was held out and is used now is a change of the same cell", () => {
    const moved = change(compare({ "819": { "health-insured-people": "90" } }, { "819": { "health-insured-people": "90", population: "100" } }), INSURANCE);
    expect(moved.causes.map((cause) => isPartChange(cause) && [cause.measure, cause.before?.used ?? null, cause.now?.used])).toEqual([["health-insured-people", false, true], ["population", null, true]]);
    expect(moved.difference).toBeNull();
  });

  test("a dash that becomes another text, and a value of two cells that leaves the figure as it was", () => {
    expect(causes(change(compare({ "819": jobs("-") }, { "819": jobs("!x") }), JOBS))).toEqual([["changed", "819", "workers-given-jobs", "-", "x"]]);
    const swapped = change(compare({ "819": jobs("900"), "820": jobs("800") }, { "819": jobs("800"), "820": jobs("900") }), JOBS);
    expect([swapped.difference?.toFixed(), causes(swapped).length]).toEqual(["0", 2]);
  });
});

test("a file that its merge does not account for has no hash", () => {
  const now = jsonOf(mergeReports({ "819": jobs("900") }));
  const [moved] = compareSummaries(jsonOf(mergeReports({})), { ...now, sources: [] }).figures;
  expect(moved?.causes).toMatchObject([{ kind: "appeared", now: { file: "819.xlsx", sha256: null } }]);
});

test("a cell that enters no figure, then or now, moves none", () => {
  expect(compare({ "819": { population: "100" } }, { "819": { population: "200" }, "820": { population: "300" } }).figures).toEqual([]);
  expect(compare({ "819": { population: "100" } }, { "820": { population: "300" } }).figures).toEqual([]);
});

describe("what vanished says what became of its file", () => {
  const fates = (now: Reports, more: MergeOptions = {}) => change(compare({ "819": jobs("900") }, now, more), JOBS).causes.map((cause) => isPartChange(cause) && [cause.kind, cause.fate]);

  test("gone, blank now, held out as one of two, or no longer readable", () => {
    const beside = received(submissionOf(catalogue2024, "819", jobs("950"), {}), { file: "819 (2).xlsx" });
    expect(fates({})).toEqual([["vanished", { outcome: "gone", reason: "" }]]);
    expect(fates({ "819": { population: "290000" } })).toEqual([["vanished", { outcome: "merged", reason: "" }]]);
    expect(fates({ "819": jobs("900") }, { beside: [beside] })).toEqual([["vanished", { outcome: "rejected", reason: "Hai tệp cho một đơn vị" }]]);
    expect(fates({}, { beside: [{ file: "819.xlsx", sha256: null, bytes: 3, modified: null, submission: null, findings: [], skipped: true }] })).toEqual([["vanished", { outcome: "skipped", reason: "" }]]);
  });
});

test("the same numbers, from the same or other files, written the same or another way, are no change", () => {
  const before = jsonOf(mergeReports({ "819": { "budget-revenue-collected": "8.5", population: "290000" } }));
  const now = jsonOf(mergeReports({ "819": { "budget-revenue-collected": "8.5", population: "290000" } }, { files: { "819": { sha256: "f".repeat(64) } } }));
  const written = { ...now, figures: now.figures.map((figure) => ({ ...figure, parts: figure.parts.map((part) => ({ ...part, raw: `${part.raw},0` })) })) };
  expect(compareSummaries(before, written).figures).toEqual([]);
});

describe("what is not a unit's doing", () => {
  const edit = (json: SummaryJson, indicator: string, more: Partial<SummaryJson["figures"][number]>): SummaryJson => ({ ...json, figures: json.figures.map((one) => (one.indicator === indicator ? { ...one, ...more } : one)) });
  const now = jsonOf(mergeReports({ "819": jobs("900"), CTK: { "grdp-growth-rate": "7.1" } }));

  test("a target, a baseline, a definition", () => {
    const before = edit(edit(edit(now, JOBS, { target: { op: "at-least", value: "17000" } }), "poverty-reduction", { baseline: "1.2", target: { op: "decrease-by", value: "0.2", baseline: null } }), "grdp-growth", { unit: "‰", target: { op: "between", min: "7", max: "8" } });
    const { figures } = compareSummaries(before, now);
    expect(figures.map((one) => [one.indicator, causes(one).flat(), one.difference?.toFixed() ?? null])).toEqual([
      ["grdp-growth", ["definition", "target"], null],
      [JOBS, ["target"], "0"],
      ["poverty-reduction", ["target", "baseline"], null],
    ]);
    expect(figures[0]?.causes).toContainEqual({ kind: "definition", before: "‰ · reported", now: "% · reported" });
  });

  test("indicators that came and went, and a count of units that changed without a cell", () => {
    const gone = { ...now.figures[0], indicator: "old-one" } as SummaryJson["figures"][number];
    const before = { ...edit(now, JOBS, { expected: 12 }), figures: [...edit(now, JOBS, { expected: 12 }).figures.slice(1), gone] };
    expect(compareSummaries(before, now).figures.map(({ indicator, before: was, now: is, causes: why }) => [indicator, was !== null, is !== null, why.length])).toEqual([
      ["grdp-growth", false, true, 0],
      [JOBS, true, true, 0],
      ["old-one", true, false, 0],
    ]);
  });

  test("two periods are not compared; two catalogues are, with a note", () => {
    expect(compareSummaries({ ...now, period: "2024-05" }, now)).toMatchObject({ figures: [], findings: [{ code: "compared-with-other-period", severity: "warning", facts: { found: "2024-05", expected: "2024-06" } }] });
    expect(compareSummaries({ ...now, catalogue: "2024.0" }, now)).toMatchObject({ since: now.asOf, catalogue: "2024.0", findings: [{ code: "compared-with-other-catalogue", severity: "info" }] });
    expect(compareSummaries(now, now)).toMatchObject({ figures: [], findings: [] });
  });
});

test("the cells that changed make up the difference of a sum, to the last digit", () => {
  const amounts = fc.dictionary(fc.constantFrom("815", "816", "817", "818", "819"), fc.integer({ min: 0, max: 99999 }).map((cents) => ({ "budget-revenue-collected": decimal(cents).div(10).toFixed() })), { minKeys: 1 });
  fc.assert(
    fc.property(amounts, amounts, (before, now) => {
      const moved = compare(before, now).figures.find(({ indicator }) => indicator === "state-budget-revenue");
      const cells = (moved?.causes ?? []).filter(isPartChange);
      const total = sum(cells.map((cause) => (cause.now?.value ?? decimal(0)).minus(cause.before?.value ?? decimal(0))));
      expect(total.toFixed()).toBe(moved?.difference?.toFixed() ?? "0");
    }),
    { numRuns: 60 },
  );
});
