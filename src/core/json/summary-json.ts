import * as v from "valibot";
import type { Changes } from "../changes/changes";
import { changesJson, changesJsonSchema } from "../changes/changes-json";
import type { Decimal } from "../numbers/decimal";
import { formatNumber } from "../numbers/format";
import { describeFinding } from "../messages/describe-finding";
import type { Catalogue, Figure, Finding, Indicator, Language, Part, Summary, Target } from "../model";
import { jsonPieces, lazily, makeLists } from "./json-pieces";

/** A decimal in plain notation, as a string: "93.78". */
const decimalString = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const target = v.variant("op", [
  v.strictObject({ op: v.picklist(["at-least", "more-than", "at-most", "less-than"]), value: decimalString }),
  v.strictObject({ op: v.literal("between"), min: decimalString, max: decimalString }),
  v.strictObject({ op: v.literal("decrease-by"), value: decimalString, baseline: v.nullable(decimalString) }),
]);

const part = v.strictObject({ orgUnit: v.string(), measure: v.string(), file: v.string(), sheet: v.string(), cell: v.string(), raw: v.string(), value: v.nullable(decimalString) });

export const findingJsonSchema = v.strictObject({
  code: v.string(),
  severity: v.picklist(["error", "warning", "info"]),
  file: v.nullable(v.string()),
  sheet: v.nullable(v.string()),
  cell: v.nullable(v.string()),
  orgUnit: v.nullable(v.string()),
  indicator: v.nullable(v.string()),
  measure: v.nullable(v.string()),
  message: v.string(),
  expected: v.string(),
  found: v.string(),
});

/** `chi-tieu merge --json`: the whole summary for other programs. Values are decimal strings, unrounded; `display` is rounded for people. */
export const summaryJsonSchema = v.strictObject({
  schema: v.literal("chi-tieu/summary@1"),
  program: v.string(),
  catalogue: v.string(),
  year: v.pipe(v.number(), v.integer()),
  period: v.string(),
  asOf: v.string(),
  completeness: v.strictObject({ expected: v.number(), reported: v.number(), missing: v.array(v.string()) }),
  figures: v.array(
    v.strictObject({
      indicator: v.string(),
      number: v.string(),
      name: v.string(),
      value: v.nullable(decimalString),
      display: v.string(),
      unit: v.string(),
      target,
      baseline: v.nullable(decimalString),
      percentOfTarget: v.nullable(decimalString),
      status: v.picklist(["exceeded", "met", "on-track", "behind", "not-met", "no-data", "not-due"]),
      reported: v.number(),
      expected: v.number(),
      operation: v.picklist(["sum", "ratio", "reported", "count"]),
      /** The cells whose values the operation was done on: recomputing from them gives `value`. */
      parts: v.array(part),
      /** Cells that were read but held out: "-", unusable entries, amounts without their partner. */
      heldOut: v.array(part),
    }),
  ),
  findings: v.array(findingJsonSchema),
  sources: v.array(
    v.strictObject({
      file: v.string(),
      sha256: v.nullable(hash),
      bytes: v.number(),
      orgUnit: v.nullable(v.string()),
      period: v.nullable(v.string()),
      outcome: v.picklist(["merged", "superseded", "rejected", "skipped"]),
      reason: v.string(),
    }),
  ),
  /** What moved since an earlier merge of the same period; absent where there was none to compare with. */
  changes: v.exactOptional(changesJsonSchema),
});

export type SummaryJson = v.InferOutput<typeof summaryJsonSchema>;
export type FindingJson = v.InferOutput<typeof findingJsonSchema>;

const text = (value: Decimal): string => value.toFixed();
const textOrNull = (value: Decimal | null): string | null => value && value.toFixed();

const targetJson = (asked: Target): SummaryJson["figures"][number]["target"] => {
  switch (asked.op) {
    case "between":
      return { op: asked.op, min: text(asked.min), max: text(asked.max) };
    case "decrease-by":
      return { op: asked.op, value: text(asked.value), baseline: textOrNull(asked.baseline) };
    default:
      return { op: asked.op, value: text(asked.value) };
  }
};

const partJson = ({ orgUnit, measure, at, raw, value }: Part) => ({ orgUnit, measure, file: at.workbook, sheet: at.sheet, cell: at.address, raw, value: textOrNull(value) });

/** A finding as outside programs read it; `file` is null where it is about no file (a missing unit). */
export const findingJson = (finding: Finding, language: Language, catalogue: Catalogue): FindingJson => {
  const { message, expected, found } = describeFinding(finding, language, catalogue);
  const { code, severity, at, orgUnit, indicator, measure } = finding;
  return { code, severity, file: at.workbook || null, sheet: at.sheet, cell: at.address, orgUnit, indicator, measure, message, expected, found };
};

const figureJson = (figure: Figure, asked: Indicator, language: Language): SummaryJson["figures"][number] => ({
  indicator: figure.indicator,
  number: asked.number,
  name: language === "vi" ? asked.name : asked.nameEn,
  value: textOrNull(figure.value),
  display: figure.value ? formatNumber(figure.value, language, { decimals: asked.decimals }) : "",
  unit: asked.unit,
  target: targetJson(asked.target),
  baseline: textOrNull(figure.baseline),
  percentOfTarget: textOrNull(figure.percentOfTarget),
  status: figure.status,
  reported: figure.reported,
  expected: figure.expected,
  operation: figure.trace.operation,
  parts: figure.trace.parts.map(partJson),
  heldOut: figure.trace.heldOut.map(partJson),
});

const summaryDocument = (summary: Summary, language: Language, program: string, changes: Changes | null) => {
  const { catalogue, period, asOf, completeness } = summary;
  const byId = new Map(catalogue.indicators.map((one) => [one.id, one]));
  return {
    schema: "chi-tieu/summary@1" as const,
    program,
    catalogue: catalogue.version,
    year: catalogue.year,
    period,
    asOf,
    completeness: { ...completeness, missing: [...completeness.missing] },
    figures: lazily(summary.figures, (figure) => figureJson(figure, byId.get(figure.indicator) as Indicator, language)),
    findings: lazily(summary.findings, (one) => findingJson(one, language, catalogue)),
    sources: lazily(summary.sources, ({ reason, ...source }) => ({ ...source, reason: reason ? describeFinding(reason, language, catalogue).title : "" })),
    ...(changes && { changes: changesJson(changes) }),
  };
};

/** The summary as `chi-tieu/summary@1`; `program` is the program's version. Texts are in `language`, numbers in plain decimal notation. */
export const summaryJson = (summary: Summary, language: Language, program: string, changes: Changes | null = null): SummaryJson => makeLists(summaryDocument(summary, language, program, changes));

/** The same as the text of its file, piece by piece. */
export const summaryJsonPieces = (summary: Summary, language: Language, program: string, changes: Changes | null): Iterable<string> => jsonPieces(summaryDocument(summary, language, program, changes));
