import fc from "fast-check";
import { type Decimal, decimal, sum } from "../../../src/core/numbers/decimal";
import type { Direction, Indicator, Status, Target } from "../../../src/core/model";
import { type Yardstick, judge } from "../../../src/core/status/status";

const THRESHOLDS = { onTrack: decimal("1") };

const indicator = (target: Target, more: Partial<Indicator> = {}): Indicator => ({
  id: "any", number: "1", name: "", nameEn: "", unit: "", decimals: 2, better: "higher",
  figure: { kind: "reported", measure: "any" }, target, pace: "none", due: "any", partOf: null, quote: "", ...more,
});

const bound = (op: "at-least" | "more-than" | "at-most" | "less-than", value: string): Target => ({ op, value: decimal(value) });
const range = (min: string, max: string): Target => ({ op: "between", min: decimal(min), max: decimal(max) });
const decrease = (value: string, baseline: string | null = null): Target => ({ op: "decrease-by", value: decimal(value), baseline: baseline === null ? null : decimal(baseline) });

const judged = (value: string | null, one: Indicator, period = "2024", more: Partial<Yardstick> = {}) =>
  judge(value === null ? null : decimal(value), one, period, { thresholds: THRESHOLDS, ...more });
const status = (...args: Parameters<typeof judged>): Status => judged(...args).status;

describe("levels: each operator, on and beside its bound", () => {
  const facts: readonly (readonly [Target, Direction, readonly (readonly [string, Status])[]])[] = [
    [bound("at-least", "94"), "higher", [["93.9999999999999999999", "not-met"], ["94", "met"], ["94.0000000000000000001", "exceeded"]]],
    [bound("more-than", "98.5"), "higher", [["98.4", "not-met"], ["98.5", "not-met"], ["98.5000000000000000001", "met"], ["100", "met"]]],
    [bound("at-most", "12.2"), "lower", [["12.1999999999999999999", "exceeded"], ["12.2", "met"], ["12.2000000000000000001", "not-met"]]],
    [bound("less-than", "4"), "lower", [["3.9999999999999999999", "met"], ["4", "not-met"], ["4.1", "not-met"]]],
    [range("7.0", "7.5"), "higher", [["6.9999999999999999999", "not-met"], ["7", "met"], ["7.2", "met"], ["7.5", "met"], ["7.5000000000000000001", "exceeded"]]],
    [range("2", "3"), "lower", [["1.9", "exceeded"], ["2", "met"], ["2.5", "met"], ["3", "met"], ["3.1", "not-met"]]],
    [range("2", "3"), "neutral", [["1.9", "not-met"], ["2", "met"], ["3", "met"], ["3.1", "met"]]],
    [range("5", "5"), "higher", [["4.9", "not-met"], ["5", "met"], ["5.1", "exceeded"]]],
    [bound("at-least", "14456"), "neutral", [["14455.9", "not-met"], ["14456", "met"], ["20000", "met"]]],
    [bound("at-most", "10"), "neutral", [["9", "met"], ["10", "met"], ["11", "not-met"]]],
    [decrease("0.1", "1.03"), "lower", [["0.92", "exceeded"], ["0.93", "met"], ["0.9300000000000000001", "not-met"], ["1.03", "not-met"], ["1.2", "not-met"]]],
  ];
  test.each(facts)("%j, %s is better", (target, better, cases) => {
    for (const [value, expected] of cases) expect([value, status(value, indicator(target, { better }))]).toEqual([value, expected]);
  });
});

