import { address } from "../../../src/core/address";
import type { Changes } from "../../../src/core/changes/changes";
import { compareSummaries } from "../../../src/core/changes/compare-summaries";
import { seriesOf } from "../../../src/core/history/series";
import type { Summary } from "../../../src/core/model";
import { summaryPlan } from "../../../src/core/plan/summary/summary";
import { wholeSheet } from "../../../src/core/sheet/whole-sheet";
import type { PlanCell, SheetPlan } from "../../../src/core/sheet-plan";
import { historyOfReports, jsonOf, mergeReports, type MergeOptions, type Reports } from "../../support/past-merges";

const shown = (cell: PlanCell | undefined): string => {
  const content = cell?.content;
  if (!content) return "";
  if (content.kind === "text") return content.text;
  if (content.kind === "formula") return content.cached.kind === "text" ? content.cached.text : content.cached.value;
  return String(content.value);
};
const cellAt = (sheet: SheetPlan, row: number, column: number) => sheet.cells.find((one) => one.row === row && one.column === column);
const rowOf = (sheet: SheetPlan, row: number) => Array.from({ length: 14 }, (_, column) => shown(cellAt(sheet, row, column)));
const named = (plan: ReturnType<typeof summaryPlan>, name: string): SheetPlan => {
  const sheet = plan.sheets.map(wholeSheet).find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const placesAreUnique = ({ cells }: SheetPlan) => new Set(cells.map(({ row, column }) => address(row, column))).size === cells.length;

describe("Thay đổi", () => {
  const jobs = (amount: string) => ({ "workers-given-jobs": amount });
  const sheetOf = (summary: Summary, changes: Changes, folder: string | null = "../units/", language: "vi" | "en" = "vi") => named(summaryPlan(summary, { language, folder, changes }), language === "vi" ? "Thay đổi" : "Changes");
  const compared = (before: Reports, now: Reports, more: MergeOptions = {}) => {
    const summary = mergeReports(now, more);
    return { summary, changes: compareSummaries(jsonOf(mergeReports(before, { asOf: "2024-06-19T08:00:00+07:00" })), jsonOf(summary)) };
  };

  test("stands after Tổng hợp, and only where there was something to compare with", () => {
    const { summary, changes } = compared({}, { "819": jobs("900") });
    expect(summaryPlan(summary, { language: "vi", folder: null, changes }).sheets.map(({ name }) => name)).toEqual(["Tổng hợp", "Thay đổi", "Phát hiện", "Nguồn", "Truy vết", "Biểu đồ"]);
    expect(summaryPlan(summary, { language: "vi", folder: null }).sheets).toHaveLength(5);
  });

  test("a row for each figure: before, now, difference, status, units, and why; a row more for each further cell", () => {
    const { summary, changes } = compared({ "819": jobs("900"), "820": jobs("50") }, { "819": jobs("9500"), "821": jobs("70.25") });
    const sheet = sheetOf(summary, changes);
    expect(shown(cellAt(sheet, 1, 0))).toBe("So với lần tổng hợp lúc 19/06/2024 08:00: 1 chỉ tiêu thay đổi, do số liệu của 3 đơn vị.");
    expect(rowOf(sheet, 3).slice(0, 11)).toEqual(["8", "Giải quyết việc làm", "lao động (người)", "950", "9570.25", "8620.25", "chậm tiến độ → đúng tiến độ", "2/11", "Cái Bè", "Lao động được giải quyết việc làm: từ 900 thành 9.500 (+8.600).", "819.xlsx › Nhập liệu!H10"]);
    expect(rowOf(sheet, 4).slice(8, 11)).toEqual(["Châu Thành", "Lao động được giải quyết việc làm: mới có 70,25.", "821.xlsx › Nhập liệu!H10"]);
    expect(rowOf(sheet, 5).slice(0, 10)).toEqual(["", "", "", "", "", "", "", "", "H. Cai Lậy", "Lao động được giải quyết việc làm: không còn 50; tệp không còn trong thư mục."]);
    expect([3, 4, 5].map((row) => cellAt(sheet, row, 10)?.link?.to)).toEqual(["../units/819.xlsx", "../units/821.xlsx", undefined]);
    expect(cellAt(sheet, 3, 6)?.style?.bold).toBe(true);
    expect(placesAreUnique(sheet)).toBe(true);
  });

  test("differences have a sign, and the decimals that they need", () => {
    const { summary, changes } = compared({ CTK: { "grdp-growth-rate": "7.1" } }, { CTK: { "grdp-growth-rate": "7.1004" } });
    expect(cellAt(sheetOf(summary, changes), 3, 5)?.style?.numberFormat).toBe("+#,##0.0000;-#,##0.0000;#,##0.0000");
  });

  test("nothing changed is said, too; links only where the folder is known", () => {
    const same = compared({ "819": jobs("900") }, { "819": jobs("900") });
    const sheet = sheetOf(same.summary, same.changes, null, "en");
    expect([shown(cellAt(sheet, 1, 0)), sheet.cells.some(({ row }) => row > 2), sheet.print.area]).toEqual(["Since the merge of 19 Jun 2024 08:00: no figure changed.", false, "A1:K3"]);
    const { summary, changes } = compared({}, { "819": jobs("900") });
    expect(cellAt(sheetOf(summary, changes, null, "en"), 3, 10)).toMatchObject({ content: { kind: "text" } });
    expect(cellAt(sheetOf(summary, changes, null, "en"), 3, 10)?.link).toBeUndefined();
    expect(shown(cellAt(sheetOf(summary, changes, null, "en"), 3, 1))).toBe("Jobs created");
  });

  test("what the catalogue did is said where no cell did it", () => {
    const summary = mergeReports({ "819": jobs("900") });
    const json = jsonOf(summary);
    const [growth, ...others] = json.figures;
    const target = others.map((one) => (one.indicator === "jobs-created" ? { ...one, target: { op: "at-least" as const, value: "17000" } } : one));
    const changes = compareSummaries({ ...json, catalogue: "2024.0", figures: [...target, { ...growth, indicator: "old-one" } as typeof target[number]] }, json);
    const sheet = sheetOf(summary, changes);
    expect([3, 4, 5].map((row) => [shown(cellAt(sheet, row, 1)), shown(cellAt(sheet, row, 8)), shown(cellAt(sheet, row, 9)), shown(cellAt(sheet, row, 10))])).toEqual([
      [expect.stringContaining("GRDP"), "", "Chỉ tiêu mới có trong danh mục.", ""],
      ["Giải quyết việc làm", "", "Chỉ tiêu năm trong danh mục đổi từ “≥ 17.000” thành “≥ 18.000”.", ""],
      ["old-one", "", "Chỉ tiêu không còn trong danh mục.", ""],
    ]);
  });
});

describe("Diễn biến", () => {
  const DISTRICT_CODES = ["815", "816", "817", "818", "819", "820", "821", "822", "823", "824", "825"];
  const reports = (jobs: number, insured: number, growth: string): Reports => ({
    ...Object.fromEntries(DISTRICT_CODES.map((code) => [code, { "workers-given-jobs": String(jobs), "health-insured-people": String(insured), population: "1000", "poor-households": "10", households: "1000" }])),
    CTK: { "grdp-growth-rate": growth },
    SYT: { "infant-mortality-rate": "8.9" },
  });
  const past = { "2024-01": reports(10, 930, "6.5"), "2024-02": reports(25, 931, "6.4"), "2024-04": reports(50, 932, "6.6"), "2024-05": reports(70, 933, "6.6"), "2023-06": reports(80, 920, "5") };
  const planOf = (months: Readonly<Record<string, Reports>>, now: Reports, options: MergeOptions & { readonly language?: "vi" | "en" } = {}) => {
    const summary = mergeReports(now, options);
    return summaryPlan(summary, { language: options.language ?? "vi", folder: null, series: seriesOf(summary, historyOfReports(months)) });
  };
  const now = reports(95, 934, "6.7");
  const sheet = named(planOf(past, now), "Diễn biến");
  const rowNamed = (name: string) => sheet.cells.find((cell) => cell.column === 1 && shown(cell).startsWith(name))?.row as number;

  test("a column for each month until the period, then how it stands to the preceding one and to a year earlier", () => {
    expect(rowOf(sheet, 3)).toEqual(["STT", "Chỉ tiêu", "ĐVT", "T1", "T2", "T3", "T4", "T5", "T6", "Diễn biến", "Riêng kỳ này", "So kỳ trước", "Cùng kỳ năm trước", "% so cùng kỳ (tăng +, giảm -)"]);
    expect(rowOf(sheet, rowNamed("Giải quyết việc làm")).slice(3)).toEqual(["110", "275", "", "550", "770", "1045", "", "275", "25", "880", "18.75"]);
    expect(rowOf(sheet, rowNamed("Tỷ lệ dân số tham gia bảo hiểm y tế")).slice(3)).toEqual(["93", "93.1", "", "93.2", "93.3", "93.4", "", "", "0.1", "92", "1.4"]);
  });

  test("the merged month follows Tổng hợp, and what is made of it follows that", () => {
    const row = rowNamed("Giải quyết việc làm");
    const formulas = [8, 10, 11, 13].map((column) => {
      const content = cellAt(sheet, row, column)?.content;
      return content?.kind === "formula" ? content.formula : null;
    });
    const cell = `$I$${row + 1}`;
    expect(formulas).toEqual([expect.stringMatching(/^IF\('Tổng hợp'!\$E\$\d+="","",'Tổng hợp'!\$E\$\d+\)$/), `IF(ISNUMBER(${cell}),${cell}-770,"")`, `IF(ISNUMBER(${cell}),ROUND(100*((${cell}-770)-220)/220,2),"")`, `IF(ISNUMBER(${cell}),ROUND(100*(${cell}-880)/880,2),"")`]);
  });

  test("rates are told in points, amounts in per cent, each with its sign", () => {
    const format = (name: string) => cellAt(sheet, rowNamed(name), 11)?.style?.numberFormat;
    expect([format("Tỷ lệ dân số tham gia bảo hiểm y tế"), format("Tỷ suất tử vong trẻ em dưới 1 tuổi"), format("Giải quyết việc làm")]).toEqual([
      '+#,##0.00" điểm %";-#,##0.00" điểm %";#,##0.00" điểm %"',
      '+#,##0.00" điểm ‰";-#,##0.00" điểm ‰";#,##0.00" điểm ‰"',
      '+#,##0.00" %";-#,##0.00" %";#,##0.00" %"',
    ]);
  });

  test("a sparkline where there are two values, over the months; charts below, drawn from tables of their own", () => {
    const row = rowNamed("Giải quyết việc làm");
    expect(sheet.sparklines).toContainEqual({ at: `J${row + 1}`, values: `D${row + 1}:I${row + 1}`, color: "1F5C99" });
    expect(sheet.sparklines).toHaveLength(5);
    expect(sheet.charts.map(({ kind, title, series }) => [kind, title, series.length])).toEqual([
      ["line", "Số chỉ tiêu theo đánh giá, từng tháng", 3],
      ["line", "Chỉ tiêu lũy kế: % so chỉ tiêu năm", 1],
      ["line", "Thay đổi nhiều nhất: % so chỉ tiêu năm", 2],
    ]);
    const [flows] = sheet.charts[1]?.series ?? [];
    const dataRow = Number(/\$(\d+)$/.exec(flows?.values ?? "")?.[1]) - 1;
    expect(rowOf(sheet, dataRow).slice(1, 9)).toEqual(["8. Giải quyết việc làm", "", "0.611111", "1.527778", "", "3.055556", "4.277778", "5.805556"]);
    expect(placesAreUnique(sheet)).toBe(true);
  });

  test("in English too", () => {
    const english = named(planOf(past, now, { language: "en" }), "Over time");
    expect(english.charts.map(({ title, series }) => [title, series.map(({ name }) => name)])).toEqual([
      ["Indicators by status, month by month", ["exceeded, met, on track", "behind, not met", "no data, not due"]],
      ["Running totals: % of the year's target", ["8. Jobs created"]],
      ["Moved most: % of the year's target", [expect.stringMatching(/^1\. /), expect.stringMatching(/^19\. /)]],
    ]);
  });

  test("figures that lacked units are set in italics, and stand against nothing", () => {
    const some = Object.fromEntries(Object.entries(now).filter(([code]) => code !== "825"));
    const partial = named(planOf({ ...past, "2024-05": some }, now), "Diễn biến");
    const row = rowNamed("Giải quyết việc làm");
    expect([7, 8].map((column) => cellAt(partial, row, column)?.style?.italic ?? false)).toEqual([true, false]);
    expect(rowOf(partial, row).slice(10, 12)).toEqual(["", ""]);
  });

  test("with last year's column alone it has no charts, and one month", () => {
    const lastYear = Object.fromEntries(DISTRICT_CODES.map((code) => [code, { "poor-households": "12", households: "1000" }]));
    const plan = planOf({}, now, { lastYear, language: "en", period: "2024-01" });
    const alone = named(plan, "Over time");
    expect([alone.charts, alone.sparklines, alone.print.rowBreaks]).toEqual([[], [], undefined]);
    const row = alone.cells.find((cell) => cell.column === 1 && /multidimensional|poverty/i.test(shown(cell)))?.row as number;
    expect(rowOf(alone, row).slice(3, 9)).toEqual(["1", "", "", "", "1.2", "-0.2"]);
    expect(plan.sheets.map(({ name }) => name)).toEqual(["Summary", "Over time", "Findings", "Sources", "Trace", "Charts"]);
  });

  test("per cent of nothing are left blank", () => {
    const none = named(planOf({ "2024-04": reports(10, 930, "6"), "2024-05": reports(10, 930, "6"), "2023-06": reports(0, 0, "6") }, now), "Diễn biến");
    expect(rowOf(none, rowNamed("Giải quyết việc làm")).slice(10)).toEqual(["935", "", "0", ""]);
  });
});
