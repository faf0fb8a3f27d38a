import { isError } from "../../workbook/cell-value";
import { wildcard } from "../criteria";
import { compare, error, isTable, type Scalar, scalars, type Table, table, type Value } from "../values";
import { answering, type Argument, fail, flagOf, type Functions, numberOf, scalarOf, valueOf } from "./function";

const tableOf = (arg: Argument | undefined): Table => {
  const value = valueOf(arg);
  if (isError(value)) return fail(value.error);
  return isTable(value) ? value : table([[value]]);
};

const equals = (wanted: Exclude<Scalar, { error: string }>): ((value: Scalar) => boolean) => {
  const pattern = typeof wanted === "string" && /[*?~]/.test(wanted) ? wildcard(wanted) : null;
  return (value) => {
    if (value === null || isError(value) || typeof value !== typeof (wanted ?? 0)) return false;
    return pattern ? pattern.test(String(value)) : compare(value, wanted) === 0;
  };
};

/** Place of a value from 0: the first equal one, or in a sorted list the last that is not larger (1) or not smaller (-1). */
const position = (wanted: Scalar, list: readonly Scalar[], mode: number): number => {
  if (isError(wanted)) return fail(wanted.error);
  if (mode === 0) {
    const at = list.findIndex(equals(wanted));
    return at < 0 ? fail("#N/A") : at;
  }
  let found = -1;
  for (const [at, value] of list.entries()) {
    if (value === null || isError(value) || typeof value !== typeof (wanted ?? 0)) continue;
    const order = compare(value, wanted);
    if (mode > 0 ? order > 0 : order < 0) break;
    found = at;
  }
  return found < 0 ? fail("#N/A") : found;
};

const look = (args: readonly Argument[], byRows: boolean): Scalar => {
  const { rows } = tableOf(args[1]);
  const line = Math.trunc(numberOf(args[2])) - 1;
  const keys = byRows ? (rows[0] ?? []) : rows.map((row) => row[0] ?? null);
  const at = position(scalarOf(args[0]), keys, flagOf(args[3], true) ? 1 : 0);
  if (line < 0) return error("#VALUE!");
  const value = byRows ? rows[line]?.[at] : rows[at]?.[line];
  return value === undefined ? error("#REF!") : value;
};

const index = (args: readonly Argument[]): Value => {
  const { rows } = tableOf(args[0]);
  const width = rows[0]?.length ?? 0;
  const [first, second] = [Math.trunc(numberOf(args[1], 0)), args[2] === undefined ? null : Math.trunc(numberOf(args[2]))];
  // One place in a single row counts along it.
  const [row, column] = second === null && rows.length === 1 ? [1, first] : [first, second ?? (width === 1 ? 1 : 0)];
  if (row > rows.length || column > width || row < 0 || column < 0) return error("#REF!");
  const picked = (row === 0 ? rows : [rows[row - 1] ?? []]).map((line) => (column === 0 ? line : [line[column - 1] ?? null]));
  return picked.length === 1 && picked[0]?.length === 1 ? (picked[0][0] ?? null) : table(picked);
};

const place = (args: readonly Argument[], line: "row" | "column", here: number): number => {
  if (args.length === 0) return here + 1;
  return (tableOf(args[0]).at ?? fail("#VALUE!"))[line] + 1;
};

export const LOOKUP: Functions = {
  MATCH: answering((args) => position(scalarOf(args[0]), scalars(tableOf(args[1])), numberOf(args[2], 1)) + 1),
  VLOOKUP: answering((args) => look(args, false)),
  HLOOKUP: answering((args) => look(args, true)),
  XLOOKUP: answering((args) => {
    if (args.length > 4) throw new Error("XLOOKUP with modes is not in the calculator");
    const keys = scalars(tableOf(args[1]));
    const wanted = scalarOf(args[0]);
    const at = isError(wanted) ? fail(wanted.error) : keys.findIndex(equals(wanted));
    if (at < 0) return args[3] ? scalarOf(args[3]) : error("#N/A");
    return scalars(tableOf(args[2]))[at] ?? null;
  }),
  INDEX: answering(index),
  CHOOSE: answering((args) => {
    const which = args[Math.trunc(numberOf(args[0]))];
    return which && which !== args[0] ? which.value() : error("#VALUE!");
  }),
  ROW: answering((args, sight) => place(args, "row", sight.row)),
  COLUMN: answering((args, sight) => place(args, "column", sight.column)),
  ROWS: answering(([area]) => tableOf(area).rows.length),
  COLUMNS: answering(([area]) => tableOf(area).rows[0]?.length ?? 0),
};
