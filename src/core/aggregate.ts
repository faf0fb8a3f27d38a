import { measuresOfFigure, reportersOf } from "./catalogue/catalogue";
import { type Decimal, decimal, sum } from "./numbers/decimal";
import type { Actual, Catalogue, FigureRule, Part, Submission, Trace } from "./model";

/** Which amounts of a submission an aggregation looks at: this year's, or last year's for comparison. */
export type Amounts = (submission: Submission) => ReadonlyMap<string, Actual>;

/** Why a figure could not be consolidated. */
export type Obstacle =
  | { readonly kind: "incomplete"; readonly units: readonly string[] }
  | { readonly kind: "zero-denominator" }
  | { readonly kind: "reported-twice"; readonly units: readonly string[] };

export interface Aggregate {
  readonly value: Decimal | null;
  readonly obstacle: Obstacle | null;
  readonly trace: Trace;
  readonly reported: number;
  readonly expected: number;
}

/** What one unit owes to a figure: the measures of the figure that it reports. */
interface Share {
  readonly orgUnit: string;
  readonly measures: readonly string[];
}

const sharesOf = (catalogue: Catalogue, measures: readonly string[]): readonly Share[] => {
  const owed = new Map<string, string[]>();
  for (const id of measures) {
    for (const { code } of reportersOf(catalogue, id)) {
      const share = owed.get(code);
      if (share) share.push(id);
      else owed.set(code, [id]);
    }
  }
  return catalogue.orgUnits.flatMap(({ code }) => (owed.has(code) ? [{ orgUnit: code, measures: owed.get(code) as string[] }] : []));
};

const SHARES = new WeakMap<Catalogue, Map<FigureRule, readonly Share[]>>();

const cachedShares = (catalogue: Catalogue, figure: FigureRule): readonly Share[] => {
  const ofCatalogue = SHARES.get(catalogue) ?? new Map<FigureRule, readonly Share[]>();
  SHARES.set(catalogue, ofCatalogue);
  const shares = ofCatalogue.get(figure) ?? sharesOf(catalogue, measuresOfFigure(figure));
  ofCatalogue.set(figure, shares);
  return shares;
};

/** What the used parts make together. A ratio multiplies first and divides once; rates are never averaged. */
const combine = (figure: FigureRule, used: Trace["parts"]): { readonly value: Decimal | null; readonly obstacle: Obstacle | null } => {
  const amountsOf = (measure: string) => used.filter((part) => part.measure === measure).map((part) => part.value);
  if (figure.kind === "ratio") {
    const numerators = amountsOf(figure.numerator);
    const denominators = amountsOf(figure.denominator);
    if (!numerators.length || !denominators.length) return { value: null, obstacle: null };
    const whole = sum(denominators);
    if (whole.eq(0)) return { value: null, obstacle: { kind: "zero-denominator" } };
    return { value: figure.per.times(sum(numerators)).div(whole), obstacle: null };
  }
  const amounts = amountsOf(figure.measure);
  if (!amounts.length) return { value: null, obstacle: null };
  if (figure.kind === "count") return { value: decimal(amounts.filter((answer) => answer.gt(0)).length), obstacle: null };
  if (figure.kind === "reported" && amounts.length > 1) return { value: null, obstacle: { kind: "reported-twice", units: used.map((part) => part.orgUnit) } };
  return { value: sum(amounts), obstacle: null };
};

/**
 * A figure from the submissions of many units, with every cell behind it.
 *
 * A unit enters only whole: with an amount for each measure of the figure that it owes. A unit that owes and answers
 * "-" throughout has reported, and adds nothing. Where units owe different measures (doctors of province hospitals have
 * no population of their own), one missing unit would bend the rate, so it is built only when all have reported.
 */
export const aggregate = (figure: FigureRule, catalogue: Catalogue, submissions: ReadonlyMap<string, Submission>, amounts: Amounts): Aggregate => {
  const shares = cachedShares(catalogue, figure);
  const parts: (Part & { readonly value: Decimal })[] = [];
  const heldOut: Part[] = [];
  const incomplete: string[] = [];
  for (const { orgUnit, measures } of shares) {
    const submission = submissions.get(orgUnit);
    const actuals = measures.map((id) => [id, submission && amounts(submission).get(id)] as const);
    const whole = actuals.every(([, actual]) => actual?.kind === "amount");
    if (!whole && !actuals.every(([, actual]) => actual?.kind === "none")) incomplete.push(orgUnit);
    for (const [measure, actual] of actuals) {
      if (!actual || actual.kind === "not-reported") continue;
      const part = { kind: actual.kind, orgUnit, measure, at: actual.at, raw: actual.raw };
      if (whole && actual.kind === "amount") parts.push({ ...part, value: actual.value });
      else heldOut.push({ ...part, value: actual.kind === "amount" ? actual.value : null });
    }
  }
  const account = { trace: { operation: figure.kind, parts, heldOut }, reported: shares.length - incomplete.length, expected: shares.length };
  const owesDiffer = figure.kind === "ratio" && shares.length > 1 && shares.some((share) => share.measures.length < 2);
  if (owesDiffer && incomplete.length) return { value: null, obstacle: { kind: "incomplete", units: incomplete }, ...account };
  return { ...combine(figure, parts), ...account };
};

/** The same figure of one unit alone; null unless it gave an amount for each measure of the figure. */
export const aggregateUnit = (figure: FigureRule, submission: Submission, amounts: Amounts): Decimal | null => {
  const parts = measuresOfFigure(figure).flatMap((measure) => {
    const actual = amounts(submission).get(measure);
    return actual?.kind === "amount" ? [{ kind: actual.kind, orgUnit: submission.orgUnit.code, measure, at: actual.at, raw: actual.raw, value: actual.value }] : [];
  });
  return combine(figure, parts).value;
};
