import { increaseGrowth, type IndicatorSeries, seriesOf } from "../../../src/core/history/series";
import { historyOfReports, mergeReports, type MergeOptions, type Reports } from "../../support/past-merges";

const DISTRICT_CODES = ["815", "816", "817", "818", "819", "820", "821", "822", "823", "824", "825"];
const everywhere = (typed: Readonly<Record<string, string>>): Reports => Object.fromEntries(DISTRICT_CODES.map((code) => [code, typed]));
const jobs = (amount: string) => everywhere({ "workers-given-jobs": amount });
const without = (code: string, reports: Reports): Reports => Object.fromEntries(Object.entries(reports).filter(([each]) => each !== code));
const turnover = (amount: string): Reports => ({ SCT: { "export-turnover": amount } });

const one = (indicator: string, now: Reports, past: Readonly<Record<string, Reports>> | null, options: MergeOptions = {}): IndicatorSeries | null => {
  const summary = mergeReports(now, options);
  return seriesOf(summary, past && historyOfReports(past))?.indicators.find((each) => each.indicator === indicator) ?? null;
};
const brief = (series: IndicatorSeries | null) =>
  series && {
    kind: series.kind,
    points: series.points.map(({ month, value, complete }) => [month, value?.toFixed() ?? null, complete]),
    preceding: series.preceding?.toFixed() ?? null,
    increase: series.increase && [series.increase.now.toFixed(), series.increase.before?.toFixed() ?? null],
    lastYear: series.lastYear?.toFixed() ?? null,
  };

test("a flow: running totals by month, and what this and the preceding month added", () => {
  expect(brief(one("exports", turnover("2.9"), { "2024-03": turnover("1.5"), "2024-04": turnover("1.8"), "2024-05": turnover("2.4"), "2023-06": turnover("2.5"), "2024-07": turnover("3.3") }))).toEqual({
    kind: "flow",
    points: [[3, "1.5", true], [4, "1.8", true], [5, "2.4", true], [6, "2.9", true]],
    preceding: "2.4",
    increase: ["0.5", "0.6"],
    lastYear: "2.5",
  });
});

test("a level has no increase; a ratio of two running totals is one", () => {
  const waste = (treated: string) => everywhere({ "urban-waste-treated": treated, "urban-waste-generated": "100" });
  expect(brief(one("urban-waste-treatment", waste("98"), { "2024-05": waste("97") }))).toMatchObject({ kind: "level", preceding: "97", increase: null });
  expect(brief(one("urban-unemployment", { CTK: { "urban-unemployment-rate": "2.6" } }, { "2024-05": { CTK: { "urban-unemployment-rate": "2.7" } } }))).toMatchObject({ kind: "level", preceding: "2.7", increase: null });
});

test("a year begins anew: January's increase is its total, and December's stands against it", () => {
  const past = { "2023-11": turnover("4.4"), "2023-12": turnover("5"), "2023-01": turnover("0.3") };
  expect(brief(one("exports", turnover("0.5"), past, { period: "2024-01" }))).toMatchObject({ points: [[1, "0.5", true]], preceding: "5", increase: ["0.5", "0.6"], lastYear: "0.3" });
  expect(brief(one("exports", turnover("0.9"), { "2024-01": turnover("0.5") }, { period: "2024-02" }))).toMatchObject({ increase: ["0.4", "0.5"] });
});

test("quarters stand against quarters; half a year and the year have no preceding period", () => {
  expect(brief(one("exports", turnover("2.9"), { "2024-03": turnover("1.5"), "2024-05": turnover("2.4") }, { period: "2024-Q2" }))).toMatchObject({ preceding: "1.5", increase: ["1.4", "1.5"] });
  expect(brief(one("exports", turnover("2.9"), { "2024-Q1": turnover("1.5"), "2023-H1": turnover("2.5") }, { period: "2024-H1" }))).toMatchObject({ points: [[3, "1.5", true], [6, "2.9", true]], preceding: null, increase: null, lastYear: "2.5" });
});

