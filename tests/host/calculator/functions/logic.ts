import { isError } from "../../workbook/cell-value";
import { eachOf, together } from "../evaluate";
import { error, isTable, scalars, toFlag, type Value } from "../values";
import { answering, type Argument, fail, type Functions, scalarOf, valueOf } from "./function";

/** Flags among the arguments; cells with text or nothing are passed over, and no flag at all is #VALUE!. */
const flags = (args: readonly Argument[]): readonly boolean[] => {
  const found = args.flatMap((arg) => {
    const value = arg.value();
    return scalars(value).flatMap((one) => {
      if (isTable(value) && (one === null || typeof one === "string")) return [];
      const flag = toFlag(one);
      return isError(flag) ? [fail(flag.error)] : [flag];
    });
  });
  return found.length === 0 ? fail("#VALUE!") : found;
};

const orZero = (value: Value): Value => (value === null ? 0 : value);

const choose = (condition: Value, yes: () => Value, no: () => Value): Value => {
  if (isTable(condition)) {
    const picked = together(condition, yes(), (flag, value) => (toFlag(flag) === true ? value : null));
    const other = together(condition, no(), (flag, value) => (toFlag(flag) === false ? value : null));
    return together(together(picked, other, (a, b) => a ?? b), condition, (value, flag) => (isError(toFlag(flag)) ? (toFlag(flag)) : value));
  }
  const flag = toFlag(condition);
  if (isError(flag)) return flag;
  return orZero(flag ? yes() : no());
};

const onError =
  (caught: (text: string) => boolean) =>
  ([value, otherwise]: readonly Argument[]): Value => {
    const first = valueOf(value);
    const second = (): Value => orZero(valueOf(otherwise));
    if (!isTable(first)) return isError(first) && caught(first.error) ? second() : orZero(first);
    return together(first, second(), (a, b) => (isError(a) && caught(a.error) ? b : a));
  };

export const LOGIC: Functions = {
  IF: answering(([condition, yes, no]) => choose(valueOf(condition), () => (yes ? yes.value() : true), () => (no ? no.value() : false))),
  IFS: answering((args) => {
    for (let at = 0; at + 1 < args.length; at += 2) {
      const flag = toFlag(scalarOf(args[at]));
      if (isError(flag)) return flag;
      if (flag) return valueOf(args[at + 1]);
    }
    return error("#N/A");
  }),
  IFERROR: answering(onError(() => true)),
  IFNA: answering(onError((text) => text === "#N/A")),
  AND: answering((args) => flags(args).every(Boolean)),
  OR: answering((args) => flags(args).some(Boolean)),
  XOR: answering((args) => flags(args).filter(Boolean).length % 2 === 1),
  NOT: answering(([arg]) =>
    eachOf(valueOf(arg), (value) => {
      const flag = toFlag(value);
      return isError(flag) ? flag : !flag;
    }),
  ),
  TRUE: () => true,
  FALSE: () => false,
};
