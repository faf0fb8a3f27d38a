import type { Decimal } from "../numbers/decimal";
import type { Actual, Cell, CellRef } from "../model";
import { readAmount } from "../numbers/numbers";
import type { Expectation, Note, Reading } from "../numbers/reading";
import { ambiguousNumber } from "../rules/ambiguous-number";
import { booleanInNumberCell } from "../rules/boolean-in-number-cell";
import { dateInNumberCell } from "../rules/date-in-number-cell";
import { formulaError } from "../rules/formula-error";
import { implausibleValue } from "../rules/implausible-value";
import { impossibleValue } from "../rules/impossible-value";
import { inexactNumber } from "../rules/inexact-number";
import { magnitude } from "../rules/magnitude";
import { negativeValue } from "../rules/negative-value";
import { notANumber } from "../rules/not-a-number";
import { notAnInteger } from "../rules/not-an-integer";
import { notYesOrNo } from "../rules/not-yes-or-no";
import { numberAsText } from "../rules/number-as-text";
import { otherUnit } from "../rules/other-unit";
import { percentScale } from "../rules/percent-scale";
import { readingChosen } from "../rules/reading-chosen";
import type { Rule } from "../rules/rule";
import { uncalculatedFormula } from "../rules/uncalculated-formula";
import { type Raised, raise } from "./context";

/** The rule that each reading other than a plain answer breaks. */
const RULE_OF: { readonly [K in Exclude<Reading["kind"], "blank" | "none" | "amount">]: Rule } = {
  implausible: implausibleValue,
  impossible: impossibleValue,
  negative: negativeValue,
  "not-integer": notAnInteger,
  ambiguous: ambiguousNumber,
  inexact: inexactNumber,
  "percent-scale": percentScale,
  magnitude,
  "other-unit": otherUnit,
  "not-a-number": notANumber,
  "not-yes-or-no": notYesOrNo,
  date: dateInNumberCell,
  boolean: booleanInNumberCell,
  error: formulaError,
  uncalculated: uncalculatedFormula,
};

/** How a clerk can type a decimal so that nobody takes it for thousands: comma for the fraction, and never three places. */
const typed = (value: Decimal): string => value.toFixed().replace(/\.(\d{3})$/, ".$10").replace(".", ",");

const factsOf = (reading: Exclude<Reading, { kind: "blank" }>, { unit, plausible }: Expectation): Raised["observation"]["facts"] => ({
  found: reading.raw,
  unit,
  min: plausible.min.toFixed(),
  max: plausible.max.toFixed(),
  ...(reading.kind === "other-unit" ? { typedUnit: reading.unit } : {}),
  ...("value" in reading ? { value: reading.value.toFixed() } : {}),
  ...("likely" in reading && reading.likely ? { likely: reading.likely.toFixed() } : {}),
  ...(reading.kind === "ambiguous"
    ? { first: reading.readings[0].toFixed(), second: reading.readings[1].toFixed(), firstTyped: typed(reading.readings[0]), secondTyped: typed(reading.readings[1]) }
    : {}),
});

/** The rule that tells how a usable amount was read; null where there is nothing to tell. */
const readingRule = (notes: readonly Note[], textOnly: boolean): Rule | null => {
  if (notes.includes("chosen-by-range")) return readingChosen;
  return notes.some((note) => !textOnly || note !== "number-as-text") ? numberAsText : null;
};

export interface AmountCell {
  readonly cell: Cell;
  readonly at: CellRef;
  readonly expectation: Expectation;
  /** Whose amount it is. */
  readonly about: Pick<Raised["observation"], "measure" | "indicator">;
  /** The sheet has no numbers, only text. */
  readonly textOnly: boolean;
}

/** What stands behind a cell, with the findings it gives. */
export const readActual = ({ cell, at, expectation, about, textOnly }: AmountCell): { readonly actual: Actual; readonly raised: readonly Raised[] } => {
  const reading = readAmount(cell, expectation);
  if (reading.kind === "blank") return { actual: { kind: "not-reported", at, raw: "" }, raised: [] };
  const { raw } = reading;
  if (reading.kind === "none") return { actual: { kind: "none", at, raw }, raised: [] };
  const say = (rule: Rule): Raised => raise(rule, { at, ...about, facts: factsOf(reading, expectation) });
  if (reading.kind === "amount" || reading.kind === "implausible") {
    const told = readingRule(reading.notes, textOnly);
    const doubt = reading.kind === "implausible" ? [say(implausibleValue)] : [];
    return { actual: { kind: "amount", value: reading.value, at, raw }, raised: [...(told ? [say(told)] : []), ...doubt] };
  }
  return { actual: { kind: "unusable", at, raw }, raised: [say(RULE_OF[reading.kind])] };
};
