import type { Limits } from "../limits";

interface Kept<Read> {
  readonly limits: Limits;
  readonly name: string;
  readonly read: Read;
}

/**
 * What was read of a part that workbooks of one template have in common, such as its styles. Such parts are the same
 * object each time (see `KnownPacked`); none is kept that was refused.
 */
export class KnownParts<Read> {
  private readonly kept = new WeakMap<Uint8Array, Kept<Read>>();

  /** What `read` makes of these bytes, as the part of this name and within these limits, or made of them before. */
  of(bytes: Uint8Array, name: string, limits: Limits, read: () => Read): Read {
    const known = this.kept.get(bytes);
    if (known?.limits === limits && known.name === name) return known.read;
    const made = read();
    this.kept.set(bytes, { limits, name, read: made });
    return made;
  }
}
