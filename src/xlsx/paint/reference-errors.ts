import type { SheetPlan } from "../../core/sheet-plan";

function* ofCells(cells: SheetPlan["cells"]): Generator<string> {
  for (const { content, link } of cells) {
    if (content?.kind === "formula") yield content.formula;
    if (link && !link.external) yield link.to;
  }
}

/** Everything on a sheet that may look at another one. */
export const formulasOf = ({ cells, validations, charts }: SheetPlan): readonly string[] => [
  ...ofCells(cells),
  ...validations.flatMap(({ rule }) => (rule.kind === "custom" ? [rule.formula] : [])),
  ...charts.flatMap(({ series }) => series.flatMap(({ values, categories }) => [values, categories])),
];

const TEXT = /"(?:[^"]|"")*"/g;
/** `'Nhập liệu'!` or `Sheet1!`, but not the error `#REF!`. */
const SHEET = /'((?:[^']|'')+)'!|(?<![#\p{L}\p{N}_.'])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Formulas, links, names and series that look at a sheet which the workbook does not have: Excel asks for a file, or calls this one damaged. */
export const referenceErrors = (formulas: readonly string[], sheets: readonly SheetPlan[]): readonly string[] => {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return formulas
    .filter((formula) => formula.includes("!"))
    .flatMap((formula) =>
      [...formula.replace(TEXT, '""').matchAll(SHEET)]
        .map(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? "")
        .filter((name) => !names.has(name.toLowerCase()))
        .map((name) => `${formula}: there is no sheet “${name}”`),
    );
};
