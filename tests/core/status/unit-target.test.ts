import { decimal } from "../../../src/core/numbers/decimal";
import type { Catalogue, Indicator, Target } from "../../../src/core/model";
import { allottedOp, provinceTargetBinds, unitTarget } from "../../../src/core/status/unit-target";
import { catalogue2024 } from "../../support/catalogue-2024";

const indicator = (id: string): Indicator => catalogue2024.indicators.find((one) => one.id === id) as Indicator;
const withTarget = (target: Target, better: Indicator["better"] = "higher"): Indicator => ({ ...indicator("health-insurance-coverage"), target, better });

describe("what binds one unit", () => {
  test.each<readonly [string, boolean, string]>([
    ["health-insurance-coverage", true, "numerator and denominator come from the same districts"],
    ["doctors-per-10000", false, "province hospitals' doctors are not the district's"],
    ["jobs-created", false, "a district's part of a sum"],
    ["new-rural-districts", false, "one district's yes or no"],
    ["grdp-growth", true, "one office reports it for the province"],
    ["exports", true, "one office reports it for the province"],
    ["under-five-malnutrition", true, "one office reports both amounts"],
  ])("%s: %p, %s", (id, binds) => {
    expect(provinceTargetBinds(catalogue2024, indicator(id))).toBe(binds);
  });

  test("a sum to which one unit alone contributes is that unit's own", () => {
    const alone: Catalogue = { ...catalogue2024, orgUnits: catalogue2024.orgUnits.filter(({ code }) => code === "819") };
    expect(provinceTargetBinds(alone, indicator("jobs-created"))).toBe(true);
  });
});

describe("a unit's target", () => {
  test("is what was allotted to it, compared as the province's is", () => {
    expect(unitTarget(catalogue2024, indicator("jobs-created"), decimal("1800"))).toEqual({ op: "at-least", value: decimal("1800") });
    expect(unitTarget(catalogue2024, indicator("urban-waste-treatment"), decimal("98"))).toEqual({ op: "more-than", value: decimal("98") });
  });

  test("of a range is its nearer end", () => {
    const range: Target = { op: "between", min: decimal("7"), max: decimal("7.5") };
    expect(unitTarget(catalogue2024, withTarget(range), decimal("7.2"))).toEqual({ op: "at-least", value: decimal("7.2") });
    expect([allottedOp("between", "lower"), allottedOp("between", "neutral")]).toEqual(["at-most", "at-least"]);
  });

  test("to decrease is measured from its own last year, not from the province's", () => {
    const province = withTarget({ op: "decrease-by", value: decimal("0.1"), baseline: decimal("1.2") }, "lower");
    expect(unitTarget(catalogue2024, province, null)).toEqual({ op: "decrease-by", value: decimal("0.1"), baseline: null });
    expect(unitTarget(catalogue2024, province, decimal("0.3"))).toEqual({ op: "decrease-by", value: decimal("0.3"), baseline: null });
  });

  test("without an allotment is the province's where that binds, and else there is none", () => {
    expect(unitTarget(catalogue2024, indicator("health-insurance-coverage"), null)).toEqual({ op: "at-least", value: decimal("94") });
    expect(unitTarget(catalogue2024, indicator("jobs-created"), null)).toBeNull();
    expect(unitTarget(catalogue2024, indicator("doctors-per-10000"), null)).toBeNull();
  });
});
