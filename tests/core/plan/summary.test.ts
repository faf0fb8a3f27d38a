import { address } from "../../../src/core/address";
import { measuresOf } from "../../../src/core/catalogue/catalogue";
import { STATUS_WORDS } from "../../../src/core/messages/sheet-text";
import type { Summary } from "../../../src/core/model";
import { fittingHeights } from "../../../src/core/plan/row-height";
import { summaryPlan } from "../../../src/core/plan/summary/summary";
import type { PlanCell, SheetPlan } from "../../../src/core/sheet-plan";
import { wholeSheet } from "../../../src/core/sheet/whole-sheet";
import { mergeSubmissions } from "../../../src/core/summary";
import { DISTRICTS, districtFigures } from "../../../scripts/examples/figures-2024-06";
import { catalogue2024 } from "../../support/catalogue-2024";
import { received, submissionOf, type Typed } from "../../support/submissions";

const merge = (reports: Readonly<Record<string, Typed>>, period = "2024-06"): Summary =>
  mergeSubmissions({
    catalogue: catalogue2024,
    period,
    asOf: "2024-06-20T08:00:00+07:00",
    prefer: null,
    received: Object.entries(reports).map(([code, typed]) => received(submissionOf(catalogue2024, code, typed, { period }))),
  });

const figuresAsTyped = (code: string): Typed => Object.fromEntries(Object.entries(districtFigures(code)).map(([id, typed]) => [id, typed === "Có" ? "1" : typed === "Không" ? "0" : typed]));
const allDistricts = Object.fromEntries(DISTRICTS.map((code) => [code, figuresAsTyped(code)]));

/** Every unit with one answer. */
const everyUnit = Object.fromEntries(catalogue2024.orgUnits.map((unit) => [unit.code, { [measuresOf(catalogue2024, unit)[0]?.id as string]: "1" }]));
const sheetsOf = (summary: Summary, folder: string | null = "../units/", language: "vi" | "en" = "vi") => summaryPlan(summary, { language, folder }).sheets.map(wholeSheet) as [SheetPlan, SheetPlan, SheetPlan, SheetPlan, SheetPlan];
const shown = (cell: PlanCell | undefined): string => {
  if (!cell?.content) return "";
  const { content } = cell;
  if (content.kind === "text") return content.text;
  if (content.kind === "formula") return content.cached.kind === "text" ? content.cached.text : content.cached.value;
  return String(content.value);
};
const rowNamed = (sheet: SheetPlan, name: string): number => {
  const cell = sheet.cells.find((one) => one.column === 1 && shown(one) === name);
  if (!cell) throw new Error(`no row ${name}`);
  return cell.row;
};
const cellAt = (sheet: SheetPlan, row: number, column: number) => sheet.cells.find((one) => one.row === row && one.column === column);
const columnNamed = (sheet: SheetPlan, name: string): number => sheet.cells.find((one) => shown(one) === name)?.column ?? -1;

const BHYT = "Tỷ lệ dân số tham gia bảo hiểm y tế";

test("five sheets, in the order a superior reads them, in either language", () => {
  const summary = merge({});
  expect(summaryPlan(summary, { language: "vi", folder: null }).sheets.map(({ name }) => name)).toEqual(["Tổng hợp", "Phát hiện", "Nguồn", "Truy vết", "Biểu đồ"]);
  expect(summaryPlan(summary, { language: "en", folder: null }).sheets.map(({ name }) => name)).toEqual(["Summary", "Findings", "Sources", "Trace", "Charts"]);
});