describe("flows keep pace with the year", () => {
  const jobs = indicator(bound("at-least", "18000"), { pace: "linear" });
  const budget = indicator(bound("at-most", "1200"), { better: "lower", pace: "linear" });

  test("half of the target is due by June, in whatever way June is written", () => {
    for (const period of ["2024-06", "2024-Q2", "2024-H1"]) {
      expect(judged("9000", jobs, period)).toMatchObject({ status: "on-track" });
      expect(status("8999.999999", jobs, period)).toBe("behind");
    }
  });

  test("a twelfth has no decimal end and is still compared exactly", () => {
    const ten = indicator(bound("at-least", "10"), { pace: "linear" });
    // 10 × 1/12 = 0,8333…
    expect(status("0.8333333333333333333333333333333333333333", ten, "2024-01")).toBe("behind");
    expect(status("0.8333333333333333333333333333333333333334", ten, "2024-01")).toBe("on-track");
    expect(status("0.25", indicator(bound("at-least", "3"), { pace: "linear" }), "2024-01")).toBe("on-track");
  });

  test("the target may be reached before the year is out", () => {
    expect(status("18000", jobs, "2024-06")).toBe("met");
    expect(status("18001", jobs, "2024-06")).toBe("exceeded");
  });

  test("at the year's end what is short is not met", () => {
    expect(status("17999", jobs, "2024-12")).toBe("not-met");
    expect(status("17999", jobs, "2024-Q4")).toBe("not-met");
    expect(status("17999", jobs, "2024")).toBe("not-met");
  });

  test("a strict target just reached is still on the way", () => {
    const strict = indicator(bound("more-than", "1200"), { pace: "linear" });
    expect(status("1200", strict, "2024-06")).toBe("on-track");
    expect(status("1200", strict, "2024")).toBe("not-met");
    expect(status("1201", strict, "2024-06")).toBe("met");
  });

  test("a range is paced on its lower bound", () => {
    const investment = indicator(range("50400", "50650"), { pace: "linear" });
    expect(judged("25200", investment, "2024-06")).toMatchObject({ status: "on-track", percentOfTarget: decimal("50") });
    expect(status("25199", investment, "2024-06")).toBe("behind");
    expect(status("50650.1", investment, "2024-06")).toBe("exceeded");
  });

  test("under a cap, using it up faster than the year passes is behind", () => {
    expect(status("600", budget, "2024-06")).toBe("on-track");
    expect(status("601", budget, "2024-06")).toBe("behind");
    expect(status("1200", budget, "2024-06")).toBe("behind");
    expect(status("1201", budget, "2024-06")).toBe("not-met");
    expect(status("1200", budget, "2024")).toBe("met");
    expect(status("1199", budget, "2024")).toBe("exceeded");
  });

  test("a strict cap is broken when it is touched", () => {
    const strict = indicator(bound("less-than", "1200"), { better: "lower", pace: "linear" });
    expect(status("600", strict, "2024-06")).toBe("on-track");
    expect(status("1199", strict, "2024-06")).toBe("behind");
    expect(status("1200", strict, "2024-06")).toBe("not-met");
    expect(status("1199", strict, "2024")).toBe("met");
  });

  test("a range where lower is better is paced on its upper bound", () => {
    const costs = indicator(range("600", "1200"), { better: "lower", pace: "linear" });
    expect(judged("600", costs, "2024-06")).toMatchObject({ status: "on-track" });
    expect(status("700", costs, "2024-06")).toBe("behind");
    expect(status("700", costs, "2024")).toBe("met");
    expect(status("500", costs, "2024")).toBe("exceeded");
  });

  test("the catalogue's own shares take the place of the calendar", () => {
    const shares = ["0", "0.5", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1"].map(decimal);
    const conscription = indicator(bound("at-least", "100"), { pace: shares });
    expect(judged("0", conscription, "2024-01")).toMatchObject({ status: "on-track" });
    expect(status("50", conscription, "2024-02")).toBe("on-track");
    expect(status("49.9", conscription, "2024-02")).toBe("behind");
    expect(status("99.9", conscription, "2024-03")).toBe("not-met");
  });

  test("the threshold says how much of the pace is enough", () => {
    const lenient = { thresholds: { onTrack: decimal("0.9") } };
    expect(status("8100", jobs, "2024-06", lenient)).toBe("on-track");
    expect(status("8099.99", jobs, "2024-06", lenient)).toBe("behind");
  });

  test("a decrease can be paced too", () => {
    const falling = indicator(decrease("12", "100"), { better: "lower", pace: "linear" });
    expect(status("94", falling, "2024-06")).toBe("on-track");
    expect(status("95", falling, "2024-06")).toBe("behind");
  });
});

describe("nothing to judge", () => {
  test("without a value there is no data, but what is due is known", () => {
    expect(judged(null, indicator(bound("at-least", "18000"), { pace: "linear" }), "2024-06")).toEqual({ status: "no-data", percentOfTarget: null });
  });

  test("before it is due an indicator is not judged, whatever stands there", () => {
    const poverty = indicator(bound("at-most", "1"), { better: "lower", due: "year-end" });
    for (const value of [null, "0.5", "5"]) expect(status(value, poverty, "2024-06")).toBe("not-due");
    expect(status("0.5", poverty, "2024-12")).toBe("exceeded");
    expect(judged("0.5", poverty, "2024-06")).toMatchObject({ percentOfTarget: decimal("50") });
  });

  test("an indicator due from a period on", () => {
    const later = indicator(bound("at-least", "10"), { due: "2024-Q3" });
    expect([status("10", later, "2024-H1"), status("10", later, "2024-9M"), status(null, later, "2024-9M")]).toEqual(["not-due", "met", "no-data"]);
  });

  test("a decrease without a baseline has no data; a baseline given stands in for one the catalogue lacks", () => {
    expect(judged("0.9", indicator(decrease("0.1"), { better: "lower" }))).toMatchObject({ status: "no-data", percentOfTarget: null });
    expect(judged("0.9", indicator(decrease("0.1"), { better: "lower" }), "2024", { baseline: decimal("1") })).toMatchObject({ status: "met", percentOfTarget: decimal("100") });
    expect(status("0.9", indicator(decrease("0.1", "2"), { better: "lower" }), "2024", { baseline: decimal("1") })).toBe("exceeded");
  });
});

describe("per cent of target", () => {
  test("11 of 20 is 55 exactly, also by way of binary fractions' favourite traps", () => {
    expect(judged("11", indicator(bound("at-least", "20"))).percentOfTarget?.toFixed()).toBe("55");
    const tenTenths = sum(Array.from({ length: 10 }, () => decimal("0.1")));
    expect(judge(tenTenths, indicator(bound("at-least", "1")), "2024", { thresholds: THRESHOLDS })).toMatchObject({ status: "met", percentOfTarget: decimal("100") });
  });

  test("a range is measured on its lower bound, a decrease against the decrease asked for", () => {
    expect(judged("7.35", indicator(range("7", "7.5"))).percentOfTarget?.toFixed()).toBe("105");
    expect(judged("0.95", indicator(decrease("0.1", "1"))).percentOfTarget?.toFixed()).toBe("50");
  });

  test("of a target of zero there is none", () => {
    expect(judged("3", indicator(bound("at-most", "0"), { better: "lower" }))).toMatchObject({ status: "not-met", percentOfTarget: null });
  });

  test("an allotted target replaces the province's", () => {
    const jobs = indicator(bound("at-least", "18000"), { pace: "linear" });
    expect(judged("600", jobs, "2024-06", { target: bound("at-least", "1200") })).toMatchObject({ status: "on-track", percentOfTarget: decimal("50") });
  });
});

describe("properties", () => {
  const ORDER: readonly Status[] = ["not-met", "behind", "on-track", "met", "exceeded"];
  const amounts = fc.integer({ min: 0, max: 20_000 }).map((n) => decimal(n).div(100));
  const paces: fc.Arbitrary<Indicator["pace"]> = fc.constantFrom("none" as const, "linear" as const, Array.from({ length: 12 }, (_, month) => decimal(month).div(11)));
  const periods = fc.constantFrom("2024-01", "2024-06", "2024-Q3", "2024-11", "2024");
  const floors = amounts.chain((value) => fc.constantFrom<Target>({ op: "at-least", value }, { op: "more-than", value }, { op: "between", min: value, max: value.plus(5) }));
  const caps = amounts.chain((value) =>
    fc.constantFrom<Target>({ op: "at-most", value }, { op: "less-than", value }, { op: "between", min: value, max: value.plus(5) }, { op: "decrease-by", value, baseline: decimal(90) }),
  );
  const rank = (value: Decimal, one: Indicator, period: string) => ORDER.indexOf(judge(value, one, period, { thresholds: THRESHOLDS }).status);

  test("where higher is better, more is never worse", () => {
    fc.assert(
      fc.property(floors, paces, periods, fc.constantFrom<Direction>("higher", "neutral"), fc.tuple(amounts, amounts), (target, pace, period, better, [a, b]) => {
        const one = indicator(target, { pace, better });
        const [less, more] = a.lt(b) ? [a, b] : [b, a];
        expect(rank(less, one, period)).toBeLessThanOrEqual(rank(more, one, period));
      }),
    );
  });

  test("where lower is better, less is never worse", () => {
    fc.assert(
      fc.property(caps, paces, periods, fc.tuple(amounts, amounts), (target, pace, period, [a, b]) => {
        const one = indicator(target, { pace, better: "lower" });
        const [less, more] = a.lt(b) ? [a, b] : [b, a];
        expect(rank(less, one, period)).toBeGreaterThanOrEqual(rank(more, one, period));
      }),
    );
  });

  test("scaling value and target alike changes neither status nor per cent", () => {
    fc.assert(
      fc.property(floors, paces, periods, amounts, fc.integer({ min: 1, max: 1_000_000 }), (target, pace, period, value, factor) => {
        const scaled: Target =
          target.op === "between" ? { ...target, min: target.min.times(factor), max: target.max.times(factor) } : { ...target, value: (target as { value: Decimal }).value.times(factor) };
        const before = judge(value, indicator(target, { pace }), period, { thresholds: THRESHOLDS });
        const after = judge(value.times(factor), indicator(scaled, { pace }), period, { thresholds: THRESHOLDS });
        expect([after.status, after.percentOfTarget?.toFixed()]).toEqual([before.status, before.percentOfTarget?.toFixed()]);
      }),
    );
  });

  test("where no direction is better nothing is ever exceeded", () => {
    fc.assert(
      fc.property(fc.oneof(floors, caps), paces, periods, amounts, (target, pace, period, value) => {
        expect(judge(value, indicator(target, { pace, better: "neutral" }), period, { thresholds: THRESHOLDS }).status).not.toBe("exceeded");
      }),
    );
  });
});
