import { type CellKey, parseAddress, rowOf } from "../address";
import { BLANK, cellAt } from "../grid";
import { madeOnceFor } from "../made-once";
import type { Catalogue, OrgUnit, Place, WorkbookGrid } from "../model";
import { ENTRY_NAMES, TITLE_LABELS } from "../plan/layout";
import { fold } from "../text/text";
import { type EntryTable, readableText } from "./find-table";

/** A fact of the title block: its text as typed, and where; `at` is null where nobody can tell where it should stand. */
export interface TitleFact {
  readonly text: string;
  /** What stands right of it: beside the unit's code its name. */
  readonly beside: string;
  readonly address: string | null;
  readonly sheet: string;
}

export type TitleBlock = Readonly<Record<keyof typeof ENTRY_NAMES, TitleFact>>;

/** `'Nhập liệu'!$C$4` → sheet and address; null for anything but one cell. */
const referredCell = (refersTo: string): { readonly sheet: string; readonly address: string } | null => {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]{1,3}\$?\d+)(?::\3)?$/.exec(refersTo);
  if (!match) return null;
  const [, quoted, plain, address] = match as unknown as [string, string | undefined, string, string];
  return { sheet: quoted === undefined ? plain : quoted.replaceAll("''", "'"), address: address.replaceAll("$", "").toUpperCase() };
};

const byName = (workbook: WorkbookGrid, { encoding }: EntryTable, name: string): TitleFact | null => {
  const cell = referredCell(workbook.names.get(name) ?? "");
  const grid = cell && workbook.sheets.find((sheet) => sheet.name === cell.sheet);
  const place = cell && parseAddress(cell.address);
  if (!grid || !place) return null;
  const textAt = (column: number) => readableText(cellAt(grid, place.row, column), encoding).trim();
  return { text: textAt(place.column), beside: textAt(place.column + 1), address: cell.address, sheet: cell.sheet };
};

/** A format without names (.csv, some .xls): the cell right of the label, if it is filled. */
const byLabel = ({ grid, encoding, headerRow }: EntryTable, labels: readonly string[]): TitleFact | null => {
  const wanted = labels.map(fold);
  const cells = [...grid.cells].filter(([key]) => rowOf(key) < headerRow).sort(([a], [b]) => a - b);
  for (const [key, cell] of cells) {
    if (!wanted.includes(fold(readableText(cell, encoding).replace(/[:：]\s*$/, "")))) continue;
    const textAt = (place: CellKey) => readableText(grid.cells.get(place) ?? BLANK, encoding).trim();
    const text = textAt(key + 1);
    if (text !== "") return { text, beside: textAt(key + 2), address: null, sheet: grid.name };
  }
  return null;
};

export const readTitleBlock = (workbook: WorkbookGrid, table: EntryTable): TitleBlock => {
  const fact = (key: keyof typeof ENTRY_NAMES): TitleFact =>
    byName(workbook, table, ENTRY_NAMES[key]) ?? byLabel(table, TITLE_LABELS[key]) ?? { text: "", beside: "", address: null, sheet: table.grid.name };
  return { year: fact("year"), period: fact("period"), orgUnit: fact("orgUnit"), template: fact("template") };
};

const namesOf = ({ code, name, short, aliases }: OrgUnit): readonly string[] => [code, name, short, ...aliases];

/** By every folded code, name and alias: the units so called, in the order of the register. */
const unitsByName = madeOnceFor(({ orgUnits }: Catalogue): ReadonlyMap<string, ReadonlySet<OrgUnit>> => {
  const units = new Map<string, Set<OrgUnit>>();
  for (const unit of orgUnits) {
    for (const called of namesOf(unit).map(fold)) units.set(called, (units.get(called) ?? new Set<OrgUnit>()).add(unit));
  }
  return units;
});

/** All units whose code, name, short name or alias the text is, however it is spelt. */
export const unitsCalled = (catalogue: Catalogue, text: string): readonly OrgUnit[] => {
  const wanted = fold(text);
  return wanted === "" ? [] : [...(unitsByName(catalogue).get(wanted) ?? [])];
};

/** The unit whose code, name or alias the text is; null where it is none, or could be several. */
export const findOrgUnit = (catalogue: Catalogue, text: string): OrgUnit | null => {
  const [unit, ...others] = unitsCalled(catalogue, text);
  return unit && others.length === 0 ? unit : null;
};

export const placeOf = (workbook: string, { sheet, address }: TitleFact): Place => ({ workbook, sheet, address });
