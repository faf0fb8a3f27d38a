/** A piece of this many bytes is worth its own way to the packer, or to another thread. */
export const PIECE = 1 << 18;

/** A row of the usual width fits behind a full piece. */
const CAPACITY = PIECE + (1 << 16);

const ZERO = 0x30;
const FIRST_NOT_ASCII = 0x80;
const encoder = new TextEncoder();

/** XML as the bytes of a part, as it is written: put together as strings, half a million cells would be millions of short ones. */
export class XmlBytes {
  private bytes = new Uint8Array(CAPACITY);
  private length = 0;

  write(text: string): this {
    this.makeRoom(text.length);
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code >= FIRST_NOT_ASCII) {
        this.length = at;
        return this.encode(text.slice(index));
      }
      bytes[at++] = code;
    }
    this.length = at;
    return this;
  }

  /** A whole number from 0. */
  writeInteger(value: number): this {
    let digits = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) digits += 1;
    this.makeRoom(digits);
    let rest = value;
    for (let at = this.length + digits - 1; at >= this.length; at -= 1) {
      const tens = Math.floor(rest / 10);
      this.bytes[at] = ZERO + rest - tens * 10;
      rest = tens;
    }
    this.length += digits;
    return this;
  }

  get isPiece(): boolean {
    return this.length >= PIECE;
  }

  /** What has been written since the last time: the bytes are the taker's own. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.length);
    this.bytes = new Uint8Array(CAPACITY);
    this.length = 0;
    return taken;
  }

  private encode(text: string): this {
    // A UTF-16 unit takes at most three bytes.
    this.makeRoom(text.length * 3);
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
    return this;
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(2 * this.bytes.length + more);
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
