import { indicator, measure, unitsSelected } from "./catalogue-lookups";
import { type CatalogueProblem, type Path, type ProblemCode, catalogueProblem } from "./catalogue-problem";
import type { Catalogue, FigureRule } from "../model";
import { comparableParts } from "./parts-of-wholes";

const problem = (path: Path, code: ProblemCode, found: string, other = ""): CatalogueProblem => catalogueProblem("catalogue", path, code, { found, other });

/** Where each measure of a figure is named. */
export const measureKeys = (figure: FigureRule): readonly (readonly [key: string, id: string])[] =>
  figure.kind === "ratio"
    ? [
        ["numerator", figure.numerator],
        ["denominator", figure.denominator],
      ]
    : [["measure", figure.measure]];

function* unknownMeasures(catalogue: Catalogue): Iterable<CatalogueProblem> {
  for (const [at, { partOf }] of catalogue.measures.entries()) {
    if (partOf !== null && !measure(catalogue, partOf)) yield problem(["measures", at, "partOf"], "unknown-measure", partOf);
  }
  for (const [at, { figure }] of catalogue.indicators.entries()) {
    for (const [key, id] of measureKeys(figure)) if (!measure(catalogue, id)) yield problem(["indicators", at, "figure", key], "unknown-measure", id);
  }
}

function* unknownIndicators(catalogue: Catalogue): Iterable<CatalogueProblem> {
  for (const [at, { partOf }] of catalogue.indicators.entries()) {
    if (partOf !== null && !indicator(catalogue, partOf)) yield problem(["indicators", at, "partOf"], "unknown-indicator", partOf);
  }
}

function* unknownReporters({ measures, orgUnits }: Catalogue): Iterable<CatalogueProblem> {
  for (const [at, { reportedBy }] of measures.entries()) {
    for (const [index, selector] of reportedBy.entries()) {
      if (!unitsSelected(orgUnits, selector).length) yield problem(["measures", at, "reportedBy", index], "reporter-without-units", selector);
    }
  }
}

interface Part {
  readonly id: string;
  readonly partOf: string | null;
}

/** Following `partOf` upwards from `id`, does one come back to it? */
const isPartOfItself = (id: string, parts: ReadonlyMap<string, string | null>): boolean => {
  const seen = new Set<string>();
  let above = parts.get(id) ?? null;
  while (above !== null && above !== id && !seen.has(above)) {
    seen.add(above);
    above = parts.get(above) ?? null;
  }
  return above === id;
};

function* cycles(list: "measures" | "indicators", rows: readonly Part[]): Iterable<CatalogueProblem> {
  const parts = new Map(rows.map(({ id, partOf }) => [id, partOf]));
  for (const [at, { id }] of rows.entries()) if (isPartOfItself(id, parts)) yield problem([list, at, "partOf"], "part-of-cycle", id);
}

function* incomparableParts(catalogue: Catalogue): Iterable<CatalogueProblem> {
  for (const [at, { id, figure, partOf }] of catalogue.indicators.entries()) {
    const whole = partOf === null ? null : indicator(catalogue, partOf);
    if (whole && !comparableParts(figure, whole.figure)) yield problem(["indicators", at, "partOf"], "part-not-comparable", id, whole.id);
  }
}

/** Every id and selector leads somewhere, and `partOf` leads upwards to something comparable. */
export function* checkLinks(catalogue: Catalogue): Iterable<CatalogueProblem> {
  yield* unknownMeasures(catalogue);
  yield* unknownIndicators(catalogue);
  yield* unknownReporters(catalogue);
  yield* cycles("measures", catalogue.measures);
  yield* cycles("indicators", catalogue.indicators);
  yield* incomparableParts(catalogue);
}
