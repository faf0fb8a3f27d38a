import type { Actual } from "../model";

/**
 * Amounts as plain data, small where thousands of them are kept or sent: what stands in the cells of one sheet, without
 * what every workbook of the same template repeats for each cell.
 */
export interface PackedAmounts {
  readonly sheet: string;
  /** Of measures or indicators, separated by spaces. */
  readonly ids: string;
  /** Of their cells, separated by spaces; "-" where there is none. */
  readonly addresses: string;
  /** A letter of `KINDS` for each. */
  readonly kinds: string;
  /** What was typed in each, up to the last that is not blank. With its value where the text itself does not write it: "8.801,5" and "8801.5". */
  readonly texts: readonly (string | readonly [raw: string, value: string])[];
}

export const KINDS = { a: "amount", n: "none", b: "not-reported", u: "unusable" } as const;
const LETTERS: Readonly<Record<Actual["kind"], keyof typeof KINDS>> = { amount: "a", none: "n", "not-reported": "b", unusable: "u" };

const textOf = (actual: Actual): PackedAmounts["texts"][number] => {
  if (actual.kind !== "amount") return actual.raw;
  const value = actual.value.toFixed();
  return value === actual.raw ? value : [actual.raw, value];
};

/** `workbook` is the file that all of them stand in. Throws where they come from several sheets: a submission is one table. */
export const packAmounts = (amounts: ReadonlyMap<string, Actual>, workbook: string): PackedAmounts => {
  const all = [...amounts.values()];
  const sheet = all.find(({ at }) => at)?.at?.sheet ?? "";
  if (all.some(({ at }) => at && (at.sheet !== sheet || at.workbook !== workbook))) throw new Error("amounts of several sheets");
  const kinds = all.map(({ kind }) => LETTERS[kind]).join("");
  return {
    sheet,
    ids: [...amounts.keys()].join(" "),
    addresses: all.map(({ at }) => at?.address ?? "-").join(" "),
    kinds,
    texts: all.slice(0, kinds.replace(/b+$/, "").length).map(textOf),
  };
};
