import { indicator, measure } from "../catalogue/catalogue";
import { groupBy } from "../group-by";
import { isInvisible, fold } from "../text/text";
import { textOf } from "../grid";
import type { Catalogue } from "../model";
import { changedLabel } from "../rules/changed-label";
import { changedUnit } from "../rules/changed-unit";
import { duplicateRowId } from "../rules/duplicate-row-id";
import type { Observation } from "../rules/rule";
import { rowMatchedByName } from "../rules/row-matched-by-name";
import { unknownRowId } from "../rules/unknown-row-id";
import { cellIn, type EntryContext, type Raised, raise, refIn } from "./context";
import { readableText } from "./find-table";
import { type MatchedRow, matchRows } from "./match-rows";

/** The one row of a measure or indicator. Its amounts are not to be used where `doubt` says why. */
export interface SettledRow {
  readonly row: number;
  readonly doubt: "duplicate" | "changed-unit" | null;
}

export interface SettledRows {
  readonly measures: ReadonlyMap<string, SettledRow>;
  readonly indicators: ReadonlyMap<string, SettledRow>;
  readonly raised: readonly Raised[];
}

const about = ({ kind, id }: MatchedRow): Pick<Observation, "measure" | "indicator"> => (kind === "measure" ? { measure: id } : { indicator: id });

const isFilled = (context: EntryContext, row: number) => !isInvisible(textOf(cellIn(context, row, "actual")));

const templateRow = (catalogue: Catalogue, { kind, id }: MatchedRow) =>
  (kind === "measure" ? measure(catalogue, id) : indicator(catalogue, id)) as { readonly name: string; readonly unit: string };

const isOther = (typed: string, own: string): boolean => typed !== own && fold(typed) !== fold(own);

const checkRow = (context: EntryContext, match: MatchedRow): { readonly settled: SettledRow; readonly raised: readonly Raised[] } => {
  const { row, id, by, label } = match;
  const { name, unit } = templateRow(context.catalogue, match);
  const raised: Raised[] = [];
  if (by === "name") raised.push(raise(rowMatchedByName, { at: refIn(context, row, "name"), ...about(match), facts: { found: label, id } }));
  else if (label !== "" && isOther(label, name)) raised.push(raise(changedLabel, { at: refIn(context, row, "name"), ...about(match), facts: { found: label, id, label: name } }));
  const typedUnit = readableText(cellIn(context, row, "unit"), context.table.encoding).trim();
  const otherUnit = typedUnit !== "" && isOther(typedUnit, unit);
  if (otherUnit && isFilled(context, row)) raised.push(raise(changedUnit, { at: refIn(context, row, "unit"), ...about(match), facts: { found: typedUnit, unit } }));
  return { settled: { row, doubt: otherUnit ? "changed-unit" : null }, raised };
};

/** Rows that only repeat an amount typed above know no id of their own; matched by name they look like that amount twice. */
const withoutRepeats = (context: EntryContext, [first, ...others]: readonly MatchedRow[]): readonly MatchedRow[] => {
  if (!first) return [];
  const amount = textOf(cellIn(context, first.row, "actual"));
  return [first, ...others.filter(({ by, row }) => by === "id" || textOf(cellIn(context, row, "actual")) !== amount)];
};

/** Of several rows with one id, the one with an amount; with several amounts none can be chosen. */
const settleOne = (context: EntryContext, rows: readonly MatchedRow[]): { readonly settled: SettledRow; readonly raised: readonly Raised[] } => {
  const filled = withoutRepeats(context, rows.filter(({ row }) => isFilled(context, row)));
  const chosen = (filled[0] ?? rows[0]) as MatchedRow;
  const { settled, raised } = checkRow(context, chosen);
  if (filled.length < 2) return { settled, raised };
  const others = filled.slice(1).map(({ row }) => refIn(context, row, "actual").address);
  const duplicate = raise(duplicateRowId, {
    at: refIn(context, chosen.row, "actual"),
    ...about(chosen),
    facts: { found: textOf(cellIn(context, chosen.row, "actual")), id: chosen.id, others: others.join(", ") },
  });
  return { settled: { ...settled, doubt: "duplicate" }, raised: [...raised, duplicate] };
};

/** One row for each measure and indicator that the sheet has, and what is odd about the rows. */
export const settleRows = (context: EntryContext): SettledRows => {
  const { matched, unmatched } = matchRows(context.table, context.catalogue);
  const raised: Raised[] = [];
  const settled = { measure: new Map<string, SettledRow>(), indicator: new Map<string, SettledRow>() };
  for (const group of groupBy(matched, ({ kind, id }) => `${kind} ${id}`).values()) {
    const { kind, id } = group[0] as MatchedRow;
    const one = settleOne(context, group);
    settled[kind].set(id, one.settled);
    raised.push(...one.raised);
  }
  for (const { row, id, label } of unmatched) {
    if (!isFilled(context, row)) continue;
    const found = textOf(cellIn(context, row, "actual"));
    raised.push(raise(unknownRowId, { at: refIn(context, row, "actual"), facts: { found, id, label, version: context.catalogue.version } }));
  }
  return { measures: settled.measure, indicators: settled.indicator, raised };
};
