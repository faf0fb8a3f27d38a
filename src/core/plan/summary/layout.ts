import { columnName } from "../../address";
import { measuresOfFigure, reportersOf } from "../../catalogue/catalogue";
import type { Catalogue, Indicator, Measure, OrgUnit } from "../../model";

/** Columns of `Tổng hợp` before the units' own. */
export const COLUMNS = ["number", "name", "unit", "target", "value", "percent", "status", "reported"] as const;
export const FIRST_UNIT_COLUMN = COLUMNS.length;

/** Rows above the header of the table: letterhead, title, period, completeness. */
const TITLE_ROWS = 7;

/**
 * Where everything stands on `Tổng hợp` (rows and columns from 0): a header, one row per indicator, then a second table
 * with the numerators and denominators of the rates, which the first table's formulas read. An amount stands on the
 * sheet once: a measure of a sum on its indicator's row, one of a ratio in the second table.
 */
export interface SummaryLayout {
  readonly units: readonly OrgUnit[];
  readonly headerRow: number;
  readonly indicatorRow: ReadonlyMap<string, number>;
  readonly measureTitleRow: number;
  readonly measureHeaderRow: number;
  readonly measures: readonly Measure[];
  readonly measureRow: ReadonlyMap<string, number>;
  readonly unitColumn: ReadonlyMap<string, number>;
  readonly lastColumn: number;
  readonly lastRow: number;
  /** Below the tables. */
  readonly signatureRow: number;
}

export const summaryLayout = (catalogue: Catalogue): SummaryLayout => {
  const reporting = new Set(catalogue.measures.flatMap(({ id }) => reportersOf(catalogue, id)));
  const units = catalogue.orgUnits.filter((unit) => reporting.has(unit));
  const inRatios = new Set(catalogue.indicators.flatMap(({ figure }) => (figure.kind === "ratio" ? measuresOfFigure(figure) : [])));
  const measures = catalogue.measures.filter(({ id }) => inRatios.has(id));
  const headerRow = TITLE_ROWS;
  const firstIndicatorRow = headerRow + 1;
  const measureHeaderRow = firstIndicatorRow + catalogue.indicators.length + 2;
  return {
    units,
    headerRow,
    indicatorRow: new Map(catalogue.indicators.map(({ id }, index) => [id, firstIndicatorRow + index])),
    measureTitleRow: measureHeaderRow - 1,
    measureHeaderRow,
    measures,
    measureRow: new Map(measures.map(({ id }, index) => [id, measureHeaderRow + 1 + index])),
    unitColumn: new Map(units.map(({ code }, index) => [code, FIRST_UNIT_COLUMN + index])),
    lastColumn: FIRST_UNIT_COLUMN + units.length - 1,
    lastRow: measureHeaderRow + measures.length,
    signatureRow: measureHeaderRow + measures.length + 2,
  };
};

/** The row on which the units' amounts of a measure stand: in the second table, or on the row of its indicator. */
export const rowOfMeasure = (layout: SummaryLayout, indicator: Indicator, measure: string): number =>
  layout.measureRow.get(measure) ?? (layout.indicatorRow.get(indicator.id) as number);

/** Columns as runs of neighbours: [8,9,10,14] → [[8,10],[14,14]]. */
export const runsOf = (columns: readonly number[]): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
};

/** A run of columns on one row, as a formula writes it: `$I$40:$S$40`. */
export const rangeOf = (row: number, [from, to]: readonly [number, number]): string => `$${columnName(from)}$${row + 1}:$${columnName(to)}$${row + 1}`;
