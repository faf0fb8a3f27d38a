import fc from "fast-check";
import { type Decimal, decimal } from "../../../src/core/numbers/decimal";
import { STATUS_WORDS } from "../../../src/core/messages/sheet-text";
import type { Direction, Indicator, Target } from "../../../src/core/model";
import { lastMonth } from "../../../src/core/period/period";
import { judge } from "../../../src/core/status/status";
import { type StatusCells, boundsAsFormula, percentFormula, statusFormula, termsOf } from "../../../src/core/status/status-formula";
import { calculateFormula } from "../../support/calculate-plan";

const WORDS = STATUS_WORDS.vi;

const indicator = (target: Target, more: Partial<Indicator> = {}): Indicator => ({
  id: "any", number: "1", name: "", nameEn: "", unit: "", decimals: 2, better: "higher",
  figure: { kind: "reported", measure: "any" }, target, pace: "none", due: "any", partOf: null, quote: "", ...more,
});

const cellsFor = (one: Indicator): StatusCells => {
  const bounds = boundsAsFormula(one.target);
  return one.target.op === "decrease-by" ? { value: "A1", baseline: "B1", known: "COUNT(A1,B1)=2", month: "C1", bounds } : { value: "A1", known: "COUNT(A1)=1", month: "C1", bounds };
};

const inSheet = (one: Indicator, period: string, typed: { readonly A1?: number | string; readonly B1?: number }, onTrack = "1") => ({
  status: calculateFormula(statusFormula(termsOf(one), { onTrack: decimal(onTrack) }, WORDS, cellsFor(one)), { ...typed, C1: lastMonth(period) }),
  percent: calculateFormula(percentFormula(one.target.op, cellsFor(one)), { ...typed, C1: lastMonth(period) }),
});

describe("a sheet says what the core says", () => {
  const amounts = fc.integer({ min: 0, max: 12_000 }).map((n) => decimal(n).div(1000));
  const bounds = fc.constantFrom("0.1", "1", "3.3", "7", "9.2", "12").map(decimal);
  const ops: fc.Arbitrary<(bound: Decimal) => Target> = fc.constantFrom<(value: Decimal) => Target>(
    (value) => ({ op: "at-least", value }),
    (value) => ({ op: "more-than", value }),
    (value) => ({ op: "at-most", value }),
    (value) => ({ op: "less-than", value }),
    (value) => ({ op: "between", min: value, max: value.plus("0.4") }),
    (value) => ({ op: "decrease-by", value, baseline: null }),
  );
  const paces: fc.Arbitrary<Indicator["pace"]> = fc.constantFrom<Indicator["pace"]>("none", "linear", Array.from({ length: 12 }, (_, month) => decimal(Math.max(0, month - 1)).div(10)));
  const dues: fc.Arbitrary<Indicator["due"]> = fc.constantFrom("any", "any", "year-end", "2024-Q2");
  const periods = fc.constantFrom("2024-01", "2024-03", "2024-H1", "2024-9M", "2024-11", "2024");

  test("for any target, pace, period and value, on the bound and beside it", () => {
    const better = fc.constantFrom<Direction>("higher", "lower", "neutral");
    const cases = fc.record({ op: ops, bound: bounds, pace: paces, due: dues, period: periods, amount: amounts, last: amounts, better, onTrack: fc.constantFrom("1", "0.9"), onBound: fc.boolean() });
    fc.assert(
      fc.property(cases, ({ op, bound, pace, due, period, amount, last, better: direction, onTrack, onBound }) => {
        const one = indicator(op(bound), { pace, due, better: direction });
        const value = onBound ? (one.target.op === "decrease-by" ? last.minus(bound) : bound) : amount;
        const judged = judge(value, one, period, { thresholds: { onTrack: decimal(onTrack) }, baseline: last });
        const shown = inSheet(one, period, { A1: Number(value.toFixed()), B1: Number(last.toFixed()) }, onTrack);
        expect(shown.status).toBe(WORDS[judged.status]);
        expect(shown.percent).toBeCloseTo(Number(judged.percentOfTarget?.toFixed()), 6);
      }),
      { numRuns: 1500 },
    );
  });

  test("flows meet their pace at every twelfth", () => {
    for (const target of ["18000", "1500", "890", "0.7", "8801", "5"]) {
      const flow = indicator({ op: "at-least", value: decimal(target) }, { pace: "linear" });
      for (let month = 1; month <= 12; month += 1) {
        const period = `2024-${String(month).padStart(2, "0")}`;
        const due = decimal(target).times(month).div(12);
        for (const value of [due.plus("0.00001"), due.minus("0.00001").round(12)]) {
          const { status } = judge(value, flow, period, { thresholds: { onTrack: decimal("1") } });
          expect([target, period, inSheet(flow, period, { A1: Number(value.toFixed()) }).status]).toEqual([target, period, WORDS[status]]);
        }
      }
    }
    expect(inSheet(indicator({ op: "at-least", value: decimal("0.7") }, { pace: "linear" }), "2024-06", { A1: 0.1 + 0.25 }).status).toBe("đúng tiến độ");
  });

  test("ten times 0,1 in binary reaches 1,0", () => {
    const tenth = Array.from({ length: 10 }, () => 0.1).reduce((total, each) => total + each, 0);
    expect(tenth).toBeLessThan(1);
    expect(inSheet(indicator({ op: "at-least", value: decimal("1") }), "2024", { A1: tenth }).status).toBe("đạt");
  });

  test("a rate of counts is not taken for its target's neighbour", () => {
    const coverage = indicator({ op: "at-least", value: decimal("94") });
    // 1.692.001 of 1.800.001 people is 93,9999…: one person short.
    expect(inSheet(coverage, "2024", { A1: (100 * 1692000) / 1800001 }).status).toBe("chưa đạt");
    expect(inSheet(coverage, "2024", { A1: (100 * 1692000) / 1800000 }).status).toBe("đạt");
    expect(inSheet(coverage, "2024", { A1: (100 * 1692001) / 1800000 }).status).toBe("vượt");
  });

  test("blank and text are no data, before it is due nothing is judged", () => {
    const year = indicator({ op: "at-least", value: decimal("10") }, { due: "year-end" });
    expect(inSheet(year, "2024", {}).status).toBe("chưa có số liệu");
    expect(inSheet(year, "2024", { A1: "-" })).toEqual({ status: "chưa có số liệu", percent: "" });
    expect(inSheet(year, "2024-06", { A1: 12 }).status).toBe("chưa đến kỳ");
    expect(inSheet(indicator({ op: "decrease-by", value: decimal("1"), baseline: null }), "2024", { A1: 12 }).status).toBe("chưa có số liệu");
  });

  test("of a target of zero there is no per cent", () => {
    expect(inSheet(indicator({ op: "at-most", value: decimal("0") }, { better: "lower" }), "2024", { A1: 3 })).toEqual({ status: "chưa đạt", percent: "" });
  });
});
