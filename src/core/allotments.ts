import { reportersOf } from "./catalogue/catalogue";
import type { Decimal } from "./numbers/decimal";
import type { Actual, Catalogue, Indicator, Submission } from "./model";

type Amount = Extract<Actual, { readonly kind: "amount" }>;

/** What the units' reports say was allotted to them of one indicator (`Kế hoạch giao`). */
export interface Allotments {
  readonly given: readonly { readonly orgUnit: string; readonly amount: Amount }[];
  /** Codes of units that reported, and left their allotment blank. */
  readonly without: readonly string[];
  /** Every unit's allotment is known: an amount, or "-" for nothing. Before all have reported it is not. */
  readonly known: boolean;
}

/**
 * Allotments of an indicator add up where its figure does: amounts, and units that are to answer yes. A rate that was
 * allotted (94 % of each district's people) adds up to nothing, nor does what one office reports alone; null for those.
 */
export const allotmentsOf = ({ id, figure }: Indicator, catalogue: Catalogue, submissions: ReadonlyMap<string, Submission>): Allotments | null => {
  if (figure.kind !== "sum" && figure.kind !== "count") return null;
  const units = reportersOf(catalogue, figure.measure).map(({ code }) => {
    const submission = submissions.get(code);
    return { orgUnit: code, reported: submission !== undefined, allotted: submission?.allotted.get(id) };
  });
  return {
    given: units.flatMap(({ orgUnit, allotted }) => (allotted?.kind === "amount" ? [{ orgUnit, amount: allotted }] : [])),
    without: units.flatMap(({ orgUnit, reported, allotted }) => (reported && (!allotted || allotted.kind === "not-reported") ? [orgUnit] : [])),
    known: units.every(({ allotted }) => allotted?.kind === "amount" || allotted?.kind === "none"),
  };
};

/** Whether units that reach exactly what was allotted to them leave the province's target unmet. Without all allotments only what is too much is certain. */
export const missesTarget = ({ target }: Indicator, total: Decimal, known: boolean): boolean => {
  switch (target.op) {
    case "between":
      return total.gt(target.max) || (known && total.lt(target.min));
    case "at-most":
    case "less-than":
      return total.gt(target.value);
    case "at-least":
    case "more-than":
    case "decrease-by":
      return known && total.lt(target.value);
  }
};
