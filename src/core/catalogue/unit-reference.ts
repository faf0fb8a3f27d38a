import { madeOnceFor } from "../made-once";
import type { Catalogue, OrgUnit } from "../model";
import { wholeCatalogue } from "./catalogue-at";
import { beginOf } from "./validity";

/** A unit of any time, in one word: as its code may have been used again, with its first day. */
export const unitReference = (unit: OrgUnit): string => `${unit.code}@${beginOf(unit)}`;

/** By code and by reference; the first of several that had one code. */
const unitsByReference = madeOnceFor(({ orgUnits }: Catalogue): ReadonlyMap<string, OrgUnit> => {
  const units = new Map<string, OrgUnit>();
  for (const unit of orgUnits) for (const reference of [unit.code, unitReference(unit)]) if (!units.has(reference)) units.set(reference, unit);
  return units;
});

/** The unit that a reference or a mere code means: with a code the one of this catalogue, else one that ever had it. */
export const referredUnit = (catalogue: Catalogue, reference: string): OrgUnit | null =>
  unitsByReference(catalogue).get(reference) ?? unitsByReference(wholeCatalogue(catalogue)).get(reference) ?? null;
