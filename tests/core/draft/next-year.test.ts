import { readFileSync } from "node:fs";
import path from "node:path";
import { loadCatalogue } from "../../../src/core/catalogue/catalogue";
import { decimal } from "../../../src/core/numbers/decimal";
import { catalogueJson } from "../../../src/core/draft/catalogue-json";
import { diffText } from "../../../src/core/draft/diff-text";
import type { Draft } from "../../../src/core/draft/draft";
import { asTarget, draftCatalogue, newId, usualReporter } from "../../../src/core/draft/draft-catalogue";
import { draftJson } from "../../../src/core/draft/draft-json";
import { draftTargets } from "../../../src/core/draft/draft-targets";
import { matchToCatalogue, type CatalogueMatch } from "../../../src/core/draft/match-catalogue";
import { nameLikeness } from "../../../src/core/draft/name-likeness";
import { readReview } from "../../../src/core/draft/read-review";
import { reviewYear } from "../../../src/core/draft/review-sheets";
import { readSource } from "../../../src/core/draft/read-source";
import { reviewPlan } from "../../../src/core/draft/review-plan";
import { REVIEW_COLUMNS, type ReviewColumn } from "../../../src/core/draft/review-words";
import { scoreDraft } from "../../../src/core/draft/score-draft";
import type { Catalogue, WorkbookGrid } from "../../../src/core/model";
import type { WorkbookPlan } from "../../../src/core/sheet-plan";
import { gridOfPlan } from "../../support/plan-grid";
import { catalogue2024, catalogueJson as catalogueFile } from "../catalogue/catalogue-2024";

const caseText = (name: string): string => readFileSync(path.join(__dirname, "cases", `${name}.txt`), "utf8");
const SOURCE = { title: "Nghị quyết năm 2025", issued: "2025-01-03", section: "2" };

interface Drafted {
  readonly draft: Draft;
  readonly match: CatalogueMatch;
  readonly plan: WorkbookPlan;
  readonly catalogue: Catalogue;
}
const drafted = (text: string, base = catalogue2024): Drafted => {
  const draft = draftTargets(text);
  const match = matchToCatalogue(draft, base);
  const next = draftCatalogue(match, base, { year: 2025, source: SOURCE });
  return { draft, match, catalogue: next.catalogue, plan: reviewPlan(draft, match, next, base) };
};

describe("the 2024 resolution against the catalogue of 2024", () => {
  const { match, catalogue } = drafted(caseText("resolution-2024"));
  test("all 44 are the indicators they were, none is new, none gone", () => {
    expect(match.matches.map(({ indicator }) => indicator?.id)).toEqual(catalogue2024.indicators.map(({ id }) => id));
    expect(match.vanished).toEqual([]);
  });
  test("operator, values, unit and part are those of the committed catalogue", () => {
    expect(catalogue.indicators.map(({ id, target, unit, partOf, better, figure }) => ({ id, target, unit, partOf, better, figure }))).toEqual(
      catalogue2024.indicators.map(({ id, target, unit, partOf, better, figure }) => ({ id, target, unit, partOf, better, figure })),
    );
  });
  test("measures, reporters and paces carry over", () => {
    expect(catalogue.measures).toEqual(catalogue2024.measures);
    expect(catalogue.indicators.map(({ pace }) => pace)).toEqual(catalogue2024.indicators.map(({ pace }) => pace));
  });
  test("a month of the old year becomes the same month of the new", () => {
    expect(catalogue.indicators.find(({ id }) => id === "conscription")?.due).toBe("2025-03");
  });
  test("nothing has changed but one name that the catalogue shortens", () => {
    expect(match.matches.filter(({ kind }) => kind !== "same").map(({ indicator, changes }) => [indicator?.id, changes.map(({ field }) => field)])).toEqual([["communes-upholding-new-rural-criteria", ["name"]]]);
  });
});

test("the committed catalogue, written as a file, is the file", () => {
  expect(catalogueJson(catalogue2024)).toEqual(catalogueFile());
});

