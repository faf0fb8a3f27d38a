import { type CellValue, type ErrorValue, isError } from "../workbook/cell-value";

/** `null` is an empty cell: "" beside text, 0 beside a number. */
export type Scalar = CellValue | null;

/** A rectangle of values: what an area or an array gives. `isReference` tells cells from results: SUM passes over text in cells only. */
export interface Table {
  readonly rows: readonly (readonly Scalar[])[];
  readonly isReference: boolean;
  /** The place of the first cell, where there is one: for ROW and COLUMN. */
  readonly at?: { readonly row: number; readonly column: number };
}

export type Value = Scalar | Table;

export const error = (text: string): ErrorValue => ({ error: text });
export const isTable = (value: Value): value is Table => typeof value === "object" && value !== null && "rows" in value;

export const table = (rows: readonly (readonly Scalar[])[]): Table => ({ rows, isReference: false });
export const scalars = (value: Value): readonly Scalar[] => (isTable(value) ? value.rows.flat() : [value]);

/** One value, where a formula wants one: the only value of a table, and #VALUE! for a larger one. */
export const single = (value: Value): Scalar => {
  if (!isTable(value)) return value;
  const [row = [], ...rows] = value.rows;
  return rows.length === 0 && row.length === 1 ? (row[0] ?? null) : error("#VALUE!");
};

/** A number, or the error that Excel gives for what is none. Text that reads as a number counts as one. */
export const toNumber = (value: Scalar): number | ErrorValue => {
  if (value === null) return 0;
  if (typeof value === "number" || isError(value)) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const text = value.trim();
  const number = text === "" ? Number.NaN : Number(text.endsWith("%") ? text.slice(0, -1) : text);
  if (!Number.isFinite(number)) return error("#VALUE!");
  return text.endsWith("%") ? number / 100 : number;
};

/** As "&" writes it: 15 digits of a number. */
export const toText = (value: Scalar): string | ErrorValue => {
  if (value === null) return "";
  if (isError(value)) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? numberText(value) : value;
};

const numberText = (value: number): string => {
  const text = String(Number(value.toPrecision(15)));
  return /e/.test(text) ? text.replace(/e([+-])(\d)$/, "E$10$2").replace("e", "E") : text;
};

export const toFlag = (value: Scalar): boolean | ErrorValue => {
  if (isError(value)) return value;
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return /^(true|false)$/i.test(value) ? /^t/i.test(value) : error("#VALUE!");
  return (value ?? 0) !== 0;
};

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Excel's order: numbers before text before FALSE before TRUE; text whatever its case; numbers by 15 digits. */
export const compare = (left: Exclude<Scalar, ErrorValue>, right: Exclude<Scalar, ErrorValue>): number => {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  const rank = RANK[typeof a as keyof typeof RANK] - RANK[typeof b as keyof typeof RANK];
  if (rank !== 0) return rank;
  if (typeof a === "number" && typeof b === "number") return compareOrder(Number(a.toPrecision(15)), Number(b.toPrecision(15)));
  if (typeof a === "boolean") return Number(a) - Number(b);
  return compareOrder(String(a).toLowerCase(), String(b).toLowerCase());
};

const emptyLike = (other: Exclude<Scalar, ErrorValue>): string | number | boolean => {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
};

const compareOrder = <Ordered extends number | string>(a: Ordered, b: Ordered): number => (a < b ? -1 : a > b ? 1 : 0);
