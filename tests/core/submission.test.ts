import { address } from "../../src/core/address";
import { checkSubmission } from "../../src/core/check";
import { describeFinding } from "../../src/core/messages/describe-finding";
import type { Cell, WorkbookGrid } from "../../src/core/model";
import { ENTRY_SHEET } from "../../src/core/plan/layout";
import { readSubmission } from "../../src/core/submission";
import { catalogue2024 } from "../support/catalogue-2024";
import { blankEntry, filledEntry, placeIn, retype } from "../support/entry-workbook";
import { withCell } from "../support/plan-grid";
import { TCVN3_CODES } from "./text/legacy-codes";

const read = (workbook: WorkbookGrid, period: string | null = "2024-06") => {
  const reading = readSubmission(workbook, { workbook: "cai-be.xlsx", catalogue: catalogue2024, period });
  return { ...reading, findings: [...reading.findings, ...(reading.submission ? checkSubmission(reading.submission, catalogue2024) : [])] };
};
const codes = (workbook: WorkbookGrid, period?: string | null) => read(workbook, period).findings.map(({ code }) => code);
const good = filledEntry();
const TCVN3 = new Map(TCVN3_CODES.map(([code, letter]) => [letter, code]));
/** As typed with a .Vn font, whose toned capitals are small letters. */
const toTcvn3 = (unicode: string) => [...unicode.normalize("NFC")].map((letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? letter).join("");
const text = (value: string): Cell => ({ kind: "text", value });
/** Where the finding of one changed cell is expected: that cell. */
const at = (id: string) => {
  const { row, column } = placeIn(good, id, "actual");
  return address(row, column);
};

describe("a workbook made from the template", () => {
  test("filled in without a fault it has no findings", () => {
    expect(codes(good)).toEqual([]);
  });

  test("it gives every amount with its cell and what was typed", () => {
    const { submission } = read(good);
    expect(submission?.orgUnit.code).toBe("819");
    expect(submission?.period).toBe("2024-06");
    expect(submission?.templateVersion).toBe(catalogue2024.version);
    expect(submission?.actuals.get("population")).toMatchObject({ kind: "amount", raw: "292600", at: { workbook: "cai-be.xlsx", sheet: ENTRY_SHEET, address: at("population") } });
    expect([...(submission?.actuals.values() ?? [])].every(({ kind }) => kind === "amount" || kind === "none")).toBe(true);
  });

  test("blank it misses every measure that is due in June, and nothing else", () => {
    const { findings } = read(blankEntry("819"));
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["missing"]));
    // Poverty and households are reviewed at the year's end.
    expect(findings.some(({ measure }) => measure === "poor-households")).toBe(false);
  });

  test("rows may be moved and columns reordered", () => {
    const [sheet] = good.sheets;
    if (!sheet) throw new Error("no sheet");
    const moved = { ...sheet, cells: new Map([...sheet.cells].map(([key, cell]) => [key + 16384 * 5 + 2, cell])) };
    const workbook = { sheets: [moved, ...good.sheets.slice(1)], names: new Map() };
    expect(read(workbook).submission?.actuals.get("population")).toMatchObject({ kind: "amount", raw: "292600" });
  });

  test("cells may come in any order", () => {
    const [sheet, ...others] = good.sheets;
    if (!sheet) throw new Error("no sheet");
    expect(read({ ...good, sheets: [{ ...sheet, cells: new Map([...sheet.cells].reverse()) }, ...others] })).toEqual(read(good));
  });

  test("where every cell is text, as in a .csv, numbers are no less numbers", () => {
    const asText = (cell: Cell): Cell => (cell.kind === "number" ? text(cell.value.replace(".", ",")) : cell);
    const sheets = good.sheets.map((sheet) => ({ ...sheet, cells: new Map(Array.from(sheet.cells, ([key, cell]) => [key, asText(cell)] as const)) }));
    expect(codes({ ...good, sheets })).toEqual([]);
  });

  test("a sheet without the table may come again as the very same cells", () => {
    const { cells } = good.sheets[1] as WorkbookGrid["sheets"][number];
    const first = { sheets: [{ name: "a.csv", state: "visible", cells }], names: new Map() } as const;
    expect(codes(first)).toEqual(["not-an-entry-workbook"]);
    expect(codes(first)).toEqual(["not-an-entry-workbook"]);
    expect(codes(good)).toEqual([]);
  });

  test("without names its title block is read by its labels", () => {
    expect(codes({ ...good, names: new Map() })).toEqual([]);
  });

  test("notes are kept by row", () => {
    expect(read(retype(good, "population", "note", "số sơ bộ")).submission?.notes.get("population")).toBe("số sơ bộ");
  });
});

