import type { ConditionalRule } from "hucre/xlsx";
import type { ConditionalFormat } from "../../core/sheet-plan";
import { paintHighlight } from "./paint-styles";
import { storedText } from "./stored-text";

type ColorScale = Extract<ConditionalFormat, { kind: "color-scale" }>;

/** Scales and bars take alpha first; the library adds it elsewhere, not here. */
const opaque = (color: string): string => `FF${color}`;

const thresholdOf = ({ at }: ColorScale["points"][number]) => {
  if (at === "min" || at === "max") return { type: at };
  return "number" in at ? { type: "num" as const, value: at.number } : { type: "percentile" as const, value: String(at.percentile) };
};

const RULES: { readonly [K in ConditionalFormat["kind"]]: (format: Extract<ConditionalFormat, { kind: K }>) => Omit<ConditionalRule, "priority" | "range"> } = {
  formula: ({ formula, highlight, stop }) => ({ type: "expression", formula: storedText(formula), style: paintHighlight(highlight), ...(stop && { stopIfTrue: true }) }),
  "color-scale": ({ points }) => ({ type: "colorScale", colorScale: { cfvo: points.map(thresholdOf), colors: points.map(({ color }) => opaque(color)) } }),
  "data-bar": ({ color, min, max }) => ({
    type: "dataBar",
    dataBar: { cfvo: [{ type: "num", value: min }, { type: "num", value: max }], color: opaque(color) },
  }),
};

const ruleOf = <K extends ConditionalFormat["kind"]>(format: Extract<ConditionalFormat, { kind: K }>) => RULES[format.kind as K](format);

/** Excel's priority 1 wins: the plan's order is the order of priority. */
export const paintConditionalFormats = (formats: readonly ConditionalFormat[]): ConditionalRule[] =>
  formats.map((format, index) => ({ ...ruleOf(format), range: format.range, priority: index + 1 }));
