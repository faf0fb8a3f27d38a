import { addressOfKey, type CellKey } from "../address";
import { type Decoded, decodeLegacy } from "../text/legacy-text";
import { legacyText } from "../rules/legacy-text";
import { type EntryContext, type Raised, raise } from "./context";

const ENCODING_NAMES = { tcvn3: "TCVN3 (ABC)", vni: "VNI" } as const;

/** One finding for a sheet, at its first text in an old encoding: what was read there tells whether the rest was read well. */
export const legacyTexts = ({ workbook, table: { grid, encoding } }: EntryContext): readonly Raised[] => {
  let first: (Decoded & { readonly key: CellKey }) | null = null;
  let count = 0;
  for (const [key, cell] of grid.cells) {
    const decoded = cell.kind === "text" ? decodeLegacy(cell.value, cell.legacyFont, encoding) : null;
    if (!decoded) continue;
    count += 1;
    if (!first || key < first.key) first = { key, ...decoded };
  }
  if (!first) return [];
  const facts = { found: first.text, encoding: ENCODING_NAMES[first.encoding], count: String(count) };
  return [raise(legacyText, { at: { workbook, sheet: grid.name, address: addressOfKey(first.key) }, facts })];
};
