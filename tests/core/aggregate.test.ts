import fc from "fast-check";
import { aggregate, aggregateUnit } from "../../src/core/aggregate";
import { decimal } from "../../src/core/numbers/decimal";
import type { FigureRule, Submission } from "../../src/core/model";
import { catalogue2024 } from "../support/catalogue-2024";
import { submissionOf, type Typed } from "../support/submissions";

const figureOf = (id: string): FigureRule => {
  const indicator = catalogue2024.indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator.figure;
};

const byUnit = (reports: Readonly<Record<string, Typed>>) => new Map(Object.entries(reports).map(([code, typed]) => [code, submissionOf(catalogue2024, code, typed)]));
const consolidate = (id: string, reports: Readonly<Record<string, Typed>>) => aggregate(figureOf(id), catalogue2024, byUnit(reports), (submission: Submission) => submission.actuals);
const valueOf = (id: string, reports: Readonly<Record<string, Typed>>) => consolidate(id, reports).value?.toFixed() ?? null;

const DISTRICTS = ["815", "816", "817", "818", "819", "820", "821", "822", "823", "824", "825"];

describe("sums", () => {
  test("ten units of 0,1 make exactly 1", () => {
    const reports = Object.fromEntries(DISTRICTS.slice(0, 10).map((code) => [code, { "budget-revenue-collected": "0.1" }]));
    expect(valueOf("state-budget-revenue", reports)).toBe("1");
  });

  test("a blank, a dash and a zero differ", () => {
    const result = consolidate("jobs-created", { "815": { "workers-given-jobs": "0" }, "816": { "workers-given-jobs": "-" }, "817": { "workers-given-jobs": "" } });
    expect([result.value?.toFixed(), result.reported, result.expected]).toEqual(["0", 2, 11]);
    expect(result.trace.parts.map((part) => part.orgUnit)).toEqual(["815"]);
    expect(result.trace.heldOut.map((part) => [part.orgUnit, part.kind])).toEqual([["816", "none"]]);
  });

  test("without a single amount there is no value, not zero", () => {
    expect(valueOf("jobs-created", { "815": { "workers-given-jobs": "-" } })).toBeNull();
    expect(valueOf("jobs-created", {})).toBeNull();
  });

  test("what could not be used is held out and named", () => {
    const result = consolidate("jobs-created", { "815": { "workers-given-jobs": "100" }, "816": { "workers-given-jobs": "!tám trăm" } });
    expect([result.value?.toFixed(), result.reported]).toEqual(["100", 1]);
    expect(result.trace.heldOut.map((part) => [part.orgUnit, part.raw, part.value])).toEqual([["816", "tám trăm", null]]);
  });
});

describe("ratios", () => {
  test("11 of 20 is exactly 55, whatever the parts", () => {
    expect(valueOf("health-insurance-coverage", { "815": { "health-insured-people": "1", population: "3" }, "816": { "health-insured-people": "10", population: "17" } })).toBe("55");
  });

  test("a rate is the ratio of sums, never the average of rates", () => {
    const reports = { "815": { "health-insured-people": "90", population: "100" }, "816": { "health-insured-people": "500", population: "1000" } };
    expect(valueOf("health-insurance-coverage", reports)).toBe(decimal("59000").div("1100").toFixed());
  });

  test("a unit with one of the two numbers stays out of both sums", () => {
    const result = consolidate("health-insurance-coverage", {
      "815": { "health-insured-people": "94", population: "100" },
      "816": { "health-insured-people": "", population: "5000" },
      "817": { "health-insured-people": "70", population: "!x" },
    });
    expect([result.value?.toFixed(), result.reported, result.expected]).toEqual(["94", 1, 11]);
    expect(result.trace.heldOut.map((part) => [part.orgUnit, part.measure])).toEqual([["816", "population"], ["817", "health-insured-people"], ["817", "population"]]);
  });

  test("a unit without a town answers with two dashes and bends nothing", () => {
    const result = consolidate("urban-piped-water", { "815": { "urban-population-piped-water": "99", "urban-population": "100" }, "825": { "urban-population-piped-water": "-", "urban-population": "-" } });
    expect([result.value?.toFixed(), result.reported]).toEqual(["99", 2]);
  });

  test("denominators of zero give no rate, and say so", () => {
    const result = consolidate("health-insurance-coverage", { "815": { "health-insured-people": "0", population: "0" } });
    expect([result.value, result.obstacle]).toEqual([null, { kind: "zero-denominator" }]);
  });

  const doctors = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, { doctors: "10", population: "100000" }]));

  test("doctors of province hospitals have no population: the rate waits for everyone", () => {
    const complete = { ...doctors(DISTRICTS), SYT: { doctors: "750" } };
    expect(valueOf("doctors-per-10000", complete)).toBe(decimal("10000").times(860).div(1_100_000).toFixed());
    const result = consolidate("doctors-per-10000", { ...doctors(DISTRICTS.slice(1)), SYT: { doctors: "750" } });
    expect([result.value, result.obstacle]).toEqual([null, { kind: "incomplete", units: ["815"] }]);
  });
});