test("only values of the same units are held against each other; a month that lacked some is shown and marked", () => {
  const some = without("825", jobs("90"));
  expect(brief(one("jobs-created", jobs("100"), { "2024-04": jobs("70"), "2024-05": some }))).toMatchObject({ points: [[4, "770", true], [5, "900", false], [6, "1100", true]], preceding: null, increase: null });
  expect(brief(one("jobs-created", some, { "2024-04": some, "2024-05": some }))).toMatchObject({ preceding: "900", increase: ["0", "0"] });
  const others = without("824", jobs("80"));
  expect(brief(one("jobs-created", some, { "2024-05": others }))).toMatchObject({ preceding: null, increase: null });
  // The increase of May has no April to be taken from; then April's report lacked other units.
  expect(brief(one("jobs-created", jobs("100"), { "2024-05": jobs("80") }))).toMatchObject({ increase: ["220", null] });
  expect(brief(one("jobs-created", jobs("100"), { "2024-04": some, "2024-05": jobs("95") }))).toMatchObject({ increase: ["55", null] });
});

test("an indicator in another unit of measurement then, or not there, is no point of the series", () => {
  const history = historyOfReports({ "2024-04": turnover("1800"), "2024-05": turnover("2.4") });
  const [april, may] = history.periods;
  const figure = april?.figures.get("exports");
  if (!april || !may || !figure) throw new Error("no history");
  const other = { periods: [{ ...april, figures: new Map([["exports", { ...figure, unit: "triệu USD" }]]) }, { ...may, figures: new Map() }] };
  const series = seriesOf(mergeReports(turnover("2.9"), { lastYear: { SCT: { "export-turnover": "2.5" } } }), other)?.indicators.find(({ indicator }) => indicator === "exports");
  expect(brief(series ?? null)).toMatchObject({ points: [[6, "2.9", true]], preceding: null, increase: null, lastYear: "2.5" });
});

describe("a year earlier, without a history", () => {
  test("comes from the units' own column, where the units of this year's figure gave it", () => {
    const rate = (insured: string) => ({ "health-insured-people": insured, population: "100" });
    expect(brief(one("health-insurance-coverage", { "819": rate("93"), "820": rate("91") }, null, { lastYear: { "819": rate("90"), "820": rate("88"), "821": rate("10") } }))).toMatchObject({ lastYear: "89" });
    expect(one("health-insurance-coverage", { "819": rate("93"), "820": rate("91") }, null, { lastYear: { "819": rate("90") } })).toBeNull();
    expect(mergeReports({}, { lastYear: { "819": rate("90") } }).figures.every(({ lastYear }) => lastYear === null)).toBe(true);
  });

  test("a history of that month goes before the column", () => {
    expect(brief(one("exports", turnover("2.9"), { "2023-06": turnover("2.5") }, { lastYear: { SCT: { "export-turnover": "2.4" } } }))).toMatchObject({ lastYear: "2.5" });
  });
});

test("with nothing to hold the period against there is no series", () => {
  const summary = mergeReports(turnover("2.9"));
  expect([seriesOf(summary, null), seriesOf(summary, historyOfReports({})), seriesOf(summary, historyOfReports({ "2024-07": turnover("3") }))]).toEqual([null, null, null]);
  // December of the year before is no point of this year, but it stands against January.
  expect(seriesOf(mergeReports(turnover("0.5"), { period: "2024-01" }), historyOfReports({ "2023-12": turnover("5") }))).toMatchObject({ year: 2024, month: 1 });
});

test("growth of what was added needs something that was added before", () => {
  const increase = one("exports", turnover("2.9"), { "2024-04": turnover("2.4"), "2024-05": turnover("2.4") })?.increase;
  expect([increase && increaseGrowth(increase), increaseGrowth({ now: increase?.now as never, before: null })]).toEqual([null, null]);
});
