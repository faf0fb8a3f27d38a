import type { PackedReceived } from "../../core/intake/packed-received";
import type { WorkbookPlan } from "../../core/sheet-plan";
import type { CellStroke } from "../../excel/paint/cell-stroke";
import type { StrokeNames } from "../../excel/paint/sheet-strokes";
import type { TaskName, Tasks, YearJson } from "./tasks";

/** What the pane asks of the worker that makes plans. */
export type PlanRequest =
  /** Comes first: what everything after it is about. */
  | { readonly kind: "open"; readonly catalogue: YearJson }
  | { readonly kind: "received"; readonly files: readonly PackedReceived[] }
  | { readonly [Name in TaskName]: { readonly kind: "make"; readonly task: Name; readonly asked: Tasks[Name]["asked"] } }[TaskName]
  | { readonly kind: "paint"; readonly names: StrokeNames };

export type PlanAnswer =
  /** `frame` is the plan without its cells, null where the task makes none. */
  | { readonly kind: "made"; readonly frame: WorkbookPlan | null; readonly told: Tasks[TaskName]["told"] }
  /** Some of what the cells of a sheet get, in order. */
  | { readonly kind: "strokes"; readonly sheet: number; readonly strokes: readonly CellStroke[] }
  | { readonly kind: "all-strokes" }
  | { readonly kind: "failed"; readonly message: string };
