import { measure as measureOf, measuresOf } from "../catalogue/catalogue";
import { madeOnceFor } from "../made-once";
import { decimal } from "../numbers/decimal";
import { textOf } from "../grid";
import type { Actual, Catalogue, Indicator, Measure, OrgUnit } from "../model";
import { type EntryColumn, measureTypedAt } from "../plan/layout";
import type { Expectation } from "../numbers/reading";
import { unexpectedMeasure } from "../rules/unexpected-measure";
import { isInvisible } from "../text/text";
import { cellIn, type EntryContext, type Raised, raise, refIn } from "./context";
import { readActual } from "./read-actual";
import type { SettledRow, SettledRows } from "./settle-rows";

export interface Amounts {
  readonly actuals: ReadonlyMap<string, Actual>;
  readonly lastYear: ReadonlyMap<string, Actual>;
  readonly allotted: ReadonlyMap<string, Actual>;
  readonly raised: readonly Raised[];
}

/** No unit's allotted share of a flow, and no rate, is larger; it only tells apart the readings of an ambiguous number. */
const ANY_AMOUNT = { min: decimal("0"), max: decimal("1000000000000") };

/** Allotted amounts are of the indicator: a measure's bounds hold for it only where the indicator is that measure. */
const allottedExpectation = (catalogue: Catalogue, indicator: Indicator): Expectation => {
  const typed = measureTypedAt(catalogue, indicator);
  const measure = typed === null ? null : measureOf(catalogue, typed);
  if (measure && !measure.yesNo) return { ...measure, unit: indicator.unit };
  return { unit: indicator.unit, integer: false, yesNo: false, plausible: ANY_AMOUNT };
};

/** What is the same for every sheet of a catalogue: by indicator what its allotted amount may be, and by measure the indicator in whose row it is typed. */
interface Typing {
  readonly allotted: ReadonlyMap<string, Expectation>;
  readonly typedAt: ReadonlyMap<string, string>;
}

const typingOf = madeOnceFor((catalogue: Catalogue): Typing => ({
  allotted: new Map(catalogue.indicators.map((indicator) => [indicator.id, allottedExpectation(catalogue, indicator)])),
  typedAt: new Map(catalogue.indicators.map((indicator) => [measureTypedAt(catalogue, indicator), indicator.id] as const).filter((pair): pair is readonly [string, string] => pair[0] !== null)),
}));

/** The row where a measure is typed: its own, or that of the one indicator that it makes. */
const rowOfMeasure = (catalogue: Catalogue, { measures, indicators }: SettledRows, id: string): SettledRow | undefined =>
  measures.get(id) ?? indicators.get(typingOf(catalogue).typedAt.get(id) ?? "");

/** All amounts that a unit typed: of its measures this year and last, and what was allotted to it. */
export const readAmounts = (context: EntryContext, rows: SettledRows, orgUnit: OrgUnit): Amounts => {
  const { catalogue } = context;
  const own = measuresOf(catalogue, orgUnit);
  const raised: Raised[] = [];

  const readCell = (settled: SettledRow, column: EntryColumn, expectation: Expectation, about: { readonly measure?: string; readonly indicator?: string }): Actual => {
    const at = refIn(context, settled.row, column);
    const cell = cellIn(context, settled.row, column);
    const { actual, raised: more } = readActual({ cell, at, expectation, about, textOnly: context.table.textOnly });
    if (settled.doubt && actual.kind !== "not-reported") return { kind: "unusable", at, raw: actual.raw };
    raised.push(...more);
    return actual;
  };

  const readMeasure = (measure: Measure, column: "actual" | "lastYear"): readonly [string, Actual] => {
    const settled = rowOfMeasure(catalogue, rows, measure.id);
    if (!settled) return [measure.id, { kind: "not-reported", at: null, raw: "" }];
    return [measure.id, readCell(settled, column, measure, { measure: measure.id })];
  };

  const actuals = new Map(own.map((measure) => readMeasure(measure, "actual")));
  const lastYear = new Map(own.map((measure) => readMeasure(measure, "lastYear")));
  const allotted = new Map<string, Actual>();
  const { allotted: expectations } = typingOf(catalogue);
  for (const indicator of catalogue.indicators) {
    const settled = rows.indicators.get(indicator.id);
    if (settled) allotted.set(indicator.id, readCell({ ...settled, doubt: null }, "allotted", expectations.get(indicator.id) as Expectation, { indicator: indicator.id }));
  }
  const asked = new Set(own);
  for (const measure of catalogue.measures) {
    const settled = asked.has(measure) ? undefined : rowOfMeasure(catalogue, rows, measure.id);
    const found = settled ? textOf(cellIn(context, settled.row, "actual")) : "";
    if (settled && !isInvisible(found)) raised.push(raise(unexpectedMeasure, { at: refIn(context, settled.row, "actual"), measure: measure.id, facts: { found } }));
  }
  return { actuals, lastYear, allotted, raised };
};
