import { measuresOfFigure, reportersOf } from "./catalogue/catalogue";
import { madeOnce, madeOnceFor } from "./made-once";
import { type Decimal, ONE, ZERO } from "./numbers/decimal";
import type { Actual, Catalogue, FigureRule, Part, Submission, Trace } from "./model";
import { type Obstacle, ratioOf, settle, subtotalOfParts } from "./subtotal";

export type { Obstacle } from "./subtotal";

/** Which amounts of a submission an aggregation looks at: this year's, or last year's for comparison. */
export type Amounts = (submission: Submission) => ReadonlyMap<string, Actual>;

export interface Aggregate {
  readonly value: Decimal | null;
  readonly obstacle: Obstacle | null;
  readonly trace: Trace;
  readonly reported: number;
  readonly expected: number;
}

/** What one unit owes to a figure: the measures of the figure that it reports. */
export interface Share {
  readonly orgUnit: string;
  readonly measures: readonly string[];
}

/** Thousands of units owe the same few sets of measures, each of which is there once. */
const sharesOf = (catalogue: Catalogue, measures: readonly string[]): readonly Share[] => {
  const owing = measures.map((id) => ({ id, units: new Set(reportersOf(catalogue, id)) }));
  const setOf = madeOnce((key) => (key === "" ? [] : key.split(" ")));
  return catalogue.orgUnits.flatMap((unit) => {
    const owed = setOf(owing.flatMap(({ id, units }) => (units.has(unit) ? [id] : [])).join(" "));
    return owed.length === 0 ? [] : [{ orgUnit: unit.code, measures: owed }];
  });
};

const sharesIn = madeOnceFor((catalogue: Catalogue) => madeOnceFor((figure: FigureRule) => sharesOf(catalogue, measuresOfFigure(figure))));

/** Who owes what to a figure, in the order of the register. */
export const sharesOfFigure = (catalogue: Catalogue, figure: FigureRule): readonly Share[] => sharesIn(catalogue)(figure);

/** Whether some unit owes only part of the figure's measures. */
export const owesPart = (figure: FigureRule, shares: readonly Share[]): boolean => shares.some(({ measures }) => measures.length < measuresOfFigure(figure).length);

/**
 * A figure from the submissions of many units, with every cell behind it.
 *
 * A unit enters only whole: with an amount for each measure of the figure that it owes. A unit that owes and answers
 * "-" throughout has reported, and adds nothing. What the parts make together is settled by `settle`.
 */
export const aggregate = (figure: FigureRule, catalogue: Catalogue, submissions: ReadonlyMap<string, Submission>, amounts: Amounts): Aggregate => {
  const shares = sharesOfFigure(catalogue, figure);
  const parts: (Part & { readonly value: Decimal })[] = [];
  const heldOut: Part[] = [];
  const incomplete: string[] = [];
  for (const { orgUnit, measures } of shares) {
    const submission = submissions.get(orgUnit);
    const given = submission && amounts(submission);
    const actuals = measures.map((id) => given?.get(id));
    const whole = actuals.every((actual) => actual?.kind === "amount");
    if (!whole && !actuals.every((actual) => actual?.kind === "none")) incomplete.push(orgUnit);
    measures.forEach((measure, index) => {
      const actual = actuals[index];
      if (!actual || actual.kind === "not-reported") return;
      const { kind, at, raw } = actual;
      if (kind !== "amount") heldOut.push({ kind, orgUnit, measure, at, raw, value: null });
      else (whole ? parts : heldOut).push({ kind, orgUnit, measure, at, raw, value: actual.value });
    });
  }
  const account = { trace: { operation: figure.kind, parts, heldOut }, reported: shares.length - incomplete.length, expected: shares.length };
  return { ...settle(figure, subtotalOfParts(parts, { incomplete, expected: shares.length, owesPart: owesPart(figure, shares) })), ...account };
};

/** The same figure of one unit alone; null unless it gave an amount for each measure of the figure. */
export const aggregateUnit = (figure: FigureRule, submission: Submission, amounts: Amounts): Decimal | null => {
  const given = amounts(submission);
  const amountOf = (measure: string): Decimal | null => {
    const actual = given.get(measure);
    return actual?.kind === "amount" ? actual.value : null;
  };
  if (figure.kind === "ratio") {
    const [above, below] = [amountOf(figure.numerator), amountOf(figure.denominator)];
    return above && below && ratioOf(figure, above, below);
  }
  const amount = amountOf(figure.measure);
  return figure.kind === "count" ? amount && (amount.isPositive() ? ONE : ZERO) : amount;
};