const NEXT = `Các chỉ tiêu chủ yếu năm 2025:
- Tổng kim ngạch xuất khẩu đạt 5.200 triệu USD.
- Tỷ lệ che phủ rừng đạt 42,5%; trong đó rừng phòng hộ đạt 20%.
- Tỷ lệ lao động qua đào tạo đạt 57%; trong đó có bằng cấp, chứng chỉ đạt 25%.
- Tỷ lệ hộ nghèo giảm 0,2 - 0,3%.
- Hoàn thành 500 căn nhà ở xã hội, 1.200 căn nhà tạm.
- Chỉ số HDI đạt 0,78.`;

describe("next year's resolution", () => {
  const { draft, match, catalogue, plan } = drafted(NEXT);
  test("amounts come in last year's unit", () => {
    const exports = match.matches[0];
    expect([exports?.indicator?.id, exports?.values.map(String), exports?.unit]).toEqual(["exports", ["5.2"], "tỷ USD"]);
  });
  test("what has no like is new, reported by the office that reports most such figures, and marked", () => {
    const forest = catalogue.indicators.find(({ name }) => name === "Tỷ lệ che phủ rừng");
    expect(forest).toMatchObject({ id: "ty-le-che-phu-rung", figure: { kind: "reported", measure: "ty-le-che-phu-rung-so-bao-cao" }, partOf: null });
    expect(catalogue.measures.find(({ id }) => id === "ty-le-che-phu-rung-so-bao-cao")).toMatchObject({ unit: "%", reportedBy: ["CTK"], integer: false });
  });
  test("a part stays a part where both are made alike", () => {
    const part = (name: string) => catalogue.indicators.find((one) => one.name.endsWith(name))?.partOf;
    expect([part("rừng phòng hộ"), part("có bằng cấp, chứng chỉ")]).toEqual(["ty-le-che-phu-rung", "trained-labour"]);
  });
  test("the draft is a catalogue that loads", () => {
    expect(loadCatalogue(catalogueJson(catalogue), { orgUnits: catalogue2024.orgUnits }).problems).toEqual([]);
  });
  test("the diff tells new, changed, vanished and same, in both languages", () => {
    const text = diffText(match, "vi");
    expect(text).toContain("  + Tỷ lệ che phủ rừng: ít nhất 42,5 %");
    expect(text).toContain("  ~ Tổng kim ngạch xuất khẩu: mức: 5 → 5,2");
    expect(text).toContain("  - 19. Tỷ lệ dân số tham gia bảo hiểm y tế");
    expect(diffText(match, "en")).toContain("As last year (0)\n  none");
  });
  test("the JSON has each target with sentence, place, confidence and what it matches", () => {
    expect(draftJson(draft, match, { catalogue, ids: catalogue.indicators.map(({ id }) => id), proposed: [] })).toMatchObject({
      schema: "chi-tieu/draft@1",
      targets: expect.arrayContaining([expect.objectContaining({ id: "exports", sentence: "Tổng kim ngạch xuất khẩu đạt 5.200 triệu USD.", match: { indicator: "exports", likeness: 1 }, state: "changed" }), expect.objectContaining({ id: "ty-le-che-phu-rung", match: null, state: "new" })]) as unknown,
    });
  });
  test("a decrease given as a range is at least its lower end", () => {
    expect(catalogue.indicators.find(({ id }) => id === "poverty-reduction")?.target).toEqual({ op: "decrease-by", value: decimal("0.2"), baseline: null });
  });
  test("the workbook has dropdowns for operator, unit, direction, aggregation, reporter and part, none longer than Excel takes", () => {
    const lists = plan.sheets[0]?.validations.map(({ rule }) => (rule.kind === "list" ? rule.values.join(",").length : 0)) ?? [];
    expect(lists).toHaveLength(6);
    expect(Math.max(...lists)).toBeLessThanOrEqual(255);
  });
  test("read back uncorrected, the workbook gives the same indicators and measures", () => {
    const back = readReview(gridOfPlan(plan), catalogue2024);
    expect(back.problems).toEqual([]);
    expect(back.catalogue?.indicators).toEqual(catalogue.indicators.map((one) => ({ ...one })));
    expect(back.catalogue?.measures.map(({ id }) => id)).toEqual(catalogue.measures.map(({ id }) => id));
    expect(back.catalogue).toMatchObject({ year: 2025, version: "2025.1", source: SOURCE });
  });
});

