import type { Direction, Target } from "../model";

/** A stretch of the text as it was given: `start` and `end` count UTF-16 units in it, so an editor can select it. `text` is tidied. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Why a draft target should be looked at before it is believed. */
export type Doubt =
  | "approximate"
  | "lower-is-better-assumed"
  | "range-of-decrease"
  | "percent-or-points"
  | "percent-of-an-amount"
  | "per-year"
  | "no-unit"
  | "unknown-unit"
  | "unit-assumed"
  | "part-of-a-rate"
  | "several-amounts"
  | "name-from-heading"
  | "short-name"
  | "long-name"

/** Why a number is knowingly no target. */
export type NotTargetReason =
  | "period"
  | "date"
  | "price-base"
  | "document"
  | "age"
  | "per-population"
  | "grade"
  | "ordinal"
  | "count-of-tasks"
  | "duration"
  | "list-number"
  | "page-number"
  | "technical-name"
  | "earlier-result"
  | "comparison"
  | "baseline"
  | "in-parentheses"
  | "other-column"
  | "outside-targets"
  | "stretch-goal"
  | "in-name"
  | "repeated";

/** A target as the text words it. Amounts are plain decimal strings. */
export interface DraftTarget {
  readonly name: string;
  readonly op: Target["op"];
  /** One amount, or the two ends of a range; a decrease given as a range keeps both. */
  readonly values: readonly string[];
  /** Canonical where known (`bác sĩ/vạn dân`), empty for a bare number such as an index. */
  readonly unit: string;
  readonly better: Direction;
  /** The text says `khoảng`, `gần`: the amount is meant roughly. */
  readonly approximate: boolean;
  /** Place in `targets` of the one that this is a part of ("trong đó"). */
  readonly partOf: number | null;
  /** The whole sentence or table row, and the amount in it. */
  readonly sentence: Excerpt;
  readonly at: Excerpt;
  /** From 0 to 1: 1 less what each doubt takes away. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
}

export interface NotUnderstood {
  readonly at: Excerpt;
  readonly sentence: Excerpt;
}

export interface Ignored extends NotUnderstood {
  readonly reason: NotTargetReason;
}

/** What was read, plus what was not: every number of the text is a target, ignored with a reason, or not understood. */
export interface Draft {
  /** The year that the targets are for, where the text says so. */
  readonly year: number | null;
  readonly targets: readonly DraftTarget[];
  readonly notUnderstood: readonly NotUnderstood[];
  readonly ignored: readonly Ignored[];
}
