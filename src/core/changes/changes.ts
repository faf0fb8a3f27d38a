import type { Decimal } from "../numbers/decimal";
import type { Finding, Outcome, Status, Target } from "../model";

/** How an indicator stood in one merge: value in the indicator's unit, unrounded. */
export interface FigureState {
  readonly value: Decimal | null;
  readonly status: Status;
  readonly reported: number;
  readonly expected: number;
}

/** What a unit's cell held in one merge. `sha256` is its file's, `used` whether it entered the figure. */
export interface CellState {
  readonly file: string;
  readonly sha256: string | null;
  readonly sheet: string;
  readonly cell: string;
  readonly raw: string;
  readonly value: Decimal | null;
  readonly used: boolean;
}

/** What became of the file that a vanished cell stood in: it is no longer there, or was not merged for `reason`, or was, and the cell is blank. */
export interface Fate {
  readonly outcome: Outcome | "gone";
  readonly reason: string;
}

/** A unit's cell that another value came from: `before` is null where it appeared, `now` where it vanished. */
export interface PartChange {
  readonly kind: "appeared" | "changed" | "vanished";
  readonly orgUnit: string;
  readonly measure: string;
  readonly before: CellState | null;
  readonly now: CellState | null;
  /** Only of what vanished. */
  readonly fate: Fate | null;
}

/** Why a figure is another than before: a unit's cell, or what it is judged or made by. `definition` is the unit of measurement and the operation. */
export type Cause =
  | PartChange
  | { readonly kind: "target"; readonly before: Target; readonly now: Target }
  | { readonly kind: "baseline"; readonly before: Decimal | null; readonly now: Decimal | null }
  | { readonly kind: "definition"; readonly before: string; readonly now: string };

/** `before` is null for an indicator that the earlier catalogue did not have, `now` for one that is gone. */
export interface FigureChange {
  readonly indicator: string;
  readonly before: FigureState | null;
  readonly now: FigureState | null;
  /** Exact; null unless there are two values of one definition. */
  readonly difference: Decimal | null;
  readonly causes: readonly Cause[];
}

/** What moved between two merges of a period. `since` is the moment that the earlier one speaks of. */
export interface Changes {
  readonly since: string;
  readonly catalogue: string;
  readonly figures: readonly FigureChange[];
  /** What keeps the two from being compared in full. */
  readonly findings: readonly Finding[];
}

/** Whether a cause is a unit's cell. */
export const isPartChange = (cause: Cause): cause is PartChange => "orgUnit" in cause;
