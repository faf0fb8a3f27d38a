import { refuse } from "../protocol/host-error";
import { WireObject } from "../protocol/wire-object";
import { parseBlock, splitSheet } from "./block";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** `worksheet.autoFilter`. Filter buttons are kept; rows are not hidden by criteria here. */
export class AutoFilter extends WireObject {
  readonly wireClass = "AutoFilter";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get Enabled(): boolean {
    return this.sheet.data.autoFilter !== null;
  }

  get IsDataFiltered(): boolean {
    return false;
  }

  get Criteria(): readonly unknown[] {
    return this.sheet.data.autoFilter?.criteria ?? [];
  }

  Apply(range: Range | string, columnIndex?: number, criteria?: unknown): void {
    if (columnIndex !== undefined || criteria !== undefined) refuse("NotImplemented", "AutoFilter.apply", "The host for tests does not filter by criteria.");
    const block = range instanceof Range ? range.block : (parseBlock(splitSheet(range).rest) ?? refuse("InvalidArgument", "AutoFilter.apply"));
    this.sheet.checkUnprotected("AutoFilter.apply");
    this.sheet.data.autoFilter = { block, criteria: [] };
  }

  ClearCriteria(): void {}

  Remove(): void {
    this.sheet.checkUnprotected("AutoFilter.remove");
    this.sheet.data.autoFilter = null;
  }

  GetRange(): Range {
    return this.GetRangeOrNullObject() ?? refuse("ItemNotFound", "AutoFilter.getRange");
  }

  GetRangeOrNullObject(): Range | null {
    return this.sheet.data.autoFilter && this.sheet.rangeAt(this.sheet.data.autoFilter.block);
  }
}
