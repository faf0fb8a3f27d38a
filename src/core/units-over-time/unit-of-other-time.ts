import { ancestorsOn, descendantsOn } from "../catalogue/lineage";
import { unitReference } from "../catalogue/unit-reference";
import { beginOf, endOf } from "../catalogue/validity";
import type { Catalogue, Finding, OrgUnit, Period } from "../model";
import { lastDay } from "../period/last-day";
import type { Rule } from "../rules/rule";
import { unitEnded } from "../rules/unit-ended";
import { unitNotBegun } from "../rules/unit-not-begun";

/** Why a unit that does not exist on the period's last day does not report it, and which units do in its place. */
export const unitOfOtherTime = (catalogue: Catalogue, period: Period, unit: OrgUnit, found: string): { readonly rule: Rule; readonly facts: Finding["facts"] } => {
  const day = lastDay(period);
  const ended = endOf(unit) < day;
  const others = ended ? descendantsOn(catalogue, unit, day) : ancestorsOn(catalogue, unit, day);
  const facts = { found, unit: unitReference(unit), period, day: ended ? endOf(unit) : beginOf(unit), others: others.map(unitReference).join(" ") };
  return { rule: ended ? unitEnded : unitNotBegun, facts };
};
