import { describeFinding } from "../../src/core/messages/describe-finding";
import { STATUS_WORDS } from "../../src/core/messages/sheet-text";
import type { Catalogue, Finding, Indicator, Status, Summary, Target } from "../../src/core/model";
import { decimal } from "../../src/core/numbers/decimal";
import { templatePlan } from "../../src/core/plan/template";
import type { Received } from "../../src/core/select-submissions";
import { readSubmission } from "../../src/core/submission";
import { mergeSubmissions } from "../../src/core/summary";
import { address } from "../../src/core/address";
import { calculatePlan } from "../support/calculate-plan";
import { catalogue2024 } from "../support/catalogue-2024";
import { blankEntry, placeIn, retype } from "../support/entry-workbook";
import { received, submissionOf } from "../support/submissions";

const DISTRICTS = catalogue2024.orgUnits.filter(({ kind }) => kind === "district").map(({ code }) => code);
const JOBS = "jobs-created";

/** Reports of districts that were allotted these jobs, in the order of the register; null sends nothing. */
const reports = (allotted: readonly (string | null)[], indicator = JOBS, measure = "workers-given-jobs"): readonly Received[] =>
  allotted.flatMap((jobs, index) => (jobs === null ? [] : [received(submissionOf(catalogue2024, DISTRICTS[index] as string, { [measure]: "1" }, { allotted: { [indicator]: jobs } }))]));

const merge = (files: readonly Received[], catalogue: Catalogue = catalogue2024): Summary =>
  mergeSubmissions({ catalogue, period: "2024-06", asOf: "2024-06-20T08:00:00+07:00", received: files, prefer: null });

const asked = (change: Partial<Indicator>): Catalogue => ({ ...catalogue2024, indicators: catalogue2024.indicators.map((one) => (one.id === JOBS ? { ...one, ...change } : one)) });
const told = (summary: Summary, indicator = JOBS): readonly Finding[] => summary.findings.filter((one) => one.code.startsWith("allotted-") && one.indicator === indicator);
const codesOf = (allotted: readonly (string | null)[], target?: Target) => told(merge(reports(allotted), target ? asked({ target }) : catalogue2024)).map(({ code, severity }) => `${code} ${severity}`);
const elevenOf = (jobs: string) => DISTRICTS.map(() => jobs);

const SHORT = ["allotted-sum-differs warning"];

