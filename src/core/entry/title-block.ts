import { parseAddress, rowOf } from "../address";
import { BLANK, cellAt } from "../grid";
import type { Catalogue, OrgUnit, Place, WorkbookGrid } from "../model";
import { ENTRY_NAMES, TITLE_LABELS } from "../plan/layout";
import { fold } from "../text/text";
import { type EntryTable, readableText } from "./find-table";

/** A fact of the title block: its text as typed, and where; `at` is null where nobody can tell where it should stand. */
export interface TitleFact {
  readonly text: string;
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
  return grid && place ? { text: readableText(cellAt(grid, place.row, place.column), encoding).trim(), address: cell.address, sheet: cell.sheet } : null;
};

/** A format without names (.csv, some .xls): the cell right of the label, if it is filled. */
const byLabel = ({ grid, encoding, headerRow }: EntryTable, labels: readonly string[]): TitleFact | null => {
  const wanted = labels.map(fold);
  const cells = [...grid.cells].filter(([key]) => rowOf(key) < headerRow).sort(([a], [b]) => a - b);
  for (const [key, cell] of cells) {
    if (!wanted.includes(fold(readableText(cell, encoding).replace(/[:：]\s*$/, "")))) continue;
    const text = readableText(grid.cells.get(key + 1) ?? BLANK, encoding).trim();
    if (text !== "") return { text, address: null, sheet: grid.name };
  }
  return null;
};

export const readTitleBlock = (workbook: WorkbookGrid, table: EntryTable): TitleBlock => {
  const fact = (key: keyof typeof ENTRY_NAMES): TitleFact =>
    byName(workbook, table, ENTRY_NAMES[key]) ?? byLabel(table, TITLE_LABELS[key]) ?? { text: "", address: null, sheet: table.grid.name };
  return { year: fact("year"), period: fact("period"), orgUnit: fact("orgUnit"), template: fact("template") };
};

/** The unit whose code, name or alias the text is; null where it is none, or could be several. */
export const findOrgUnit = (catalogue: Catalogue, text: string): OrgUnit | null => {
  const wanted = fold(text);
  if (wanted === "") return null;
  const names = ({ code, name, short, aliases }: OrgUnit) => [code, name, short, ...aliases].map(fold);
  const found = catalogue.orgUnits.filter((unit) => names(unit).includes(wanted));
  return found.length === 1 ? (found[0] as OrgUnit) : null;
};

export const placeOf = (workbook: string, { sheet, address }: TitleFact): Place => ({ workbook, sheet, address });