describe("single cells", () => {
  const cases: readonly (readonly [code: string, id: string, bad: Cell | string, good: string])[] = [
    ["not-a-number", "jobs-created", "tám nghìn", "950"],
    ["ambiguous-number", "local-budget-expenditure", text("1.204"), "1204"],
    ["negative-value", "jobs-created", "-5", "5"],
    ["not-an-integer", "jobs-created", "950.5", "950"],
    ["magnitude", "local-budget-expenditure", "450000000000", "450"],
    ["other-unit", "local-budget-expenditure", "450.000 triệu đồng", "450"],
    ["implausible-value", "population", "900000", "292600"],
    ["inexact-number", "jobs-created", "khoảng 950", "950"],
    ["formula-error", "jobs-created", { kind: "error", value: "#DIV/0!" }, "950"],
    ["uncalculated-formula", "jobs-created", { kind: "uncalculated", formula: "SUM(B2:B5)" }, "950"],
    ["date-in-number-cell", "jobs-created", { kind: "number", value: "45479", shown: "date" }, "950"],
    ["boolean-in-number-cell", "jobs-created", { kind: "boolean", value: true }, "950"],
    ["number-as-text", "jobs-created", text("950"), "950"],
    ["reading-chosen", "local-budget-expenditure", text("45.900"), "45.9"],
    ["not-yes-or-no", "district-newly-new-rural", "đang xét", "Có"],
  ];
  test.each(cases)("%s", (code, id, bad, better) => {
    const { findings } = read(retype(good, id, "actual", bad));
    const own = findings.filter((one) => one.code === code);
    expect(own.map((one) => one.at)).toEqual([{ workbook: "cai-be.xlsx", sheet: ENTRY_SHEET, address: at(id) }]);
    expect(codes(retype(good, id, "actual", better)).filter((one) => one === code)).toEqual([]);
    for (const language of ["vi", "en"] as const) expect(describeFinding(own[0] as (typeof own)[number], language, catalogue2024).message).not.toMatch(/[{}]|undefined|NaN/);
  });

  test("what cannot be used is held back; what only looks odd is kept", () => {
    const kind = (typed: Cell | string) => read(retype(good, "jobs-created", "actual", typed)).submission?.actuals.get("workers-given-jobs")?.kind;
    expect(["tám nghìn", "-5", "950.5", "khoảng 950", "", "-", text("950")].map(kind)).toEqual(["unusable", "unusable", "unusable", "unusable", "not-reported", "none", "amount"]);
  });

  test("a rate in its own percent format is what it shows", () => {
    const office = blankEntry("CTK");
    const rate = (cell: Cell) => read(retype(office, "grdp-growth", "actual", cell)).submission?.actuals.get("grdp-growth-rate");
    expect(rate({ kind: "number", value: "0.0662", shown: "percent" })).toMatchObject({ kind: "amount" });
    expect(read(retype(blankEntry("SYT"), "infant-mortality", "actual", "89")).findings.map(({ code }) => code)).toContain("implausible-value");
  });

  test("a share above the whole cannot be", () => {
    const office = retype(blankEntry("CTK"), "urban-unemployment", "actual", "140");
    expect(codes(office)).toContain("impossible-value");
    expect(codes(retype(office, "urban-unemployment", "actual", "2.64"))).not.toContain("impossible-value");
  });

  test("0,0264 where 2,64 % is meant is asked, not guessed", () => {
    const office = retype(blankEntry("CTK"), "urban-unemployment", "actual", "0.0264");
    expect(codes(office)).toContain("percent-scale");
    expect(codes(retype(office, "urban-unemployment", "actual", "2.64"))).not.toContain("percent-scale");
  });
});

