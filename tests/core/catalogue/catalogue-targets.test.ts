import { readFileSync } from "node:fs";
import path from "node:path";
import { indicator, measure, measuresOfFigure, partsOfWholes, reportersOf } from "../../../src/core/catalogue/catalogue";
import type { Indicator, OrgUnitKind, Target } from "../../../src/core/model";
import { catalogue2024 as catalogue, loaded2024 } from "./catalogue-2024";

const here = (name: string): string => readFileSync(path.join(__dirname, name), "utf8");
const HEAD = ["number", "op", "value1", "value2", "unit", "better", "kind", "reporter", "parent"] as const;
type Row = Readonly<Record<(typeof HEAD)[number], string>>;

/** What a reader of the resolution wrote down of each target, without this program. */
const ROWS: readonly Row[] = here("cases/targets-2024.tsv")
  .replace(/\n$/, "")
  .split("\n")
  .slice(1)
  .map((line) => Object.fromEntries(line.split("\t").map((cell, at) => [HEAD[at], cell])) as Row);

const numbered = (number: string): Indicator => catalogue.indicators.find((one) => one.number === number) as Indicator;
const numberOf = (id: string | null): string => (id === null ? "" : (indicator(catalogue, id)?.number ?? "?"));

const OPS: Readonly<Record<string, Target["op"]>> = { "=": "at-least", ">": "more-than", "<": "less-than", "<=": "at-most", range: "between", "decrease-by": "decrease-by" };
const bounds = (target: Target): readonly string[] => (target.op === "between" ? [target.min.toFixed(), target.max.toFixed()] : [target.value.toFixed()]);

test("the catalogue of 2024 has nothing wrong with it", () => {
  expect(loaded2024.problems).toEqual([]);
});

test("it has the 44 targets, in the order of the resolution", () => {
  expect(catalogue.indicators.map(({ number }) => number)).toEqual(Array.from({ length: 44 }, (_, at) => `${at + 1}`));
  expect(ROWS).toHaveLength(44);
});

test.each(ROWS)("target $number: $op $value1 $value2 $unit", ({ number, op, value1, value2, unit, better, parent }) => {
  const one = numbered(number);
  expect(one.target.op).toBe(OPS[op]);
  expect(bounds(one.target).map(Number)).toEqual([value1, value2].filter((value) => value !== "").map(Number));
  expect([one.unit, one.better, numberOf(one.partOf)]).toEqual([unit, better, parent]);
});

/** Letters of the table's reporter column: D districts or Party committees, P a province office. */
const kindsOf = (reporter: string): readonly OrgUnitKind[] => {
  if (reporter.includes("Party")) return ["party-committee"];
  if (reporter.includes("yes/no per district")) return ["district"];
  const letters: readonly (readonly [string, OrgUnitKind])[] = [["D", "district"], ["P", "province-office"]];
  return letters.flatMap(([letter, kind]) => (reporter.split(" ")[0]?.split("+").includes(letter) ? [kind] : []));
};

test.each(ROWS)("target $number comes from $reporter", ({ number, reporter }) => {
  const kinds = measuresOfFigure(numbered(number).figure).flatMap((id) => reportersOf(catalogue, id).map(({ kind }) => kind));
  expect([...new Set(kinds)].sort()).toEqual([...kindsOf(reporter)].sort());
});

test.each(ROWS.filter(({ kind }) => kind === "flow"))("target $number is a flow: linear, from an accumulating measure", ({ number }) => {
  const { pace, figure } = numbered(number);
  expect(pace).toBe("linear");
  expect(measuresOfFigure(figure).map((id) => measure(catalogue, id)?.accumulates)).toEqual([true]);
});

test("recognitions come at the end of the year: nothing is due before December", () => {
  const shares = ROWS.filter(({ kind }) => kind.startsWith("count")).map(({ number }) => numbered(number).pace);
  expect(shares).toHaveLength(4);
  for (const pace of shares) expect((pace as readonly { toFixed(): string }[]).map((share) => share.toFixed()).join()).toBe("0,0,0,0,0,0,0,0,0,0,0,1");
});

test.each(ROWS.filter(({ kind }) => kind !== "flow" && !kind.startsWith("count")))("target $number is no flow: it has no pace", ({ number }) => {
  expect(numbered(number).pace).toBe("none");
});

