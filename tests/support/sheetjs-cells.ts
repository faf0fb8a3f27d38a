import { read, SSF, type CellObject } from "xlsx";
import { plainDouble } from "../../src/xlsx/cell-number";

/** How SheetJS would say `#N/A` and so on: it gives codes. */
const ERRORS: Readonly<Record<number, string>> = { 0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A", 43: "#GETTING_DATA" };

const shown = (format: string): string => (format.replace(/"[^"]*"|\\./g, "").includes("%") ? " percent" : SSF.is_date(format) ? " date" : "");

const describe = ({ t, v, z }: CellObject): string | null => {
  switch (t) {
    case "n":
      return `number ${plainDouble(v as number)}${shown(String(z ?? "General"))}`;
    case "s":
      return `text ${String(v)}`;
    case "b":
      return `boolean ${String(v)}`;
    case "e":
      return `error ${ERRORS[v as number] ?? String(v)}`;
    default:
      return null;
  }
};

/** Every cell of a workbook as SheetJS reads it, by `Sheet!A1`, in the words of `describe-cell.ts`. */
export const sheetJsCells = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const book = read(bytes, { type: "buffer", cellNF: true, cellFormula: false, cellHTML: false, cellText: false });
  const cells = new Map<string, string>();
  for (const name of book.SheetNames) {
    for (const [address, cell] of Object.entries(book.Sheets[name] ?? {})) {
      const description = address.startsWith("!") ? null : describe(cell as CellObject);
      if (description !== null) cells.set(`${name}!${address}`, description);
    }
  }
  return cells;
};
