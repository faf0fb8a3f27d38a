import { madeOnceFor } from "../made-once";
import { catalogueAt, wholeCatalogue } from "../catalogue/catalogue";
import { ancestorsOn, predecessorsOf } from "../catalogue/lineage";
import type { Catalogue, OrgUnit, Period } from "../model";
import { lastDay } from "../period/last-day";

/**
 * The same ground at two times: the units of one time and those of another that together cover what the first did, as
 * few as can be. Sums and rates over the one can be held against the other; over less, they cannot. Mostly one district
 * and its communes; a commune made of parts of two districts joins the two.
 */
export interface Ground {
  readonly before: readonly OrgUnit[];
  readonly after: readonly OrgUnit[];
}

/** Joins what shares a former unit. `origins` are later units, each with the former ones it came from. */
const joined = (origins: readonly (readonly [unit: OrgUnit, from: readonly OrgUnit[]])[]): readonly Ground[] => {
  let grounds: readonly Ground[] = [];
  for (const [unit, from] of origins) {
    const touched = grounds.filter(({ before }) => before.some((one) => from.includes(one)));
    const before = [...new Set([...touched.flatMap((ground) => ground.before), ...from])];
    const after = [...touched.flatMap((ground) => ground.after), unit];
    grounds = [...grounds.filter((ground) => !touched.includes(ground)), { before, after }];
  }
  return grounds;
};

/** In the order of the register, which is that of columns and rows everywhere. */
const inOrder = (grounds: readonly Ground[], catalogue: Catalogue): readonly Ground[] => {
  const place = new Map(wholeCatalogue(catalogue).orgUnits.map((unit, index) => [unit, index]));
  const sorted = (units: readonly OrgUnit[]) => [...units].sort((a, b) => (place.get(a) as number) - (place.get(b) as number));
  const first = ({ before }: Ground) => place.get(before[0] as OrgUnit) as number;
  return grounds.map(({ before, after }) => ({ before: sorted(before), after: sorted(after) })).sort((a, b) => first(a) - first(b));
};

/** Former units of another kind, the nearest of each line: a commune's district, also where the commune was made of communes. */
const formerOf = (catalogue: Catalogue, { kind }: OrgUnit, units: readonly OrgUnit[]): readonly OrgUnit[] => [
  ...new Set(units.flatMap((unit) => predecessorsOf(catalogue, unit)).flatMap((one) => (one.kind === kind ? formerOf(catalogue, one, [one]) : [one]))),
];

/** The units of a catalogue by the former units of another level that they came from; nobody where there are none. */
export const formerGrounds = madeOnceFor((catalogue: Catalogue): readonly Ground[] => {
  const origins = catalogue.orgUnits.flatMap((unit) => {
    const from = formerOf(catalogue, unit, [unit]);
    return from.length > 0 ? [[unit, from] as const] : [];
  });
  return inOrder(joined(origins), catalogue);
});

/** All ground that is covered in both periods, of which `from` is the earlier. A unit that exists in both stands alone on both sides. */
export const groundsBetween = (catalogue: Catalogue, from: Period, to: Period): readonly Ground[] => {
  const origins = catalogueAt(catalogue, to).orgUnits.flatMap((unit) => {
    const ancestors = ancestorsOn(catalogue, unit, lastDay(from));
    return ancestors.length > 0 ? [[unit, ancestors] as const] : [];
  });
  return inOrder(joined(origins), catalogue);
};

/**
 * The ground of the unit that has `code` in the period `from`, as covered in `from` and in `to`, whichever is earlier: a
 * district of June in July is its communes, a commune of July in June its district with all of that district's other
 * communes. Null where no unit has the code in `from`, or nothing of it is left (or was there yet) in `to`.
 */
export const lineageOf = (catalogue: Catalogue, code: string, from: Period, to: Period): Ground | null => {
  const backwards = lastDay(to) < lastDay(from);
  const grounds = backwards ? groundsBetween(catalogue, to, from) : groundsBetween(catalogue, from, to);
  const turned = backwards ? grounds.map(({ before, after }) => ({ before: after, after: before })) : grounds;
  return turned.find(({ before }) => before.some((unit) => unit.code === code)) ?? null;
};
