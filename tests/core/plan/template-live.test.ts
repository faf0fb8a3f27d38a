import fc from "fast-check";
import { indicatorsOf, measure as measureOf, measuresOf, orgUnit } from "../../../src/core/catalogue/catalogue";
import { aggregateUnit } from "../../../src/core/aggregate";
import { decimal } from "../../../src/core/numbers/decimal";
import { judgeAmount } from "../../../src/core/numbers/judge-amount";
import { CHECK_TEXT } from "../../../src/core/messages/entry-text";
import { STATUS_WORDS } from "../../../src/core/messages/sheet-text";
import type { Actual, Catalogue, Indicator, Measure, OrgUnit, Submission } from "../../../src/core/model";
import { cellOf, FIRST_ROW } from "../../../src/core/plan/entry-layout";
import { entryRows } from "../../../src/core/plan/entry-rows";
import { templatePlan } from "../../../src/core/plan/template";
import { judge } from "../../../src/core/status/status";
import { unitTarget } from "../../../src/core/status/unit-target";
import { calculatePlan, type Typed } from "../../support/calculate-plan";
import { catalogue2024 } from "../../support/catalogue-2024";

const unit = (code: string): OrgUnit => orgUnit(catalogue2024, code) as OrgUnit;
const planOf = (code: string | null, period: string) => templatePlan(catalogue2024, { period, orgUnit: code === null ? null : unit(code), lang: "vi" });

/** Rows (from 0) where measures are typed and indicators stand. */
const placesOf = (code: string | null) => {
  const { rows, inputRow } = entryRows(catalogue2024, code === null ? null : unit(code), FIRST_ROW);
  const indicatorRow = new Map(rows.flatMap((row) => (row.kind === "indicator" ? [[row.indicator.id, row.row] as const] : [])));
  return { inputRow, indicatorRow, allottable: new Set(rows.flatMap((row) => (row.kind === "indicator" && row.allottable ? [row.indicator.id] : []))) };
};

const COUNTER = "I3";

