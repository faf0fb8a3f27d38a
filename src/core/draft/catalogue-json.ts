import type { Catalogue, FigureRule, Target } from "../model";

const figureJson = (figure: FigureRule): object => (figure.kind === "ratio" ? { ...figure, per: Number(figure.per.toFixed()) } : figure);

const targetJson = (target: Target): object => {
  if (target.op === "between") return { op: target.op, min: target.min.toFixed(), max: target.max.toFixed() };
  if (target.op !== "decrease-by") return { op: target.op, value: target.value.toFixed() };
  return { op: target.op, value: target.value.toFixed(), baseline: target.baseline?.toFixed() ?? null };
};

const unless = <Value>(usual: Value, key: string, value: Value): object => (value === usual ? {} : { [key]: value });

/** A catalogue as its file holds it: what is usual is left out, so that staff read what matters. The org units are a file of their own. */
export const catalogueJson = ({ year, version, province, source, thresholds, measures, indicators }: Catalogue): object => ({
  $schema: "../../docs/schemas/catalogue.schema.json",
  year,
  version,
  province,
  source,
  thresholds: { onTrack: thresholds.onTrack.toFixed() },
  measures: measures.map(({ id, name, nameEn, definition, unit, integer, accumulates, yesNo, plausible, reportedBy, partOf }) => ({
    id, name, nameEn, definition, unit,
    ...unless(false, "integer", integer), ...unless(false, "accumulates", accumulates), ...unless(false, "yesNo", yesNo),
    ...(yesNo ? {} : { plausible: { min: plausible.min.toFixed(), max: plausible.max.toFixed() } }),
    reportedBy,
    ...unless(null, "partOf", partOf),
  })),
  indicators: indicators.map(({ id, number, name, nameEn, quote, unit, decimals, better, figure, target, pace, due, partOf }) => ({
    id, number, name, nameEn, quote, unit, decimals, better, figure: figureJson(figure), target: targetJson(target),
    ...(pace === "none" ? {} : { pace: typeof pace === "string" ? pace : pace.map((share) => share.toFixed()) }),
    ...unless("any", "due", due), ...unless(null, "partOf", partOf),
  })),
});
