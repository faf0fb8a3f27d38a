import { measuresOfFigure, reportersOf } from "../../catalogue/catalogue";
import type { Figure, Indicator, Measure, Part, Summary } from "../../model";
import type { PlanCell, Style } from "../../sheet-plan";
import { visible } from "../../text/text";
import { formulaCell, numberCell, styleCell, textCell } from "../cells";
import { COLORS, NUMBER_FORMATS, SIZES, STYLES, decimalsFormat } from "../styles";
import type { SummaryLayout } from "./layout";
import { unitFormula } from "./province-formula";

const SMALL: Style = { ...STYLES.number, size: SIZES.small };
const NOT_OWED: Style = { ...SMALL, fill: COLORS.locked };
const YES_NO = '"Có";;"Không"';

/** Amounts are shown as typed: whole numbers grouped, others digit for digit. */
const amountFormat = (measure: Measure): string => (measure.yesNo ? YES_NO : measure.integer ? NUMBER_FORMATS.integer : "#,##0.####");

/** Every part of every figure by unit and measure; a measure shared by several figures is the same cell. */
export const partsOf = (summary: Summary): ReadonlyMap<string, Part> => {
  const parts = new Map<string, Part>();
  for (const { trace } of summary.figures) for (const part of [...trace.parts, ...trace.heldOut]) parts.set(partKey(part.orgUnit, part.measure), part);
  return parts;
};

export const partKey = (orgUnit: string, measure: string): string => `${orgUnit} ${measure}`;

type Link = NonNullable<PlanCell["link"]>;

const NONE: Style = { ...SMALL, horizontal: "center" };
const UNUSABLE: Style = { ...SMALL, wrap: true };

/** What a unit gave for a measure, as it entered the figures: a number (in `style`), "-", the text that could not be used, or nothing. */
const amountCell = (row: number, column: number, style: Style, part: Part | undefined, link: Link | undefined): PlanCell => {
  if (!part) return styleCell(row, column, style);
  if (part.kind === "none") return textCell(row, column, "-", NONE, link);
  return part.value ? numberCell(row, column, part.value, style, link) : textCell(row, column, visible(part.raw, 40), UNUSABLE, link);
};

/** The units' cells on a measure's row of the second table. */
export const measureCells = (measure: Measure, row: number, { catalogue }: Summary, layout: SummaryLayout, parts: ReadonlyMap<string, Part>, linkOf: (part: Part) => Link): readonly PlanCell[] => {
  const owing = new Set(reportersOf(catalogue, measure.id).map(({ code }) => code));
  const style = { ...SMALL, numberFormat: amountFormat(measure) };
  return layout.units.map(({ code }) => {
    const column = layout.unitColumn.get(code) as number;
    const part = parts.get(partKey(code, measure.id));
    return owing.has(code) ? amountCell(row, column, style, part, part && linkOf(part)) : styleCell(row, column, NOT_OWED);
  });
};

/** The units' cells on an indicator's row: amounts of a sum, formulas of a rate over the second table. */
export const indicatorCells = (indicator: Indicator, figure: Figure, row: number, summary: Summary, layout: SummaryLayout, parts: ReadonlyMap<string, Part>, linkOf: (part: Part) => Link): readonly PlanCell[] => {
  const { catalogue } = summary;
  const ids = measuresOfFigure(indicator.figure);
  const typed = catalogue.measures.find(({ id }) => id === ids[0]) as Measure;
  if (indicator.figure.kind !== "ratio" && !layout.measureRow.has(typed.id)) return measureCells(typed, row, summary, layout, parts, linkOf);
  const style = { ...SMALL, numberFormat: decimalsFormat(indicator.decimals) };
  const owing = ids.map((id) => new Set(reportersOf(catalogue, id).map(({ code }) => code)));
  return layout.units.map(({ code }) => {
    const column = layout.unitColumn.get(code) as number;
    if (!owing.every((codes) => codes.has(code))) return styleCell(row, column, NOT_OWED);
    const part = parts.get(partKey(code, ids[0] as string));
    return formulaCell(row, column, unitFormula(indicator, layout, column), figure.byUnit.get(code)?.value ?? null, style, part && linkOf(part));
  });
};
