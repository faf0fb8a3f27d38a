import { columnName } from "../../address";
import { reportersOf } from "../../catalogue/catalogue";
import type { Catalogue, FigureRule, Indicator } from "../../model";
import { rangeOf, rowOfMeasure, runsOf, type SummaryLayout } from "./layout";

const plus = (terms: readonly string[]) => terms.join("+");

/** Columns of the units that report a measure. */
const columnsOf = (catalogue: Catalogue, layout: SummaryLayout, measure: string): readonly number[] =>
  reportersOf(catalogue, measure).map(({ code }) => layout.unitColumn.get(code) as number);

interface RatioRanges {
  /** Pairs of ranges of the units that owe both amounts. */
  readonly both: readonly (readonly [numerator: string, denominator: string])[];
  readonly numeratorOnly: readonly string[];
  readonly denominatorOnly: readonly string[];
}

const ratioRanges = (catalogue: Catalogue, layout: SummaryLayout, indicator: Indicator, numerator: string, denominator: string): RatioRanges => {
  const above = rowOfMeasure(layout, indicator, numerator);
  const below = rowOfMeasure(layout, indicator, denominator);
  const giveNumerator = new Set(columnsOf(catalogue, layout, numerator));
  const giveDenominator = new Set(columnsOf(catalogue, layout, denominator));
  const shared = [...giveNumerator].filter((column) => giveDenominator.has(column));
  return {
    both: runsOf(shared).map((run) => [rangeOf(above, run), rangeOf(below, run)]),
    numeratorOnly: runsOf([...giveNumerator].filter((column) => !giveDenominator.has(column))).map((run) => rangeOf(above, run)),
    denominatorOnly: runsOf([...giveDenominator].filter((column) => !giveNumerator.has(column))).map((run) => rangeOf(below, run)),
  };
};

/** Of units that report one measure, or both of a rate. */
export const answeredTerm = (range: string): string => `COUNT(${range})+COUNTIF(${range},"-")`;
export const bothAnsweredTerm = (above: string, below: string): string => `SUMPRODUCT(ISNUMBER(${above})*ISNUMBER(${below})+(${above}="-")*(${below}="-"))`;

const columnsIn = (range: string) => `COLUMNS(${range})`;

/** Σ numerator ÷ Σ denominator, over the units that gave both; `aggregate` in `aggregate.ts`, as a formula. */
export const ratioFormula = ({ both, numeratorOnly, denominatorOnly }: RatioRanges, per: string): string => {
  const numerators = [...both.map(([above, below]) => `SUMPRODUCT(--ISNUMBER(${above}),--ISNUMBER(${below}),${above})`), ...numeratorOnly.map((range) => `SUM(${range})`)];
  const denominators = [...both.map(([above, below]) => `SUMPRODUCT(--ISNUMBER(${above}),--ISNUMBER(${below}),${below})`), ...denominatorOnly.map((range) => `SUM(${range})`)];
  const ratio = `${per}*(${plus(numerators)})/(${plus(denominators)})`;
  const alone = [...numeratorOnly, ...denominatorOnly];
  if (!alone.length) return `IFERROR(${ratio},"")`;
  const complete = [
    ...both.map(([above, below]) => `${bothAnsweredTerm(above, below)}=${columnsIn(above)}`),
    ...alone.map((range) => `${answeredTerm(range)}=${columnsIn(range)}`),
  ];
  return `IFERROR(IF(AND(${complete.join(",")}),${ratio},""),"")`;
};

type OneMeasure = Exclude<FigureRule, { readonly kind: "ratio" }>;

/** Over the ranges of the units that report the measure. */
export const measureFormula = (figure: OneMeasure, ranges: readonly string[]): string => {
  const count = plus(ranges.map((range) => `COUNT(${range})`));
  const total = `SUM(${ranges.join(",")})`;
  switch (figure.kind) {
    case "sum":
      return `IF(${count}=0,"",${total})`;
    case "reported":
      return `IF(${count}=1,${total},"")`;
    case "count":
      return `IF(${count}=0,"",${plus(ranges.map((range) => `COUNTIF(${range},">0")`))})`;
  }
};

const measureRanges = ({ measure }: OneMeasure, indicator: Indicator, catalogue: Catalogue, layout: SummaryLayout): readonly string[] =>
  runsOf(columnsOf(catalogue, layout, measure)).map((run) => rangeOf(rowOfMeasure(layout, indicator, measure), run));

/** The province's value as a live formula over the units' cells, so that whoever corrects a cell sees the province move. */
export const provinceFormula = (indicator: Indicator, catalogue: Catalogue, layout: SummaryLayout): string => {
  const { figure } = indicator;
  if (figure.kind === "ratio") return ratioFormula(ratioRanges(catalogue, layout, indicator, figure.numerator, figure.denominator), figure.per.toFixed());
  return measureFormula(figure, measureRanges(figure, indicator, catalogue, layout));
};

/** How many of the units that owe the figure have answered, as "10/11". */
export const reportedFormula = (indicator: Indicator, catalogue: Catalogue, layout: SummaryLayout, expected: number): string => {
  const { figure } = indicator;
  if (figure.kind !== "ratio") {
    return `${plus(measureRanges(figure, indicator, catalogue, layout).map(answeredTerm))}&"/${expected}"`;
  }
  const { both, numeratorOnly, denominatorOnly } = ratioRanges(catalogue, layout, indicator, figure.numerator, figure.denominator);
  const answered = [
    ...both.map(([above, below]) => bothAnsweredTerm(above, below)),
    ...[...numeratorOnly, ...denominatorOnly].map(answeredTerm),
  ];
  return `${plus(answered)}&"/${expected}"`;
};

/** A unit's own figure over its cells of the second table, by its column: a rate, or the amount itself. */
export const unitFormula = (indicator: Indicator, layout: SummaryLayout): ((column: number) => string) => {
  const { figure } = indicator;
  const behindColumn = (measure: string) => `$${rowOfMeasure(layout, indicator, measure) + 1}`;
  if (figure.kind !== "ratio") {
    const behind = behindColumn(figure.measure);
    return (column) => {
      const cell = `$${columnName(column)}${behind}`;
      return `IF(ISNUMBER(${cell}),${cell},"")`;
    };
  }
  const [above, below] = [behindColumn(figure.numerator), behindColumn(figure.denominator)];
  const per = figure.per.toFixed();
  return (column) => {
    const name = `$${columnName(column)}`;
    return `IFERROR(IF(COUNT(${name}${above},${name}${below})=2,${per}*${name}${above}/${name}${below},""),"")`;
  };
};