test("year-end reviews wait for the year's end, conscription for March", () => {
  expect(catalogue.indicators.flatMap(({ number, due }) => (due === "any" ? [] : [`${number} ${due}`]))).toEqual([
    "2 year-end",
    "13 year-end",
    "41 2024-03",
    "43 year-end",
    "44 year-end",
  ]);
});

test("how each figure is made", () => {
  const numbers = (kind: string) => catalogue.indicators.flatMap(({ number, figure }) => (figure.kind === kind ? [Number(number)] : []));
  expect(numbers("reported")).toEqual([1, 2, 3, 4, 7, 10, 24, 25]);
  expect(numbers("sum")).toEqual([5, 6, 8, 9, 15, 16, 42]);
  expect(numbers("count")).toEqual([17, 18]);
  const per = (unit: string) => catalogue.indicators.filter((one) => one.unit === unit).map(({ figure }) => (figure.kind === "ratio" ? figure.per.toFixed() : ""));
  expect([per("bác sĩ/vạn dân"), per("giường/vạn dân")]).toEqual([["10000"], ["10000"]]);
});

test("who reports alone", () => {
  const alone = catalogue.measures.flatMap(({ id, reportedBy }) => (reportedBy.every((selector) => /^[A-Z]+$/.test(selector)) ? [`${id} ${reportedBy.join("+")}`] : []));
  expect(alone).toEqual([
    "grdp-growth-rate CTK",
    "grdp-per-head CTK",
    "export-turnover SCT",
    "development-investment CTK",
    "new-enterprises-registered SKHDT",
    "urban-unemployment-rate CTK",
    "malnourished-under-fives SYT",
    "measured-under-fives SYT",
    "infant-mortality-rate SYT",
    "under-five-mortality-rate SYT",
    "national-standard-upper-secondary-schools SGDDT",
    "upper-secondary-schools SGDDT",
  ]);
});

test("what a province office adds to what districts report", () => {
  const both = catalogue.measures.flatMap(({ id, reportedBy }) => (reportedBy.length > 1 ? [`${id} ${reportedBy.join("+")}`] : []));
  expect(both).toEqual(["budget-revenue-collected district+STC", "budget-expenditure district+STC", "doctors district+SYT", "hospital-beds district+SYT", "upper-secondary-enrolled district+SGDDT"]);
});

test("only the eight districts of rank huyện can become new-rural districts", () => {
  expect(reportersOf(catalogue, "district-newly-new-rural").map(({ code }) => code)).toEqual(["818", "819", "820", "821", "822", "823", "824", "825"]);
  expect(reportersOf(catalogue, "district-newly-advanced")).toEqual(reportersOf(catalogue, "district-newly-new-rural"));
});

test("population is typed once and serves three rates", () => {
  const served = catalogue.indicators.flatMap(({ number, figure }) => (measuresOfFigure(figure).includes("population") ? [number] : []));
  expect(served).toEqual(["19", "21", "22"]);
});

test("every measure is used by a figure", () => {
  const used = new Set(catalogue.indicators.flatMap(({ figure }) => measuresOfFigure(figure)));
  expect(catalogue.measures.filter(({ id }) => !used.has(id))).toEqual([]);
});

test("everything under “trong đó” is held against its whole, and every share against what it is a share of", () => {
  const pairs = new Map(partsOfWholes(catalogue).map(({ part, whole }) => [`${part} ≤ ${whole}`, true]));
  for (const pair of [
    "workers-sent-abroad ≤ workers-given-jobs",
    "certified-workers ≤ trained-workers",
    "rural-households-piped-water ≤ rural-households-hygienic-water",
    "infant-mortality-rate ≤ under-five-mortality-rate",
    "health-insured-people ≤ population",
    "urban-population ≤ population",
  ])
    expect([pair, pairs.has(pair)]).toEqual([pair, true]);
  const rates = catalogue.indicators.filter(({ figure }) => figure.kind === "ratio" && figure.per.eq(100));
  const shares = rates.filter(({ figure }) => figure.kind === "ratio" && pairs.has(`${figure.numerator} ≤ ${figure.denominator}`));
  // Recruits beyond the quota are possible: it is no whole.
  expect(rates.filter((one) => !shares.includes(one)).map(({ number }) => number)).toEqual(["41"]);
});

