import { indicatorsOf, measuresOf, measuresOfFigure, reportersOf } from "../catalogue/catalogue";
import type { Catalogue, Indicator, Measure, OrgUnit } from "../model";
import { measureTypedAt } from "./layout";

/** The rows of an entry table, in order; rows count from 0. */
export type EntryRow =
  /** `typed`: the measure typed in this very row. `allottable`: whether a number can be allotted to the unit; a yes or no cannot. */
  | { readonly kind: "indicator"; readonly row: number; readonly indicator: Indicator; readonly typed: Measure | null; readonly allottable: boolean }
  | { readonly kind: "measure"; readonly row: number; readonly measure: Measure }
  /** Shows a measure that is typed in row `source`. */
  | { readonly kind: "repeat"; readonly row: number; readonly measure: Measure; readonly source: number };

export interface EntryTablePlan {
  readonly rows: readonly EntryRow[];
  /** The row in which each measure is typed, by id. */
  readonly inputRow: ReadonlyMap<string, number>;
}

/** Whether one unit alone makes the figure: then the province's target is its own, and nothing is left to allot. */
const madeByOne = (catalogue: Catalogue, { figure }: Indicator): boolean => {
  const reporters = measuresOfFigure(figure).map((id) => reportersOf(catalogue, id));
  const first = reporters.find((units) => units.length > 0)?.[0];
  return reporters.every((units) => units.every(({ code }) => code === first?.code));
};

/** What one unit has to fill in; all that the catalogue has where no unit is named. Each measure is typed once. */
export const entryRows = (catalogue: Catalogue, orgUnit: OrgUnit | null, firstRow: number): EntryTablePlan => {
  const own = new Map((orgUnit ? measuresOf(catalogue, orgUnit) : catalogue.measures).map((measure) => [measure.id, measure]));
  const rows: EntryRow[] = [];
  const inputRow = new Map<string, number>();
  for (const indicator of orgUnit ? indicatorsOf(catalogue, orgUnit) : catalogue.indicators) {
    const row = firstRow + rows.length;
    const needed = measuresOfFigure(indicator.figure);
    const typed = own.get(measureTypedAt(catalogue, indicator) ?? "") ?? null;
    rows.push({ kind: "indicator", row, indicator, typed, allottable: indicator.figure.kind !== "count" && needed.every((id) => own.has(id)) && !madeByOne(catalogue, indicator) });
    if (typed) {
      inputRow.set(typed.id, row);
      continue;
    }
    for (const id of needed) {
      const measure = own.get(id);
      if (!measure) continue;
      const source = inputRow.get(id);
      const at = firstRow + rows.length;
      rows.push(source === undefined ? { kind: "measure", row: at, measure } : { kind: "repeat", row: at, measure, source });
      if (source === undefined) inputRow.set(id, at);
    }
  }
  return { rows, inputRow };
};
