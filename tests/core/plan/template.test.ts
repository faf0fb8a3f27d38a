import { address, parseAddress } from "../../../src/core/address";
import { measuresOf, orgUnit } from "../../../src/core/catalogue/catalogue";
import type { OrgUnit } from "../../../src/core/model";
import { ENTRY_COLUMNS, ENTRY_SHEET, GUIDE_SHEET, isRepeatedRowId } from "../../../src/core/plan/layout";
import { templatePlan } from "../../../src/core/plan/template";
import type { Content, PlanCell, SheetPlan, WorkbookPlan } from "../../../src/core/sheet-plan";
import { planErrors } from "../../../src/xlsx/paint/plan-errors";
import { catalogue2024 } from "../../support/catalogue-2024";

const unit = (code: string): OrgUnit => orgUnit(catalogue2024, code) as OrgUnit;
const planOf = (code: string | null, period = "2024-06"): WorkbookPlan => templatePlan(catalogue2024, { period, orgUnit: code === null ? null : unit(code), lang: "vi" });
const entryOf = (plan: WorkbookPlan): SheetPlan => plan.sheets[0] as SheetPlan;

const at = ({ row, column }: PlanCell) => address(row, column);
const shown = (content: Content | undefined): string => {
  if (!content) return "";
  if (content.kind === "formula") return content.cached.kind === "text" ? content.cached.text : content.cached.value;
  return content.kind === "text" ? content.text : String(content.value);
};
const cellMap = (sheet: SheetPlan) => new Map(sheet.cells.map((cell) => [at(cell), cell]));
const isInput = (cell: PlanCell) => cell.style?.locked === false;
/** The cells of a range, as a set. */
const cellsOf = (range: string): ReadonlySet<string> => {
  const [from, to] = range.split(":").map((corner) => parseAddress(corner) as { row: number; column: number }) as [{ row: number; column: number }, { row: number; column: number }?];
  const end = to ?? from;
  const cells = new Set<string>();
  for (let { row } = from; row <= end.row; row += 1) for (let { column } = from; column <= end.column; column += 1) cells.add(address(row, column));
  return cells;
};

/** The table's rows as texts by column label. */
const tableOf = (sheet: SheetPlan): readonly Readonly<Record<string, string>>[] => {
  const cells = cellMap(sheet);
  const labels = Object.values(ENTRY_COLUMNS);
  const headerRow = sheet.cells.find((cell) => shown(cell.content) === ENTRY_COLUMNS.id)?.row as number;
  const rows: Record<string, string>[] = [];
  for (let row = headerRow + 1; shown(cells.get(address(row, 0))?.content) !== ""; row += 1) {
    rows.push({ row: String(row + 1), ...Object.fromEntries(labels.map((label, column) => [label, shown(cells.get(address(row, column))?.content)])) });
  }
  return rows;
};

const EVERYONE: readonly (string | null)[] = [null, ...catalogue2024.orgUnits.map(({ code }) => code)];

