import type { CellKey } from "../../core/address";
import type { Cell } from "../../core/model";
import type { SameBytes } from "../bytes/codec";
import { LONGEST_KEPT, type KnownCell, type KnownRow, type KnownSheet, KnownSheets, type SheetContext } from "./known-sheets";
import { KnownWalk } from "./known-walk";
import { SheetRecord } from "./sheet-record";

const KNOWN = new KnownSheets();

/**
 * What is remembered while the rows of one sheet are read: which of them, or of their cells, stood byte for byte in a
 * sheet that was read before, and, for a sheet unlike those, what it holds.
 */
export class SheetMemory {
  /** The known sheet that is the same to the last byte. */
  readonly twin: KnownSheet | null;
  private readonly walk: KnownWalk | null;
  /** None for a sheet that is too long to be kept. */
  private readonly record: SheetRecord | null;
  /** Where the rows end, if all that follows is known. */
  private readonly knownEnd: number;
  private knownBytes = 0;

  /** `from` is where the first row of the part `bytes` begins. */
  constructor(
    private readonly context: SheetContext,
    private readonly bytes: Uint8Array,
    private readonly from: number,
    same: SameBytes,
  ) {
    const found = KNOWN.find(context, bytes, from, same);
    this.twin = found?.isTwin ? found.known : null;
    this.walk = found && new KnownWalk(found.known, bytes, same);
    this.knownEnd = found?.endsAlike ? bytes.length - (found.known.bytes.length - found.known.rowsEnd) : -1;
    this.record = bytes.length - from <= LONGEST_KEPT ? new SheetRecord(from) : null;
  }

  /** Whether the rows end here, and the rest of the part is well-formed. */
  endsAt(position: number): boolean {
    return position === this.knownEnd;
  }

  /** The row that begins at `position`, if all its bytes are known. */
  passRow(position: number): KnownRow | null {
    const row = this.walk?.passRow(position) ?? null;
    if (row) {
      this.record?.knownRow(position, row);
      this.knownBytes += row.to - row.from;
    }
    return row;
  }

  /** A row that is not known as a whole; it has begun at `from`. */
  enterRow(from: number, number: number): void {
    this.walk?.enterRow(number);
    this.record?.beginRow(from);
  }

  /** The cell that begins at `position`, if all its bytes are known. */
  passCell(position: number): KnownCell | null {
    const cell = this.walk?.passCell(position) ?? null;
    if (cell) {
      this.record?.cell(position, position + cell.to - cell.from, cell);
      this.knownBytes += cell.to - cell.from;
    }
    return cell;
  }

  /** A cell that was not known. */
  cell(from: number, to: number, cell: Pick<KnownCell, "key" | "cell" | "format" | "shared">): void {
    this.walk?.passKey(cell.key);
    this.record?.cell(from, to, cell);
  }

  leaveRow(to: number, number: number): void {
    this.record?.endRow(to, number);
  }

  /** All rows were read without a fault, and the part to its end. A sheet much like a known one is not worth keeping. */
  keep(rowsEnd: number, cells: ReadonlyMap<CellKey, Cell>): void {
    if (this.knownBytes * 2 > rowsEnd - this.from) return;
    const known = this.record?.finish(this.context, this.bytes, rowsEnd, cells);
    if (known) KNOWN.keep(known);
  }
}