describe("rows", () => {
  const shift = (workbook: WorkbookGrid, id: string, rows: number): WorkbookGrid => {
    const from = placeIn(workbook, id, "id");
    const place = (column: "id" | "name" | "actual") => placeIn(workbook, id, column).column;
    const values: readonly (readonly [number, Cell])[] = [[place("id"), text(id)], [place("name"), text("bản sao")], [place("actual"), { kind: "number", value: "7" }]];
    return values.reduce((sheet, [column, cell]) => withCell(sheet, ENTRY_SHEET, from.row + rows, column, cell), workbook);
  };

  test("an id twice with two amounts: neither is used", () => {
    const { findings, submission } = read(shift(good, "population", 100));
    expect(findings.map(({ code, facts }) => [code, facts["id"]])).toEqual(expect.arrayContaining([["duplicate-row-id", "population"]]));
    expect(submission?.actuals.get("population")?.kind).toBe("unusable");
  });

  test("an id twice with one amount: that one is used", () => {
    const copy = shift(retype(good, "population", "actual", null), "population", 100);
    expect(read(copy).submission?.actuals.get("population")).toMatchObject({ kind: "amount", raw: "7" });
    expect(codes(copy)).not.toContain("duplicate-row-id");
  });

  test("an unknown id with an amount is named; without one it is nothing", () => {
    const renamed = retype(good, "population", "id", text("dan-so-2"));
    expect(read(renamed).findings.filter(({ code }) => code === "unknown-row-id").map(({ facts }) => [facts["id"], facts.found])).toEqual([["dan-so-2", "292600"]]);
    expect(codes(retype(renamed, "dan-so-2", "actual", null))).not.toContain("unknown-row-id");
  });

  test("without its id a row is known by its name, and that is said", () => {
    const anonymous = retype(good, "population", "id", null);
    const { findings, submission } = read(anonymous);
    expect(findings.map(({ code, facts }) => [code, facts["id"]])).toEqual([["row-matched-by-name", "population"]]);
    expect(submission?.actuals.get("population")).toMatchObject({ kind: "amount" });
  });

  test("a label that contradicts its id is pointed out", () => {
    expect(codes(retype(good, "population", "name", text("Số lao động")))).toEqual(["changed-label"]);
    expect(codes(retype(good, "population", "name", null))).toEqual([]);
  });

  test("a unit of measurement that was changed holds the number back", () => {
    const changed = retype(good, "local-budget-expenditure", "unit", text("triệu đồng"));
    const { findings, submission } = read(changed);
    expect(findings.map(({ code }) => code)).toEqual(["changed-unit"]);
    expect(submission?.actuals.get("budget-expenditure")?.kind).toBe("unusable");
    expect(codes(retype(changed, "local-budget-expenditure", "actual", null))).toEqual(["missing"]);
  });

  test("a number that is another unit's to report is not used", () => {
    const { row, column } = placeIn(good, "population", "id");
    const [name, actual] = [placeIn(good, "population", "name").column, placeIn(good, "population", "actual").column];
    const extra = [[column, text("grdp-growth")], [name, text("Tăng trưởng kinh tế (GRDP theo giá so sánh 2010)")], [actual, { kind: "number", value: "7" } as const]] as const;
    const workbook = extra.reduce((sheet, [at_, cell]) => withCell(sheet, ENTRY_SHEET, row + 100, at_, cell), good);
    expect(read(workbook).findings.map(({ code, measure }) => [code, measure])).toEqual([["unexpected-measure", "grdp-growth-rate"]]);
  });

  test("a number beside the table is not dropped in silence", () => {
    const { row } = placeIn(good, "population", "id");
    const beside = withCell(withCell(good, ENTRY_SHEET, row, 20, { kind: "number", value: "42" }), ENTRY_SHEET, row, 21, { kind: "number", value: "43" });
    expect(read(beside).findings.map(({ code, at: place, facts }) => [code, place.address, facts.found])).toEqual([["entry-outside-table", address(row, 20), "42 · 43"]]);
    expect(codes(withCell(good, ENTRY_SHEET, row, 20, { kind: "number", value: "42", formula: "A1*2" }))).toEqual([]);
  });
});

describe("rates", () => {
  test("typed over and contradicting its parts", () => {
    const over = retype(good, "health-insurance-coverage", "actual", "99");
    expect(codes(over)).toEqual(["typed-over-figure"]);
    const { submission } = read(good);
    const [insured, people] = ["health-insured-people", "population"].map((id) => Number(submission?.actuals.get(id)?.raw)) as [number, number];
    expect(codes(retype(good, "health-insurance-coverage", "actual", ((100 * insured) / people).toFixed(2)))).toEqual([]);
  });

  test("typed without its parts", () => {
    const bare = retype(retype(good, "recruitment-quota", "actual", null), "conscription", "actual", "100");
    expect(codes(bare)).toEqual(["rate-without-parts", "missing"]);
  });

  test("a part above its whole, numerator or trong đó", () => {
    const insured = read(retype(good, "health-insured-people", "actual", "292601")).findings;
    expect(insured.map(({ code, at: place, facts }) => [code, place.address, facts["wholeAddress"]])).toEqual([["part-exceeds-whole", at("health-insured-people"), at("population")]]);
    expect(codes(retype(good, "health-insured-people", "actual", "292600"))).toEqual([]);
    const abroad = retype(retype(good, "jobs-created", "actual", "30"), "overseas-workers", "actual", "31");
    expect(read(abroad).findings.map(({ code, measure }) => [code, measure])).toEqual([["part-exceeds-whole", "workers-sent-abroad"]]);
  });

  test("a dash beside an amount", () => {
    const { findings } = read(retype(good, "urban-waste-generated", "actual", "-"));
    expect(findings.map(({ code, indicator }) => [code, indicator])).toEqual([["incomplete-ratio", "urban-waste-treatment"]]);
    expect(codes(retype(retype(good, "urban-waste-generated", "actual", "-"), "urban-waste-treated", "actual", "-"))).toEqual([]);
  });
});