describe("Tổng hợp", () => {
  test("a row an indicator, with value, status and who has reported", () => {
    const summary = merge(allDistricts);
    const [main] = sheetsOf(summary);
    const row = rowNamed(main, BHYT);
    const figure = summary.figures.find(({ indicator }) => indicator === "health-insurance-coverage");
    expect([4, 6, 7].map((column) => shown(cellAt(main, row, column)))).toEqual([figure?.value?.toFixed(), STATUS_WORDS.vi[figure?.status ?? "no-data"], "11/11"]);
  });

  test("the province is a formula over the units' cells; a rate divides sums", () => {
    const [main] = sheetsOf(merge(allDistricts));
    const formulaOf = (name: string) => {
      const content = cellAt(main, rowNamed(main, name), 4)?.content;
      return content?.kind === "formula" ? content.formula : "";
    };
    expect(formulaOf("Giải quyết việc làm")).toMatch(/^IF\(COUNT\(\$I\$\d+:\$S\$\d+\)=0,"",SUM\(/);
    expect(formulaOf(BHYT)).toMatch(/^IFERROR\(100\*\(SUMPRODUCT\(.*\)\)\/\(SUMPRODUCT\(.*\)\),""\)$/);
    expect(formulaOf("Số huyện được công nhận đạt chuẩn huyện nông thôn mới")).toMatch(/COUNTIF\(\$L\$\d+:\$S\$\d+,">0"\)/);
    // Doctors of province hospitals: the formula waits for every unit, as the core does.
    expect(formulaOf("Số bác sĩ/vạn dân")).toMatch(/IF\(AND\(.*=COLUMNS\(/);
  });

  test("a unit's cell leads to its row of the trace", () => {
    const summary = merge({ "819": { "workers-given-jobs": "900" } });
    const [main, , , trace] = sheetsOf(summary);
    const cell = cellAt(main, rowNamed(main, "Giải quyết việc làm"), columnNamed(main, "Cái Bè"));
    expect(shown(cell)).toBe("900");
    const row = Number(/!A(\d+)$/.exec(cell?.link?.to ?? "")?.[1]) - 1;
    expect([1, 2, 7, 8].map((column) => shown(cellAt(trace, row, column)))).toEqual(["8. Giải quyết việc làm", "Cái Bè", "900", "900"]);
  });

  test("a dash stays a dash, what could not be used stays as typed, and neither is a number", () => {
    const [main] = sheetsOf(merge({ "819": { "workers-given-jobs": "-" }, "820": { "workers-given-jobs": "!=SUM(A1)" } }));
    const row = rowNamed(main, "Giải quyết việc làm");
    expect([columnNamed(main, "Cái Bè"), columnNamed(main, "H. Cai Lậy")].map((column) => cellAt(main, row, column)?.content)).toEqual([{ kind: "text", text: "-" }, { kind: "text", text: "=SUM(A1)" }]);
  });

  test("it says who is missing, or that nobody is", () => {
    const [some] = sheetsOf(merge({ "819": { population: "290000" } }));
    expect(some.cells.map(shown).find((text) => text.startsWith("Đã có báo cáo"))).toMatch(/^Đã có báo cáo của 1\/32 đơn vị; chưa có: Mỹ Tho, /);
    const [all] = sheetsOf(merge(everyUnit));
    expect(all.cells.map(shown)).toContain("Đã có báo cáo của cả 32 đơn vị.");
  });

  test("a decrease is judged against the baseline in the formula, or not at all", () => {
    const poverty = (lastYear: Typed) => {
      const one = submissionOf(catalogue2024, "819", { "poor-households": "90", households: "10000" }, { period: "2024", lastYear });
      const [main] = sheetsOf(mergeSubmissions({ catalogue: catalogue2024, period: "2024", asOf: "2024-12-31", received: [received(one)], prefer: null }));
      const content = cellAt(main, rowNamed(main, "Tỷ lệ hộ nghèo (theo chuẩn nghèo đa chiều giai đoạn 2021 - 2025)"), 6)?.content;
      return content?.kind === "formula" ? [content.formula.includes("(1-$E$"), content.formula.includes("IF(FALSE"), shown({ row: 0, column: 0, content })] : [];
    };
    expect(poverty({ "poor-households": "100", households: "10000" })).toEqual([true, false, "đạt"]);
    expect(poverty({})).toEqual([false, true, "chưa có số liệu"]);
  });

  test("printed columns are those of units that owe many indicators", () => {
    const [main] = sheetsOf(merge(allDistricts));
    expect(main.print.area).toMatch(/^A1:S\d+$/);
    expect(main.print.columnBreaks).toEqual([8]);
    const few = { ...catalogue2024, orgUnits: catalogue2024.orgUnits.filter(({ kind }) => kind === "district"), measures: catalogue2024.measures.map((one) => ({ ...one, reportedBy: ["district"] })) };
    const [small] = sheetsOf({ ...merge({}), catalogue: few, figures: mergeSubmissions({ catalogue: few, period: "2024-06", asOf: "2024-06-20", received: [], prefer: null }).figures });
    expect(small.print.area).toMatch(/^A1:S\d+$/);
  });
});

describe("Phát hiện", () => {
  test("every finding with a way to its place, errors first", () => {
    const summary = merge({ "819": { "workers-given-jobs": "30", "workers-sent-abroad": "31" } });
    const [, findings] = sheetsOf(summary);
    expect(shown(cellAt(findings, 3, 1))).toBe("Lỗi");
    const place = cellAt(findings, 3, 5);
    expect([shown(place), place?.link]).toEqual(["819.xlsx › Nhập liệu!H11", { to: "../units/819.xlsx", external: true, within: "'Nhập liệu'!H11", tooltip: "Mở tệp tại ô này" }]);
    const [, unlinked] = sheetsOf(summary, null);
    expect(cellAt(unlinked, 3, 5)?.link).toBeUndefined();
  });

  test("without findings it says so", () => {
    const summary = { ...merge({}), findings: [] };
    const [, findings] = sheetsOf(summary, null, "en");
    expect(findings.cells.map(shown)).toContain("No findings.");
    expect(findings.autoFilter).toBeUndefined();
  });
});

test("Nguồn lists every file with its outcome, then every missing unit", () => {
  const summary = merge({ "819": { population: "290000" } });
  const withBad = { ...summary, sources: [...summary.sources, { file: "xấu.xlsx", sha256: null, bytes: 3, orgUnit: null, period: null, outcome: "rejected" as const, reason: summary.findings.find(({ code }) => code === "missing-unit") ?? null }] };
  const [, , sources] = sheetsOf(withBad, "", "en");
  const texts = sources.cells.map(shown);
  expect(texts).toEqual(expect.arrayContaining(["819.xlsx", "819 · Cai Be District", "merged", "xấu.xlsx", "rejected", "Unit missing", "Units without a usable report (31/32)"]));
  const [, , complete] = sheetsOf(merge(everyUnit));
  expect(complete.cells.map(shown)).toContain("Không thiếu đơn vị nào.");
});

test("Truy vết tells what was used from what was held out", () => {
  const [, , , trace] = sheetsOf(merge({ "819": { "workers-given-jobs": "900" }, "820": { "workers-given-jobs": "-" }, "821": { "workers-given-jobs": "!x" } }), null);
  expect(trace.cells.filter(({ column, row }) => column === 9 && row > 2).map(shown)).toEqual(["tính", "không phát sinh", "không dùng"]);
  const [, , , empty] = sheetsOf(merge({}));
  expect(empty.autoFilter).toBeUndefined();
});

test("lists are numbered by numbers: Excel sorts them as such, and marks a text that looks like one", () => {
  const [, findings, sources, trace] = sheetsOf(merge({ "819": { "workers-given-jobs": "900" }, "820": { "workers-given-jobs": "!x" } }), null);
  const numbers = (sheet: typeof trace) => sheet.cells.flatMap(({ column, content }) => (column === 0 && content?.kind === "number" ? [content.value] : []));
  expect(numbers(trace)).toEqual(["1", "2"]);
  expect(numbers(findings).length).toBeGreaterThan(1);
  expect(numbers(sources)).toEqual(["1", "2", ...Array.from({ length: 30 }, (_, index) => String(index + 1))]);
});

describe("Biểu đồ", () => {
  test("pictures first, drawn from the tables below; one colour scale for each run of a direction", () => {
    const [, , , , charts] = sheetsOf(merge(allDistricts));
    expect(charts.charts.map(({ kind }) => kind)).toEqual(["bar", "doughnut"]);
    expect(charts.conditionalFormats.every(({ kind }) => kind === "color-scale")).toBe(true);
    const lower = catalogue2024.indicators.map(({ better }) => better === "lower");
    expect(charts.conditionalFormats).toHaveLength(1 + lower.filter((each, index) => index > 0 && each !== lower[index - 1]).length);
    expect(charts.cells.filter(({ row }) => row === 0).map(shown)).toEqual(["BIỂU ĐỒ THỰC HIỆN CHỈ TIÊU NĂM 2024"]);
  });

  test("units without a percentage of their own have no column", () => {
    const [, , , , charts] = sheetsOf(merge({ "819": { "health-insured-people": "94", population: "100" } }), null, "en");
    expect(charts.cells.map(shown)).toContain("Cái Bè");
    expect(charts.cells.map(shown)).not.toContain("Mỹ Tho");
  });
});

describe("row heights", () => {
  const cell = (text: string, wrap = true): PlanCell => ({ row: 4, column: 1, content: { kind: "text", text }, style: { wrap, size: 12 } });
  const height = (...cells: readonly PlanCell[]) => fittingHeights(cells, [{ width: 10 }, { width: 20 }]).get(4) ?? null;

  test("grow with the lines that the text takes", () => {
    expect(height(cell("ngắn", false))).toBeNull();
    const [one, two, four] = [height(cell("một dòng")), height(cell("một dòng\nhai dòng")), height(cell("chữ ".repeat(18)))] as [number, number, number];
    expect(two).toBeGreaterThan(one);
    expect(four).toBeGreaterThan(two);
    expect(height(cell("một dòng"), cell("một dòng\nhai dòng"))).toBe(two);
  });

  test("a word longer than its column is broken; a formula counts by its text", () => {
    expect(height(cell("x".repeat(200))) ?? 0).toBeGreaterThan(100);
    expect(height(cell("x".repeat(20_000)))).toBe(409);
    const formula: PlanCell = { row: 4, column: 9, content: { kind: "formula", formula: "A1", cached: { kind: "text", text: "một hai ba bốn năm" } }, style: { wrap: true } };
    expect(height(formula) ?? 0).toBeGreaterThan(20);
    expect(height({ row: 4, column: 1, content: { kind: "formula", formula: "A1", cached: { kind: "number", value: "1" } }, style: { wrap: true, indent: 2, bold: true } })).toBeLessThan(25);
  });
});

test("no cell stands twice on any sheet, and every formula's sheet exists", () => {
  for (const language of ["vi", "en"] as const) {
    for (const sheet of summaryPlan(merge(allDistricts), { language, folder: "" }).sheets.map(wholeSheet)) {
      const places = sheet.cells.map(({ row, column }) => address(row, column));
      expect(new Set(places).size).toBe(places.length);
    }
  }
});

test("an amount that makes a sum and a rate stands once, and both follow it", () => {
  const insured = catalogue2024.indicators.find(({ id }) => id === "health-insurance-coverage");
  if (!insured) throw new Error("no indicator");
  const total = { ...insured, id: "insured-people", number: "45", name: "Số người tham gia", unit: "người", figure: { kind: "sum", measure: "health-insured-people" } as const, partOf: null };
  const shared = { ...catalogue2024, indicators: [...catalogue2024.indicators, total] };
  const summary = mergeSubmissions({ catalogue: shared, period: "2024-06", asOf: "2024-06-20", prefer: null, received: [received(submissionOf(shared, "819", { "health-insured-people": "94", population: "100" }))] });
  const [main] = sheetsOf(summary);
  const row = rowNamed(main, "Số người tham gia");
  const content = cellAt(main, row, columnNamed(main, "Cái Bè"))?.content;
  const source = rowNamed(main, "Tham gia bảo hiểm y tế") + 1;
  expect(content).toMatchObject({ kind: "formula", formula: `IF(ISNUMBER($M$${source}),$M$${source},"")`, cached: { kind: "number", value: "94" } });
  expect(shown(cellAt(main, row, 4))).toBe("94");
});

test("a source is linked where the folder is known, at its first sheet", () => {
  const summary = merge({ "819": { population: "290000" } });
  const link = (folder: string | null) => cellAt(sheetsOf(summary, folder)[2], 3, 1)?.link;
  expect([link("a/")?.to, link("a/")?.within, link(null)]).toEqual(["a/819.xlsx", undefined, undefined]);
});

test("where denominators come from others than numerators, the formula waits for both", () => {
  const split = { ...catalogue2024, measures: catalogue2024.measures.map((one) => (one.id === "recruitment-quota" ? { ...one, reportedBy: ["district", "CTK"] } : one)) };
  const summary = mergeSubmissions({ catalogue: split, period: "2024-06", asOf: "2024-06-20", prefer: null, received: [] });
  const content = cellAt(sheetsOf(summary)[0], rowNamed(sheetsOf(summary)[0], "Chỉ tiêu tuyển quân"), 4)?.content;
  expect(content).toMatchObject({ kind: "formula", formula: expect.stringMatching(/\/\(SUMPRODUCT\(.*\)\+SUM\(\$T\$\d+:\$T\$\d+\)\)/) });
});

test("a finding of a whole sheet is linked to its first cell", () => {
  const summary = merge({ "819": { population: "290000" } });
  const [some] = summary.findings;
  if (!some) throw new Error("no finding");
  const [, findings] = sheetsOf({ ...summary, findings: [{ ...some, at: { workbook: "819.xlsx", sheet: "Nhập liệu (2)", address: null } }] });
  expect(cellAt(findings, 3, 5)?.link?.within).toBe("'Nhập liệu (2)'!A1");
});

describe("the outline of the trace", () => {
  const traceOf = (unit: Partial<ReturnType<typeof received>> | null, typed: Readonly<Record<string, Typed>>) => {
    const one = merge(typed);
    const figures = unit ? one.figures.map((figure) => ({ ...figure, trace: { ...figure.trace, parts: figure.trace.parts.map((part) => ({ ...part, at: { ...part.at, workbook: unit.file as string } })) } })) : one.figures;
    return summaryPlan({ ...one, figures }, { language: "vi", folder: "" }).sheets[3] as SheetPlan;
  };
  const found = ({ rows = [] }: SheetPlan) => {
    const cells = [...rows].flatMap((row) => row.cells);
    return {
      styles: [...new Set(cells.flatMap(({ style }) => style ?? []))],
      holdsText: cells.some(({ content }) => content?.kind === "text"),
      lastRow: cells.at(-1)?.row ?? -1,
      lastColumn: Math.max(-1, ...cells.map(({ column }) => column)),
    };
  };

  test.each<readonly [string, Readonly<Record<string, Typed>>]>([
    ["nothing", {}],
    ["amounts", { "819": { "workers-given-jobs": "900" } }],
    ["all kinds of entries", { "819": { "workers-given-jobs": "900" }, "820": { "workers-given-jobs": "-" }, "821": { "workers-given-jobs": "!x" } }],
  ])("of %s tells of the cells that are made", (_, typed) => {
    const trace = traceOf(null, typed);
    expect(trace.rows?.outline).toEqual(found(trace));
  });

  test("is not told where a file's name looks like a formula", () => {
    expect(traceOf({ file: "=1+1.xlsx" }, { "819": { "workers-given-jobs": "900" } }).rows?.outline).toBeUndefined();
  });
});
