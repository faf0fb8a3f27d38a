import { measuresOfFigure, reportersOf } from "../../catalogue/catalogue";
import type { Catalogue, Figure, Indicator, Measure, Part, Summary } from "../../model";
import type { PlanCell, Style } from "../../sheet-plan";
import { visible } from "../../text/text";
import { formulaCell, numberCell, styleCell, textCell } from "../cells";
import { COLORS, NUMBER_FORMATS, SIZES, STYLES, decimalsFormat } from "../styles";
import { FIRST_UNIT_COLUMN, type SummaryLayout } from "./layout";
import { unitFormula } from "./province-formula";
import type { UnitParts } from "./unit-parts";

const SMALL: Style = { ...STYLES.number, size: SIZES.small };
const NOT_OWED: Style = { ...SMALL, fill: COLORS.locked };
const YES_NO = '"Có";;"Không"';

/** Amounts are shown as typed: whole numbers grouped, others digit for digit. */
const amountFormat = (measure: Measure): string => (measure.yesNo ? YES_NO : measure.integer ? NUMBER_FORMATS.integer : "#,##0.####");

type Link = NonNullable<PlanCell["link"]>;

/** What the units' cells are made of. */
export interface UnitCellsGround {
  readonly summary: Summary;
  readonly layout: SummaryLayout;
  readonly partsOf: (measure: string) => UnitParts;
  /** To a row of `Truy vết`, from 0. */
  readonly linkTo: (traceRow: number) => Link;
}

const NONE: Style = { ...SMALL, horizontal: "center" };
const UNUSABLE: Style = { ...SMALL, wrap: true };

/** What a unit gave for a measure, as it entered the figures: a number (in `style`), "-", the text that could not be used, or nothing. */
const amountCell = (row: number, column: number, style: Style, part: Part | undefined, link: Link | undefined): PlanCell => {
  if (!part) return styleCell(row, column, style);
  if (part.kind === "none") return textCell(row, column, "-", NONE, link);
  return part.value ? numberCell(row, column, part.value, style, link) : textCell(row, column, visible(part.raw, 40), UNUSABLE, link);
};

const codesOwing = (catalogue: Catalogue, measure: string): ReadonlySet<string> => new Set(reportersOf(catalogue, measure).map(({ code }) => code));

/** The units' cells on a measure's row of the second table. */
export const measureCells = (measure: Measure, row: number, { summary, layout, partsOf, linkTo }: UnitCellsGround): readonly PlanCell[] => {
  const owing = codesOwing(summary.catalogue, measure.id);
  const style = { ...SMALL, numberFormat: amountFormat(measure) };
  const { parts, traceRows } = partsOf(measure.id);
  return layout.units.map(({ code }, index) => {
    const column = FIRST_UNIT_COLUMN + index;
    const traceRow = traceRows[index];
    return owing.has(code) ? amountCell(row, column, style, parts[index], traceRow === undefined ? undefined : linkTo(traceRow)) : styleCell(row, column, NOT_OWED);
  });
};

/** The units' cells on an indicator's row: amounts of a sum, formulas of a rate over the second table. */
export const indicatorCells = (indicator: Indicator, figure: Figure, row: number, ground: UnitCellsGround): readonly PlanCell[] => {
  const { summary, layout, partsOf, linkTo } = ground;
  const { catalogue } = summary;
  const ids = measuresOfFigure(indicator.figure);
  const typed = catalogue.measures.find(({ id }) => id === ids[0]) as Measure;
  if (indicator.figure.kind !== "ratio" && !layout.measureRow.has(typed.id)) return measureCells(typed, row, ground);
  const style = { ...SMALL, numberFormat: decimalsFormat(indicator.decimals) };
  const owing = ids.map((id) => codesOwing(catalogue, id));
  const { traceRows } = partsOf(typed.id);
  const formulaAt = unitFormula(indicator, layout);
  return layout.units.map(({ code }, index) => {
    const column = FIRST_UNIT_COLUMN + index;
    if (!owing.every((codes) => codes.has(code))) return styleCell(row, column, NOT_OWED);
    const traceRow = traceRows[index];
    return formulaCell(row, column, formulaAt(column), figure.byUnit.get(code)?.value ?? null, style, traceRow === undefined ? undefined : linkTo(traceRow));
  });
};
