import type { CellKey } from "../../core/address";
import type { Cell } from "../../core/model";
import type { SameBytes } from "../bytes/codec";
import type { CellFormat } from "../cell-format";
import type { Limits } from "../limits";
import type { RichText } from "../rich-text";

/** A cell as it was read before, and where its bytes stand, counted from the beginning of its row. */
export interface KnownCell {
  readonly from: number;
  readonly to: number;
  readonly key: CellKey;
  /** Null where it has no content. */
  readonly cell: Cell | null;
  readonly format: CellFormat;
  /** For a cell that points into the table of shared texts: where, and what stood there. */
  readonly shared: { readonly index: number; readonly text: RichText } | null;
}

/** A row with all its cells; `from` and `to` are places in the sheet's bytes, `number` counts from 0. */
export interface KnownRow {
  readonly from: number;
  readonly to: number;
  readonly number: number;
  readonly cells: readonly KnownCell[];
}

/** What the meaning of a row's bytes depends on besides themselves. */
export interface SheetContext {
  /** What prefixes stand for in the sheet's root element. */
  readonly namespaces: string;
  readonly formats: readonly CellFormat[];
  readonly limits: Limits;
  readonly keepsFormulas: boolean;
}

/** A sheet that was read without a fault. */
export interface KnownSheet {
  readonly context: SheetContext;
  /** The part from its first row to its end. */
  readonly bytes: Uint8Array;
  readonly rows: readonly KnownRow[];
  /** Where the last row has ended. */
  readonly rowsEnd: number;
  readonly cells: ReadonlyMap<CellKey, Cell>;
  /** Of all its rows, those without content included. */
  readonly cellCount: number;
}

/** A known sheet, and how far another one is the same: from its first row to its last byte, or at least in all that follows its rows. */
export interface Resemblance {
  readonly known: KnownSheet;
  readonly isTwin: boolean;
  readonly endsAlike: boolean;
}

/** An entry workbook has 1,500 cells and half a megabyte, in two sheets. What is kept takes some 20 MB at most. */
const MOST_KEPT = 32;
const MOST_CELLS = 60_000;
export const LONGEST_KEPT = 1 << 20;
/** Of one sheet. */
export const MOST_CELLS_KEPT = 10_000;

const isSameContext = (a: SheetContext, b: SheetContext): boolean => a.limits === b.limits && a.formats === b.formats && a.keepsFormulas === b.keepsFormulas && a.namespaces === b.namespaces;

/**
 * The last few sheets that were read. Workbooks of one template differ in what was typed, a hundredth of their bytes: a
 * row or cell whose bytes are all known need not be understood anew.
 */
export class KnownSheets {
  private kept: readonly KnownSheet[] = [];

  /** The sheet that most likely resembles the one whose rows begin at `from`: its twin, one that at least ends like it, or the last one of the same context. */
  find(context: SheetContext, bytes: Uint8Array, from: number, same: SameBytes): Resemblance | null {
    const candidates = this.kept.filter((sheet) => isSameContext(sheet.context, context));
    const twin = candidates.find((sheet) => isTwin(sheet, bytes, from, same));
    if (twin) return { known: twin, isTwin: true, endsAlike: true };
    const alike = candidates.find((sheet) => endsAlike(sheet, bytes, from, same));
    const known = alike ?? candidates[0];
    return known ? { known, isTwin: false, endsAlike: alike !== undefined } : null;
  }

  /** The oldest make way. */
  keep(sheet: KnownSheet): void {
    let cells = 0;
    this.kept = [sheet, ...this.kept].slice(0, MOST_KEPT).filter((each) => (cells += each.cellCount) <= MOST_CELLS);
  }
}

/** Whether the two are the same from their first row to their last byte. */
const isTwin = ({ bytes: known }: KnownSheet, bytes: Uint8Array, from: number, same: SameBytes): boolean =>
  known.length === bytes.length - from && same(bytes, from, known, 0, known.length);

/** Whether everything behind the rows is the same, to the end of the part. */
const endsAlike = ({ bytes: known, rowsEnd }: KnownSheet, bytes: Uint8Array, from: number, same: SameBytes): boolean => {
  const at = bytes.length - (known.length - rowsEnd);
  return at >= from && same(bytes, at, known, rowsEnd, known.length);
};
