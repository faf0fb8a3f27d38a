import type { SameBytes } from "../bytes/codec";
import type { Limits } from "../limits";
import type { RichText } from "../rich-text";

interface Entry {
  readonly from: number;
  readonly to: number;
  readonly text: RichText;
}

/** A table of shared texts that was read without a fault. */
interface KnownTable {
  readonly namespaces: string;
  readonly limits: Limits;
  readonly bytes: Uint8Array;
  readonly entries: readonly Entry[];
}

const MOST_KEPT = 16;
const LONGEST_KEPT = 1 << 18;

/** Entries that are not known may stand in the place of others, or between them: so many are looked at to go on together. */
const FAR = 16;

let kept: readonly KnownTable[] = [];

/**
 * What is remembered while one table of shared texts is read: those of one template differ in a few entries, and an
 * entry whose bytes stood in another table need not be understood anew.
 */
export class TableMemory {
  private readonly known: KnownTable | null;
  private next = 0;
  private found = 0;
  private readonly entries: Entry[] = [];

  constructor(
    private readonly namespaces: string,
    private readonly limits: Limits,
    private readonly bytes: Uint8Array,
    private readonly same: SameBytes,
  ) {
    // Tables of one template are about as long.
    const apart = (table: KnownTable) => Math.abs(table.bytes.length - bytes.length);
    const candidates = kept.filter((table) => table.limits === limits && table.namespaces === namespaces);
    this.known = candidates.reduce<KnownTable | null>((nearest, table) => (nearest && apart(nearest) <= apart(table) ? nearest : table), null);
  }

  /** The entry that begins at `position`, if its bytes are known; `to` is where it ends. */
  pass(position: number): { readonly text: RichText; readonly to: number } | null {
    const entry = this.entryAt(position);
    if (!entry) return null;
    this.found++;
    const to = position + entry.to - entry.from;
    this.note(position, to, entry.text);
    return { text: entry.text, to };
  }

  note(from: number, to: number, text: RichText): void {
    if (this.bytes.length <= LONGEST_KEPT) this.entries.push({ from, to, text });
  }

  /** The table was read to its end without a fault. One much like a known one is not worth keeping. */
  keep(): void {
    const { namespaces, limits, bytes, entries } = this;
    if (this.found * 2 > entries.length || entries.length === 0) return;
    kept = [{ namespaces, limits, bytes: bytes.slice(), entries }, ...kept.slice(0, MOST_KEPT - 1)];
  }

  private entryAt(position: number): Entry | null {
    const { known, bytes, next } = this;
    if (known === null) return null;
    for (let index = next; index < Math.min(next + FAR, known.entries.length); index++) {
      const entry = known.entries[index] as Entry;
      if (!this.same(bytes, position, known.bytes, entry.from, entry.to)) continue;
      this.next = index + 1;
      return entry;
    }
    return null;
  }
}
