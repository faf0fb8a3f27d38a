import { isError } from "../workbook/cell-value";
import { compare, type Scalar, toNumber } from "./values";

/** What COUNTIF and SUMIF look for: a value, or text such as ">0", "<>", "đạt*". */
export const criterion = (wanted: Scalar): ((value: Scalar) => boolean) => {
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  if (typeof wanted !== "string") return (value) => !isError(value) && value !== null && typeof value === typeof (wanted ?? 0) && compare(value, wanted ?? 0) === 0;
  const [, operator = "", rest = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(wanted) ?? [];
  const number = rest.trim() === "" ? null : toNumber(rest);
  const isNumber = typeof number === "number";
  if (operator === "" || operator === "=") return rest === "" ? (value) => value === null || (operator === "" && value === "") : matches(rest, isNumber ? number : null);
  if (operator === "<>") {
    const equal = rest === "" ? (value: Scalar) => value === null : matches(rest, isNumber ? number : null);
    return (value) => !equal(value);
  }
  const limit: string | number = isNumber ? number : rest;
  return (value) => {
    // Only values of the limit's own kind are compared: ">0" passes over text.
    if (isError(value) || typeof value !== typeof limit) return false;
    const order = compare(value, limit);
    return operator === "<" ? order < 0 : operator === "<=" ? order <= 0 : operator === ">" ? order > 0 : order >= 0;
  };
};

const matches = (text: string, number: number | null): ((value: Scalar) => boolean) => {
  const pattern = wildcard(text);
  return (value) => {
    if (number !== null && typeof value === "number") return compare(value, number) === 0;
    if (typeof value === "boolean") return text.toUpperCase() === (value ? "TRUE" : "FALSE");
    if (isError(value)) return value.error === text.toUpperCase();
    return typeof value === "string" && pattern.test(value);
  };
};

/** `*` and `?` as Excel reads them; a tilde takes their meaning away. */
export const wildcard = (text: string): RegExp => {
  const source = text.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\])/g, (_, literal?: string, wild?: string, special?: string) => {
    if (literal !== undefined) return `\\${literal}`;
    return wild === undefined ? `\\${special}` : wild === "*" ? "[^]*" : "[^]";
  });
  return new RegExp(`^${source}$`, "iu");
};
