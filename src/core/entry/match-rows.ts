import { cellAt } from "../grid";
import { madeOnceFor } from "../made-once";
import type { Catalogue } from "../model";
import { type EntryColumn, isRepeatedRowId } from "../plan/layout";
import { fold } from "../text/text";
import { type EntryTable, readableText } from "./find-table";

/** What a row of the table is about. `by` tells how that was known; `label` is its name as it stands there. */
export interface MatchedRow {
  readonly row: number;
  readonly kind: "measure" | "indicator";
  readonly id: string;
  readonly by: "id" | "name";
  readonly label: string;
}

export interface UnmatchedRow {
  readonly row: number;
  readonly id: string;
  readonly label: string;
}

export interface RowMatches {
  readonly matched: readonly MatchedRow[];
  readonly unmatched: readonly UnmatchedRow[];
}

type Target = Pick<MatchedRow, "kind" | "id">;

interface Directory {
  readonly byId: ReadonlyMap<string, Target>;
  readonly byName: ReadonlyMap<string, Target>;
}

/** Ids and names of rows are unique in a catalogue, folded too: its loader sees to that. */
const directoryOf = madeOnceFor(({ indicators, measures }: Catalogue): Directory => {
  const rows = [
    ...indicators.map(({ id, name }) => ({ target: { kind: "indicator", id } as const, name })),
    ...measures.map(({ id, name }) => ({ target: { kind: "measure", id } as const, name })),
  ];
  return { byId: new Map(rows.map(({ target }) => [fold(target.id), target])), byName: new Map(rows.map(({ target, name }) => [fold(name), target])) };
});

/**
 * What each row below the header is about: by its id, else by its name. Rows that only show a measure typed elsewhere
 * (their id stands in brackets) are left out, and so are rows with neither id nor name.
 */
export const matchRows = ({ grid, encoding, columns, rows }: EntryTable, catalogue: Catalogue): RowMatches => {
  const { byId, byName } = directoryOf(catalogue);
  const textIn = (row: number, column: EntryColumn) => {
    const at = columns.get(column);
    return at === undefined ? "" : readableText(cellAt(grid, row, at), encoding).trim();
  };
  const matched: MatchedRow[] = [];
  const unmatched: UnmatchedRow[] = [];
  for (const row of rows) {
    const id = textIn(row, "id");
    const label = textIn(row, "name");
    if (isRepeatedRowId(id)) continue;
    const target = id === "" ? byName.get(fold(label)) : byId.get(fold(id));
    if (target) matched.push({ row, ...target, by: id === "" ? "name" : "id", label });
    else unmatched.push({ row, id, label });
  }
  return { matched, unmatched };
};
