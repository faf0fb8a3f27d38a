import type { Utf8Text } from "../bytes/codec";
import { hashOf, KnownTexts } from "./known-texts";
import { Next } from "./next";
import { referencedCode } from "./references";

const QUOTE = 34;
const AMPERSAND = 38;
const SEMICOLON = 59;
const LESS = 60;
const GREATER = 62;
const SQUARE_BRACKET = 93;

/** Up to here looking byte by byte costs less than calling the engine's search; most texts and values end sooner. */
const NEAR = 24;

/** Enough for the labels and formulas of a dozen templates: 4 MB. */
const KNOWN = new KnownTexts(1 << 14, 1 << 22);

/** Where a text is put together. As many units as a function may be given arguments. */
const UNITS = new Uint16Array(1 << 14);

/** A piece of text, perhaps not yet a string. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
  readonly hasReferences: boolean;
  readonly known: string | null;
}

/** The bytes of a part, and everything about its characters that needs no grammar: ends of texts and values, references, strings. */
export class XmlSource {
  /** Of the text or value measured last. */
  hasReferences = false;
  /** Where the text or value measured last is not well-formed. */
  fault = 0;

  private readonly mayEndCdata: boolean;
  private readonly tag: Next;
  private readonly reference: Next;

  constructor(
    readonly bytes: Uint8Array,
    private readonly text: Utf8Text,
  ) {
    const { find } = text;
    this.mayEndCdata = find("]]>", 0) >= 0;
    this.tag = new Next(find, "<", bytes.length);
    this.reference = new Next(find, "&", bytes.length);
  }

  get length(): number {
    return this.bytes.length;
  }

  /** The text that begins at `from`, up to the next tag; null where it is not well-formed. */
  measure(from: number): TextSpan | null {
    const { bytes } = this;
    const end = this.tagFrom(from);
    const hash = hashOf(bytes, from, end);
    // What is known was checked when it became known.
    const known = KNOWN.find(bytes, from, end, hash);
    if (known === null && this.textEnd(from) < 0) return null;
    return { start: from, end, hash, hasReferences: known !== null || this.hasReferences, known };
  }

  /** What a measured text says. */
  read({ start, end, hash, hasReferences, known }: TextSpan): string {
    if (known !== null) return known;
    const text = hasReferences ? this.resolve(start, end) : this.slice(start, end);
    KNOWN.keep(this.bytes, start, end, hash, text);
    return text;
  }

  /** Where the text that begins at `from` ends: at the next tag, or with the part. −1 where it is not well-formed. */
  textEnd(from: number): number {
    const { bytes } = this;
    this.hasReferences = false;
    let at = from;
    for (const near = from + NEAR; at < near && bytes[at] !== LESS && bytes[at] !== undefined; at++) {
      if (bytes[at] === AMPERSAND && !this.checkReference(at)) return -1;
    }
    const end = bytes[at] === LESS ? at : this.tag.after(at);
    return this.checkReferences(at, end) && this.checkCdataEnd(from, end) ? end : -1;
  }

  /** Where the value that begins at `from`, behind this quotation mark, ends. −1 where it is not well-formed. */
  valueEnd(from: number, quote: number): number {
    const { bytes } = this;
    let at = from;
    for (const near = from + NEAR; at < near; at++) {
      const byte = bytes[at];
      if (byte === quote) return at;
      if (byte === LESS || byte === undefined || (byte === AMPERSAND && !this.checkReference(at))) return this.faultAt(at);
    }
    const found = this.text.find(quote === QUOTE ? '"' : "'", at);
    const end = found < 0 ? bytes.length : found;
    const tag = this.tag.after(at);
    if (tag < end || found < 0) return this.faultAt(Math.min(tag, end));
    return this.checkReferences(at, end) ? end : -1;
  }

  /** A string of its own. */
  slice(from: number, to: number): string {
    return this.text.slice(from, to);
  }

  /** The same with references replaced by what they stand for; they were checked when they were measured. */
  resolve(from: number, to: number): string {
    return to - from <= UNITS.length ? (this.resolveAscii(from, to) ?? this.resolvePieces(from, to)) : this.resolvePieces(from, to);
  }

  /** Null where a byte is not ASCII. A text that was written byte by byte is one piece of memory, not a chain of its letters. */
  private resolveAscii(from: number, to: number): string | null {
    const { bytes } = this;
    let length = 0;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number;
      if (byte >= 0x80) return null;
      if (byte !== AMPERSAND) {
        UNITS[length++] = byte;
        continue;
      }
      const code = referencedCode(bytes, at);
      if (code > 0xffff) {
        UNITS[length++] = 0xd7c0 + (code >> 10);
        UNITS[length++] = 0xdc00 + (code & 0x3ff);
      } else UNITS[length++] = code;
      while (bytes[at] !== SEMICOLON) at++;
    }
    return String.fromCharCode.apply(null, UNITS.subarray(0, length) as unknown as number[]);
  }

  private resolvePieces(from: number, to: number): string {
    const { bytes } = this;
    let resolved = "";
    let done = from;
    for (let at = this.reference.after(from); at < to; at = this.reference.after(at + 1)) {
      if (at > done) resolved += this.slice(done, at);
      resolved += String.fromCodePoint(referencedCode(bytes, at));
      done = at + 1;
      while (bytes[done++] !== SEMICOLON);
    }
    return done === from ? this.slice(from, to) : resolved + this.slice(done, to);
  }

  /** Where the next tag begins, or the part ends. */
  private tagFrom(from: number): number {
    const { bytes } = this;
    let at = from;
    for (const near = from + NEAR; at < near; at++) if (bytes[at] === LESS || bytes[at] === undefined) return at;
    return this.tag.after(at);
  }

  private faultAt(position: number): -1 {
    this.fault = position;
    return -1;
  }

  private checkReference(at: number): boolean {
    this.hasReferences = true;
    this.fault = at;
    return referencedCode(this.bytes, at) >= 0;
  }

  private checkReferences(from: number, to: number): boolean {
    if (from >= to) return true;
    for (let at = this.reference.after(from); at < to; at = this.reference.after(at + 1)) if (!this.checkReference(at)) return false;
    return true;
  }

  /** `]]>` may not stand in text (XML 1.0 §2.4). */
  private checkCdataEnd(from: number, to: number): boolean {
    if (!this.mayEndCdata) return true;
    const { bytes } = this;
    for (let at = from; at < to; at++) {
      this.fault = at;
      if (bytes[at] === SQUARE_BRACKET && bytes[at + 1] === SQUARE_BRACKET && bytes[at + 2] === GREATER) return false;
    }
    return true;
  }
}
