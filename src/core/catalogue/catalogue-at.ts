import type { Catalogue, OrgUnit, Period } from "../model";
import { lastDay } from "../period/last-day";
import { existsOn } from "./validity";

/** The catalogue that one with fewer units was taken from. */
const WHOLE = new WeakMap<Catalogue, Catalogue>();
const TAKEN = new WeakMap<Catalogue, Map<string, Catalogue>>();

const sameUnits = (a: readonly OrgUnit[], b: readonly OrgUnit[]): boolean => a.length === b.length && a.every((unit, index) => unit === b[index]);

/** The catalogue with every unit that ever reported, whichever period it was narrowed to. */
export const wholeCatalogue = (catalogue: Catalogue): Catalogue => WHOLE.get(catalogue) ?? catalogue;

/**
 * The catalogue with the units that report for a period: those that exist on its last day. Reports are cumulative since
 * 1 January, and whoever is there at the end answers for the whole of it: a district that ended on 30 June reports June,
 * the second quarter and the first six months, its communes report July and all that ends later.
 * The same catalogue where every unit exists; always the same object for the same units, so that look-ups stay cached.
 */
export const catalogueAt = (catalogue: Catalogue, period: Period): Catalogue => {
  const whole = wholeCatalogue(catalogue);
  const taken = TAKEN.get(whole) ?? new Map<string, Catalogue>();
  TAKEN.set(whole, taken);
  const day = lastDay(period);
  const known = taken.get(day);
  if (known) return known;
  const orgUnits = whole.orgUnits.filter((unit) => existsOn(unit, day));
  const at = [whole, ...taken.values()].find((one) => sameUnits(one.orgUnits, orgUnits)) ?? { ...whole, orgUnits };
  if (at !== whole) WHOLE.set(at, whole);
  taken.set(day, at);
  return at;
};
