import { indicator, measure } from "./catalogue-lookups";
import { isQuotient } from "./rate-units";
import { madeOnceFor } from "../made-once";
import { HUNDRED } from "../numbers/decimal";
import type { Catalogue, FigureRule, Measure } from "../model";

/** Two measures of which the first can never exceed the second. */
export interface PartOfWhole {
  readonly part: string;
  readonly whole: string;
}

/** The amounts by which the figure of an indicator and that of its "trong đó" can be held against each other; null where they are made differently. */
export const comparableParts = (part: FigureRule, whole: FigureRule): PartOfWhole | null => {
  if (part.kind === "ratio" && whole.kind === "ratio") {
    return part.denominator === whole.denominator && part.per.eq(whole.per) ? { part: part.numerator, whole: whole.numerator } : null;
  }
  if (part.kind === "sum" && whole.kind === "sum") return { part: part.measure, whole: whole.measure };
  if (part.kind === "reported" && whole.kind === "reported") return { part: part.measure, whole: whole.measure };
  return null;
};

function* declared({ measures }: Catalogue): Iterable<PartOfWhole> {
  for (const { id, partOf } of measures) if (partOf !== null) yield { part: id, whole: partOf };
}

/** A rate in per cent is a share where both are counted alike: insured people among people, but not doctors among people. */
function* shares(catalogue: Catalogue): Iterable<PartOfWhole> {
  for (const { figure } of catalogue.indicators) {
    if (figure.kind !== "ratio" || !figure.per.eq(HUNDRED)) continue;
    const { numerator: part, denominator: whole } = figure;
    if (measure(catalogue, part)?.unit === measure(catalogue, whole)?.unit) yield { part, whole };
  }
}

/**
 * "Trong đó" of amounts, and of ratios with one denominator by their numerators. Under a rate that one office reports
 * ("GRDP tăng 7 %, trong đó nông nghiệp tăng 8 %") it only orders the rows: a part may grow faster than the whole. Where
 * one such rate can never exceed another (deaths under one year and under five), the measure itself says `partOf`.
 */
function* ofWhich(catalogue: Catalogue): Iterable<PartOfWhole> {
  for (const { figure, partOf } of catalogue.indicators) {
    const whole = partOf === null ? null : indicator(catalogue, partOf);
    const pair = whole && comparableParts(figure, whole.figure);
    if (pair && !isQuotient((measure(catalogue, pair.part) as Measure).unit)) yield pair;
  }
}

/** Every pair of measures of which one can never exceed the other, once each. */
export const partsOfWholes = madeOnceFor((catalogue: Catalogue): readonly PartOfWhole[] => {
  const pairs = new Map([...declared(catalogue), ...shares(catalogue), ...ofWhich(catalogue)].map((pair) => [`${pair.part} ${pair.whole}`, pair]));
  return [...pairs.values()];
});
