import { addressOfKey } from "../address";
import { decodeLegacy } from "../text/legacy-text";
import { legacyText } from "../rules/legacy-text";
import { type EntryContext, type Raised, raise } from "./context";

const ENCODING_NAMES = { tcvn3: "TCVN3 (ABC)", vni: "VNI" } as const;

/** One finding for a sheet, at its first text in an old encoding: what was read there tells whether the rest was read well. */
export const legacyTexts = ({ workbook, table: { grid, encoding } }: EntryContext): readonly Raised[] => {
  const decoded = [...grid.cells].flatMap(([key, cell]) => {
    const text = cell.kind === "text" ? decodeLegacy(cell.value, cell.legacyFont, encoding) : null;
    return text ? [{ key, ...text }] : [];
  });
  const [first] = decoded.sort((a, b) => a.key - b.key);
  if (!first) return [];
  const facts = { found: first.text, encoding: ENCODING_NAMES[first.encoding], count: String(decoded.length) };
  return [raise(legacyText, { at: { workbook, sheet: grid.name, address: addressOfKey(first.key) }, facts })];
};
