import { address } from "../../../src/core/address";
import { catalogueAt } from "../../../src/core/catalogue/catalogue";
import type { Catalogue, OrgUnit, Summary } from "../../../src/core/model";
import { summaryPlan } from "../../../src/core/plan/summary/summary";
import { wholeSheet } from "../../../src/core/sheet/whole-sheet";
import { mergeSubmissions } from "../../../src/core/summary";
import { calculatePlan } from "../../support/calculate-plan";
import { summaryOfCommunes } from "../../support/communes-2025";
import { summaryOf } from "../../support/many-units";
import { reorganised } from "../../support/reorganised";
import { received, submissionOf } from "../../support/submissions";

const sheetsOf = (summary: Summary, language: "vi" | "en" = "vi") => summaryPlan(summary, { language, folder: null }).sheets.map(wholeSheet);
const formerOf = (summary: Summary, language: "vi" | "en" = "vi") => sheetsOf(summary, language).find(({ name }) => ["Theo địa bàn cũ", "By former unit"].includes(name));

/** Enough for every kind of figure; calculating all 44 over 102 columns takes its time. */
const SOME = ["grdp-growth", "jobs-created", "overseas-workers", "new-rural-districts", "health-insurance-coverage", "doctors-per-10000", "poverty-reduction"];
const register: Catalogue = { ...reorganised, indicators: reorganised.indicators.filter(({ id }) => SOME.includes(id)) };
const summary = summaryOfCommunes(9, register);
const sheets = sheetsOf(summary);
const former = formerOf(summary) as NonNullable<ReturnType<typeof formerOf>>;
const textAt = (row: number, column: number): string => {
  const content = former.cells.find((one) => one.row === row && one.column === column)?.content;
  return content?.kind === "text" ? content.text : content?.kind === "formula" ? (content.cached.kind === "text" ? content.cached.text : content.cached.value) : "";
};
const rowOf = (label: string, from = 0): number => former.cells.find(({ row, column, content }) => column === 1 && row >= from && content?.kind === "text" && content.text === label)?.row ?? -1;
const INSURED = "Tỷ lệ dân số tham gia bảo hiểm y tế";

test("the sheet is there only where units came from others of another level", () => {
  expect(sheets.map(({ name }) => name)).toEqual(["Tổng hợp", "Theo địa bàn cũ", "Phát hiện", "Nguồn", "Truy vết", "Biểu đồ"]);
  expect(formerOf(summaryOf(11))).toBeUndefined();
  expect(formerOf(mergeSubmissions({ catalogue: reorganised, period: "2025-06", asOf: "2025-06-20", prefer: null, received: [] }))).toBeUndefined();
  expect(formerOf(summary, "en")?.cells.some(({ content }) => content?.kind === "text" && content.text === "RESULTS BY FORMER UNIT")).toBe(true);
});

test("a column for each of the eleven districts, beside the province", () => {
  expect(Array.from({ length: 12 }, (_, index) => textAt(3, 3 + index))).toEqual(["Toàn tỉnh", "Mỹ Tho", "TP. Gò Công", "TX. Cai Lậy", "Tân Phước", "Cái Bè", "H. Cai Lậy", "Châu Thành", "Chợ Gạo", "Gò Công Tây", "Gò Công Đông", "Tân Phú Đông"]);
  expect(textAt(rowOf("Gồm các đơn vị"), 8)).toBe("Xã 5, Xã 16, Xã 27, Xã 38, Xã 49, Xã 60, Xã 71, Xã 82, Xã 93");
});

test("a district's rate is made from its communes' sums, and says how many of them have reported", () => {
  const figures = summary.figures.find(({ indicator }) => indicator === "health-insurance-coverage");
  const communes = catalogueAt(reorganised, "2025-07").orgUnits.filter(({ predecessors }) => predecessors?.includes("819"));
  const total = (measure: string) => figures?.trace.parts.filter((part) => part.measure === measure && communes.some(({ code }) => code === part.orgUnit)).reduce((all, { value }) => all + Number(value), 0) as number;
  const row = rowOf(INSURED);
  expect(Number(textAt(row, 8))).toBeCloseTo((100 * total("health-insured-people")) / total("population"), 10);
  expect(textAt(rowOf(INSURED, row + 1), 8)).toBe("8/9");
});

