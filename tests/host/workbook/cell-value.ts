/** An error is a value of its own kind: the text "#N/A" may stand in a cell too. */
export interface ErrorValue {
  readonly error: string;
}

/** "" is an empty cell. */
export type CellValue = string | number | boolean | ErrorValue;

/** What a cell holds. `formula` has its "="; `value` is then what it gave when it was last calculated. */
export interface Content {
  readonly value: CellValue;
  readonly formula: string | null;
}

export const EMPTY: Content = { value: "", formula: null };

export const ERROR_TEXTS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"] as const;

export const isError = (value: unknown): value is ErrorValue => typeof value === "object" && value !== null && "error" in value;

/** How Office.js gives a value: errors as their text. */
export const onWire = (value: CellValue): string | number | boolean => (isError(value) ? value.error : value);

export const valueType = (content: Content): string => {
  if (isError(content.value)) return "Error";
  if (typeof content.value === "number") return "Double";
  if (typeof content.value === "boolean") return "Boolean";
  return content.value === "" && content.formula === null ? "Empty" : "String";
};
