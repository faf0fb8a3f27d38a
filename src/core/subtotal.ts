import { groupBy } from "./group-by";
import { type Decimal, decimal, sum } from "./numbers/decimal";
import type { FigureRule, Part } from "./model";

/** Why a figure could not be consolidated. */
export type Obstacle =
  | { readonly kind: "incomplete"; readonly units: readonly string[] }
  | { readonly kind: "zero-denominator" }
  | { readonly kind: "reported-twice"; readonly units: readonly string[] };

/**
 * All that a figure needs to know of some units, whatever their number: a district of its communes, the province of its
 * districts. Subtotals add up in any order and any grouping to the subtotal of all; the one division comes last.
 */
export interface Subtotal {
  /** By measure: the sum of the amounts used. A measure of which none was used is absent. */
  readonly sums: ReadonlyMap<string, Decimal>;
  /** Units whose amounts are used, those among them that answered yes, and those of whom something is missing. */
  readonly used: readonly string[];
  readonly yes: number;
  readonly incomplete: readonly string[];
  readonly expected: number;
  /** Some unit owes only part of the figure's measures. */
  readonly owesPart: boolean;
}

export const NO_UNITS: Subtotal = { sums: new Map(), used: [], yes: 0, incomplete: [], expected: 0, owesPart: false };

/** Of units whose parts are all used. */
export const subtotalOfParts = (parts: readonly (Part & { readonly value: Decimal })[], rest: Pick<Subtotal, "incomplete" | "expected" | "owesPart">): Subtotal => {
  const byMeasure = groupBy(parts, ({ measure }) => measure);
  return {
    sums: new Map([...byMeasure].map(([measure, own]) => [measure, sum(own.map(({ value }) => value))])),
    used: [...new Set(parts.map(({ orgUnit }) => orgUnit))],
    yes: parts.filter(({ value }) => value.isPositive()).length,
    ...rest,
  };
};

export const addSubtotals = (a: Subtotal, b: Subtotal): Subtotal => ({
  sums: new Map([...new Set([...a.sums.keys(), ...b.sums.keys()])].map((measure) => [measure, sum([a.sums.get(measure), b.sums.get(measure)].flatMap((value) => value ?? []))])),
  used: [...a.used, ...b.used],
  yes: a.yes + b.yes,
  incomplete: [...a.incomplete, ...b.incomplete],
  expected: a.expected + b.expected,
  owesPart: a.owesPart || b.owesPart,
});

/** A ratio multiplies first and divides once; null where nothing is below. */
export const ratioOf = ({ per }: Extract<FigureRule, { kind: "ratio" }>, above: Decimal, below: Decimal): Decimal | null => (below.isZero() ? null : per.times(above).div(below));

/**
 * What a subtotal makes. Rates are never averaged. Where units owe different
 * measures (doctors of province hospitals have no population of their own), one missing unit would bend the rate, so it
 * is made only when all have reported.
 */
export const settle = (figure: FigureRule, { sums, used, yes, incomplete, expected, owesPart }: Subtotal): { readonly value: Decimal | null; readonly obstacle: Obstacle | null } => {
  if (figure.kind === "ratio") {
    if (owesPart && expected > 1 && incomplete.length > 0) return { value: null, obstacle: { kind: "incomplete", units: incomplete } };
    const [above, below] = [sums.get(figure.numerator), sums.get(figure.denominator)];
    if (!above || !below) return { value: null, obstacle: null };
    const value = ratioOf(figure, above, below);
    return { value, obstacle: value ? null : { kind: "zero-denominator" } };
  }
  const total = sums.get(figure.measure);
  if (!total) return { value: null, obstacle: null };
  if (figure.kind === "count") return { value: decimal(yes), obstacle: null };
  if (figure.kind === "reported" && used.length > 1) return { value: null, obstacle: { kind: "reported-twice", units: used } };
  return { value: total, obstacle: null };
};
