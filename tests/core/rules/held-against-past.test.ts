import { describeFinding } from "../../../src/core/messages/describe-finding";
import type { Finding, Summary } from "../../../src/core/model";
import { catalogue2024 } from "../../support/catalogue-2024";
import { historyOfReports, mergeReports, type MergeOptions, type Reports } from "../../support/past-merges";

const CODES = ["cumulative-falls", "far-from-history", "increase-far-from-history", "far-from-peers"];
const ofOurs = ({ findings }: Summary): readonly Finding[] => findings.filter(({ code }) => CODES.includes(code));
const vi = (finding: Finding | undefined) => finding && describeFinding(finding, "vi", catalogue2024);

/** One unit's amounts of one measure, month by month from January on; the last is the merged one, in June unless said otherwise. */
const run = (measure: string, amounts: readonly string[], { unit = "819", period = "2024-06", past = "2024" } = {}): readonly Finding[] => {
  const months = Object.fromEntries(amounts.slice(0, -1).map((amount, index) => [`${past}-${String(index + 1).padStart(2, "0")}`, { [unit]: { [measure]: amount } }]));
  return ofOurs(mergeReports({ [unit]: { [measure]: amounts.at(-1) as string } }, { period, history: historyOfReports(months) }));
};
const codes = (findings: readonly Finding[]) => findings.map(({ code, at }) => [code, at.address]);

describe("cumulative-falls", () => {
  test("a running total below the unit's own latest report is flagged at its cell, with what was expected and where from", () => {
    const [finding, ...others] = run("workers-given-jobs", ["85", "168", "255", "340", "460", "52"]);
    expect([finding?.code, finding?.severity, finding?.at.address, finding?.orgUnit, others.length]).toEqual(["cumulative-falls", "warning", "H10", "819", 0]);
    expect(vi(finding)?.message).toContain("Lao động được giải quyết việc làm: 52, ít hơn số lũy kế 460 mà chính đơn vị đã báo cáo kỳ 2024-05 (819.xlsx › Nhập liệu!H10).");
    expect(vi(finding)?.expected).toBe("ít nhất 460");
  });

  test("staying, rising, a level that falls, and a new year are no falls", () => {
    expect(run("workers-given-jobs", ["85", "168", "255", "340", "460", "460"])).toEqual([]);
    expect(run("poor-households", ["430", "428", "425", "424", "420", "400"])).toEqual([]);
    expect(run("workers-given-jobs", ["100", "200", "300", "400", "500", "600", "700", "800", "900", "1000", "1100", "1200", "90"], { past: "2023", period: "2024-01" })).toEqual([]);
  });

  test("the latest report counts, not an earlier one that has been corrected", () => {
    expect(run("workers-given-jobs", ["85", "168", "2550", "340", "360", "450"])).toEqual([]);
  });

  test("an answer is not taken back within the year, and is told as it was given", () => {
    const months = historyOfReports({ "2024-05": { "819": { "district-newly-new-rural": "1" } } });
    const [finding] = ofOurs(mergeReports({ "819": { "district-newly-new-rural": "0" } }, { history: months }));
    expect([finding?.code, finding?.facts.found, finding?.facts["earlier"]]).toEqual(["cumulative-falls", "0", "1"]);
  });

  test("without earlier reports, or with a dash, nothing is said", () => {
    expect(ofOurs(mergeReports({ "819": { "workers-given-jobs": "5" } }))).toEqual([]);
    expect(run("workers-given-jobs", ["85", "168", "255", "340", "460", "-"])).toEqual([]);
  });
});