describe("last year and what was allotted", () => {
  test("are read by the same rules, in their own columns", () => {
    const workbook = retype(retype(retype(good, "poor-households", "lastYear", "900"), "jobs-created", "allotted", "2950"), "health-insurance-coverage", "allotted", text("95,5"));
    const { submission, findings } = read(workbook);
    expect(submission?.lastYear.get("poor-households")).toMatchObject({ kind: "amount", raw: "900" });
    expect(submission?.allotted.get("jobs-created")).toMatchObject({ kind: "amount", raw: "2950" });
    expect(submission?.allotted.get("health-insurance-coverage")).toMatchObject({ kind: "amount", raw: "95,5" });
    expect(findings.map(({ code, indicator }) => [code, indicator])).toEqual([["number-as-text", "health-insurance-coverage"]]);
    expect(codes(retype(good, "jobs-created", "allotted", text("nhiều")))).toEqual(["not-a-number"]);
  });
});

describe("whose and when", () => {
  const title = (name: string, cell: Cell | null): WorkbookGrid => {
    const [, column, row] = /\$([A-Z]+)\$(\d+)$/.exec(good.names.get(name) as string) as unknown as [string, string, string];
    return withCell(good, ENTRY_SHEET, Number(row) - 1, column.charCodeAt(0) - 65, cell);
  };

  test("a unit by its name or alias; one that could be two is asked", () => {
    expect(read(title("CT_OrgUnit", text("H. Cái Bè"))).submission?.orgUnit.code).toBe("819");
    const asked = read(title("CT_OrgUnit", text("Cai Lậy")));
    expect([asked.submission, asked.findings.map(({ code, facts }) => [code, facts.found])]).toEqual([null, [["wrong-org-unit", "Cai Lậy"]]]);
    expect(codes(title("CT_OrgUnit", null))).toEqual(["wrong-org-unit"]);
  });

  test("another period is told; any period will do where none is asked", () => {
    expect(codes(title("CT_Period", text("2024-05")))).toEqual(["wrong-period"]);
    expect(read(title("CT_Period", text("Tháng 5/2024")), null).submission?.period).toBe("2024-05");
    expect(codes(title("CT_Period", text("tháng sau")), null)).toEqual(["wrong-period"]);
    expect(read(title("CT_Year", { kind: "number", value: "2023" })).submission).toBeNull();
  });

  test("a workbook that names no template is told the same", () => {
    const { submission, findings } = read({ ...title("CT_Template", null), names: new Map([...good.names].filter(([name]) => name !== "CT_Template")) });
    expect([findings.map(({ code, facts }) => [code, facts.found]), submission?.templateVersion]).toEqual([[["older-template", ""]], null]);
  });

  test("a template of another version is told and still read", () => {
    const { submission, findings } = read(title("CT_Template", text("2023.2")));
    expect([findings.map(({ code, facts }) => [code, facts.found]), submission?.templateVersion]).toEqual([[["older-template", "2023.2"]], "2023.2"]);
  });

  test("a workbook without the table gives a finding and no submission", () => {
    const { submission, findings } = read({ sheets: [{ name: "Sheet1", state: "visible", cells: new Map([[0, text("Báo cáo")]]) }], names: new Map() });
    expect([submission, findings.map(({ code, facts }) => [code, facts.found])]).toEqual([null, [["not-an-entry-workbook", "Sheet1"]]]);
  });

  test("a second table is told; a hidden one is none", () => {
    const [sheet] = good.sheets;
    if (!sheet) throw new Error("no sheet");
    const second = { ...sheet, name: "Nhập liệu (2)" };
    expect(codes({ ...good, sheets: [...good.sheets, second] })).toEqual(["second-entry-sheet"]);
    expect(codes({ ...good, sheets: [...good.sheets, { ...second, state: "hidden" }] })).toEqual([]);
  });
});

