import { aggregateUnit } from "../aggregate";
import { indicatorsOf } from "../catalogue/catalogue";
import { type Decimal, decimal } from "../numbers/decimal";
import type { Submission } from "../model";
import { measureTypedAt } from "../plan/layout";
import { rateWithoutParts } from "../rules/rate-without-parts";
import { typedOverFigure } from "../rules/typed-over-figure";
import { cellIn, type EntryContext, type Raised, raise, refIn } from "./context";
import type { SettledRows } from "./settle-rows";

/** Half a unit of the last place shown: what display alone may change. */
const halfPlace = (decimals: number): Decimal => decimal(`0.${"0".repeat(decimals)}5`);

/**
 * Rates typed over their formula. A rate is never merged: one that contradicts its parts is pointed out, and one without
 * parts cannot be consolidated. Formulas left in place say nothing of their own.
 */
export const typedRates = (context: EntryContext, { indicators }: SettledRows, submission: Submission): readonly Raised[] =>
  indicatorsOf(context.catalogue, submission.orgUnit).flatMap((indicator): readonly Raised[] => {
    const settled = indicators.get(indicator.id);
    if (!settled || measureTypedAt(context.catalogue, indicator) !== null) return [];
    const cell = cellIn(context, settled.row, "actual");
    if (cell.kind !== "number" || cell.formula !== undefined) return [];
    const typed = decimal(cell.value);
    const value = aggregateUnit(indicator.figure, submission, ({ actuals }) => actuals);
    const about = { at: refIn(context, settled.row, "actual"), indicator: indicator.id };
    if (!value) return [raise(rateWithoutParts, { ...about, facts: { found: cell.value } })];
    if (typed.minus(value).abs().lte(halfPlace(indicator.decimals))) return [];
    return [raise(typedOverFigure, { ...about, facts: { found: cell.value, value: value.round(indicator.decimals).toFixed() } })];
  });
