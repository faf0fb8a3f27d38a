import type { SheetPlan } from "../../core/sheet-plan";

/** What on a sheet, beside its cells, may look at another one. */
export const formulasAround = ({ validations, charts }: SheetPlan): readonly string[] => [
  ...validations.flatMap(({ rule }) => (rule.kind === "custom" ? [rule.formula] : [])),
  ...charts.flatMap(({ series }) => series.flatMap(({ values, categories }) => [values, categories])),
];

const TEXT = /"(?:[^"]|"")*"/g;
/** `'Nhập liệu'!` or `Sheet1!`, but not the error `#REF!`. */
const SHEET = /'((?:[^']|'')+)'!|(?<![#\p{L}\p{N}_.'])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Tells of formulas, links, names and series that look at a sheet which the workbook does not have: Excel asks for a file, or calls this one damaged. */
export interface ReferenceCheck {
  readonly ofFormula: (formula: string) => readonly string[];
  /** A link into the workbook, `'Truy vết'!A5`. */
  readonly ofLink: (to: string) => readonly string[];
}

const NONE: readonly string[] = [];

export const referenceCheck = (sheets: readonly SheetPlan[]): ReferenceCheck => {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const ofFormula = (formula: string): readonly string[] =>
    formula.includes("!")
      ? [...formula.replace(TEXT, '""').matchAll(SHEET)]
          .map(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? "")
          .filter((name) => !names.has(name.toLowerCase()))
          .map((name) => `${formula}: there is no sheet “${name}”`)
      : NONE;
  // A hundred thousand links lead to cells of one sheet.
  const found = new Set<string>();
  return {
    ofFormula,
    ofLink: (to) => {
      const sheet = to.slice(0, to.lastIndexOf("!") + 1);
      if (found.has(sheet)) return NONE;
      const lost = ofFormula(to);
      if (lost.length === 0 && !to.includes('"')) found.add(sheet);
      return lost;
    },
  };
};