describe("reported and counted", () => {
  test("one office's number is the province's", () => {
    expect(valueOf("grdp-growth", { CTK: { "grdp-growth-rate": "7.25" } })).toBe("7.25");
  });

  test("two reporters of one number are no number", () => {
    const catalogue = { ...catalogue2024, measures: catalogue2024.measures.map((one) => (one.id === "grdp-growth-rate" ? { ...one, reportedBy: ["CTK", "STC"] } : one)) };
    const submissions = byUnit({ CTK: { "grdp-growth-rate": "7.25" }, STC: { "grdp-growth-rate": "7.3" } });
    const result = aggregate(figureOf("grdp-growth"), catalogue, submissions, (submission) => submission.actuals);
    expect([result.value, result.obstacle]).toEqual([null, { kind: "reported-twice", units: ["CTK", "STC"] }]);
  });

  test("yes counts, no does not", () => {
    expect(valueOf("new-rural-districts", { "818": { "district-newly-new-rural": "1" }, "819": { "district-newly-new-rural": "0" }, "820": { "district-newly-new-rural": "1" } })).toBe("2");
  });
});

test("a unit's own rate needs both its numbers", () => {
  const rule = figureOf("health-insurance-coverage");
  const rate = (typed: Typed) => aggregateUnit(rule, submissionOf(catalogue2024, "819", typed), ({ actuals }) => actuals)?.toFixed() ?? null;
  expect([rate({ "health-insured-people": "11", population: "20" }), rate({ "health-insured-people": "11" }), rate({})]).toEqual(["55", null, null]);
});

test("every value is what its trace gives again", () => {
  const amount = fc.oneof(fc.constantFrom("", "-", "!?"), fc.integer({ min: 0, max: 10 ** 9 }).map((cents) => decimal(cents).div(100).toFixed()));
  const report = fc.record({ "health-insured-people": amount, population: amount, "workers-given-jobs": amount });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...DISTRICTS), report), (reports) => {
      const rate = consolidate("health-insurance-coverage", reports);
      const total = (measure: string) => rate.trace.parts.filter((part) => part.measure === measure).reduce((sum, part) => sum.plus(part.value), decimal("0"));
      const below = total("population");
      expect(rate.value?.toFixed() ?? null).toBe(below.eq(0) ? null : total("health-insured-people").times(100).div(below).toFixed());
      const jobs = consolidate("jobs-created", reports);
      const again = jobs.trace.parts.reduce((sum, part) => sum.plus(part.value), decimal("0"));
      expect(jobs.value?.toFixed() ?? "0").toBe(again.toFixed());
    }),
  );
});

describe("one unit alone", () => {
  const alone = (id: string, typed: Typed) => aggregateUnit(figureOf(id), submissionOf(catalogue2024, "819", typed), ({ actuals }) => actuals)?.toFixed() ?? null;

  test("has its amount for a sum; a minus before nothing is nothing", () => {
    expect(["12.5", "0", "-0", "-", ""].map((typed) => alone("state-budget-revenue", { "budget-revenue-collected": typed }))).toEqual(["12.5", "0", "0", null, null]);
  });
});
