import { quoteSheet } from "../../core/address";

/** Sheets by their name in the plan, folded as Excel folds names, and what they are called while painting or afterwards. */
export type SheetNames = ReadonlyMap<string, string>;

export const foldName = (name: string): string => name.toLowerCase();

/** Texts are skipped; a sheet is `'Nhập liệu'!` or a plain word and `!`, but not the error `#REF!`. */
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![#\p{L}\p{N}_.'])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

const nameOf = (quoted: string | undefined, plain: string | undefined): string => quoted?.replaceAll("''", "'") ?? plain ?? "";

/** The sheets that a formula looks at. */
export const sheetsIn = (formula: string): readonly string[] =>
  formula.includes("!") ? [...formula.matchAll(TEXT_OR_SHEET)].map(([, quoted, plain]) => nameOf(quoted, plain)).filter((name) => name !== "") : [];

/** A formula, name or link with other names for the sheets that it looks at. */
export const renameSheets = (formula: string, names: SheetNames): string =>
  formula.includes("!")
    ? formula.replace(TEXT_OR_SHEET, (found: string, quoted?: string, plain?: string) => {
        const name = names.get(foldName(nameOf(quoted, plain)));
        return name === undefined ? found : `${quoteSheet(name)}!`;
      })
    : formula;
