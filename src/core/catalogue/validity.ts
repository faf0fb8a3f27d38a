import { groupBy } from "../group-by";
import type { OrgUnit } from "../model";

/** Before and after every date. ISO days compare as texts. */
const EVER = { from: "0000-01-01", to: "9999-12-31" } as const;

export const beginOf = ({ validFrom = EVER.from }: OrgUnit): string => validFrom;
export const endOf = ({ validTo = EVER.to }: OrgUnit): string => validTo;

export const existsOn = (unit: OrgUnit, day: string): boolean => beginOf(unit) <= day && day <= endOf(unit);

/** Whether there is a day on which both exist. */
export const overlap = (a: OrgUnit, b: OrgUnit): boolean => beginOf(a) <= endOf(b) && beginOf(b) <= endOf(a);

export type UnitsByCode = ReadonlyMap<string, readonly OrgUnit[]>;

/** All that ever had each code. */
export const unitsByCode = (orgUnits: readonly OrgUnit[]): UnitsByCode => groupBy(orgUnits, ({ code }) => code);

/**
 * The entry that a predecessor's code means: of those with the code that had ended before the unit began, the last one.
 * A code may have been used again since, even by the unit itself; null where none had ended.
 */
export const predecessor = (units: UnitsByCode, unit: OrgUnit, code: string): OrgUnit | null =>
  (units.get(code) ?? []).filter((one) => endOf(one) < beginOf(unit)).reduce<OrgUnit | null>((last, one) => (last && endOf(last) > endOf(one) ? last : one), null);
