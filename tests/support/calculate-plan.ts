import { address, parseAddress } from "../../src/core/address";
import type { Content, WorkbookPlan } from "../../src/core/sheet-plan";
import { wholeSheet } from "../../src/core/sheet/whole-sheet";
import { evaluate, type Sight } from "../host/calculator/evaluate";
import type { Formula } from "../host/calculator/formula";
import { parseFormula } from "../host/calculator/parse-formula";
import { shiftFormula } from "../host/calculator/shift-formula";
import { type Scalar, single, toText } from "../host/calculator/values";

const PARSED = new Map<string, Formula>();
const parsed = (text: string): Formula => {
  const formula = PARSED.get(text) ?? parseFormula(text);
  PARSED.set(text, formula);
  return formula;
};

/** What people typed, by address on the first sheet. */
export type Typed = Readonly<Record<string, string | number | { readonly error: string }>>;

export interface CalculatedPlan {
  /** The value of a cell of the first sheet. */
  readonly valueAt: (cell: string) => Scalar;
  readonly textAt: (cell: string) => string;
  /** Whether a formula written for `anchor` holds at `cell`, as a conditional format or a validation asks. */
  readonly holds: (formula: string, anchor: string, cell: string) => boolean;
}

/** The workbook of a plan with typed cells, calculated as Excel would; an unknown function fails the test. */
export const calculatePlan = ({ sheets }: Pick<WorkbookPlan, "sheets">, typed: Typed = {}): CalculatedPlan => {
  const first = sheets[0]?.name as string;
  const contents = new Map<string, Content | undefined>(sheets.flatMap((sheet) => wholeSheet(sheet).cells.map((cell) => [`${sheet.name}!${address(cell.row, cell.column)}`, cell.content] as const)));
  const done = new Map<string, Scalar>();

  const sightFrom = (sheet: string, row: number, column: number): Sight => ({
    row,
    column,
    area: ({ sheet: named, from, to }) => {
      const rows = Array.from({ length: to.row - from.row + 1 }, (_, down) =>
        Array.from({ length: to.column - from.column + 1 }, (__, along) => valueOn(named ?? sheet, address(from.row + down, from.column + along))),
      );
      return { rows, isReference: true, at: { row: from.row, column: from.column } };
    },
    name: (name) => {
      throw new Error(`no name ${name}`);
    },
    text: () => {
      throw new Error("TEXT depends on the machine's locale");
    },
  });

  const work = (sheet: string, cell: string, formula: string): Scalar => {
    const { row, column } = parseAddress(cell) as { row: number; column: number };
    return single(evaluate(parsed(formula), sightFrom(sheet, row, column)));
  };

  const valueOn = (sheet: string, cell: string): Scalar => {
    const key = `${sheet}!${cell}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    const own = sheet === first ? typed[cell] : undefined;
    const content = contents.get(key);
    const value = ((): Scalar => {
      if (own !== undefined) return own;
      if (!content) return null;
      switch (content.kind) {
        case "text":
          return content.text;
        case "number":
          return Number(content.value);
        case "boolean":
          return content.value;
        case "formula":
          return work(sheet, cell, content.formula) ?? 0;
      }
    })();
    done.set(key, value);
    return value;
  };

  const valueAt = (cell: string) => valueOn(first, cell);
  return {
    valueAt,
    textAt: (cell) => {
      const text = toText(valueAt(cell));
      return typeof text === "string" ? text : text.error;
    },
    holds: (formula, anchor, cell) => {
      const [from, to] = [anchor, cell].map((each) => parseAddress(each) as { row: number; column: number }) as [{ row: number; column: number }, { row: number; column: number }];
      return work(first, cell, shiftFormula(formula, to.row - from.row, to.column - from.column)) === true;
    },
  };
};

/** One formula over a few cells of a sheet of its own. */
export const calculateFormula = (formula: string, typed: Typed): Scalar => {
  const sheet = { name: "Sheet", cells: [{ row: 0, column: 25, content: { kind: "formula", formula, cached: { kind: "text", text: "" } } }] };
  return calculatePlan({ sheets: [sheet as unknown as WorkbookPlan["sheets"][number]] }, typed).valueAt("Z1");
};
