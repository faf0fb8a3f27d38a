import type { SheetPlan } from "../../core/sheet-plan";
import { isSingleCell, rangeOf } from "../../core/sheet/a1-range";
import { ACTION, type Stroke } from "./stroke";

export const paintMerges = ({ merges }: SheetPlan): readonly Stroke[] =>
  merges.filter((merge) => !isSingleCell(rangeOf(merge))).map((merge) => ({ bytes: ACTION * 2, apply: (sheet) => sheet.getRange(merge).merge(false) }));
