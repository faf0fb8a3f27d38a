import { address } from "../address";
import type { SheetPlan, WorkbookPlan } from "../sheet-plan";
import { absolute } from "./a1-range";
import { MAX_MESSAGE } from "./clip-text";

/** Where validations find the values to choose from: the name of the sheet that holds the long ones, and a formula for each list. */
export interface Choices {
  readonly sheet: SheetPlan | null;
  readonly sourceOf: (values: readonly string[]) => string;
}

/**
 * Excel keeps a typed-in list as one string of at most 255 characters, split at commas (at the locale's separator in its
 * dialog), every value trimmed. Nothing escapes a comma, so a list that would come back otherwise is kept in cells.
 */
const fitsInFormula = (values: readonly string[]): boolean =>
  values.join(",").length <= MAX_MESSAGE && values.every((value) => value === value.trim() && /^[^=,;"\p{C}][^,;"\p{C}]*$/u.test(value));

const unusedName = (taken: readonly string[], wanted: string): string => {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let n = 2; folded.has(name.toLowerCase()); n += 1) name = `${wanted} ${n}`;
  return name;
};

const sheetOf = (name: string, lists: readonly (readonly string[])[]): SheetPlan => ({
  name,
  state: "hidden",
  columns: lists.map(() => ({ width: 30 })),
  rowHeights: new Map(),
  cells: lists.flatMap((values, column) => values.map((text, row) => ({ row, column, content: { kind: "text" as const, text } }))),
  merges: [],
  conditionalFormats: [],
  validations: [],
  protect: true,
  gridlines: true,
  print: { orientation: "portrait" },
  charts: [],
});

/** The lists of a workbook; those that no formula can hold go, in order of first use, to columns of one hidden sheet behind the others. */
export const planChoices = ({ sheets }: WorkbookPlan): Choices => {
  const columns = new Map<string, readonly string[]>();
  for (const { validations } of sheets) {
    for (const { rule } of validations) if (rule.kind === "list" && !fitsInFormula(rule.values)) columns.set(JSON.stringify(rule.values), rule.values);
  }
  const keys = [...columns.keys()];
  const name = unusedName(sheets.map((sheet) => sheet.name), "Danh mục chọn");
  return {
    sheet: keys.length > 0 ? sheetOf(name, [...columns.values()]) : null,
    sourceOf: (values) => {
      const column = keys.indexOf(JSON.stringify(values));
      return column < 0 ? `"${values.join(",")}"` : `'${name}'!${absolute(`${address(0, column)}:${address(values.length - 1, column)}`)}`;
    },
  };
};
