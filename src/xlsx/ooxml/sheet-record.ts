import type { CellKey } from "../../core/address";
import type { Cell } from "../../core/model";
import { EXCEL_TEXT_LENGTH } from "../limits";
import { type KnownCell, type KnownRow, type KnownSheet, MOST_CELLS_KEPT, type SheetContext } from "./known-sheets";

/** Notes what is made of a sheet's rows while they are read, so that the sheet is known the next time. Places are those in the part. */
export class SheetRecord {
  private rows: KnownRow[] = [];
  private cells: KnownCell[] = [];
  private rowFrom = 0;
  private count = 0;
  private isComplete = true;

  /** `from` is where the first row begins. */
  constructor(private readonly from: number) {}

  beginRow(from: number): void {
    this.rowFrom = from;
    this.cells = [];
  }

  cell(from: number, to: number, { key, cell, format, shared }: Pick<KnownCell, "key" | "cell" | "format" | "shared">): void {
    // A text that Excel would cut is told each time.
    if (cell?.kind === "text" && cell.value.length > EXCEL_TEXT_LENGTH) return this.giveUp();
    if (this.hasRoom(1)) this.cells.push({ from: from - this.rowFrom, to: to - this.rowFrom, key, cell, format, shared });
  }

  endRow(to: number, number: number): void {
    if (this.isComplete) this.rows.push({ from: this.rowFrom - this.from, to: to - this.from, number, cells: this.cells });
  }

  /** A row that was known stands here as well. */
  knownRow(from: number, { from: knownFrom, to, number, cells }: KnownRow): void {
    const at = from - this.from;
    if (this.hasRoom(cells.length)) this.rows.push({ from: at, to: at + to - knownFrom, number, cells });
  }

  /** `rowsEnd` is where the last row has ended. Null where not all of it can be known. */
  finish(context: SheetContext, bytes: Uint8Array, rowsEnd: number, cells: ReadonlyMap<CellKey, Cell>): KnownSheet | null {
    return this.isComplete ? { context, bytes: bytes.slice(this.from), rows: this.rows, rowsEnd: rowsEnd - this.from, cells, cellCount: this.count } : null;
  }

  /** Whether so many cells more can be kept. */
  private hasRoom(more: number): boolean {
    this.count += more;
    if (this.count > MOST_CELLS_KEPT) this.giveUp();
    return this.isComplete;
  }

  private giveUp(): void {
    this.isComplete = false;
    this.rows = [];
    this.cells = [];
  }
}
