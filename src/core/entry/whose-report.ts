import { catalogueAt, wholeCatalogue } from "../catalogue/catalogue";
import { beginOf, endOf, existsOn } from "../catalogue/validity";
import type { Catalogue, OrgUnit, Period } from "../model";
import { lastDay } from "../period/last-day";
import { wrongOrgUnit } from "../rules/wrong-org-unit";
import { unitOfOtherTime } from "../units-over-time/unit-of-other-time";
import { type Raised, raise } from "./context";
import { findOrgUnit, placeOf, type TitleFact, unitsCalled } from "./title-block";

/** The unit of another time that had this unit's code, where the name beside the code is that one's: an old form filled in again. */
const formerOwner = (catalogue: Catalogue, unit: OrgUnit, name: string): OrgUnit | null => {
  const called = unitsCalled(wholeCatalogue(catalogue), name);
  return called.includes(unit) ? null : (called.find(({ code }) => code === unit.code) ?? null);
};

/** Of the units of other times so called, the last that had ended, else the first that was to come. */
const strangerCalled = (catalogue: Catalogue, text: string, day: string): OrgUnit | null => {
  const called = unitsCalled(wholeCatalogue(catalogue), text);
  const [last] = called.filter((unit) => endOf(unit) < day).sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1));
  const [first] = called.filter((unit) => beginOf(unit) > day).sort((a, b) => (beginOf(a) < beginOf(b) ? -1 : 1));
  return last ?? first ?? null;
};

/** The period that a sheet is for, as far as it says so, and the one that is being merged, where there is one. */
export interface ReportPeriods {
  readonly own: Period | null;
  readonly merged: Period | null;
}

/**
 * Whose report a sheet says it is, among the units that report for its period. A name or code that means a unit of
 * another time is told with who reports instead, and never taken for a unit of now that happens to be called the same.
 * Where only the period is wrong, as the unit reports the one that is merged, that is told of the period alone.
 */
export const whoseReport = (catalogue: Catalogue, { own, merged }: ReportPeriods, said: TitleFact, workbook: string): { readonly orgUnit: OrgUnit | null; readonly raised: readonly Raised[] } => {
  const at = placeOf(workbook, said);
  const unknown = { orgUnit: null, raised: [raise(wrongOrgUnit, { at, facts: { found: said.text } })] };
  const period = own ?? merged;
  if (period === null) {
    const found = findOrgUnit(wholeCatalogue(catalogue), said.text);
    return found ? { orgUnit: found, raised: [] } : unknown;
  }
  const unit = findOrgUnit(catalogueAt(catalogue, period), said.text);
  const stranger = unit ? formerOwner(catalogue, unit, said.beside) : strangerCalled(catalogue, said.text, lastDay(period));
  if (!stranger) return unit ? { orgUnit: unit, raised: [] } : unknown;
  if (merged !== null && existsOn(stranger, lastDay(merged))) return { orgUnit: stranger, raised: [] };
  const { rule, facts } = unitOfOtherTime(catalogue, period, stranger, said.text);
  return { orgUnit: null, raised: [raise(rule, { at, facts })] };
};
