import { WireObject } from "../protocol/wire-object";
import { parseBlock, splitSheet } from "./block";
import { refuse } from "../protocol/host-error";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

export class WorksheetFreezePanes extends WireObject {
  readonly wireClass = "WorksheetFreezePanes";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  /** Everything above and left of the range's last cell stays in view: the range must begin at A1. */
  FreezeAt(frozen: Range | string): void {
    const block = frozen instanceof Range ? frozen.block : (parseBlock(splitSheet(frozen).rest) ?? refuse("InvalidArgument", "WorksheetFreezePanes.freezeAt"));
    const rows = block.rows >= 1_048_576 ? 0 : block.row + block.rows;
    const columns = block.columns >= 16_384 ? 0 : block.column + block.columns;
    this.sheet.data.freeze = { rows, columns };
  }

  FreezeRows(count = 1): void {
    this.sheet.data.freeze = count > 0 ? { rows: count, columns: 0 } : refuse("InvalidArgument", "WorksheetFreezePanes.freezeRows");
  }

  FreezeColumns(count = 1): void {
    this.sheet.data.freeze = count > 0 ? { rows: 0, columns: count } : refuse("InvalidArgument", "WorksheetFreezePanes.freezeColumns");
  }

  Unfreeze(): void {
    this.sheet.data.freeze = null;
  }

  GetLocation(): Range {
    return this.GetLocationOrNullObject() ?? refuse("ItemNotFound", "WorksheetFreezePanes.getLocation");
  }

  GetLocationOrNullObject(): Range | null {
    const { freeze } = this.sheet.data;
    if (!freeze) return null;
    return this.sheet.rangeAt({ row: 0, column: 0, rows: freeze.rows || 1_048_576, columns: freeze.columns || 16_384 });
  }
}
