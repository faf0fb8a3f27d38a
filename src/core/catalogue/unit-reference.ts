import type { Catalogue, OrgUnit } from "../model";
import { wholeCatalogue } from "./catalogue-at";
import { beginOf } from "./validity";

/** A unit of any time, in one word: as its code may have been used again, with its first day. */
export const unitReference = (unit: OrgUnit): string => `${unit.code}@${beginOf(unit)}`;

/** The unit that a reference or a mere code means: with a code the one of this catalogue, else one that ever had it. */
export const referredUnit = (catalogue: Catalogue, reference: string): OrgUnit | null => {
  const everyone = wholeCatalogue(catalogue).orgUnits;
  return catalogue.orgUnits.find(({ code }) => code === reference) ?? everyone.find((unit) => unit.code === reference || unitReference(unit) === reference) ?? null;
};
