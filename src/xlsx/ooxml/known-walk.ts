import type { CellKey } from "../../core/address";
import type { SameBytes } from "../bytes/codec";
import type { KnownCell, KnownRow, KnownSheet } from "./known-sheets";

/**
 * Goes along a known sheet while another one is read, and tells what of it comes next in both. A row or cell that does
 * not say its place stands behind the one before it, here as there: it is only compared where both have come equally far.
 */
export class KnownWalk {
  private nextRow = 0;
  private row: KnownRow | undefined;
  private nextCell = 0;

  constructor(
    private readonly known: KnownSheet,
    private readonly bytes: Uint8Array,
    private readonly same: SameBytes,
  ) {}

  /** The row that begins at `position`, if all its bytes are known; it is passed then. */
  passRow(position: number): KnownRow | null {
    const row = this.known.rows[this.nextRow];
    if (!row || !this.same(this.bytes, position, this.known.bytes, row.from, row.to)) return null;
    this.nextRow++;
    return row;
  }

  /** The next cells are those of this row, which is not the same as a whole. */
  enterRow(number: number): void {
    const { rows } = this.known;
    while ((rows[this.nextRow]?.number ?? Infinity) < number) this.nextRow++;
    this.row = rows[this.nextRow]?.number === number ? rows[this.nextRow++] : undefined;
    this.nextCell = 0;
  }

  /** The cell that begins at `position`, if all its bytes are known; it is passed then. */
  passCell(position: number): KnownCell | null {
    const cell = this.row?.cells[this.nextCell];
    if (!this.row || !cell || !this.same(this.bytes, position, this.known.bytes, this.row.from + cell.from, this.row.from + cell.to)) return null;
    this.nextCell++;
    return cell;
  }

  /** Another cell stood here. */
  passKey(key: CellKey): void {
    while ((this.row?.cells[this.nextCell]?.key ?? Infinity) <= key) this.nextCell++;
  }
}
