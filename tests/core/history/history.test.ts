import { amountKey, monthEnd, monthEndsBefore, precedingPeriod } from "../../../src/core/history/history";
import { historyOf } from "../../../src/core/history/history-of";
import { latestRate } from "../../../src/core/history/latest-rate";
import { monthlyIncrements, unitSeries } from "../../../src/core/history/unit-series";
import type { FigureRule } from "../../../src/core/model";
import { decimal } from "../../../src/core/numbers/decimal";
import { historyOfReports, jsonOf, mergeReports } from "../../support/past-merges";

const jobs = (amount: string) => ({ "819": { "workers-given-jobs": amount } });
const may = (amount: string, asOf: string, source: string) => ({ source, summary: jsonOf(mergeReports(jobs(amount), { period: "2024-05", asOf })) });

describe("a history", () => {
  test("has one merge for each period: the latest, as clocks go and not as they are written; of two at once the last by name", () => {
    const amount = (...past: ReturnType<typeof may>[]) => historyOf(past).periods.map(({ amounts, source }) => [source, amounts.get(amountKey("819", "workers-given-jobs"))?.value.toFixed()]);
    const early = may("1", "2024-06-01T23:00:00Z", "a.json");
    const late = may("2", "2024-06-02T07:00:00+07:00", "b.json");
    expect([amount(early, late), amount(late, early)]).toEqual([[["b.json", "2"]], [["b.json", "2"]]]);
    const twin = may("3", "2024-06-02T00:00:00Z", "c.json");
    expect([amount(late, twin), amount(twin, late)]).toEqual([[["c.json", "3"]], [["c.json", "3"]]]);
  });

  test("knows each amount with its cell, also of what was held out, and who made a figure", () => {
    const [past] = historyOfReports({ "2024-05": { "819": { "health-insured-people": "90", population: "100" }, "820": { "health-insured-people": "70" }, "821": { population: "-" } } }).periods;
    expect(past?.amounts.get(amountKey("820", "health-insured-people"))).toMatchObject({ file: "820.xlsx", sheet: "Nhập liệu", cell: "H10", raw: "70" });
    expect(past?.amounts.has(amountKey("821", "population"))).toBe(false);
    expect(past?.figures.get("health-insurance-coverage")).toMatchObject({ units: new Set(["819"]), complete: false, unit: "%" });
    expect(past?.figures.get("grdp-growth")).toMatchObject({ value: null, percentOfTarget: null });
  });

  test("before a period come the months' ends before its own, one each, of several the shortest", () => {
    const history = historyOfReports({ "2024-H1": {}, "2024-Q2": {}, "2024-06": {}, "2024-05": {}, "2023-12": {}, "2023": {}, "2024-03": {} });
    const before = (period: string) => monthEndsBefore(history, period).map((one) => one.period);
    expect(before("2024-07")).toEqual(["2023-12", "2024-03", "2024-05", "2024-06"]);
    expect(before("2024-06")).toEqual(["2023-12", "2024-03", "2024-05"]);
    expect(before("2024-Q2")).toEqual(before("2024-06"));
    expect(before("2024-01")).toEqual(["2023-12"]);
    expect(monthEndsBefore(history, "2024-06")).toBe(monthEndsBefore(history, "2024-06"));
    expect([monthEnd(history, 2024, 6)?.period, monthEnd(history, 2024, 4)]).toEqual(["2024-06", null]);
  });
});

test("the preceding period is of the same kind; half, nine months and year have none", () => {
  expect(["2024-06", "2024-01", "2024-Q3", "2024-Q1", "2024-H1", "2024-9M", "2024"].map(precedingPeriod)).toEqual(["2024-05", "2023-12", "2024-Q2", "2023-Q4", null, null, null]);
});

test("a unit's own series, and what each month added: a gap is spread over its months, a year begins anew", () => {
  const history = historyOfReports({ "2023-11": jobs("110"), "2023-12": jobs("150"), "2024-02": jobs("30"), "2024-03": { "820": { "workers-given-jobs": "9" } }, "2024-04": jobs("50") });
  const series = unitSeries(history, "2024-06", "819", "workers-given-jobs");
  expect(series.map(({ past, amount }) => [past.period, amount.value.toFixed()])).toEqual([["2023-11", "110"], ["2023-12", "150"], ["2024-02", "30"], ["2024-04", "50"]]);
  expect(monthlyIncrements(series).map((one) => one.toFixed())).toEqual(["10", "40", "15", "10"]);
});

test("a unit's latest own rate is the last for which it gave both numbers", () => {
  const rule: Extract<FigureRule, { kind: "ratio" }> = { kind: "ratio", numerator: "health-insured-people", denominator: "population", per: decimal("100") };
  const history = historyOfReports({ "2024-03": { "819": { "health-insured-people": "90", population: "100" } }, "2024-04": { "819": { "health-insured-people": "91", population: "0" } }, "2024-05": { "819": { population: "100" } } });
  expect([latestRate(history, "2024-06", "819", rule)?.toFixed(), latestRate(history, "2024-06", "820", rule)]).toEqual(["90", null]);
});
