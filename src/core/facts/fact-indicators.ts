import type { Decimal } from "../numbers/decimal";
import type { Figure, FigureRule, Indicator, Summary, Target } from "../model";
import { type FactIndicator, factIndicatorSchema } from "./fact-schema";
import { columnsOf, type FactOptions, nameIn, ofMerge } from "./of-merge";
import type { Table } from "./table";

const text = (value: Decimal | null): string | null => value && value.toFixed();

const operation = (figure: FigureRule): Pick<FactIndicator, "operation" | "measure" | "denominator" | "per"> =>
  figure.kind === "ratio"
    ? { operation: figure.kind, measure: figure.numerator, denominator: figure.denominator, per: text(figure.per) }
    : { operation: figure.kind, measure: figure.measure, denominator: null, per: null };

const asked = (target: Target): Pick<FactIndicator, "target_op" | "target_value" | "target_min" | "target_max"> =>
  target.op === "between"
    ? { target_op: target.op, target_value: null, target_min: text(target.min), target_max: text(target.max) }
    : { target_op: target.op, target_value: text(target.value), target_min: null, target_max: null };

const made = ({ baseline, value, percentOfTarget, status, reported, expected }: Figure): Pick<FactIndicator, "baseline" | "value" | "percent_of_target" | "status" | "reported" | "expected"> => ({
  baseline: text(baseline),
  value: text(value),
  percent_of_target: text(percentOfTarget),
  status,
  reported,
  expected,
});

/** The catalogue's indicators beside the facts: how each figure comes from them, and what it came to in this summary. */
export const factIndicatorTable = (summary: Summary, options: FactOptions): Table<keyof FactIndicator> => {
  const merge = ofMerge(summary, options);
  const row = (indicator: Indicator, index: number): FactIndicator => {
    const { id, number, unit, decimals, better } = indicator;
    const about = { indicator: id, number, name: nameIn(indicator, options.language), unit, decimals };
    return { schema: "chi-tieu/fact-indicators@1", ...merge, ...about, ...operation(indicator.figure), better, ...asked(indicator.target), ...made(summary.figures[index] as Figure) };
  };
  return { columns: columnsOf(factIndicatorSchema, { year: "integer", decimals: "integer", reported: "integer", expected: "integer" }), rows: summary.catalogue.indicators.map(row) };
};