describe("allotments against the province's target of 18.000 jobs", () => {
  test("what adds up to less cannot meet it; just as much, or more as a reserve, is right", () => {
    const upTo = (last: string) => [...DISTRICTS.slice(1).map(() => "1700"), last];
    expect([codesOf(upTo("999.9")), codesOf(upTo("1000")), codesOf(upTo("5000"))]).toEqual([SHORT, [], []]);
  });

  test("the units' cells are in the message, in the reader's format", () => {
    const [finding] = told(merge(reports(elevenOf("1500.5"))));
    if (!finding) throw new Error("no finding");
    expect([finding.orgUnit, finding.indicator, finding.at.workbook]).toEqual([null, JOBS, ""]);
    const vi = describeFinding(finding, "vi", catalogue2024);
    expect(vi.message).toContain("kế hoạch giao của 11 đơn vị cộng lại là 16.505,5, chỉ tiêu tỉnh là ≥ 18.000 lao động (người): mọi đơn vị làm đúng kế hoạch thì tỉnh vẫn không đạt. Gồm Thành phố Mỹ Tho 1.500,5 (815.xlsx › Nhập liệu!F10), ");
    expect(vi.expected).toBe("tổng kế hoạch giao ≥ 18.000 lao động (người)");
    expect(describeFinding(finding, "en", catalogue2024).message).toMatch(/add up to 16,505\.5, the province's target is ≥ 18,000 .*My Tho City 1,500\.5 \(815\.xlsx › Nhập liệu!F10\)/);
    expect(describeFinding({ ...finding, indicator: null }, "vi", catalogue2024).expected).toBe("tổng kế hoạch giao ");
  });

  test("too little is certain only when every unit's allotment is known; “-” is known", () => {
    expect(codesOf([null, ...DISTRICTS.slice(1).map(() => "10")])).toEqual([]);
    expect(codesOf(["!x", ...DISTRICTS.slice(1).map(() => "10")])).toEqual([]);
    expect(codesOf(["-", ...DISTRICTS.slice(1).map(() => "10")])).toEqual(SHORT);
    expect(codesOf(elevenOf("-"))).toEqual([]);
  });

  test.each<[string, Target, string, readonly string[]]>([
    ["more than", { op: "more-than", value: decimal("110") }, "10", []],
    ["more than, and less was allotted", { op: "more-than", value: decimal("111") }, "10", SHORT],
    ["at most, and no more was allotted", { op: "at-most", value: decimal("110") }, "10", []],
    ["at most, and more was allotted", { op: "at-most", value: decimal("109.9") }, "10", SHORT],
    ["less than, and more was allotted", { op: "less-than", value: decimal("109.9") }, "10", SHORT],
    ["a range, below it", { op: "between", min: decimal("111"), max: decimal("120") }, "10", SHORT],
    ["a range, within it", { op: "between", min: decimal("110"), max: decimal("110") }, "10", []],
    ["a range, above it", { op: "between", min: decimal("90"), max: decimal("109") }, "10", SHORT],
    ["a decrease, of which less was allotted", { op: "decrease-by", value: decimal("111"), baseline: null }, "10", SHORT],
    ["a decrease, all of it allotted", { op: "decrease-by", value: decimal("110"), baseline: null }, "10", []],
  ])("%s", (_, target, each, codes) => expect(codesOf(elevenOf(each), target)).toEqual(codes));

  test("more than a ceiling is too much, whoever is still missing", () => {
    expect(codesOf(["60", "60", null], { op: "at-most", value: decimal("100") })).toEqual(SHORT);
    expect(codesOf(["60", "60", null], { op: "between", min: decimal("1"), max: decimal("100") })).toEqual(SHORT);
    expect(codesOf(["60", "30", null], { op: "between", min: decimal("95"), max: decimal("100") })).toEqual([]);
  });

  test("who left it blank is named, where others have one", () => {
    const [finding, ...more] = told(merge(reports(["1700", "", "-", "1700"])));
    if (!finding) throw new Error("no finding");
    expect([more.length, finding.code, finding.severity, finding.facts["units"], finding.facts["count"]]).toEqual([0, "allotted-missing", "warning", "816", "2"]);
    expect(describeFinding(finding, "vi", catalogue2024).message).toContain("2 đơn vị có kế hoạch giao, còn Thành phố Gò Công để trống.");
    const unread = received(submissionOf(catalogue2024, "816", { "workers-given-jobs": "1" }));
    expect(told(merge([...reports(["1700"]), unread])).map(({ facts }) => facts["units"])).toEqual(["816"]);
    expect(codesOf(["", "", ""])).toEqual([]);
  });

  test("a rate that was allotted adds up to nothing, nor does what one office reports", () => {
    expect(told(merge(reports(elevenOf("94"), "health-insurance-coverage", "population")), "health-insurance-coverage")).toEqual([]);
    const growth = submissionOf(catalogue2024, "CTK", { "grdp-growth-rate": "5" }, { allotted: { "grdp-growth": "1" } });
    expect(told(merge([received(growth)]), "grdp-growth")).toEqual([]);
  });

  test("units that are to answer yes add up too", () => {
    const districts = catalogue2024.orgUnits.filter(({ type }) => type === "h").map(({ code }) => code);
    const answering = (yes: number) => merge(districts.map((code, index) => received(submissionOf(catalogue2024, code, { "district-newly-new-rural": "0" }, { allotted: { "new-rural-districts": index < yes ? "1" : "-" } }))));
    expect([1, 2].map((yes) => told(answering(yes), "new-rural-districts").map(({ code }) => code))).toEqual([["allotted-sum-differs"], []]);
  });
});

describe("a unit is judged by its own allotment, on its sheet as in the merge", () => {
  const unit = catalogue2024.orgUnits.find(({ code }) => code === "819") ?? null;
  const plan = templatePlan(catalogue2024, { period: "2024-06", orgUnit: unit, lang: "vi" });
  const blank = blankEntry("819");
  const at = (column: "actual" | "allotted" | "status" | "percent") => placeIn(blank, JOBS, column);
  const cell = (column: "actual" | "allotted" | "status" | "percent") => address(at(column).row, at(column).column);

  test.each<[jobs: string, allotted: string, status: Status, percent: string]>([
    ["900", "1800", "on-track", "50"],
    ["899", "1800", "behind", "49.94"],
    ["1800", "1800", "met", "100"],
    ["1801", "1800", "exceeded", "100.06"],
    ["900", "900", "met", "100"],
  ])("%s of %s allotted jobs in June: %s", (jobs, allotted, status, percent) => {
    const sheet = calculatePlan(plan, { [cell("actual")]: Number(jobs), [cell("allotted")]: Number(allotted) });
    expect([sheet.textAt(cell("status")), Number(sheet.textAt(cell("percent"))).toFixed(2)]).toEqual([STATUS_WORDS.vi[status], Number(percent).toFixed(2)]);
    const workbook = retype(retype(blank, JOBS, "actual", jobs), JOBS, "allotted", allotted);
    const { submission } = readSubmission(workbook, { workbook: "cai-be.xlsx", catalogue: catalogue2024, period: "2024-06" });
    if (!submission) throw new Error("not read");
    const judged = merge([received(submission)]).figures.find(({ indicator }) => indicator === JOBS)?.byUnit.get("819");
    expect([judged?.status, judged?.percentOfTarget?.round(2).toFixed()]).toEqual([status, percent]);
  });
});
