import { madeOnceFor } from "../made-once";
import type { Catalogue, OrgUnit } from "../model";
import { wholeCatalogue } from "./catalogue-at";
import { beginOf, endOf, existsOn, predecessor, unitsByCode } from "./validity";

interface Links {
  readonly before: ReadonlyMap<OrgUnit, readonly OrgUnit[]>;
  readonly after: ReadonlyMap<OrgUnit, readonly OrgUnit[]>;
}

const linksOf = madeOnceFor(({ orgUnits }: Catalogue): Links => {
  const units = unitsByCode(orgUnits);
  const before = new Map(orgUnits.map((unit) => [unit, [...new Set((unit.predecessors ?? []).flatMap((code) => predecessor(units, unit, code) ?? []))]] as const));
  const after = new Map(orgUnits.map((unit): readonly [OrgUnit, OrgUnit[]] => [unit, []]));
  for (const [unit, earlier] of before) for (const one of earlier) after.get(one)?.push(unit);
  return { before, after };
});

const linksIn = (catalogue: Catalogue): Links => linksOf(wholeCatalogue(catalogue));

/** The units that it took over from when it began, and those that took over from it when it ended, in the order of the register. */
export const predecessorsOf = (catalogue: Catalogue, unit: OrgUnit): readonly OrgUnit[] => linksIn(catalogue).before.get(unit) ?? [];
export const successorsOf = (catalogue: Catalogue, unit: OrgUnit): readonly OrgUnit[] => linksIn(catalogue).after.get(unit) ?? [];

const reached = (units: readonly OrgUnit[], day: string, passed: (unit: OrgUnit) => boolean, next: (unit: OrgUnit) => readonly OrgUnit[]): readonly OrgUnit[] => [
  ...new Set(units.flatMap((unit) => (existsOn(unit, day) ? [unit] : passed(unit) ? [] : reached(next(unit), day, passed, next)))),
];

/** What stood in the unit's place on an earlier day, through however many changes: itself where it existed already. */
export const ancestorsOn = (catalogue: Catalogue, unit: OrgUnit, day: string): readonly OrgUnit[] => reached([unit], day, (one) => endOf(one) < day, (one) => predecessorsOf(catalogue, one));

/** What stands in the unit's place on a later day: itself where it still exists. */
export const descendantsOn = (catalogue: Catalogue, unit: OrgUnit, day: string): readonly OrgUnit[] => reached([unit], day, (one) => beginOf(one) > day, (one) => successorsOf(catalogue, one));
