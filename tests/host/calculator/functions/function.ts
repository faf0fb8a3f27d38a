import { type ErrorValue, isError } from "../../workbook/cell-value";
import { eachOf, type Sight } from "../evaluate";
import type { Formula } from "../formula";
import { error, isTable, type Scalar, scalars, single, toFlag, toNumber, toText, type Value } from "../values";

/** An argument is worked out only when it is asked for: IF leaves one of its branches alone. */
export interface Argument {
  readonly formula: Formula;
  readonly isMissing: boolean;
  readonly value: () => Value;
}

export type Work = (args: readonly Argument[], sight: Sight) => Value;
export type Functions = Readonly<Record<string, Work>>;

/** Thrown inside a function to answer an error at once. */
export class Fault extends Error {
  constructor(readonly value: ErrorValue) {
    super(value.error);
  }
}

export const fail = (text: string): never => {
  throw new Fault(error(text));
};

/** Answers the error of a Fault as the function's value. */
export const answering =
  (work: Work): Work =>
  (args, sight) => {
    try {
      return work(args, sight);
    } catch (thrown) {
      if (thrown instanceof Fault) return thrown.value;
      throw thrown;
    }
  };

const sound = <Result extends string | number | boolean>(value: Result | ErrorValue): Result => {
  if (isError(value)) throw new Fault(value);
  return value;
};

export const valueOf = (arg: Argument | undefined): Value => (arg ?? fail("#VALUE!")).value();
export const scalarOf = (arg: Argument | undefined): Scalar => single(valueOf(arg));
export const numberOf = (arg: Argument | undefined, standard?: number): number => (arg === undefined && standard !== undefined ? standard : sound(toNumber(scalarOf(arg))));
export const textOf = (arg: Argument | undefined): string => sound(toText(scalarOf(arg)));
export const flagOf = (arg: Argument | undefined, standard?: boolean): boolean => (arg === undefined && standard !== undefined ? standard : sound(toFlag(scalarOf(arg))));

/** Numbers among the arguments as SUM takes them: of cells only those that hold numbers, of what is written in the formula all that reads as one. */
export const numbersOf = (args: readonly Argument[]): readonly number[] =>
  args.flatMap((arg) => {
    const value = arg.value();
    if (!isTable(value)) return [sound(toNumber(value))];
    return scalars(value).flatMap((one) => (isError(one) ? [sound<number>(one)] : typeof one === "number" ? [one] : []));
  });

/** A function of one number that also works on a table, cell by cell. */
export const ofNumber =
  (work: (value: number) => Scalar): Work =>
  ([arg]) =>
    eachOf(valueOf(arg), (value) => {
      const number = toNumber(value);
      return isError(number) ? number : work(number);
    });

export const ofText =
  (work: (value: string) => Scalar): Work =>
  ([arg]) =>
    eachOf(valueOf(arg), (value) => {
      const text = toText(value);
      return isError(text) ? text : work(text);
    });
