import { referencedCode } from "./references";

const AMPERSAND = 38;
const SEMICOLON = 59;

/**
 * Strings out of UTF-8 that was decoded as a whole: a slice of the decoded text costs nothing, decoding each alone does.
 * What is asked for moves along the text, mostly forwards; the place in it is counted on from the last one.
 */
export class Utf8Text {
  private byte = 0;
  private index = 0;
  private readonly isAscii: boolean;
  /** Whether any of it can be an escape of SpreadsheetML (`_x000D_`), not counting what references make. */
  readonly hasEscapes: boolean;

  constructor(
    readonly bytes: Uint8Array,
    private readonly text: string,
  ) {
    this.isAscii = text.length === bytes.length;
    this.hasEscapes = text.includes("_x");
  }

  /** What the bytes from `from` to `to` say. */
  slice(from: number, to: number): string {
    if (this.isAscii) return this.text.slice(from, to);
    const start = this.moveTo(from);
    return this.text.slice(start, this.moveTo(to));
  }

  /** The same with references replaced by what they stand for; they were checked when they were scanned. */
  resolve(from: number, to: number): string {
    const { bytes } = this;
    let resolved = "";
    let done = from;
    for (let at = from; at < to; at++) {
      if (bytes[at] !== AMPERSAND) continue;
      if (at > done) resolved += this.slice(done, at);
      resolved += String.fromCodePoint(referencedCode(bytes, at));
      while (bytes[at] !== SEMICOLON) at++;
      done = at + 1;
    }
    return done === from ? this.slice(from, to) : resolved + this.slice(done, to);
  }

  /** Codes before this byte: one for each first byte of a character, two where it begins with 1111. */
  private moveTo(byte: number): number {
    const { bytes } = this;
    const forwards = byte > this.byte;
    const to = forwards ? byte : this.byte;
    let units = 0;
    for (let at = forwards ? this.byte : byte; at < to; at++) {
      const lead = bytes[at] as number;
      if ((lead & 0xc0) !== 0x80) units += lead < 0xf0 ? 1 : 2;
    }
    this.byte = byte;
    this.index += forwards ? units : -units;
    return this.index;
  }
}