describe("far-from-history", () => {
  const population = ["292100", "292150", "292300", "292400", "292500"];

  test("a digit too many or too few, a thousand times more or less: with the range that the unit's own reports had", () => {
    for (const slip of ["29260", "2926000", "293", "292600000"]) expect(codes(run("population", [...population, slip]))).toEqual([["far-from-history", "H10"]]);
    const told = vi(run("population", [...population, "29260"])[0]);
    expect(told?.message).toContain("Dân số trung bình: 29.260, khác xa số của chính đơn vị ở 5 kỳ trước (2024-01 đến 2024-05): từ 292.100 đến 292.500, ở giữa là 292.300.");
    expect(told?.expected).toBe("gần khoảng từ 292.100 đến 292.500");
  });

  test("what moves as such things do is left alone, and so are small numbers", () => {
    expect(run("population", [...population, "296000"])).toEqual([]);
    expect(run("poor-households", ["430", "428", "425", "424", "420", "250"])).toEqual([]);
    expect(run("national-standard-primary-schools", ["3", "3", "3", "3", "3", "7"])).toEqual([]);
    expect(codes(run("national-standard-primary-schools", ["23", "23", "23", "24", "24", "2"]))).toEqual([["far-from-history", "H10"]]);
    // A unit whose numbers always jumped is no surprise when they jump again.
    expect(run("population", ["100000", "300000", "50000", "250000", "150000", "20000"])).toEqual([]);
  });

  test("three earlier periods are needed; one wrong one among them does not hide the next", () => {
    expect(run("population", ["292100", "292300", "29260"])).toEqual([]);
    expect(codes(run("population", ["292100", "29230", "292400", "29260"])).map(([code]) => code)).toEqual([]);
    expect(codes(run("population", ["292100", "292300", "292400", "29260"]))).toEqual([["far-from-history", "H10"]]);
  });

  test("a growth rate may be anything near zero", () => {
    expect(run("grdp-growth-rate", ["6.1", "6.2", "6.3", "6.2", "6.4", "0.6"], { unit: "CTK" })).toEqual([]);
  });

  test("a rate that is no count is judged by its deviations alone", () => {
    expect(codes(run("urban-unemployment-rate", ["2.61", "2.62", "2.63", "2.6", "2.62", "0.3"], { unit: "CTK" }))).toEqual([["far-from-history", "H10"]]);
  });
});

describe("increase-far-from-history", () => {
  const jobs = ["85", "168", "255", "340", "428"];

  test("a total with a digit too many leaps beyond the unit's own months", () => {
    const [finding, ...others] = run("workers-given-jobs", [...jobs, "5120"]);
    expect([finding?.code, finding?.at.address, others.length]).toEqual(["increase-far-from-history", "H10", 0]);
    expect(vi(finding)?.message).toContain("lũy kế 5.120, riêng kỳ này tăng 4.692 mỗi tháng; 5 kỳ trước của chính đơn vị mỗi tháng tăng từ 83 đến 88, ở giữa là 85.");
    expect(vi(finding)?.expected).toBe("lũy kế khoảng 511 đến 516");
  });

  test("months differ: four times the middle, or what has been seen before, may be", () => {
    expect(run("workers-given-jobs", [...jobs, "740"])).toEqual([]);
    expect(run("workers-given-jobs", ["85", "400", "480", "560", "640", "1000"])).toEqual([]);
  });

  test("rare things come in lots; a few at once say nothing, a hundred do", () => {
    expect(run("communes-newly-advanced", ["0", "0", "0", "0", "0", "5"])).toEqual([]);
    expect(codes(run("workers-sent-abroad", ["0", "0", "0", "0", "0", "100"]))).toEqual([["increase-far-from-history", "H10"]]);
  });

  test("amounts of money, against months that had some", () => {
    expect(codes(run("budget-revenue-collected", ["40.5", "82", "121.4", "160", "203.7", "2441"]))).toEqual([["increase-far-from-history", "H10"]]);
    expect(run("budget-revenue-collected", ["0", "0", "0", "0", "0", "12"])).toEqual([]);
  });

  test("the year's first report is spread over its months, and expected anew", () => {
    const lastYear = Object.fromEntries(["100", "200", "300", "400"].map((amount, index) => [`2023-${String(index + 9).padStart(2, "0")}`, { "819": { "workers-given-jobs": amount } }]));
    const january = (amount: string) => ofOurs(mergeReports({ "819": { "workers-given-jobs": amount } }, { period: "2024-01", history: historyOfReports(lastYear) }));
    expect(january("110")).toEqual([]);
    expect(vi(january("1100")[0])?.expected).toBe("lũy kế khoảng 11,1 đến 100");
  });

  test("three earlier periods are needed", () => {
    expect(run("workers-given-jobs", ["85", "168", "2550"])).toEqual([]);
  });
});

