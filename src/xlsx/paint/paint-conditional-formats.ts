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

const ruleOf = (format: ConditionalFormat): Omit<ConditionalRule, "priority" | "range"> => {
  switch (format.kind) {
    case "formula":
      return { type: "expression", formula: storedText(format.formula), style: paintHighlight(format.highlight), ...(format.stop && { stopIfTrue: true }) };
    case "color-scale":
      return { type: "colorScale", colorScale: { cfvo: format.points.map(thresholdOf), colors: format.points.map(({ color }) => opaque(color)) } };
    case "data-bar":
      return { type: "dataBar", dataBar: { cfvo: [format.min, format.max].map((value) => ({ type: "num", value })), color: opaque(format.color) } };
  }
};

/** Excel's priority 1 wins: the plan's order is the order of priority. */
export const paintConditionalFormats = (formats: readonly ConditionalFormat[]): ConditionalRule[] =>
  formats.map((format, index) => ({ ...ruleOf(format), range: format.range, priority: index + 1 }));