test("what only province offices report has no row", () => {
  expect([rowOf("Tốc độ tăng trưởng kinh tế"), rowOf(INSURED) > 0]).toEqual([-1, true]);
  expect(former.cells.some(({ content }) => content?.kind === "text" && content.text === "1")).toBe(false);
});

test("every cell stands as a calculation over Tổng hợp gives it", () => {
  const calculated = calculatePlan({ sheets: [former, sheets[0] as (typeof sheets)[0]] });
  const formulas = former.cells.flatMap(({ row, column, content }) => (content?.kind === "formula" ? [{ at: address(row, column), cached: content.cached }] : []));
  expect(formulas.length).toBe(6 * (11 + 1 + 11));
  for (const { at, cached } of formulas) {
    if (cached.kind === "text") expect([at, calculated.textAt(at)]).toEqual([at, cached.text]);
    else expect(Math.abs(Number(calculated.textAt(at)) - Number(cached.value))).toBeLessThan(1e-9 * Math.max(1, Math.abs(Number(cached.value))));
  }
});

test("yellow marks a district of which somebody is missing", () => {
  const whole = summaryOfCommunes(null, register);
  const sheet = formerOf(whole) as typeof former;
  const [format] = sheet.conditionalFormats;
  if (format?.kind !== "formula") throw new Error("no highlight");
  const [from] = format.range.split(":") as [string];
  const marked = (one: Summary) => {
    const plan = formerOf(one) as typeof former;
    const calculated = calculatePlan({ sheets: [plan, sheetsOf(one)[0] as (typeof sheets)[0]] });
    return [4, 5, 6, 7].map((column) => calculated.holds(format.formula, from, address(rowOf(INSURED), column)));
  };
  expect([marked(whole), marked(summary)]).toEqual([[false, false, false, false], [true, true, true, true]]);
});

test("where the units stand too far apart for a formula, its value stands there", () => {
  const like = reorganised.orgUnits.find(({ kind }) => kind === "commune") as OrgUnit;
  const communes = Array.from({ length: 200 }, (_, index): OrgUnit => ({ ...like, code: `C${index}`, short: `${index}`, predecessors: [index % 2 ? "815" : "816"] }));
  const indicators = reorganised.indicators.filter(({ id }) => id === "health-insurance-coverage");
  const catalogue: Catalogue = { ...reorganised, indicators, orgUnits: [...reorganised.orgUnits.filter(({ kind }) => kind === "district"), ...communes] };
  const at = catalogueAt(catalogue, "2025-07");
  const one = submissionOf(at, "C1", { "health-insured-people": "9", population: "10" }, { period: "2025-07" });
  const sheet = formerOf(mergeSubmissions({ catalogue, period: "2025-07", asOf: "2025-07-16", prefer: null, received: [received(one)] })) as typeof former;
  const contents = sheet.cells.filter(({ row, column }) => [4, 8].includes(row) && column > 3).map(({ content }) => content);
  expect(contents).toEqual([{ kind: "number", value: "90" }, undefined, { kind: "text", text: "1/100" }, { kind: "text", text: "0/100" }]);
});

test("a district none of whose communes owes an indicator is left empty, not zero", () => {
  const indicators = reorganised.indicators.filter(({ id }) => id === "jobs-created");
  const measures = reorganised.measures.map((one) => (one.id === "workers-given-jobs" ? { ...one, reportedBy: ["28000"] } : one));
  const catalogue: Catalogue = { ...reorganised, indicators, measures };
  const one = submissionOf(catalogueAt(catalogue, "2025-07"), "28000", { "workers-given-jobs": "7" }, { period: "2025-07" });
  const sheet = formerOf(mergeSubmissions({ catalogue, period: "2025-07", asOf: "2025-07-16", prefer: null, received: [received(one)] })) as typeof former;
  const shown = (row: number) => sheet.cells.filter((cell) => cell.row === row && [4, 5].includes(cell.column)).map(({ content }) => (content?.kind === "formula" ? content.cached : content));
  expect([shown(4), shown(8)]).toEqual([[{ kind: "number", value: "7" }, undefined], [{ kind: "text", text: "1/1" }, undefined]]);
});
