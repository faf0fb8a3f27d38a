/** Numbers, dates and codes are read as quickly as they are looked up. */
const SHORTEST = 13;
const LONGEST = 1 << 14;

/** Formulas of two rows differ within their first bytes, notes within these or the last. */
const AT_START = 48;
const AT_END = 16;

/** Tells where to look; what is there is compared byte by byte. */
export const hashOf = (bytes: Uint8Array, from: number, to: number): number => {
  let hash = to - from;
  const start = Math.min(to, from + AT_START);
  for (let at = from; at < start; at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
  for (let at = Math.max(start, to - AT_END); at < to; at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
  return hash;
};

/**
 * Texts that were read before, by their bytes: those of a template come with every workbook, and looking one up costs
 * less than checking and decoding it again. Found only where every byte is the same. Holds a bounded number of bytes,
 * in one piece; once that is full it begins anew.
 */
export class KnownTexts {
  private readonly held: Uint8Array;
  /** By the slot that a text's hash gives: the text, where its bytes begin in `held`, and how many they are. */
  private readonly texts: string[];
  private readonly starts: Int32Array;
  private readonly lengths: Int32Array;
  private used = 0;

  /** `slots` must be a power of two. */
  constructor(
    private readonly slots: number,
    mostBytes: number,
  ) {
    this.held = new Uint8Array(mostBytes);
    this.texts = Array.from({ length: slots }, () => "");
    this.starts = new Int32Array(slots);
    this.lengths = new Int32Array(slots);
  }

  find(bytes: Uint8Array, from: number, to: number, hash: number): string | null {
    const slot = this.slotOf(hash);
    if (this.lengths[slot] !== to - from) return null;
    const { held } = this;
    let at = this.starts[slot] as number;
    for (let i = from; i < to; i++, at++) if (bytes[i] !== held[at]) return null;
    return this.texts[slot] as string;
  }

  /** `text` is what these bytes say: a string of its own, no slice of a larger one. */
  keep(bytes: Uint8Array, from: number, to: number, hash: number, text: string): void {
    const length = to - from;
    if (length < SHORTEST || length > LONGEST || length > this.held.length) return;
    if (this.used + length > this.held.length) {
      this.used = 0;
      this.lengths.fill(0);
      this.texts.fill("");
    }
    const slot = this.slotOf(hash);
    this.held.set(bytes.subarray(from, to), this.used);
    this.starts[slot] = this.used;
    this.lengths[slot] = length;
    this.texts[slot] = text;
    this.used += length;
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.slots - 1);
  }
}