describe("far-from-peers", () => {
  const DISTRICT_CODES = ["815", "816", "817", "818", "819", "820", "821"];
  const rates = (insured: readonly (string | null)[], population = "100000"): Reports =>
    Object.fromEntries(DISTRICT_CODES.flatMap((code, index) => (insured[index] ? [[code, { "health-insured-people": insured[index], population }]] : [])));
  const usual = ["92100", "93000", "93400", "94800", "95000", "91800"];
  const merge = (reports: Reports, more: MergeOptions = {}) => ofOurs(mergeReports(reports, more));

  test("a rate far from the others' is flagged at its numerator, with what theirs are", () => {
    const [finding, ...others] = merge(rates([...usual, "9200"]));
    expect([finding?.code, finding?.severity, finding?.orgUnit, finding?.indicator, finding?.measure, finding?.at, others.length]).toEqual([
      "far-from-peers", "warning", "821", "health-insurance-coverage", "health-insured-people", { workbook: "821.xlsx", sheet: "Nhập liệu", address: "H10" }, 0,
    ]);
    expect(vi(finding)?.message).toContain("Tỷ lệ dân số tham gia bảo hiểm y tế: 9,2 %, khác xa 6 đơn vị khác: từ 91,8 đến 95, ở giữa là 93,2.");
    expect(vi(finding)?.found).toBe("9200");
  });

  test("five others are needed, and twice the others is a difference between town and country", () => {
    expect(merge(rates([...usual.slice(0, 4), "9200"]))).toEqual([]);
    expect(merge(rates([...usual.slice(0, 5), "9200"]))).toHaveLength(1);
    expect(merge(rates(["30000", "31000", "32000", "30500", "31500", "29500", "62000"]))).toEqual([]);
  });

  test("where others spread widely, or numbers are small, one more of them is nothing", () => {
    expect(merge(rates(["10000", "30000", "50000", "70000", "90000", "20000", "95000"]))).toEqual([]);
    expect(merge(rates(["9", "9", "9", "9", "9", "9", "2"], "10"))).toEqual([]);
  });

  test("where the middle of all is zero there is no measure; units without a whole are no peers", () => {
    expect(merge(rates(["0", "0", "0", "0", "0", "0", "50000"]))).toEqual([]);
    expect(merge({ ...rates([...usual.slice(0, 5), null]), "820": { "health-insured-people": "9200", population: "0" }, "821": { "health-insured-people": "9200" } })).toEqual([]);
  });

  test("a unit that was like this in its own earlier reports is not asked; one that was not is", () => {
    const reports = rates([...usual, "9200"]);
    expect(merge(reports, { history: historyOfReports({ "2024-05": rates([...usual, "9000"]) }) })).toEqual([]);
    expect(merge(reports, { history: historyOfReports({ "2024-05": rates([...usual, "93000"]) }) })).toHaveLength(1);
  });

  test("sums are held against each unit's own allotment, never against each other", () => {
    const jobs = (last: string): Reports => Object.fromEntries(DISTRICT_CODES.map((code, index) => [code, { "workers-given-jobs": code === "821" ? last : String(500 + 20 * index) }]));
    const allotted: Reports = Object.fromEntries(DISTRICT_CODES.map((code) => [code, { "jobs-created": "1000" }]));
    expect(merge(jobs("5200"))).toEqual([]);
    expect(merge(jobs("540"), { allotted })).toEqual([]);
    const [finding] = merge(jobs("5200"), { allotted });
    expect([finding?.code, finding?.orgUnit, vi(finding)?.expected]).toEqual(["far-from-peers", "821", "gần khoảng từ 50 đến 60 %"]);
    const history = historyOfReports({ "2024-05": jobs("5100") });
    expect(merge(jobs("5200"), { allotted, history }).map(({ code }) => code)).toEqual(["far-from-peers"]);
  });

  test("money against its allotment is no count", () => {
    const money = (last: string): Reports => Object.fromEntries(DISTRICT_CODES.map((code, index) => [code, { "budget-revenue-collected": code === "821" ? last : String(50 + index) }]));
    const allotted: Reports = Object.fromEntries(DISTRICT_CODES.map((code) => [code, { "state-budget-revenue": "100" }]));
    expect(merge(money("5"), { allotted }).map(({ orgUnit }) => orgUnit)).toEqual(["821"]);
  });
});
