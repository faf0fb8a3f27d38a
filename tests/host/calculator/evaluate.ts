import { type ErrorValue, isError } from "../workbook/cell-value";
import type { Formula, Operator } from "./formula";
import { FUNCTIONS } from "./functions";
import { compare, error, isTable, type Scalar, type Table, table, toNumber, toText, type Value } from "./values";

/** What a formula can see of the workbook. */
export interface Sight {
  /** The cell that the formula stands in. */
  readonly row: number;
  readonly column: number;
  readonly area: (formula: Extract<Formula, { kind: "area" }>) => Table | ErrorValue;
  readonly name: (name: string) => Value;
  /** TEXT writes numbers by it. */
  readonly text: (value: number, format: string) => string;
}

/** Thrown for a function that the calculator does not have: a test must never pass on a formula that was not worked out. */
export class UnknownFunctionError extends Error {}

export const evaluate = (formula: Formula, sight: Sight): Value => {
  switch (formula.kind) {
    case "constant":
      return formula.value;
    case "missing":
      return null;
    case "area":
      return sight.area(formula);
    case "name":
      return sight.name(formula.name);
    case "array":
      return table(formula.rows.map((row) => row.map((item) => evaluate(item, sight) as Scalar)));
    case "unary":
      return eachOf(evaluate(formula.of, sight), (value) => signed(formula.operator, value));
    case "binary":
      return together(evaluate(formula.left, sight), evaluate(formula.right, sight), (a, b) => operate(formula.operator, a, b));
    case "call": {
      const work = FUNCTIONS[formula.name.replace(/^_XLFN\./, "")];
      if (!work) throw new UnknownFunctionError(formula.name);
      const args = formula.args.map((arg) => ({ formula: arg, isMissing: arg.kind === "missing", value: () => evaluate(arg, sight) }));
      return work(args, sight);
    }
  }
};

export const eachOf = (value: Value, work: (value: Scalar) => Scalar): Value => (isTable(value) ? table(value.rows.map((row) => row.map(work))) : work(value));

/** Works on two values cell by cell; a single value, row or column goes with all of a larger table, and what has no partner is #N/A. */
export const together = (left: Value, right: Value, work: (a: Scalar, b: Scalar) => Scalar): Value => {
  if (!isTable(left) && !isTable(right)) return work(left, right);
  const a = isTable(left) ? left.rows : [[left]];
  const b = isTable(right) ? right.rows : [[right]];
  const height = Math.max(a.length, b.length);
  const width = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  const at = (rows: readonly (readonly Scalar[])[], row: number, column: number): Scalar => {
    const line = rows[rows.length === 1 ? 0 : row];
    if (!line) return error("#N/A");
    const value = line[line.length === 1 ? 0 : column];
    return value === undefined ? error("#N/A") : value;
  };
  return table(Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => work(at(a, row, column), at(b, row, column)))));
};

const signed = (operator: "-" | "+" | "%", value: Scalar): Scalar => {
  if (operator === "+") return value;
  const number = toNumber(value);
  if (isError(number)) return number;
  return operator === "-" ? -number : number / 100;
};

const operate = (operator: Operator, a: Scalar, b: Scalar): Scalar => {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (operator === "&") return `${toText(a) as string}${toText(b) as string}`;
  if (operator in COMPARISONS) return COMPARISONS[operator as keyof typeof COMPARISONS](compare(a, b));
  const left = toNumber(a);
  const right = toNumber(b);
  if (isError(left)) return left;
  if (isError(right)) return right;
  const result = calculate(operator, left, right);
  return typeof result === "number" && !Number.isFinite(result) ? error("#NUM!") : result;
};

const COMPARISONS = {
  "=": (order: number) => order === 0,
  "<>": (order: number) => order !== 0,
  "<": (order: number) => order < 0,
  "<=": (order: number) => order <= 0,
  ">": (order: number) => order > 0,
  ">=": (order: number) => order >= 0,
} as const;

const calculate = (operator: Operator, left: number, right: number): Scalar => {
  switch (operator) {
    case "+":
      return snapped(left + right, left);
    case "-":
      return snapped(left - right, left);
    case "*":
      return left * right;
    case "/":
      return right === 0 ? error("#DIV/0!") : left / right;
    default:
      return left === 0 && right === 0 ? error("#NUM!") : left ** right;
  }
};

/** Excel takes a sum that all but vanishes beside what went in for zero: 0.1+0.2-0.3 is 0. */
const snapped = (result: number, operand: number): number => (Math.abs(result) < Math.abs(operand) * 2 ** -50 ? 0 : result);
