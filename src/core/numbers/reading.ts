import type { Decimal } from "./decimal";

/** What a measure lets one expect of its cell; every `Measure` is one. Bounds are inclusive, in `unit`. */
export interface Expectation {
  readonly unit: string;
  readonly integer: boolean;
  readonly yesNo: boolean;
  readonly plausible: { readonly min: Decimal; readonly max: Decimal };
}

/**
 * What had to be passed over to read an amount: it is typed as text; a word or sign stands before it ("đạt", "≥"); its
 * unit stands after it; its comma and dot are used as in English; of two readings only one is plausible; something
 * invisible is in it.
 */
export type Note = "number-as-text" | "leading-word" | "unit-word" | "english-separators" | "chosen-by-range" | "hidden-characters";

/** Why a text is no number: words; hidden or broken characters; digits that no way of writing numbers explains; too long. */
export type NotANumber = "words" | "hidden-characters" | "malformed" | "too-long";

/**
 * What a cell says about an amount. `raw` is what stands in the cell, not yet made visible; values are in the measure's
 * unit. Only `amount` and `none` are answers as they stand; `implausible` is a usable value that needs a second look;
 * everything else is held back and asked.
 */
export type Reading =
  | { readonly kind: "blank" }
  /** A typed "-": nothing of the kind arises there. */
  | { readonly kind: "none"; readonly raw: string }
  /** Yes and no are 1 and 0. */
  | { readonly kind: "amount"; readonly raw: string; readonly value: Decimal; readonly notes: readonly Note[] }
  | { readonly kind: "implausible"; readonly raw: string; readonly value: Decimal; readonly notes: readonly Note[] }
  /** A share above the whole: no second look can make it right. */
  | { readonly kind: "impossible"; readonly raw: string; readonly value: Decimal }
  | { readonly kind: "negative"; readonly raw: string; readonly value: Decimal }
  /** `likely` is the plausible whole number that the digits make with thousands or millions. */
  | { readonly kind: "not-integer"; readonly raw: string; readonly value: Decimal; readonly likely: Decimal | null }
  /** The reading by Vietnamese separators first. */
  | { readonly kind: "ambiguous"; readonly raw: string; readonly readings: readonly [Decimal, Decimal] }
  /** "khoảng 94", "trên 94": a bound or an estimate, `word` says which; the amount itself is not there. */
  | { readonly kind: "inexact"; readonly raw: string; readonly value: Decimal; readonly word: string }
  /** 0,94 for 94 %. */
  | { readonly kind: "percent-scale"; readonly raw: string; readonly value: Decimal; readonly likely: Decimal }
  /** đồng for tỷ đồng: `likely` is `value × factor`. */
  | { readonly kind: "magnitude"; readonly raw: string; readonly value: Decimal; readonly likely: Decimal; readonly factor: Decimal }
  /** "450.000 triệu đồng" where tỷ đồng is asked; `likely` is null where the units cannot be converted, or in two ways. */
  | { readonly kind: "other-unit"; readonly raw: string; readonly unit: string; readonly likely: Decimal | null }
  | { readonly kind: "not-a-number"; readonly raw: string; readonly reason: NotANumber }
  | { readonly kind: "not-yes-or-no"; readonly raw: string }
  | { readonly kind: "date"; readonly raw: string }
  | { readonly kind: "boolean"; readonly raw: string }
  | { readonly kind: "error"; readonly raw: string }
  | { readonly kind: "uncalculated"; readonly raw: string };
