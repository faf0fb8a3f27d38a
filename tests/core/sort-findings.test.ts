import fc from "fast-check";
import type { Finding } from "../../src/core/model";
import { sortFindings } from "../../src/core/sort-findings";

const nullable = (...values: readonly string[]) => fc.constantFrom<string | null>(null, ...values);
const findings: fc.Arbitrary<Finding> = fc.record({
  code: fc.constantFrom("a", "b"),
  severity: fc.constantFrom("error" as const, "warning" as const, "info" as const),
  at: fc.record({ workbook: fc.constantFrom("", "x"), sheet: nullable("S", "T"), address: nullable("A2", "A10", "?") }),
  orgUnit: nullable("1", "2"),
  indicator: nullable("i", "j"),
  measure: nullable("m", "n"),
  facts: fc.record({ found: fc.constantFrom("p", "q") }),
});

test("what differs only in its indicator or measure is ordered too", () => {
  const one = (indicator: string | null, measure: string | null): Finding => ({ code: "c", severity: "info", at: { workbook: "a", sheet: null, address: null }, orgUnit: null, indicator, measure, facts: { found: "" } });
  expect(sortFindings([one("i", "n"), one("i", "m"), one("i", null), one(null, "z")]).map(({ indicator, measure }) => [indicator, measure])).toEqual([[null, "z"], ["i", null], ["i", "m"], ["i", "n"]]);
});

test("the same findings in any order give the same list", () => {
  fc.assert(fc.property(fc.array(findings, { maxLength: 12 }), (list) => expect(sortFindings([...list].reverse())).toEqual(sortFindings(list))));
});

test("an address that names no cell is not a whole sheet: the two have an order as well", () => {
  const one = (address: string | null): Finding => ({ code: "c", severity: "info", at: { workbook: "a", sheet: "S", address }, orgUnit: null, indicator: null, measure: null, facts: { found: "" } });
  expect(sortFindings([one("A1"), one("?"), one(null)]).map(({ at }) => at.address)).toEqual([null, "?", "A1"]);
});

test("of two workbooks the first by its name; a place without a sheet before those with one", () => {
  const one = (workbook: string, sheet: string | null): Finding => ({ code: "c", severity: "info", at: { workbook, sheet, address: null }, orgUnit: null, indicator: null, measure: null, facts: { found: "" } });
  expect(sortFindings([one("b", "S"), one("b", null), one("a", "T"), one("a", "S")]).map(({ at }) => [at.workbook, at.sheet])).toEqual([["a", "S"], ["a", "T"], ["b", null], ["b", "S"]]);
});

test("by place first: A2 before A10, a whole sheet before its cells; then the worst", () => {
  const one = (address: string | null, severity: Finding["severity"]): Finding => ({ code: "c", severity, at: { workbook: "x", sheet: "S", address }, orgUnit: null, indicator: null, measure: null, facts: { found: "" } });
  const sorted = sortFindings([one("A10", "error"), one("A2", "info"), one("A2", "error"), one(null, "info")]);
  expect(sorted.map(({ at, severity }) => [at.address, severity])).toEqual([[null, "info"], ["A2", "error"], ["A2", "info"], ["A10", "error"]]);
});

test("what differs only in its code, unit or what was found is ordered too", () => {
  const one = (code: string, orgUnit: string | null, found: string): Finding => ({ code, severity: "info", at: { workbook: "a", sheet: null, address: null }, orgUnit, indicator: null, measure: null, facts: { found } });
  expect(sortFindings([one("d", "1", "x"), one("c", "2", "x"), one("c", "1", "y"), one("c", "1", "x"), one("c", null, "z")]).map(({ code, orgUnit, facts }) => [code, orgUnit, facts.found])).toEqual([
    ["c", null, "z"],
    ["c", "1", "x"],
    ["c", "1", "y"],
    ["c", "2", "x"],
    ["d", "1", "x"],
  ]);
});
