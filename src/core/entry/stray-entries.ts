import { address, columnOf, rowOf } from "../address";
import { visible } from "../text/text";
import { entryOutsideTable } from "../rules/entry-outside-table";
import { type EntryContext, type Raised, raise } from "./context";

/** Numbers typed beside the table, one finding a row: nothing typed is dropped in silence. Formulas are somebody's own sums. */
export const strayEntries = ({ workbook, table: { grid, columns, headerRow } }: EntryContext): readonly Raised[] => {
  const known = new Set(columns.values());
  const strays = new Map<number, { readonly column: number; readonly texts: string[] }>();
  for (const [key, cell] of grid.cells) {
    if (cell.kind !== "number" || cell.formula !== undefined || rowOf(key) <= headerRow || known.has(columnOf(key))) continue;
    const stray = strays.get(rowOf(key));
    if (stray) stray.texts.push(cell.value);
    else strays.set(rowOf(key), { column: columnOf(key), texts: [cell.value] });
  }
  return [...strays].map(([row, { column, texts }]) =>
    raise(entryOutsideTable, { at: { workbook, sheet: grid.name, address: address(row, column) }, facts: { found: visible(texts.join(" · ")) } }),
  );
};
