import * as v from "valibot";

const decimalString = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const maybe = v.nullable(v.string());

/** What every row says of the merge it came from, so that rows of many months and provinces can stand in one table. */
const ofMerge = {
  program: v.string(),
  catalogue: v.string(),
  province: v.string(),
  year: count,
  period: v.string(),
  as_of: v.string(),
};

/**
 * `chi-tieu merge --facts`: what one unit owes or reported for one measure. `series` is the column of the entry sheet: a row of
 * `actual` stands for every measure that a unit owes, whether it reported or not; `last-year` and `allotted` have rows only where
 * something was typed, and what is allotted is told by indicator.
 */
export const factSchema = v.strictObject({
  schema: v.literal("chi-tieu/facts@1"),
  ...ofMerge,
  org_unit: v.string(),
  org_unit_name: v.string(),
  org_unit_kind: v.string(),
  series: v.picklist(["actual", "last-year", "allotted"]),
  measure: maybe,
  indicator: maybe,
  name: v.string(),
  unit: v.string(),
  kind: v.picklist(["amount", "none", "unusable", "not-reported"]),
  /** Exact; null but for an amount. */
  value: v.nullable(decimalString),
  /** The same as a number. */
  number: v.nullable(v.number()),
  raw: maybe,
  /** The unit's file that was merged: null where the unit sent none that could be. */
  file: maybe,
  sheet: maybe,
  cell: maybe,
  sha256: maybe,
});

/** How each indicator's figure comes from the rows of `actual`, what is asked of it, and what this merge made of it. */
export const factIndicatorSchema = v.strictObject({
  schema: v.literal("chi-tieu/fact-indicators@1"),
  ...ofMerge,
  indicator: v.string(),
  /** As printed in the resolution. */
  number: v.string(),
  name: v.string(),
  unit: v.string(),
  decimals: count,
  operation: v.picklist(["sum", "ratio", "reported", "count"]),
  /** What is summed, counted or taken; of a ratio, the numerator. */
  measure: v.string(),
  denominator: maybe,
  per: v.nullable(decimalString),
  better: v.picklist(["higher", "lower", "neutral"]),
  target_op: v.picklist(["at-least", "more-than", "at-most", "less-than", "between", "decrease-by"]),
  target_value: v.nullable(decimalString),
  target_min: v.nullable(decimalString),
  target_max: v.nullable(decimalString),
  baseline: v.nullable(decimalString),
  value: v.nullable(decimalString),
  percent_of_target: v.nullable(decimalString),
  status: v.picklist(["exceeded", "met", "on-track", "behind", "not-met", "no-data", "not-due"]),
  reported: count,
  expected: count,
});

/** A row before it is written: its number still has every digit, as each format has limits of its own. */
export type Fact = Omit<v.InferOutput<typeof factSchema>, "number"> & { readonly number: string | null };
export type FactIndicator = v.InferOutput<typeof factIndicatorSchema>;
