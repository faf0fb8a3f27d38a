import { isError } from "../../workbook/cell-value";
import { criterion } from "../criteria";
import { isTable, type Scalar, scalars, toNumber } from "../values";
import { answering, type Argument, fail, type Functions, numberOf, numbersOf, scalarOf, valueOf } from "./function";

const average = (values: readonly number[]): number => (values.length === 0 ? fail("#DIV/0!") : values.reduce((total, value) => total + value, 0) / values.length);
const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

const nth = (args: readonly Argument[], descending: boolean): number => {
  const values = sorted(numbersOf(args.slice(0, 1)));
  const place = Math.trunc(numberOf(args[1]));
  return values.at(descending ? -place : place - 1) ?? fail("#NUM!");
};

/** Which places of equally large areas meet every criterion: pairs of area and criterion. */
const meeting = (pairs: readonly Argument[]): readonly boolean[] => {
  const tests = Array.from({ length: pairs.length / 2 }, (_, at) => ({ cells: scalars(valueOf(pairs[2 * at])), meets: criterion(scalarOf(pairs[2 * at + 1])) }));
  const length = tests[0]?.cells.length ?? 0;
  if (tests.some(({ cells }) => cells.length !== length)) fail("#VALUE!");
  return Array.from({ length }, (_, at) => tests.every(({ cells, meets }) => meets(cells[at] ?? null)));
};

const numbersAt = (values: readonly Scalar[], where: readonly boolean[]): readonly number[] =>
  where.flatMap((met, at) => {
    const value = values[at];
    if (met && isError(value)) return [fail(value.error)];
    return met && typeof value === "number" ? [value] : [];
  });

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

export const STATISTICS: Functions = {
  AVERAGE: answering((args) => average(numbersOf(args))),
  // Where there is no number at all, Excel answers 0.
  MIN: answering((args) => sorted(numbersOf(args))[0] ?? 0),
  MAX: answering((args) => sorted(numbersOf(args)).at(-1) ?? 0),
  MEDIAN: answering((args) => {
    const values = sorted(numbersOf(args));
    const middle = Math.floor(values.length / 2);
    return average(values.length % 2 === 1 ? values.slice(middle, middle + 1) : values.slice(middle - 1, middle + 1));
  }),
  LARGE: answering((args) => nth(args, true)),
  SMALL: answering((args) => nth(args, false)),
  RANK: answering(([value, area, order]) => {
    const wanted = numberOf(value);
    const values = numbersOf(area ? [area] : []);
    const ascending = order !== undefined && numberOf(order) !== 0;
    return values.includes(wanted) ? 1 + values.filter((one) => (ascending ? one < wanted : one > wanted)).length : fail("#N/A");
  }),
  COUNT: answering((args) => args.flatMap((arg) => countable(arg)).length),
  COUNTA: answering((args) => args.flatMap((arg) => scalars(arg.value())).filter((value) => value !== null).length),
  COUNTBLANK: answering(([area]) => scalars(valueOf(area)).filter((value) => value === null || value === "").length),
  COUNTIF: answering((args) => meeting(args.slice(0, 2)).filter(Boolean).length),
  COUNTIFS: answering((args) => meeting(args).filter(Boolean).length),
  SUMIF: answering(([area, wanted, values]) => total(numbersAt(scalars(valueOf(values ?? area)), meeting([area, wanted].filter((arg) => arg !== undefined))))),
  SUMIFS: answering(([values, ...pairs]) => total(numbersAt(scalars(valueOf(values)), meeting(pairs)))),
  AVERAGEIF: answering(([area, wanted, values]) => average(numbersAt(scalars(valueOf(values ?? area)), meeting([area, wanted].filter((arg) => arg !== undefined))))),
};

const countable = (arg: Argument): readonly Scalar[] => {
  const value = arg.value();
  return scalars(value).filter((one) => (isTable(value) ? typeof one === "number" : one !== null && !isError(toNumber(one))));
};
