import { address } from "../address";
import { BLANK, cellAt } from "../grid";
import type { Catalogue, Cell, CellRef } from "../model";
import type { EntryColumn } from "../plan/layout";
import type { Observation, Rule } from "../rules/rule";
import type { EntryTable } from "./find-table";

/** What every step of reading an entry sheet needs. `workbook` is the file's name for people. */
export interface EntryContext {
  readonly workbook: string;
  readonly catalogue: Catalogue;
  readonly table: EntryTable;
}

/** A rule and what it saw; the unit is added when all is read. */
export interface Raised {
  readonly rule: Rule;
  readonly observation: Observation;
}

export const raise = (rule: Rule, observation: Observation): Raised => ({ rule, observation });

/** The cell of a row in one of the table's columns; blank where the sheet lacks that column. */
export const cellIn = ({ table: { grid, columns } }: EntryContext, row: number, column: EntryColumn): Cell => {
  const at = columns.get(column);
  return at === undefined ? BLANK : cellAt(grid, row, at);
};

/** A cell's place. A column that the sheet lacks has its place in the first: nothing stands there, and nothing is said of it. */
export const refIn = ({ workbook, table: { grid, columns } }: EntryContext, row: number, column: EntryColumn): CellRef => ({
  workbook,
  sheet: grid.name,
  address: address(row, columns.get(column) ?? 0),
});