test("display never has fewer decimals than the target", () => {
  for (const { number, target, decimals } of catalogue.indicators) {
    expect([number, bounds(target).every((value) => (value.split(".")[1] ?? "").length <= decimals)]).toEqual([number, true]);
  }
});

test("every quote is the resolution's own words, in its order", () => {
  const resolution = here("../draft/cases/resolution-2024.txt").replace(/- 2 -\s+-\s/, "").replace(/\s+/g, " ");
  const places = catalogue.indicators.map(({ number, quote }) => {
    let place = 0;
    for (const words of quote.split(" … ")) {
      const found = resolution.indexOf(words, place);
      expect([number, words, found >= 0]).toEqual([number, words, true]);
      place = found;
    }
    return place;
  });
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("the value of a target stands in its quote, as the resolution prints it", () => {
  for (const { number, quote, target } of catalogue.indicators) {
    for (const value of bounds(target)) {
      const digits = quote.replace(/(?<=\d)\.(?=\d{3})/g, "").replaceAll(",", ".");
      expect([number, (digits.match(/\d+(?:\.\d+)?/g) ?? []).map(Number).includes(Number(value))]).toEqual([number, true]);
    }
  }
});

/** An amount typed in a thousandth or thousandfold of its unit is questioned, whatever the unit that types it. */
test.each([
  ["export-turnover", "2650", "triệu USD for tỷ USD"],
  ["grdp-per-head", "75800000", "đồng for triệu đồng"],
  ["grdp-per-head", "0.0758", "tỷ đồng for triệu đồng"],
  ["development-investment", "50.4", "nghìn tỷ for tỷ đồng"],
  ["development-investment", "50400000", "triệu đồng for tỷ đồng"],
  ["budget-revenue-collected", "8801000", "triệu đồng for tỷ đồng"],
  ["budget-revenue-collected", "60000", "a small district in triệu đồng"],
  ["population", "42.5", "nghìn người for người"],
  ["health-insured-people", "214.12", "nghìn người for người"],
  ["urban-unemployment-rate", "0.035", "a share for per cent"],
])("%s: %s is not plausible (%s)", (id, typed) => {
  const { min, max } = measure(catalogue, id)!.plausible;
  expect(min.lte(typed) && max.gte(typed)).toBe(false);
});

test("8.801 of the Department of Finance has two plausible readings", () => {
  const { min, max } = measure(catalogue, "budget-revenue-collected")!.plausible;
  for (const reading of ["8801", "8.801"]) expect(min.lte(reading) && max.gte(reading)).toBe(true);
});

test("the province's own target is plausible where one office reports it", () => {
  for (const { number, figure, target } of catalogue.indicators) {
    if (figure.kind !== "reported") continue;
    const { min, max } = measure(catalogue, figure.measure)!.plausible;
    for (const value of bounds(target)) expect([number, min.lte(value) && max.gte(value)]).toEqual([number, true]);
  }
});

test("counts are whole numbers, and what is no count is not", () => {
  const fractions = catalogue.measures.filter(({ integer, yesNo }) => !integer && !yesNo).map(({ unit }) => unit);
  expect([...new Set(fractions)]).toEqual(["%", "triệu đồng", "tỷ USD", "tỷ đồng", "‰", "tấn"]);
});

test.each([
  ["recognised-new-rural-communes", "Không phải tổng số xã"],
  ["doctors", "huyện không tính lại"],
  ["hospital-beds", "không tính giường lưu của trạm y tế xã"],
  ["budget-expenditure", "không gồm chi bổ sung"],
  ["budget-revenue-collected", "không ghi số toàn tỉnh"],
  ["working-age-population", "không phải lực lượng lao động"],
  ["poor-households", "Cùng kỳ năm trước"],
  ["poor-households", "điểm %"],
  ["urban-population", "Tân Phú Đông) gõ “-”"],
  ["malnourished-under-fives", "Sở Y tế báo cáo cho cả tỉnh"],
  ["infant-mortality-rate", "phần nghìn"],
  ["communes-newly-advanced", "trong năm 2024"],
  ["labour-force", "Mẫu số chung"],
  ["export-turnover", "triệu USD"],
])("the definition of %s tells the clerk: %s", (id, words) => {
  expect(measure(catalogue, id)?.definition).toContain(words);
});