describe("a clerk types", () => {
  const plan = planOf("819", "2024-06");
  const { inputRow, indicatorRow } = placesOf("819");
  const cell = (id: string, column: "actual" | "lastYear" | "allotted" = "actual") => cellOf((column === "allotted" ? indicatorRow : inputRow).get(id) as number, column);
  const messageAt = (id: string, typed: Typed) => calculatePlan(plan, typed).textAt(cellOf(inputRow.get(id) as number, "check"));
  const filledWith = (id: string) => {
    const sheet = plan.sheets[0];
    return (typed: Typed) => {
      const calculated = calculatePlan(plan, typed);
      return sheet?.conditionalFormats.flatMap((format) => {
        if (format.kind !== "formula") return [];
        const [from = "", to = from] = format.range.split(":");
        const inside = from.replace(/\d+/, "") === cell(id).replace(/\d+/, "") && to.replace(/\d+/, "") === from.replace(/\d+/, "");
        return inside && calculated.holds(format.formula, from, cell(id)) ? [format.highlight.fill] : [];
      })[0];
    };
  };

  test("nothing yet: what is missing is counted, nothing is red", () => {
    const calculated = calculatePlan(plan);
    expect(calculated.textAt(COUNTER)).toBe("Còn 48 ô chưa nhập · 0 ô sai");
    expect(calculated.textAt(cellOf(inputRow.get("population") as number, "check"))).toBe("Chưa nhập.");
    // Poverty is judged at year's end.
    expect(calculated.textAt(cellOf(inputRow.get("poor-households") as number, "check"))).toBe("");
  });

  test("whatever stands in the cells when the workbook is made is what a calculation gives", () => {
    for (const [code, period] of [["819", "2024-06"], ["815", "2024"], ["SYT", "2024-Q3"], ["DB819", "2024"], [null, "2024-06"]] as const) {
      const fresh = planOf(code, period);
      const calculated = calculatePlan(fresh);
      for (const { row, column, content } of fresh.sheets[0]?.cells ?? []) {
        if (content?.kind !== "formula") continue;
        const place = `${String.fromCharCode(65 + column)}${row + 1}`;
        const { cached } = content;
        expect([code, place, calculated.textAt(place)]).toEqual([code, place, cached.kind === "text" ? cached.text : cached.value]);
      }
    }
  });

  test.each<readonly [id: string, typed: string | number | { error: string }, message: string]>([
    ["population", 290000, ""],
    ["population", "-", ""],
    ["population", "–", ""],
    ["population", -5, "Sai ở Thực hiện: số âm; gõ số từ 0 trở lên."],
    ["population", 290000.5, "Sai ở Thực hiện: phải là số nguyên (người); gõ liền các chữ số, không dấu chấm, không dấu phẩy."],
    ["population", 290, "Sai ở Thực hiện: có vẻ gõ theo đơn vị tính khác; ở đây là người."],
    ["population", 900000, "Xem lại Thực hiện: ngoài khoảng thường gặp 30.000 đến 400.000 người; nếu đúng, ghi lý do ở Ghi chú."],
    ["population", "hai trăm nghìn", "Sai ở Thực hiện: đang là chữ, không phải số; gõ lại số, ví dụ 8801."],
    ["population", { error: "#REF!" }, "Sai ở Thực hiện: ô báo lỗi công thức; xóa đi và gõ lại số."],
    ["budget-revenue-collected", 450.25, ""],
    ["budget-revenue-collected", 450250000000, "Sai ở Thực hiện: có vẻ gõ theo đơn vị tính khác; ở đây là tỷ đồng."],
    ["budget-revenue-collected", "450,25 tỷ", "Sai ở Thực hiện: đang là chữ, không phải số; gõ lại số, ví dụ 8801,5."],
    ["district-newly-new-rural", "Có", ""],
    ["district-newly-new-rural", "rồi", "Sai ở Thực hiện: chọn Có hoặc Không."],
  ])("%s: %p", (id, typed, message) => {
    expect(messageAt(id, { [cell(id)]: typed })).toBe(message);
  });

  test("a part above its whole is red at the part, and says which row the whole is in", () => {
    const typed = { [cell("health-insured-people")]: 290001, [cell("population")]: 290000 };
    const row = (inputRow.get("population") as number) + 1;
    expect(messageAt("health-insured-people", typed)).toBe(`Sai ở Thực hiện: lớn hơn “Dân số trung bình” ở dòng ${row}.`);
    expect(messageAt("population", typed)).toBe("");
    expect(messageAt("health-insured-people", { ...typed, [cell("population")]: 290001 })).toBe("");
  });

  test("half a ratio with “-” asks for a zero", () => {
    const typed = { [cell("urban-population")]: 21000, [cell("urban-population-piped-water")]: "-" };
    expect(messageAt("urban-population-piped-water", typed)).toBe("Sai ở Thực hiện: ghi “-” nhưng “Dân số đô thị” lại có số; gõ 0 nếu bằng không.");
    expect(messageAt("urban-population-piped-water", { ...typed, [cell("urban-population")]: "-" })).toBe("");
  });

  test("every wrong cell of a row is named and counted", () => {
    const typed = { [cell("workers-given-jobs")]: -1, [cell("workers-given-jobs", "lastYear")]: "nhiều", [cell("jobs-created", "allotted")]: 1.5, [cell("population")]: 900000 };
    const message = messageAt("workers-given-jobs", typed);
    expect(message.match(/Sai ở [^:]+/g)).toEqual(["Sai ở Thực hiện", "Sai ở Cùng kỳ năm trước", "Sai ở Kế hoạch giao"]);
    expect(calculatePlan(plan, typed).textAt(COUNTER)).toBe("Còn 46 ô chưa nhập · 3 ô sai · 1 ô cần xem lại");
  });

  test("colour and sentence agree: blank stands out, wrong is red, right is neither", () => {
    const colour = filledWith("population");
    const [missing, wrong, doubt, right] = [{}, { [cell("population")]: -1 }, { [cell("population")]: 900000 }, { [cell("population")]: 290000 }].map((typed) => colour(typed as Typed));
    expect([missing, wrong, doubt, right]).toEqual(["FFE380", "F8B4B4", "FAD7A8", undefined]);
  });

  test("last year's amounts are missed where a decrease is judged, at year's end", () => {
    const year = planOf("819", "2024");
    const typed = { [cell("poor-households")]: 1200, [cell("households")]: 77000 };
    const row = inputRow.get("poor-households") as number;
    expect(calculatePlan(year, typed).textAt(cellOf(row, "check"))).toBe("Cần Cùng kỳ năm trước để tính mức giảm.");
    const all = { ...typed, [cell("poor-households", "lastYear")]: 1300, [cell("households", "lastYear")]: 77000 };
    const status = cellOf(indicatorRow.get("poverty-reduction") as number, "status");
    expect(calculatePlan(year, all).textAt(cellOf(row, "check"))).toBe("");
    expect(calculatePlan(year, all).textAt(status)).toBe("vượt");
    expect(calculatePlan(plan, all).textAt(status)).toBe("chưa đến kỳ");
  });

  test("a flow without an allotted plan has nothing to be judged by; with one it keeps pace", () => {
    const status = cellOf(indicatorRow.get("jobs-created") as number, "status");
    const percent = cellOf(indicatorRow.get("jobs-created") as number, "percent");
    const jobs = { [cell("workers-given-jobs")]: 900 };
    expect([calculatePlan(plan, jobs).textAt(status), calculatePlan(plan, jobs).textAt(percent)]).toEqual(["chưa giao", ""]);
    const allotted = calculatePlan(plan, { ...jobs, [cell("jobs-created", "allotted")]: 1800 });
    expect([allotted.textAt(status), allotted.textAt(percent)]).toEqual(["đúng tiến độ", "50"]);
  });

  test("the alert lets “-” and plain numbers pass", () => {
    const validation = plan.sheets[0]?.validations.find(({ range }) => range === cell("population"));
    const formula = validation?.rule.kind === "custom" ? validation.rule.formula : "";
    const passes = (typed: string | number) => calculatePlan(plan, { [cell("population")]: typed }).holds(formula, cell("population"), cell("population"));
    expect(["-", "–", 0, 290000].map(passes)).toEqual([true, true, true, true]);
    expect([-1, 0.5, "nhiều"].map(passes)).toEqual([false, false, false]);
  });
});

