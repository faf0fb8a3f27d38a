import type { Catalogue, OrgUnit } from "../model";
import { type CatalogueProblem, catalogueProblem } from "./catalogue-problem";
import { beginOf, endOf, predecessor, type UnitsByCode, unitsByCode } from "./validity";

function* predecessorProblems(units: UnitsByCode, unit: OrgUnit, at: number): Iterable<CatalogueProblem> {
  for (const [index, code] of (unit.predecessors ?? []).entries()) {
    const path = ["orgUnits", at, "predecessors", index];
    if (!units.has(code)) yield catalogueProblem("org-units", path, "unknown-predecessor", { found: code });
    else if (!predecessor(units, unit, code)) yield catalogueProblem("org-units", path, "predecessor-not-ended", { found: code, expected: unit.validFrom ?? "validFrom ?" });
  }
}

/**
 * A unit's days are in order, and its predecessors are entries that had ended before it began. As each step back leads
 * to an earlier end, no unit can be its own predecessor, however long the way round.
 */
export function* checkValidity({ orgUnits }: Catalogue): Iterable<CatalogueProblem> {
  const units = unitsByCode(orgUnits);
  for (const [at, unit] of orgUnits.entries()) {
    if (beginOf(unit) > endOf(unit)) yield catalogueProblem("org-units", ["orgUnits", at, "validTo"], "validity-reversed", { found: endOf(unit), other: beginOf(unit) });
    else yield* predecessorProblems(units, unit, at);
  }
}
