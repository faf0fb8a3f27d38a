import type { Limits } from "../limits";

const MOST_KEPT = 8;
const LONGEST_KEPT = 1 << 16;

interface Kept<Read> {
  readonly bytes: Uint8Array;
  readonly limits: Limits;
  readonly read: Read;
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
};

/**
 * What was read of a part that workbooks of one template have in common, byte for byte, such as its styles. The last
 * few are kept, none that is large, and none that was refused.
 */
export class KnownParts<Read> {
  private kept: readonly Kept<Read>[] = [];

  /** What `read` makes of these bytes within these limits, or made of the same before. */
  of(bytes: Uint8Array, limits: Limits, read: () => Read): Read {
    const known = this.kept.find((each) => each.limits === limits && isSame(each.bytes, bytes));
    if (known) return known.read;
    const made = read();
    // A copy: a part that is not packed is a view of its whole file.
    if (bytes.length <= LONGEST_KEPT) this.kept = [{ bytes: bytes.slice(), limits, read: made }, ...this.kept.slice(0, MOST_KEPT - 1)];
    return made;
  }
}
