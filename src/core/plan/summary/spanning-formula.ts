import { reportersOf } from "../../catalogue/catalogue";
import type { Catalogue, Indicator } from "../../model";
import { FIRST_UNIT_COLUMN, rangeOf, rowOfMeasure, type SummaryLayout } from "./layout";
import { answeredTerm, bothAnsweredTerm, measureFormula, provinceFormula, ratioFormula, reportedFormula } from "./province-formula";

/** Excel refuses a formula of more than 8,192 characters. */
export const LONGEST_FORMULA = 8000;

/** The cells of all units on a measure's row. Those of units that do not report it are blank, which adds nothing to a sum or a count. */
const spanOf = (measure: string, indicator: Indicator, layout: SummaryLayout): string => rangeOf(rowOfMeasure(layout, indicator, measure), [FIRST_UNIT_COLUMN, layout.lastColumn]);

const codesOf = (catalogue: Catalogue, measure: string): readonly string[] => reportersOf(catalogue, measure).map(({ code }) => code);

const spanningFormula = (indicator: Indicator, catalogue: Catalogue, layout: SummaryLayout): string => {
  const { figure } = indicator;
  if (figure.kind !== "ratio") return measureFormula(figure, [spanOf(figure.measure, indicator, layout)]);
  const [above, below] = [spanOf(figure.numerator, indicator, layout), spanOf(figure.denominator, indicator, layout)];
  const giveAbove = new Set(codesOf(catalogue, figure.numerator));
  const giveBelow = codesOf(catalogue, figure.denominator);
  const giveBoth = giveBelow.filter((code) => giveAbove.has(code)).length;
  const per = figure.per.toFixed();
  if (giveBoth === giveAbove.size && giveBoth === giveBelow.length) return ratioFormula({ both: [[above, below]], numeratorOnly: [], denominatorOnly: [] }, per);
  // Where all have answered that owe both, each number above has its number below.
  const complete = [`${bothAnsweredTerm(above, below)}=${giveBoth}`, `${answeredTerm(above)}=${giveAbove.size}`, `${answeredTerm(below)}=${giveBelow.length}`];
  return `IFERROR(IF(AND(${complete.join(",")}),${per}*SUM(${above})/SUM(${below}),""),"")`;
};

/**
 * The province's value over the columns of those who report, or where they stand too scattered for one formula, over all columns:
 * then an amount typed into the grey cell of a unit that does not owe it would count.
 */
export const wholeProvinceFormula = (indicator: Indicator, catalogue: Catalogue, layout: SummaryLayout): string => {
  const exact = provinceFormula(indicator, catalogue, layout);
  return exact.length <= LONGEST_FORMULA ? exact : spanningFormula(indicator, catalogue, layout);
};

/** How many have answered; null where no formula can say it: of a rate, that some who stand scattered owe one half of. */
export const wholeProvinceReported = (indicator: Indicator, catalogue: Catalogue, layout: SummaryLayout, expected: number): string | null => {
  const exact = reportedFormula(indicator, catalogue, layout, expected);
  if (exact.length <= LONGEST_FORMULA) return exact;
  const { figure } = indicator;
  if (figure.kind !== "ratio") return `${answeredTerm(spanOf(figure.measure, indicator, layout))}&"/${expected}"`;
  const [above, below] = [codesOf(catalogue, figure.numerator), codesOf(catalogue, figure.denominator)];
  const isShared = above.length === below.length && above.every((code, index) => code === below[index]);
  return isShared ? `${bothAnsweredTerm(spanOf(figure.numerator, indicator, layout), spanOf(figure.denominator, indicator, layout))}&"/${expected}"` : null;
};
