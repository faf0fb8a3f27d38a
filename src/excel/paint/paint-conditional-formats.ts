import type { ConditionalFormat } from "../../core/sheet-plan";
import { ACTION, sizeOf, type Stroke } from "./stroke";

type Of<Kind extends ConditionalFormat["kind"]> = Extract<ConditionalFormat, { kind: Kind }>;

const paintFormula = (added: Excel.ConditionalFormatCollection, { formula, highlight, stop }: Of<"formula">): void => {
  const made = added.add("Custom");
  made.custom.rule.formula = `=${formula}`;
  const { font, fill } = made.custom.format;
  if (highlight.numberFormat !== undefined) made.custom.format.numberFormat = highlight.numberFormat;
  if (highlight.color !== undefined) font.color = `#${highlight.color}`;
  if (highlight.bold) font.bold = true;
  if (highlight.fill !== undefined) fill.color = `#${highlight.fill}`;
  // Excel's own dialogs stop at nothing unless asked, Office.js likewise; said either way so that a new default changes nothing.
  made.stopIfTrue = stop ?? false;
};

const criterion = ({ at, color }: Of<"color-scale">["points"][number]): Excel.ConditionalColorScaleCriterion => {
  if (at === "min" || at === "max") return { type: at === "min" ? "LowestValue" : "HighestValue", color: `#${color}` };
  return "number" in at ? { type: "Number", formula: at.number, color: `#${color}` } : { type: "Percentile", formula: String(at.percentile), color: `#${color}` };
};

const paintColorScale = (added: Excel.ConditionalFormatCollection, { points }: Of<"color-scale">): void => {
  const criteria = points.map(criterion);
  const [minimum, middle] = criteria as [Excel.ConditionalColorScaleCriterion, Excel.ConditionalColorScaleCriterion];
  const maximum = criteria.at(-1) as Excel.ConditionalColorScaleCriterion;
  added.add("ColorScale").colorScale.criteria = { minimum, ...(criteria.length > 2 && { midpoint: middle }), maximum };
};

/** One colour from end to end, also below zero: a bar that fades out has no visible end. */
const paintDataBar = (added: Excel.ConditionalFormatCollection, { color, min, max }: Of<"data-bar">): void => {
  const bar = added.add("DataBar").dataBar;
  bar.lowerBoundRule = { type: "Number", formula: min };
  bar.upperBoundRule = { type: "Number", formula: max };
  bar.positiveFormat.fillColor = `#${color}`;
  bar.positiveFormat.gradientFill = false;
  bar.negativeFormat.matchPositiveFillColor = true;
};

const paintOne = (added: Excel.ConditionalFormatCollection, format: ConditionalFormat): void => {
  switch (format.kind) {
    case "formula":
      return paintFormula(added, format);
    case "color-scale":
      return paintColorScale(added, format);
    case "data-bar":
      return paintDataBar(added, format);
  }
};

/** Excel puts a new rule above those that are there: the last one of the plan, lowest in priority, comes first. */
export const paintConditionalFormats = (formats: readonly ConditionalFormat[]): readonly Stroke[] =>
  [...formats].reverse().map((format) => ({ bytes: sizeOf(format) + ACTION * 10, apply: (sheet) => paintOne(sheet.getRange(format.range).conditionalFormats, format) }));