describe("the blank template", () => {
  const plan = planOf(null, "2024-06");

  test("finds the names of the unit and the period that are chosen", () => {
    const calculated = calculatePlan(plan, { B3: "820", B4: "2024-Q3" });
    expect([calculated.textAt("A2"), calculated.textAt("C3"), calculated.textAt("C4"), calculated.textAt("F4"), calculated.textAt("D2")]).toEqual(["HUYỆN CAI LẬY", "Huyện Cai Lậy", "quý III năm 2024", "9", "Kỳ báo cáo: quý III năm 2024"]);
  });

  test("judges in the period that is chosen", () => {
    const { inputRow, indicatorRow } = placesOf(null);
    const typed = { [cellOf(inputRow.get("grdp-per-head") as number, "actual")]: 76 };
    const status = cellOf(indicatorRow.get("grdp-per-capita") as number, "status");
    expect(calculatePlan(plan, typed).textAt(status)).toBe("chưa đến kỳ");
    expect(calculatePlan(plan, { ...typed, B4: "2024" }).textAt(status)).toBe("đạt");
  });
});

describe("the sheet and the core agree", () => {
  const submissionOf = (code: string, period: string, amounts: ReadonlyMap<string, number>, lastYear: ReadonlyMap<string, number>, allotted: ReadonlyMap<string, number>): Submission => {
    const actualsOf = (values: ReadonlyMap<string, number>) =>
      new Map<string, Actual>([...values].map(([id, value]) => [id, { kind: "amount", value: decimal(value), at: { workbook: "", sheet: "", address: "" }, raw: "" }]));
    return { workbook: "", orgUnit: unit(code), period, templateVersion: null, actuals: actualsOf(amounts), lastYear: actualsOf(lastYear), allotted: actualsOf(allotted), notes: new Map() };
  };

  test("on the status and per cent of every indicator, whatever is typed", () => {
    const codes = fc.constantFrom("819", "815", "SYT", "CTK", "SGDDT", "DB819");
    fc.assert(
      fc.property(codes, fc.constantFrom("2024-01", "2024-06", "2024-Q3", "2024"), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (code, period, stream) => {
        const next = () => stream.next().value as number;
        const { inputRow, indicatorRow, allottable } = placesOf(code);
        const amountOf = ({ plausible: { min, max }, integer, yesNo }: Measure): number => {
          if (yesNo) return Number(next() < 0.5);
          const amount = Number(min.toFixed()) + (Number(max.toFixed()) - Number(min.toFixed())) * next();
          return integer ? Math.round(amount) : Math.round(amount * 10) / 10;
        };
        const measures = measuresOf(catalogue2024, unit(code));
        const sometimes = <T,>(list: readonly T[], share: number) => list.filter(() => next() < share);
        const amounts = new Map(sometimes(measures, 0.9).map((one) => [one.id, amountOf(one)]));
        const lastYear = new Map(sometimes(measures.filter(({ yesNo }) => !yesNo), 0.7).map((one) => [one.id, amountOf(one)]));
        const allotted = new Map(sometimes([...allottable], 0.5).map((id) => [id, Math.round(next() * 100) / 10]));
        const word = (id: string, value: number) => (measureOf(catalogue2024, id)?.yesNo ? (value === 1 ? "Có" : "Không") : value);
        const typed: Typed = Object.fromEntries([
          ...[...amounts].map(([id, value]) => [cellOf(inputRow.get(id) as number, "actual"), word(id, value)]),
          ...[...lastYear].map(([id, value]) => [cellOf(inputRow.get(id) as number, "lastYear"), word(id, value)]),
          ...[...allotted].map(([id, value]) => [cellOf(indicatorRow.get(id) as number, "allotted"), value]),
        ]);
        const calculated = calculatePlan(planOf(code, period), typed);
        const submission = submissionOf(code, period, amounts, lastYear, allotted);
        for (const indicator of indicatorsOf(catalogue2024, unit(code))) {
          const row = indicatorRow.get(indicator.id) as number;
          const value = aggregateUnit(indicator.figure, submission, (one) => one.actuals);
          const plan = allotted.get(indicator.id);
          const target = unitTarget(catalogue2024, indicator, plan === undefined ? null : decimal(plan));
          const shown = [calculated.textAt(cellOf(row, "status")), calculated.textAt(cellOf(row, "percent"))] as const;
          if (!target) {
            expect([indicator.id, ["chưa giao", "chưa có số liệu", "chưa đến kỳ", "tính ở cấp tỉnh"]]).toEqual([indicator.id, expect.arrayContaining([shown[0]])]);
            expect(shown[1]).toBe("");
            continue;
          }
          const baseline = target.op === "decrease-by" ? aggregateUnit(indicator.figure, submission, (one) => one.lastYear) : null;
          const judged = judge(value, indicator, period, { thresholds: catalogue2024.thresholds, baseline, target });
          expect([indicator.id, shown[0]]).toEqual([indicator.id, STATUS_WORDS.vi[judged.status]]);
          if (judged.percentOfTarget === null) expect([indicator.id, shown[1]]).toEqual([indicator.id, ""]);
          else expect(Math.abs(Number(shown[1]) / Number(judged.percentOfTarget.toFixed()) - 1 || 0)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("on what is wrong, doubtful or right with an amount, for every measure", () => {
    const { inputRow } = placesOf(null);
    const plan = planOf(null, "2024-06");
    const measures = catalogue2024.measures.filter(({ yesNo }) => !yesNo);
    const factors = fc.constantFrom(1, 1, 1, 0.001, 1000, 0.000001, 1_000_000, 0.01, 100, 0.1, 1e9, -1);
    fc.assert(
      fc.property(fc.constantFrom(...measures), fc.double({ min: 0, max: 1.5, noNaN: true }), factors, fc.boolean(), (measure, share, factor, whole) => {
        const { min, max } = measure.plausible;
        const amount = (Number(min.toFixed()) + (Number(max.toFixed()) - Number(min.toFixed())) * share) * factor;
        const value = whole ? Math.round(amount) : Number(amount.toPrecision(6));
        const row = inputRow.get(measure.id) as number;
        const message = calculatePlan(plan, { [cellOf(row, "actual")]: value }).textAt(cellOf(row, "check"));
        const verdict = message.startsWith(CHECK_TEXT.wrongMark) ? "wrong" : message.startsWith(CHECK_TEXT.doubtMark) ? "doubt" : "right";
        const { kind } = judgeAmount(decimal(value), measure, "");
        expect([measure.id, value, verdict]).toEqual([measure.id, value, kind === "amount" ? "right" : kind === "implausible" ? "doubt" : "wrong"]);
      }),
      { numRuns: 400 },
    );
  });
});

describe("catalogues of another shape", () => {
  const base = catalogue2024.indicators.find(({ id }) => id === "jobs-created") as Indicator;
  const jobs = { ...base, id: "jobs", figure: { kind: "sum", measure: "workers-given-jobs" } } as const satisfies Indicator;
  const share = { ...base, id: "share", figure: { kind: "ratio", numerator: "workers-given-jobs", denominator: "labour-force", per: decimal("100") } } as const satisfies Indicator;
  const only = (indicators: readonly Indicator[]): Catalogue => ({ ...catalogue2024, indicators, orgUnits: catalogue2024.orgUnits.filter(({ code }) => code === "819") });
  const rowsOf = (catalogue: Catalogue) => entryRows(catalogue, unit("819"), FIRST_ROW).rows.map((row) => [row.kind, row.kind === "indicator" ? row.indicator.id : row.measure.id]);
  const calculate = (catalogue: Catalogue, typed: Typed) => calculatePlan(templatePlan(catalogue, { period: "2024", orgUnit: unit("819"), lang: "vi" }), typed);

  test("an amount that a sum and a ratio share has a row of its own", () => {
    const catalogue = only([jobs, share]);
    expect(rowsOf(catalogue)).toEqual([["indicator", "jobs"], ["measure", "workers-given-jobs"], ["indicator", "share"], ["repeat", "workers-given-jobs"], ["measure", "labour-force"]]);
    const calculated = calculate(catalogue, { H7: 900, H10: 18000 });
    expect(["H6", "H8", "H9"].map(calculated.valueAt)).toEqual([900, 5, 900]);
  });

  test("a yes or no of one unit counts as one or none, and is judged", () => {
    const count = { ...base, id: "count", figure: { kind: "count", measure: "district-newly-new-rural" }, target: { op: "at-least", value: decimal("1") } } as const satisfies Indicator;
    const catalogue = only([count]);
    expect([calculate(catalogue, { H7: "Có" }).valueAt("H6"), calculate(catalogue, { H7: "Không" }).valueAt("H6"), calculate(catalogue, {}).valueAt("H6")]).toEqual([1, 0, ""]);
    expect([calculate(catalogue, { H7: "Có" }).textAt("J6"), calculate(catalogue, { H7: "Không" }).textAt("J6")]).toEqual(["đạt", "chưa đạt"]);
  });

  test("a unit with nothing to report has an empty table that says so", () => {
    const nothing = templatePlan(only([]), { period: "2024", orgUnit: unit("819"), lang: "vi" });
    expect(calculatePlan(nothing).textAt(COUNTER)).toBe("Đã nhập đủ, không có ô sai");
    expect(nothing.sheets[0]?.validations).toEqual([]);
  });

  test("a number below zero is right where the measure's range has room for it", () => {
    const growth = catalogue2024.indicators.find(({ id }) => id === "grdp-growth") as Indicator;
    const plan = templatePlan({ ...catalogue2024, indicators: [growth] }, { period: "2024", orgUnit: unit("CTK"), lang: "vi" });
    expect([calculatePlan(plan, { H6: -2.5 }).textAt("L6"), calculatePlan(plan, { H6: -2.5 }).textAt("J6")]).toEqual(["", "chưa đạt"]);
    const alert = plan.sheets[0]?.validations.find(({ range }) => range === "H6");
    expect(alert?.rule.kind === "custom" && calculatePlan(plan, { H6: -2.5 }).holds(alert.rule.formula, "H6", "H6")).toBe(true);
  });
});
