import type { SameBytes } from "./codec";
import type { ZipEntry } from "./zip-directory";

const MOST_KEPT = 64;
const LONGEST_PACKED = 1 << 14;
const LONGEST_INFLATED = 1 << 17;

interface Kept {
  readonly packed: Uint8Array;
  readonly method: number;
  readonly bytes: Uint8Array;
}

/**
 * The small parts that were unpacked last: workbooks of one template have most of them in common, byte for byte, and
 * comparing the packed bytes costs less than inflating them. The same part is the same object each time.
 */
export class KnownPacked {
  /** By checksum, the oldest first. */
  private readonly kept = new Map<number, Kept>();

  /** The part that `entry` of `file` holds, if it was kept. */
  find(file: Uint8Array, { method, crc32, start, length, inflatedLength }: ZipEntry, same: SameBytes): Uint8Array | null {
    const known = this.kept.get(crc32);
    if (known?.method !== method || known.packed.length !== length || known.bytes.length !== inflatedLength) return null;
    return same(file, start, known.packed, 0, length) ? known.bytes : null;
  }

  /** Keeps what was found whole and right. Gives back the bytes to go on with. */
  keep(file: Uint8Array, { method, crc32, start, length }: ZipEntry, bytes: Uint8Array): Uint8Array {
    if (length > LONGEST_PACKED || bytes.length > LONGEST_INFLATED) return bytes;
    const packed = file.slice(start, start + length);
    // What is not packed is a view of its file, which need not be kept.
    const known = { method, packed, bytes: method === 0 ? packed : bytes };
    this.kept.delete(crc32);
    this.kept.set(crc32, known);
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value as number);
    return known.bytes;
  }
}