describe.each(EVERYONE)("the workbook of %s", (code) => {
  const plan = planOf(code);
  const sheet = entryOf(plan);
  const inputs = sheet.cells.filter(isInput);

  test("is a workbook that Excel can hold", () => {
    expect(planErrors(plan)).toEqual([]);
    expect(plan.sheets.map(({ name }) => name)).toEqual([ENTRY_SHEET, GUIDE_SHEET]);
    expect(plan.sheets.every(({ protect }) => protect)).toBe(true);
  });

  test("says at every input what to type, in the room that Excel has", () => {
    const covered = sheet.validations.map((validation) => ({ ...validation, cells: cellsOf(validation.range) }));
    for (const cell of inputs) {
      const validations = covered.filter(({ cells }) => cells.has(at(cell)));
      expect([at(cell), validations.length]).toEqual([at(cell), 1]);
      expect(validations[0]?.prompt?.message).toBeTruthy();
    }
    for (const { prompt, alert } of sheet.validations) {
      expect(prompt?.title.length).toBeLessThanOrEqual(32);
      expect(prompt?.message.length).toBeLessThanOrEqual(255);
      expect(alert?.message.length ?? 0).toBeLessThanOrEqual(225);
    }
  });

  test("keeps no clerk from typing: alerts on amounts only warn", () => {
    const stops = sheet.validations.filter(({ alert }) => alert?.style === "stop").map(({ range }) => range);
    expect(stops).toEqual(code === null ? ["B3", "B4"] : []);
  });

  test("locks every formula and has no input that is locked", () => {
    for (const cell of sheet.cells) if (cell.content?.kind === "formula") expect([at(cell), isInput(cell)]).toEqual([at(cell), false]);
    const amounts = sheet.validations.filter(({ rule }) => rule.kind !== "any").map(({ range }) => range);
    const open = new Set(inputs.map(at));
    expect(amounts.filter((range) => !open.has(range))).toEqual([]);
  });

  test("has each measure that the unit reports typed exactly once", () => {
    const cells = cellMap(sheet);
    const rows = tableOf(sheet).filter(({ row }) => isInput(cells.get(`H${row}`) as PlanCell));
    const byId = new Map(catalogue2024.indicators.map(({ id, figure }) => [id, figure.kind === "ratio" || figure.kind === "count" ? "" : figure.measure]));
    const typed = rows.map((row) => byId.get(row[ENTRY_COLUMNS.id] as string) ?? (row[ENTRY_COLUMNS.id] as string));
    const expected = (code === null ? catalogue2024.measures : measuresOf(catalogue2024, unit(code))).map(({ id }) => id);
    expect([...typed].sort()).toEqual([...expected].sort());
  });

  test("knows its year, period, unit and version by name, at cells that can be seen", () => {
    const cells = cellMap(sheet);
    const values = Object.fromEntries(plan.names.map(({ name, refersTo }) => [name, shown(cells.get((refersTo.split("!")[1] as string).replaceAll("$", ""))?.content)]));
    expect(values).toEqual({ CT_Year: "2024", CT_Period: "2024-06", CT_OrgUnit: code ?? "", CT_Template: catalogue2024.version });
    expect(plan.names.every(({ refersTo }) => refersTo.startsWith("'Nhập liệu'!"))).toBe(true);
  });
});

