import { measureKeys } from "./catalogue-links";
import { indicator, measure, reportersOf } from "./catalogue-lookups";
import { type CatalogueProblem, type Facts, type Path, type ProblemCode, catalogueProblem } from "./catalogue-problem";
import type { Decimal } from "../numbers/decimal";
import type { Catalogue, Direction, Indicator, Measure, Target } from "../model";
import { yearOf } from "../period/period";
import { catalogueAt } from "./catalogue-at";
import { isRate, PER_OF_UNIT } from "./rate-units";

/** A problem of one entry; the path starts at the entry. */
type Problem = readonly [path: Path, code: ProblemCode, facts: Facts];

function* crossed({ min, max }: { readonly min: Decimal; readonly max: Decimal }): Iterable<Problem> {
  if (min.gt(max)) yield [["min"], "bounds-crossed", { found: min.toFixed(), other: max.toFixed() }];
}

function* measureSense(catalogue: Catalogue, { unit, plausible, partOf }: Measure): Iterable<Problem> {
  for (const [path, ...rest] of crossed(plausible)) yield [["plausible", ...path], ...rest];
  const whole = partOf === null ? null : measure(catalogue, partOf);
  if (whole && whole.unit !== unit) yield [["partOf"], "unit-mismatch", { found: unit, expected: whole.unit }];
}

const MONTHS = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

/** How many units report a measure at the same time: an office that took over from another in July is no second one. */
const reportersAtOnce = (catalogue: Catalogue, id: string): number => Math.max(...MONTHS.map((month) => reportersOf(catalogueAt(catalogue, `${catalogue.year}-${month}`), id).length));

/** Does the figure make what its measures can be made into? */
function* figureSense(catalogue: Catalogue, { figure, unit }: Indicator): Iterable<Problem> {
  for (const [key, id] of measureKeys(figure)) {
    const one = measure(catalogue, id);
    if (!one) continue;
    const path = ["figure", key];
    if (figure.kind === "count" && !one.yesNo) yield [path, "count-needs-yes-no", { found: id }];
    if (figure.kind !== "count" && one.yesNo) yield [path, "yes-no-not-counted", { found: id }];
    if (figure.kind === "sum" && isRate(one.unit)) yield [path, "sum-of-rates", { found: one.unit }];
    if (figure.kind === "reported" && reportersAtOnce(catalogue, id) > 1) yield [path, "reported-by-many", { found: id }];
    if ((figure.kind === "sum" || figure.kind === "reported") && one.unit !== unit) yield [["unit"], "unit-mismatch", { found: unit, expected: one.unit }];
  }
  const per = PER_OF_UNIT.get(unit);
  if (figure.kind === "ratio" && per !== undefined && !figure.per.eq(per)) yield [["figure", "per"], "unit-mismatch", { found: unit, expected: `per ${per}` }];
}

const BETTER: Readonly<Record<Target["op"], Direction | null>> = {
  "at-least": "higher",
  "more-than": "higher",
  "at-most": "lower",
  "less-than": "lower",
  "decrease-by": "lower",
  between: null,
};

const boundsOf = (target: Target): readonly (readonly [key: string, value: Decimal])[] =>
  target.op === "between"
    ? [
        ["min", target.min],
        ["max", target.max],
      ]
    : [["value", target.value]];

const decimalsOf = (value: Decimal): number => value.toFixed().split(".")[1]?.length ?? 0;

function* targetSense({ target, better, decimals }: Indicator): Iterable<Problem> {
  if (target.op === "between") for (const [path, ...rest] of crossed(target)) yield [["target", ...path], ...rest];
  const wanted = BETTER[target.op];
  if (wanted !== null && better !== "neutral" && better !== wanted) yield [["better"], "direction-mismatch", { found: target.op, other: better }];
  const places = Math.max(...boundsOf(target).map(([, value]) => decimalsOf(value)));
  if (places > decimals) yield [["decimals"], "too-few-decimals", { found: `${decimals}`, expected: `${places}` }];
}

function* timeSense(catalogue: Catalogue, { figure, pace, due }: Indicator): Iterable<Problem> {
  const accumulating = figure.kind === "ratio" ? figure.numerator : figure.measure;
  const one = measure(catalogue, accumulating);
  if (pace !== "none" && one && !one.accumulates) yield [["pace"], "pace-of-a-level", { found: accumulating }];
  if (due !== "any" && due !== "year-end" && yearOf(due) !== catalogue.year) yield [["due"], "bad-due", { found: due }];
}

function* indicatorSense(catalogue: Catalogue, one: Indicator): Iterable<Problem> {
  yield* figureSense(catalogue, one);
  yield* targetSense(one);
  yield* timeSense(catalogue, one);
  const whole = one.partOf === null ? null : indicator(catalogue, one.partOf);
  if (whole && whole.unit !== one.unit) yield [["partOf"], "unit-mismatch", { found: one.unit, expected: whole.unit }];
}

/** Entries that are well-formed and lead somewhere, but contradict each other. */
export function* checkSense(catalogue: Catalogue): Iterable<CatalogueProblem> {
  const { onTrack } = catalogue.thresholds;
  if (onTrack.lte(0) || onTrack.gt(1)) yield catalogueProblem("catalogue", ["thresholds", "onTrack"], "bad-threshold", { found: onTrack.toFixed() });
  for (const [at, one] of catalogue.measures.entries()) {
    for (const [path, ...rest] of measureSense(catalogue, one)) yield catalogueProblem("catalogue", ["measures", at, ...path], ...rest);
  }
  for (const [at, one] of catalogue.indicators.entries()) {
    for (const [path, ...rest] of indicatorSense(catalogue, one)) yield catalogueProblem("catalogue", ["indicators", at, ...path], ...rest);
  }
}
