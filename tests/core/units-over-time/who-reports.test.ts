import { catalogueAt, orgUnit, wholeCatalogue } from "../../../src/core/catalogue/catalogue";
import { ancestorsOn, descendantsOn, predecessorsOf, successorsOf } from "../../../src/core/catalogue/lineage";
import { referredUnit, unitReference } from "../../../src/core/catalogue/unit-reference";
import { predecessor, unitsByCode } from "../../../src/core/catalogue/validity";
import { describeFinding } from "../../../src/core/messages/describe-finding";
import type { OrgUnit, WorkbookGrid } from "../../../src/core/model";
import { ENTRY_SHEET } from "../../../src/core/plan/layout";
import { templatePlan } from "../../../src/core/plan/template";
import { periodsOfYear } from "../../../src/core/period/period";
import { readSubmission } from "../../../src/core/submission";
import { catalogue2024 } from "../../support/catalogue-2024";
import { gridOfPlan, withCell } from "../../support/plan-grid";
import { communesOf, reorganised } from "../../support/reorganised";

const codes = (units: readonly OrgUnit[]) => units.map(({ code }) => code);
const kinds = (period: string) => new Set(catalogueAt(reorganised, period).orgUnits.map(({ kind }) => kind));
const unitIn = (period: string, code: string) => orgUnit(catalogueAt(reorganised, period), code) as OrgUnit;

describe("who reports a period", () => {
  test("whoever exists on its last day: districts up to the first six months, communes from July on", () => {
    const byDistricts = periodsOfYear(2025).filter((period) => kinds(period).has("district"));
    const byCommunes = periodsOfYear(2025).filter((period) => kinds(period).has("commune"));
    expect(byDistricts).toEqual(["2025-01", "2025-02", "2025-03", "2025-Q1", "2025-04", "2025-05", "2025-06", "2025-Q2", "2025-H1"]);
    expect(byCommunes).toEqual(["2025-07", "2025-08", "2025-09", "2025-Q3", "2025-9M", "2025-10", "2025-11", "2025-12", "2025-Q4", "2025"]);
    expect([catalogueAt(reorganised, "2025-06").orgUnits.length, catalogueAt(reorganised, "2025-07").orgUnits.length]).toEqual([32, 21 + 102]);
  });

  test("a catalogue in which nobody begins or ends is itself; one of the same units is the same object", () => {
    expect(catalogueAt(catalogue2024, "2024-06")).toBe(catalogue2024);
    expect(catalogueAt(reorganised, "2025-07")).toBe(catalogueAt(reorganised, "2025"));
    expect(catalogueAt(catalogueAt(reorganised, "2025-07"), "2025-05")).toBe(catalogueAt(reorganised, "2025-H1"));
    expect(wholeCatalogue(catalogueAt(reorganised, "2025-07"))).toBe(reorganised);
    expect(wholeCatalogue(reorganised)).toBe(reorganised);
  });

  test("a code means the unit of the time", () => {
    expect([unitIn("2025-06", "816").name, unitIn("2025-07", "816").name]).toEqual(["Thành phố Gò Công", "Xã Số 2"]);
  });
});

describe("where a unit came from and what became of it", () => {
  const goCong = unitIn("2025-06", "816");

  test("a district's communes, and a commune's district, also where both have one code", () => {
    expect(successorsOf(reorganised, goCong)).toHaveLength(10);
    expect(successorsOf(reorganised, goCong)[0]).toBe(unitIn("2025-07", "816"));
    expect(predecessorsOf(reorganised, unitIn("2025-07", "816"))).toEqual([goCong]);
    expect([predecessorsOf(reorganised, goCong), successorsOf(reorganised, unitIn("2025-07", "816"))]).toEqual([[], []]);
    expect(predecessorsOf(reorganised, { ...goCong })).toEqual([]);
    expect(successorsOf(reorganised, { ...goCong })).toEqual([]);
  });

  test("on a day: itself while it exists, nobody in a time before all of them", () => {
    expect(descendantsOn(reorganised, goCong, "2025-06-30")).toEqual([goCong]);
    expect(descendantsOn(reorganised, goCong, "2026-01-01")).toHaveLength(10);
    expect(ancestorsOn(reorganised, unitIn("2025-07", "816"), "2025-01-01")).toEqual([goCong]);
    expect(descendantsOn(reorganised, unitIn("2025-07", "816"), "2025-01-01")).toEqual([]);
    expect(ancestorsOn(reorganised, goCong, "2026-01-01")).toEqual([]);
  });

  test("of several former owners of a code the last one that had ended is meant", () => {
    const owner = (validFrom: string, validTo: string): OrgUnit => ({ ...goCong, code: "900", validFrom, validTo });
    const [first, second, later] = [owner("2000-01-01", "2009-12-31"), owner("2010-01-01", "2019-12-31"), owner("2025-01-01", "2029-12-31")];
    const unit: OrgUnit = { ...goCong, code: "901", validFrom: "2020-01-01", predecessors: ["900"] };
    expect(predecessor(unitsByCode([second, first, later, unit]), unit, "900")).toBe(second);
    expect(predecessor(unitsByCode([first, second, later, unit]), unit, "900")).toBe(second);
    expect(predecessor(unitsByCode([later, unit]), unit, "900")).toBeNull();
  });

  test("a reference says which unit of a code is meant", () => {
    expect(unitReference(goCong)).toBe("816@0000-01-01");
    expect(referredUnit(catalogueAt(reorganised, "2025-07"), "816@0000-01-01")).toBe(goCong);
    expect(referredUnit(catalogueAt(reorganised, "2025-07"), "816")?.name).toBe("Xã Số 2");
    expect(referredUnit(catalogueAt(reorganised, "2025-07"), "819")?.name).toBe("Huyện Cái Bè");
    expect(referredUnit(reorganised, "999")).toBeNull();
  });
});

