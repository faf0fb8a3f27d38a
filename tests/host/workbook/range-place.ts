import { MAX_COLUMNS, MAX_ROWS } from "../../../src/core/address";
import { refuse } from "../protocol/host-error";
import { WireObject } from "../protocol/wire-object";
import { type Block, blockText, boundingBlock, cellsIn, intersection, isOnSheet, isWholeColumns, isWholeRows, parseBlock, sheetText, splitSheet } from "./block";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "./format-store";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Where a range is, and the ranges that are found from it. */
export abstract class RangePlace extends WireObject {
  readonly wireClass = "Range";

  constructor(
    readonly worksheet: Worksheet,
    readonly block: Block,
  ) {
    super();
  }

  // ── Where it is ──

  get Worksheet(): Worksheet {
    return this.worksheet;
  }

  get Address(): string {
    return `${sheetText(this.worksheet.data.name)}!${blockText(this.block)}`;
  }

  get RowIndex(): number {
    return this.block.row;
  }

  get ColumnIndex(): number {
    return this.block.column;
  }

  get RowCount(): number {
    return this.block.rows;
  }

  get ColumnCount(): number {
    return this.block.columns;
  }

  /** -1 where the count does not fit in 32 bits. */
  get CellCount(): number {
    return cellsIn(this.block) > 2_147_483_647 ? -1 : cellsIn(this.block);
  }

  get IsEntireColumn(): boolean {
    return isWholeColumns(this.block);
  }

  get IsEntireRow(): boolean {
    return isWholeRows(this.block);
  }

  get Left(): number {
    return extent(0, this.block.column, this.worksheet.data.columnWidths, DEFAULT_COLUMN_WIDTH);
  }

  get Top(): number {
    return extent(0, this.block.row, this.worksheet.data.rowHeights, DEFAULT_ROW_HEIGHT);
  }

  get Width(): number {
    return extent(this.block.column, this.block.columns, this.worksheet.data.columnWidths, DEFAULT_COLUMN_WIDTH);
  }

  get Height(): number {
    return extent(this.block.row, this.block.rows, this.worksheet.data.rowHeights, DEFAULT_ROW_HEIGHT);
  }

  // ── What is found from it ──

  GetCell(row: number, column: number): Range {
    return this.at({ row: this.block.row + row, column: this.block.column + column, rows: 1, columns: 1 }, "getCell");
  }

  GetRow(index: number): Range {
    return this.at({ ...this.block, row: this.block.row + index, rows: 1 }, "getRow");
  }

  GetColumn(index: number): Range {
    return this.at({ ...this.block, column: this.block.column + index, columns: 1 }, "getColumn");
  }

  GetLastCell(): Range {
    return this.GetCell(this.block.rows - 1, this.block.columns - 1);
  }

  GetLastRow(): Range {
    return this.GetRow(this.block.rows - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.block.columns - 1);
  }

  GetEntireRow(): Range {
    return this.at({ ...this.block, column: 0, columns: MAX_COLUMNS }, "getEntireRow");
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.block, row: 0, rows: MAX_ROWS }, "getEntireColumn");
  }

  GetResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.block, rows: this.block.rows + rows, columns: this.block.columns + columns }, "getResizedRange");
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.block, rows, columns }, "getAbsoluteResizedRange");
  }

  GetOffsetRange(rows: number, columns: number): Range {
    return this.at({ ...this.block, row: this.block.row + rows, column: this.block.column + columns }, "getOffsetRange");
  }

  GetBoundingRect(other: Range | string): Range {
    return this.at(boundingBlock(this.block, this.blockOf(other)), "getBoundingRect");
  }

  GetIntersection(other: Range | string): Range {
    return this.GetIntersectionOrNullObject(other) ?? refuse("ItemNotFound", "Range.getIntersection");
  }

  GetIntersectionOrNullObject(other: Range | string): Range | null {
    const both = intersection(this.block, this.blockOf(other));
    return both && this.worksheet.rangeAt(both);
  }

  GetUsedRange(valuesOnly = false): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? refuse("ItemNotFound", "Range.getUsedRange");
  }

  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.worksheet.usedBlock(valuesOnly, this.block);
    return used && this.worksheet.rangeAt(used);
  }

  private at(block: Block, method: string): Range {
    return isOnSheet(block) ? this.worksheet.rangeAt(block) : refuse("InvalidArgument", `Range.${method}`);
  }

  private blockOf(other: Range | string): Block {
    return typeof other !== "string" ? other.block : (parseBlock(splitSheet(other).rest) ?? refuse("InvalidArgument", "Range"));
  }
}

const extent = (first: number, count: number, sizes: ReadonlyMap<number, number>, standard: number): number => {
  let total = count * standard;
  for (const [at, size] of sizes) if (at >= first && at < first + count) total += size - standard;
  return total;
};
