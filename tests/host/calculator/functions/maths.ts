import { isError } from "../../workbook/cell-value";
import { error, isTable, type Scalar, scalars } from "../values";
import { answering, type Argument, fail, type Functions, numberOf, numbersOf, ofNumber, valueOf } from "./function";

/** Rounds half away from zero on the decimal that the double shows with 15 digits, as Excel does: ROUND(2.675,2) is 2.68. */
const rounded = (value: number, digits: number, way: "half" | "up" | "down"): number => {
  const shifted = shift(Math.abs(value), digits);
  const near = Number(shifted.toPrecision(15));
  const whole = way === "half" ? Math.round(near) : way === "up" ? Math.ceil(near) : Math.floor(near);
  return Math.sign(value) * shift(whole, -digits);
};

/** Moves the decimal point without binary error. */
const shift = (value: number, digits: number): number => {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + digits}`);
};

const rounding = (way: "half" | "up" | "down") => answering(([value, digits]) => rounded(numberOf(value), Math.trunc(numberOf(digits, 0)), way));
const safe = (value: number): Scalar => (Number.isFinite(value) ? value : error("#NUM!"));

/** Columns multiplied cell by cell, then added; what is no number counts as zero. */
const sumProduct = (args: readonly Argument[]): Scalar => {
  const tables = args.map(valueOf);
  const sizes = new Set(tables.map((value) => (isTable(value) ? `${value.rows.length}x${value.rows[0]?.length}` : "1x1")));
  if (sizes.size > 1) return error("#VALUE!");
  const lists = tables.map(scalars);
  const failed = lists.flat().find(isError);
  if (failed) return failed;
  return (lists[0] ?? []).reduce<number>((total, _, at) => total + lists.reduce((product, list) => product * (typeof list[at] === "number" ? list[at] : 0), 1), 0);
};

export const MATHS: Functions = {
  SUM: answering((args) => numbersOf(args).reduce((total, value) => total + value, 0)),
  PRODUCT: answering((args) => numbersOf(args).reduce((total, value) => total * value, 1)),
  SUMPRODUCT: answering(sumProduct),
  ROUND: rounding("half"),
  ROUNDUP: rounding("up"),
  ROUNDDOWN: rounding("down"),
  TRUNC: rounding("down"),
  INT: answering(ofNumber((value) => Math.floor(Number(value.toPrecision(15))))),
  ABS: answering(ofNumber(Math.abs)),
  SIGN: answering(ofNumber(Math.sign)),
  SQRT: answering(ofNumber((value) => (value < 0 ? error("#NUM!") : Math.sqrt(value)))),
  POWER: answering(([value, power]) => safe(numberOf(value) ** numberOf(power))),
  EXP: answering(ofNumber((value) => safe(Math.exp(value)))),
  LN: answering(ofNumber((value) => (value <= 0 ? error("#NUM!") : Math.log(value)))),
  MOD: answering(([value, divisor]) => {
    const by = numberOf(divisor);
    const number = numberOf(value);
    return by === 0 ? fail("#DIV/0!") : number - by * Math.floor(number / by);
  }),
};
