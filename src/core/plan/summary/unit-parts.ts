import type { Part, Summary } from "../../model";
import type { SummaryLayout } from "./layout";
import { traceLines } from "./trace-lines";

/** What the units gave for one measure, each by its place among the units of the layout. A measure shared by several figures is the same cell. */
export interface UnitParts {
  readonly parts: readonly (Part | undefined)[];
  /** Where each stands first on `Truy vết`: its row from 0. */
  readonly traceRows: readonly (number | undefined)[];
}

const NOTHING: UnitParts = { parts: [], traceRows: [] };

/** Every part of every figure, by measure. */
export const unitParts = (summary: Summary, { units }: SummaryLayout): ((measure: string) => UnitParts) => {
  const placeOf = new Map(units.map(({ code }, index) => [code, index]));
  const byMeasure = new Map<string, { readonly parts: (Part | undefined)[]; readonly traceRows: (number | undefined)[] }>();
  for (const { row, part } of traceLines(summary)) {
    const place = placeOf.get(part.orgUnit) as number;
    let known = byMeasure.get(part.measure);
    if (!known) byMeasure.set(part.measure, (known = { parts: [], traceRows: [] }));
    known.parts[place] = part;
    known.traceRows[place] ??= row;
  }
  return (measure) => byMeasure.get(measure) ?? NOTHING;
};