/** The review workbook with cells of a target's row retyped. */
const retyped = (plan: WorkbookPlan, row: number, cells: Partial<Record<ReviewColumn, string | number>>): WorkbookGrid => {
  const keys = Object.keys(REVIEW_COLUMNS);
  const [first, ...rest] = plan.sheets;
  if (!first) throw new Error("no sheet");
  const typed = Object.entries(cells).map(([key, value]) => ({ row, column: keys.indexOf(key), ...(value === "" ? {} : { content: typeof value === "number" ? ({ kind: "number", value: String(value) } as const) : ({ kind: "text", text: value } as const) }) }));
  const kept = first.cells.filter((cell) => !typed.some(({ row: at, column }) => at === cell.row && column === cell.column));
  return gridOfPlan({ ...plan, sheets: [{ ...first, cells: [...kept, ...typed] }, ...rest] });
};

describe("corrections in the workbook", () => {
  const { plan, catalogue } = drafted(NEXT);
  const ROW = 3;
  const wrong = (cells: Partial<Record<ReviewColumn, string | number>>, row = ROW) => readReview(retyped(plan, row, cells), catalogue2024).problems.map(({ address, code }) => `${address} ${code}`);
  const FREE = ROW + catalogue.indicators.length;

  test("are taken over", () => {
    const { catalogue: made } = readReview(retyped(plan, ROW, { name: "Kim ngạch xuất khẩu hàng hóa", op: "trong khoảng", value: "5,2", max: 5.5, unit: "tỷ USD", quote: "" }), catalogue2024);
    expect(made?.indicators[0]).toMatchObject({ id: "exports", name: "Kim ngạch xuất khẩu hàng hóa", target: { op: "between", min: decimal("5.2"), max: decimal("5.5") } });
  });
  test("a row added below is a new indicator, with the measures its aggregation needs", () => {
    const sum = { name: "Số hộ thoát nghèo", unit: "hộ", op: "ít nhất", value: 300, better: "higher", figure: "Cộng các đơn vị", reportedBy: "district" };
    expect(readReview(retyped(plan, FREE, sum), catalogue2024).catalogue?.indicators.at(-1)).toMatchObject({ id: "so-ho-thoat-ngheo", number: String(catalogue.indicators.length + 1), figure: { kind: "sum", measure: "so-ho-thoat-ngheo-so-bao-cao" } });
    const ratio = { ...sum, unit: "‰", figure: "Tỷ số của tổng" };
    expect(readReview(retyped(plan, FREE, ratio), catalogue2024).catalogue?.indicators.at(-1)?.figure).toMatchObject({ kind: "ratio", per: decimal("1000") });
    const perHead = { ...sum, unit: "bác sĩ/vạn dân", figure: "Tỷ số của tổng", denominator: "population" };
    expect(readReview(retyped(plan, FREE, perHead), catalogue2024).catalogue?.indicators.at(-1)?.figure).toMatchObject({ kind: "ratio", denominator: "population", per: decimal("10000") });
    const share = { ...sum, unit: "%", figure: "Tỷ số của tổng", measure: "trained-workers-new" };
    expect(readReview(retyped(plan, FREE, share), catalogue2024).catalogue?.indicators.at(-1)?.figure).toMatchObject({ kind: "ratio", numerator: "trained-workers-new", per: decimal("100") });
    const count = { ...sum, unit: "xã", figure: "Đếm đơn vị trả lời Có" };
    expect(readReview(retyped(plan, FREE, count), catalogue2024).catalogue?.measures.at(-1)).toMatchObject({ yesNo: true });
  });
  test("what cannot be understood is told at its cell", () => {
    expect(wrong({ op: "cỡ" })).toEqual(["E4 no-operator"]);
    expect(wrong({ better: "ngang" })).toEqual(["H4 no-direction"]);
    expect(wrong({ figure: "trung bình" })).toEqual(["I4 no-figure"]);
    expect(wrong({ value: "nhiều" })).toEqual(["F4 no-number"]);
    expect(wrong({ value: "" })).toEqual(["F4 no-number"]);
    expect(wrong({ value: "5.200" })).toEqual(["F4 unclear-number"]);
    expect(wrong({ op: "trong khoảng", max: "" })).toEqual(["G4 no-number"]);
    expect(wrong({ partOf: "99" })).toEqual(["M4 no-such-row"]);
  });
  test("what the loader finds is told at the cell it was typed in", () => {
    expect(wrong({ better: "lower" })).toEqual(["H4 direction-mismatch"]);
    expect(wrong({ unit: "triệu USD" })).toEqual(["D4 unit-mismatch"]);
    expect(wrong({ number: "2" })).toContain("B5 duplicate-number");
    expect(wrong({ reportedBy: "XYZ" })).toEqual(["L4 reporter-without-units"]);
    expect(wrong({ op: "trong khoảng", value: 6, max: 5 })).toEqual(["F4 bounds-crossed"]);
    expect(wrong({ id: "Xuất khẩu" })).toEqual(["A4 bad-id"]);
    expect(wrong({ name: "Tỷ lệ che phủ rừng" })).toEqual(["C5 duplicate-name"]);
    expect(wrong({ measure: "Không phải mã" })[0]).toMatch(/^J4 bad-id|^null bad-id/);
    expect(wrong({ unit: "" })).toContain("D4 empty");
  });
  test("columns that may be missing, problems that no cell is to blame for, and units of new measures", () => {
    const [first, ...rest] = plan.sheets;
    if (!first) throw new Error("no sheet");
    const without = { ...plan, sheets: [{ ...first, cells: first.cells.filter(({ row, column }) => row !== 2 || (column !== 6 && column !== 16)) }, ...rest] };
    expect(readReview(gridOfPlan(without), catalogue2024).catalogue?.indicators[0]?.quote).toBe("Tổng kim ngạch xuất khẩu");
    const source = plan.sheets.at(-1);
    const odd = { ...plan, sheets: [...plan.sheets.slice(0, -1), ...(source ? [{ ...source, cells: source.cells.map((cell) => (cell.row === 2 && cell.column === 1 ? { ...cell, content: { kind: "text", text: "ngày mai" } as const } : cell)) }] : [])] };
    expect(readReview(gridOfPlan(odd), catalogue2024).problems.map(({ address, code }) => [address, code])).toEqual([[null, "bad-date"]]);
    expect(wrong({ unit: "" }, ROW + 1)).toContain("D5 empty");
    const ranged = retyped({ ...without }, ROW, { op: "trong khoảng" });
    expect(readReview(ranged, catalogue2024).problems.map(({ code }) => code)).toEqual(["no-number"]);
  });
  test("a row without words is no row, and the year comes from the sheet beside", () => {
    expect(reviewYear(gridOfPlan(plan))).toBe(2025);
    expect(reviewYear({ sheets: [], names: new Map() })).toBeNull();
    const [first] = plan.sheets;
    const alone = gridOfPlan({ ...plan, sheets: first ? [first] : [] });
    expect(readReview(alone, catalogue2024).catalogue).toMatchObject({ year: 2025, source: { title: catalogue2024.source.title, issued: "2025-01-01" } });
  });
  test("another workbook, or one without the columns, is told", () => {
    expect(readReview({ sheets: [], names: new Map() }, catalogue2024).problems.map(({ code }) => code)).toEqual(["sheet-missing"]);
    const bare: WorkbookGrid = { sheets: [{ name: "Chỉ tiêu", state: "visible", cells: new Map() }], names: new Map() };
    expect(readReview(bare, catalogue2024).problems.map(({ code }) => code)).toEqual(Array(6).fill("column-missing"));
    const year = plan.sheets.at(-1);
    const odd = gridOfPlan({ ...plan, sheets: [...plan.sheets.slice(0, -1), ...(year ? [{ ...year, cells: year.cells.map((cell) => (cell.row === 0 && cell.column === 1 ? { ...cell, content: { kind: "text", text: "năm tới" } as const } : cell)) }] : [])] });
    expect(readReview(odd, catalogue2024).problems.map(({ code, address }) => [code, address])).toEqual([["bad-year", "B1"]]);
  });
});