describe("the table", () => {
  const rows = tableOf(entryOf(planOf("819")));
  const rowOf = (id: string) => rows.find((row) => row[ENTRY_COLUMNS.id] === id) as Readonly<Record<string, string>>;
  const cells = cellMap(entryOf(planOf("819")));
  const formulaAt = (cell: string) => {
    const content = cells.get(cell)?.content;
    return content?.kind === "formula" ? content.formula : null;
  };

  test("has the header row of the form, and its own messages after it", () => {
    const header = entryOf(planOf("819")).cells.filter(({ row }) => row === 4).map(({ content }) => shown(content));
    expect(header.join(" | ")).toBe("Mã | STT | Chỉ tiêu | ĐVT | Chỉ tiêu năm | Kế hoạch giao | Cùng kỳ năm trước | Thực hiện | % so chỉ tiêu | Đánh giá | Ghi chú | Kiểm tra");
  });

  test("has a row for each indicator with a part of this unit, under a ratio its two measures", () => {
    const ids = rows.map((row) => row[ENTRY_COLUMNS.id]);
    expect(ids).not.toContain("grdp-growth");
    expect(ids.slice(ids.indexOf("health-insurance-coverage"), ids.indexOf("hospital-beds-per-10000"))).toEqual([
      "health-insurance-coverage", "health-insured-people", "population",
      "social-insurance-coverage", "social-insured-people", "working-age-population",
      "doctors-per-10000", "doctors", "(population)",
    ]);
  });

  test("shows targets in the resolution's own figures", () => {
    const targets = Object.fromEntries(tableOf(entryOf(planOf(null))).filter((row) => row[ENTRY_COLUMNS.target] !== "").map((row) => [row[ENTRY_COLUMNS.number], row[ENTRY_COLUMNS.target]]));
    expect(targets).toMatchObject({ "1": "7,0 - 7,5", "2": "75,8 - 76,2", "4": "50.400 - 50.650", "5": "≥ 8.801", "10": "< 4", "13": "giảm 0,1", "19": "≥ 94", "23": "≤ 12,2", "39": "> 98,5" });
  });

  test("makes a rate from its two amounts, where they are typed", () => {
    const { row: doctors } = rowOf("doctors");
    const { row: population } = rowOf("population");
    const { row } = rowOf("doctors-per-10000");
    expect(formulaAt(`H${row}`)).toBe(`IF(COUNT(H${doctors},H${population})=2,IF(H${population}=0,"",10000*H${doctors}/H${population}),"")`);
    expect(formulaAt(`G${row}`)).toBe(`IF(COUNT(G${doctors},G${population})=2,IF(G${population}=0,"",10000*G${doctors}/G${population}),"")`);
  });

  test("types a shared measure once; later rows show it, are locked, and carry its id in brackets", () => {
    const population = rows.filter((row) => /population\)?$/.test(row[ENTRY_COLUMNS.id] as string) && row[ENTRY_COLUMNS.name] === "Dân số trung bình");
    expect(population.map((row) => row[ENTRY_COLUMNS.id])).toEqual(["population", "(population)", "(population)"]);
    const [source, ...repeats] = population.map(({ row }) => row);
    for (const row of repeats) {
      expect(formulaAt(`H${row}`)).toBe(`IF(H${source}="","",H${source})`);
      expect([shown(cells.get(`K${row}`)?.content), isInput(cells.get(`K${row}`) as PlanCell)]).toEqual([`Lấy từ dòng ${source}`, false]);
    }
    expect(rows.filter((row) => isRepeatedRowId(row[ENTRY_COLUMNS.id] as string)).every(({ row }) => !isInput(cells.get(`H${row}`) as PlanCell))).toBe(true);
  });

  test("asks a yes or no of a huyện on a row of its own, and not of a thành phố", () => {
    const { row } = rowOf("district-newly-new-rural");
    expect(entryOf(planOf("819")).validations.find(({ range }) => range === `H${row}`)?.rule).toEqual({ kind: "list", values: ["Có", "Không"] });
    expect(tableOf(entryOf(planOf("815"))).map((each) => each[ENTRY_COLUMNS.id])).not.toContain("district-newly-new-rural");
  });

  test("leaves a rate blank of which the unit reports one half", () => {
    const office = entryOf(planOf("SYT"));
    const row = tableOf(office).find((each) => each[ENTRY_COLUMNS.id] === "doctors-per-10000") as Readonly<Record<string, string>>;
    expect(row).toMatchObject({ [ENTRY_COLUMNS.actual]: "", [ENTRY_COLUMNS.status]: "tính ở cấp tỉnh" });
    expect(isInput(cellMap(office).get(`F${row["row"]}`) as PlanCell)).toBe(false);
  });

  test("takes no allotted amount where one unit makes the whole figure", () => {
    const office = entryOf(planOf("CTK"));
    expect(office.cells.filter((cell) => cell.column === 5 && cell.row > 4 && isInput(cell))).toEqual([]);
  });
});

describe("the page", () => {
  const sheet = entryOf(planOf("819"));
  test("is printed as an office expects: A4 landscape, header on every page, without the sheet's own messages", () => {
    expect(sheet.print).toMatchObject({ orientation: "landscape", repeatRows: "5:5", fitWidth: 1 });
    expect(sheet.print.area).toMatch(/^A1:K\d+$/);
    expect(sheet.freeze).toEqual({ rows: 5, columns: 3 });
  });

  test("is the same for the same inputs", () => {
    expect(planOf("819")).toEqual(planOf("819"));
  });
});

describe("the guide", () => {
  test("defines each measure of the unit once, with unit and reporter", () => {
    const guide = planOf("SYT").sheets[1] as SheetPlan;
    const texts = guide.cells.map(({ content }) => shown(content));
    for (const { name, definition } of measuresOf(catalogue2024, unit("SYT"))) {
      expect([name, texts.filter((text) => text === name).length]).toEqual([name, 1]);
      expect(texts.some((text) => text.startsWith(definition))).toBe(true);
    }
    expect(texts).toContain("Các huyện, thị xã, thành phố; Sở Y tế");
  });

  test("of the blank template lists the codes of periods and units", () => {
    const texts = new Set((planOf(null).sheets[1] as SheetPlan).cells.map(({ content }) => shown(content)));
    for (const { code, name } of catalogue2024.orgUnits) expect([texts.has(code), texts.has(name)]).toEqual([true, true]);
    for (const period of ["2024-06", "2024-Q2", "2024-H1", "2024-9M", "2024"]) expect(texts.has(period)).toBe(true);
  });
});
