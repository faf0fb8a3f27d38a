import { isError } from "../../workbook/cell-value";
import { eachOf } from "../evaluate";
import { error, type Scalar } from "../values";
import { answering, type Functions, numberOf, scalarOf, valueOf, type Work } from "./function";

const is = (test: (value: Scalar) => boolean): Work => answering(([arg]) => eachOf(valueOf(arg), test));

export const INFORMATION: Functions = {
  ISBLANK: is((value) => value === null),
  ISNUMBER: is((value) => typeof value === "number"),
  ISTEXT: is((value) => typeof value === "string"),
  ISNONTEXT: is((value) => typeof value !== "string"),
  ISLOGICAL: is((value) => typeof value === "boolean"),
  ISERROR: is((value) => isError(value)),
  ISERR: is((value) => isError(value) && value.error !== "#N/A"),
  ISNA: is((value) => isError(value) && value.error === "#N/A"),
  ISEVEN: answering(([arg]) => Math.trunc(numberOf(arg)) % 2 === 0),
  ISODD: answering(([arg]) => Math.abs(Math.trunc(numberOf(arg)) % 2) === 1),
  NA: () => error("#N/A"),
  N: answering(([arg]) => {
    const value = scalarOf(arg);
    if (isError(value) || typeof value === "number") return value;
    return value === true ? 1 : 0;
  }),
  T: answering(([arg]) => {
    const value = scalarOf(arg);
    return typeof value === "string" || isError(value) ? value : "";
  }),
};