/** The unit's form for a period, with the unit and period cells typed over. */
const formOf = (made: { readonly code: string; readonly period: string }, typed: { readonly unit?: string; readonly name?: string; readonly period?: string } = {}): WorkbookGrid => {
  const cells: readonly (readonly [row: number, column: number, text: string | undefined])[] = [[2, 1, typed.unit], [2, 2, typed.name], [3, 1, typed.period]];
  const grid = gridOfPlan(templatePlan(reorganised, { period: made.period, orgUnit: unitIn(made.period, made.code), lang: "vi" }));
  return cells.reduce((workbook, [row, column, value]) => (value === undefined ? workbook : withCell(workbook, ENTRY_SHEET, row, column, { kind: "text", value })), grid);
};

const read = (workbook: WorkbookGrid, period: string | null) => {
  const reading = readSubmission(workbook, { workbook: "a.xlsx", catalogue: reorganised, period });
  const told = reading.findings.filter(({ code }) => code.startsWith("unit-") || code.startsWith("wrong-"));
  return { unit: reading.orgUnit?.name ?? null, submission: reading.submission, told: told.map(({ code, at }) => `${code} ${at.address}`), findings: told };
};

describe("a workbook and its unit's time", () => {
  test("a district reports June and the first six months, a commune July", () => {
    for (const period of ["2025-06", "2025-H1"]) expect(read(formOf({ code: "819", period }), period)).toMatchObject({ unit: "Huyện Cái Bè", told: [] });
    expect(read(formOf({ code: "28000", period: "2025-07" }), "2025-07")).toMatchObject({ unit: "Xã Số 1", told: [] });
  });

  test("a district's workbook for July is told with its communes, and belongs to nobody", () => {
    const { unit, submission, told, findings } = read(formOf({ code: "819", period: "2025-06" }, { period: "2025-07" }), "2025-07");
    expect([unit, submission, told]).toEqual([null, null, ["unit-ended B3"]]);
    expect(findings[0]?.orgUnit).toBeNull();
    const said = (language: "vi" | "en") => describeFinding(findings[0] as (typeof findings)[0], language, catalogueAt(reorganised, "2025-07")).message;
    expect(said("vi")).toBe(
      "Huyện Cái Bè (ghi “819”) kết thúc ngày 30/06/2025, nên không báo cáo kỳ 2025-07. Đơn vị kế thừa: Xã Số 5, Xã Số 16, Xã Số 27, Xã Số 38, Xã Số 49, Xã Số 60, Xã Số 71, Xã Số 82, Xã Số 93. Đơn vị kế thừa gửi biểu của mình; nếu tệp là của kỳ trước thì sửa ô kỳ báo cáo.",
    );
    expect(said("en")).toMatch(/^Cai Be District \(typed “819”\) ended on 30 Jun 2025, so it does not report 2025-07\. Its successors: Commune 5, /);
  });

  test("a commune's workbook for a period before it began is told with its district", () => {
    const { unit, told, findings } = read(formOf({ code: "28000", period: "2025-07" }, { period: "2025-05" }), "2025-05");
    expect([unit, told]).toEqual([null, ["unit-not-begun B3"]]);
    expect(describeFinding(findings[0] as (typeof findings)[0], "vi", catalogueAt(reorganised, "2025-05")).message).toMatch(
      /^Xã Số 1 \(ghi “28000”\) có từ ngày 01\/07\/2025, nên chưa báo cáo kỳ 2025-05\. Đơn vị tiền thân: Thành phố Mỹ Tho\. /,
    );
  });

  test("a name that meant the district until June means the commune from July on", () => {
    const called = (period: string) => read(formOf({ code: period === "2025-06" ? "818" : "28000", period }, { unit: "tân  phước", name: "" }), period).unit;
    expect([called("2025-06"), called("2025-07")]).toEqual(["Huyện Tân Phước", "Xã Tân Phước"]);
  });

  test("the old form of a code's former owner is not taken for the unit that has the code now", () => {
    const old = formOf({ code: "816", period: "2025-06" }, { period: "2025-07" });
    expect(read(old, "2025-07")).toMatchObject({ unit: null, submission: null, told: ["unit-ended B3"] });
    expect(read(formOf({ code: "816", period: "2025-07" }), "2025-07")).toMatchObject({ unit: "Xã Số 2", told: [] });
    expect(read(formOf({ code: "816", period: "2025-07" }, { name: "nơi khác" }), "2025-07")).toMatchObject({ unit: "Xã Số 2", told: [] });
  });

  test("a unit that reports the merged period, with another in its period cell, has only the period wrong", () => {
    expect(read(formOf({ code: "28000", period: "2025-07" }, { period: "2025-06" }), "2025-07")).toMatchObject({ unit: "Xã Số 1", told: ["wrong-period B4"] });
    expect(read(formOf({ code: "819", period: "2025-06" }), "2025-07")).toMatchObject({ unit: "Huyện Cái Bè", told: ["wrong-period B4"] });
  });

  test("without a readable period the unit is looked for among those of the merged one, else among all", () => {
    const unread = formOf({ code: "819", period: "2025-06" }, { period: "kỳ này" });
    expect(read(unread, "2025-06")).toMatchObject({ unit: "Huyện Cái Bè", submission: null, told: ["wrong-period B4"] });
    expect(read(unread, null)).toMatchObject({ unit: "Huyện Cái Bè", submission: null });
    expect(read(formOf({ code: "819", period: "2025-06" }, { period: "kỳ này", unit: "ai đó" }), null).told).toEqual(["wrong-org-unit B3", "wrong-period B4"]);
  });

  test("of several units of other times so called, the last that had ended is named, else the first that comes", () => {
    const unit = (code: string, validFrom: string, validTo: string): OrgUnit => ({ ...(communesOf(reorganised)[0] as OrgUnit), code, name: `Xã ${code}`, short: code, aliases: ["Xã Cũ"], validFrom, validTo, predecessors: [] });
    const past = [unit("1", "2001-01-01", "2010-12-31"), unit("2", "2011-01-01", "2020-12-31")];
    const future = [unit("4", "2032-01-01", "2033-12-31"), unit("3", "2031-01-01", "2031-12-31")];
    const named = (units: readonly OrgUnit[]) => {
      const catalogue = { ...reorganised, orgUnits: [...reorganised.orgUnits, ...units] };
      const { findings } = readSubmission(formOf({ code: "28000", period: "2025-07" }, { unit: "xã cũ" }), { workbook: "a.xlsx", catalogue, period: "2025-07" });
      return findings.filter(({ code }) => code.startsWith("unit-")).map(({ code, facts }) => `${code} ${facts["unit"]}`);
    };
    expect([named([...past, ...future]), named([...past].reverse()), named(future), named([...future].reverse())]).toEqual([
      ["unit-ended 2@2011-01-01"],
      ["unit-ended 2@2011-01-01"],
      ["unit-not-begun 3@2031-01-01"],
      ["unit-not-begun 3@2031-01-01"],
    ]);
  });
});

test("successors that nobody has entered are said to be unknown", () => {
  const alone = { ...reorganised, orgUnits: reorganised.orgUnits.filter(({ kind }) => kind !== "commune") };
  const { findings } = readSubmission(formOf({ code: "819", period: "2025-06" }, { period: "2025-07" }), { workbook: "a.xlsx", catalogue: alone, period: "2025-07" });
  const [ended] = findings.filter(({ code }) => code === "unit-ended");
  if (!ended) throw new Error("no finding");
  expect(describeFinding(ended, "vi", alone).message).toContain("Đơn vị kế thừa: chưa ghi trong danh sách đơn vị.");
  expect(codes(alone.orgUnits)).toContain("819");
});