test("labels in an old encoding are read, with one finding for the sheet", () => {
  const vn: Cell = { kind: "text", value: "D©n sè trung b×nh", legacyFont: ".VnTime" };
  const legacy = retype(retype(good, "population", "name", vn), "households", "name", { kind: "text", value: "Hé d©n c­", legacyFont: ".VnTime" });
  const { findings } = read(legacy);
  expect(findings.filter(({ code }) => code === "legacy-text").map(({ facts }) => [facts["count"], facts["encoding"]])).toEqual([["2", "TCVN3 (ABC)"]]);
  expect(findings.some(({ code, measure }) => code === "changed-label" && measure === "population")).toBe(false);
});

test("a sheet whose every text is in an old encoding, without telling fonts, is read whole", () => {
  const [sheet, ...others] = good.sheets;
  if (!sheet) throw new Error("no sheet");
  const cells = new Map([...sheet.cells].map(([key, cell]) => [key, cell.kind === "text" ? { ...cell, value: toTcvn3(cell.value) } : cell]));
  const { submission, findings } = read({ ...good, sheets: [{ ...sheet, cells }, ...others] });
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["legacy-text"]));
  expect(submission?.actuals.get("population")).toMatchObject({ kind: "amount", raw: "292600" });
});

describe("sheets that were tampered with", () => {
  const without = (columns: readonly string[]): WorkbookGrid => {
    const [sheet, ...others] = good.sheets;
    if (!sheet) throw new Error("no sheet");
    const cells = new Map([...sheet.cells].filter(([, cell]) => !(cell.kind === "text" && columns.includes(cell.value))));
    return { ...good, sheets: [{ ...sheet, cells }, ...others] };
  };

  test("without the id column rows are matched by name", () => {
    const repeated = placeIn(good, "(population)", "actual");
    const calculated = withCell(without(["Mã"]), ENTRY_SHEET, repeated.row, repeated.column, { kind: "number", value: "292600", formula: "H30" });
    const { findings, submission } = read(calculated);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["row-matched-by-name"]));
    expect(submission?.actuals.get("population")).toMatchObject({ kind: "amount", raw: "292600" });
  });

  test("without the columns beside it the actuals are read all the same", () => {
    const { findings, submission } = read(without(["Chỉ tiêu", "Cùng kỳ năm trước", "Kế hoạch giao", "ĐVT", "Ghi chú"]));
    expect(findings).toEqual([]);
    expect(submission?.actuals.get("population")).toMatchObject({ kind: "amount" });
  });

  test("a label of the title block with nothing beside it says nothing", () => {
    const [sheet] = good.sheets;
    if (!sheet) throw new Error("no sheet");
    const label = [...sheet.cells].find(([, cell]) => cell.kind === "text" && cell.value.startsWith("Đơn vị báo cáo"));
    if (!label) throw new Error("no label");
    const row = Math.floor(label[0] / 16384);
    const cells = new Map([...sheet.cells].filter(([key]) => Math.floor(key / 16384) !== row || key === label[0]));
    expect(codes({ sheets: [{ ...sheet, cells }], names: new Map() })).toContain("wrong-org-unit");
  });

  test("a header's column named twice is the first", () => {
    const { row, column } = placeIn(good, "population", "note");
    const header = placeIn(good, "state-budget-revenue", "id").row - 1;
    expect(codes(withCell(withCell(good, ENTRY_SHEET, header, column + 3, text("Thực hiện")), ENTRY_SHEET, row, column + 3, text("5")))).toEqual([]);
  });

  test("a name that refers to no cell is passed over", () => {
    for (const refersTo of ["#REF!", "'Nhập liệu'!$A$1:$B$2", "Nowhere!$A$1", "'Nhập liệu'!$XFE$1"]) {
      expect(read({ ...good, names: new Map([...good.names, ["CT_OrgUnit", refersTo]]) }).submission?.orgUnit.code).toBe("819");
    }
  });

  test("a yes or no, an error, a formula without value where text is expected", () => {
    for (const cell of [{ kind: "boolean", value: true }, { kind: "boolean", value: false }, { kind: "error", value: "#N/A" }, { kind: "uncalculated", formula: "A1" }] as const) {
      expect(codes(retype(good, "population", "name", cell))).toEqual(["changed-label"]);
    }
  });
});