describe("smaller facts", () => {
  test("ids are plain letters, and never taken twice", () => {
    expect(newId("Đưa 400 lao động", new Set(["dua-400-lao-dong"]))).toBe("dua-400-lao-dong-2");
    expect(newId("5G", new Set())).toBe("ct-5g");
  });
  test("one value for a range makes it exact", () => {
    expect(asTarget("between", [decimal("5")])).toEqual({ op: "between", min: decimal("5"), max: decimal("5") });
  });
  test("without single figures last year, the first office reports, else the first unit", () => {
    expect(usualReporter({ ...catalogue2024, indicators: [] })).toBe("CTK");
    expect(usualReporter({ ...catalogue2024, indicators: [], orgUnits: catalogue2024.orgUnits.filter(({ kind }) => kind === "district") })).toBe("815");
  });
  test("names alike in words of no weight are not alike", () => {
    expect(nameLikeness("", "", () => 1)).toBe(0);
    expect(nameLikeness("Tỷ lệ trường đạt chuẩn: mầm non", "Tỷ lệ trường đạt chuẩn: tiểu học", () => 1)).toBeLessThan(0.6);
  });
  test("a document says what it is called and when it was issued, as far as it does", () => {
    expect(readSource("NGHỊ QUYẾT\nvề nhiệm vụ năm 2025\nngày 03/01/2025", 2025)).toMatchObject({ title: "NGHỊ QUYẾT về nhiệm vụ năm 2025 ngày 03/01/2025", issued: "2025-01-03" });
    expect(readSource("", 2025)).toEqual({ title: "Nghị quyết năm 2025", issued: "2025-01-01", section: "chỉ tiêu chủ yếu" });
    expect(readSource("Kế hoạch ngày 5 tháng 13 năm 2024", 2025).issued).toBe("2025-01-01");
    expect(readSource("Kế hoạch ngày 5 tháng 2 năm 2024", 2025).issued).toBe("2024-02-05");
  });
  test("two targets of one name get names of their own", () => {
    const { catalogue } = drafted("Chỉ tiêu năm 2025:\n- Tỷ lệ che phủ rừng đạt 42%.\n- Tỷ lệ che phủ rừng đạt 43%.");
    expect(catalogue.indicators.map(({ name }) => name)).toEqual(["Tỷ lệ che phủ rừng", "Tỷ lệ che phủ rừng (2)"]);
  });
  test("a score counts what was missed, invented and wrong", () => {
    const draft = draftTargets("Tỷ lệ che phủ rừng đạt 42%. Tổng đàn bò 95.000 con.");
    const score = scoreDraft(draft, [
      { name: "Tỷ lệ che phủ rừng", op: "at-most", values: ["42"], unit: "%", better: "lower", approximate: true, partOf: 1 },
      { name: "Sản lượng lúa", op: "at-least", values: ["1"], unit: "tấn" },
    ]);
    expect([score.right, score.found, score.missed.length, score.invented.length, score.wrong.map(({ fields }) => fields)]).toEqual([0, 1, 1, 1, [["op", "partOf", "better", "approximate"]]]);
    expect(scoreDraft(draftTargets(""), [{ name: "", op: "at-least", values: [], unit: "" }]).found).toBe(0);
  });
  test("paces by month and yes/no measures are written as the file has them", () => {
    const [first, ...rest] = catalogue2024.indicators;
    const shares = Array.from({ length: 12 }, (_, month) => decimal(String(month + 1)).div("12").round(4));
    const json = JSON.stringify(catalogueJson({ ...catalogue2024, indicators: first ? [{ ...first, pace: shares, target: { op: "decrease-by", value: decimal("1"), baseline: decimal("3") } }, ...rest] : [] }));
    expect(json).toContain('"pace":["0.0833"');
    expect(json).toContain('"baseline":"3"');
  });
});
