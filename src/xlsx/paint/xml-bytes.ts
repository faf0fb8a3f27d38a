/** A piece of this many bytes is worth its own way to the packer, or to another thread. */
export const PIECE = 1 << 18;

/** A row of the usual width fits behind a full piece. */
const CAPACITY = PIECE + (1 << 16);

/** A UTF-16 unit takes at most so many bytes. */
const BYTES_OF_UNIT = 3;
const encoder = new TextEncoder();

/** Texts gathered before they become bytes: turning each into bytes by itself takes longer than writing it. */
const GATHERED = 1 << 14;

/** XML as the bytes of a part, as it is written. */
export class XmlBytes {
  private bytes = new Uint8Array(CAPACITY);
  private length = 0;
  /** Written, and not yet bytes. */
  private gathered = "";

  write(text: string): this {
    this.gathered += text;
    if (this.gathered.length >= GATHERED) this.encode();
    return this;
  }

  append(written: Uint8Array): this {
    this.encode();
    this.makeRoom(written.length);
    this.bytes.set(written, this.length);
    this.length += written.length;
    return this;
  }

  get isPiece(): boolean {
    return this.length >= PIECE;
  }

  /** What has been written since the last time: the bytes are the taker's own. */
  take(): Uint8Array {
    this.encode();
    const taken = this.bytes.subarray(0, this.length);
    this.bytes = new Uint8Array(CAPACITY);
    this.length = 0;
    return taken;
  }

  private encode(): void {
    this.makeRoom(this.gathered.length * BYTES_OF_UNIT);
    this.length += encoder.encodeInto(this.gathered, this.bytes.subarray(this.length)).written;
    this.gathered = "";
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(2 * this.bytes.length + more);
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
