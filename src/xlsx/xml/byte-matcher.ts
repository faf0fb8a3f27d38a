import type { TextSpan, XmlSource } from "./xml-source";

export const asciiBytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Recognises XML that is written exactly as expected, faster than a scanner that expects anything. Whatever it does not match is left to the scanner. */
export class ByteMatcher {
  at = 0;
  protected readonly bytes: Uint8Array;

  constructor(protected readonly source: XmlSource) {
    this.bytes = source.bytes;
  }

  literal(expected: Uint8Array): boolean {
    const { bytes, at } = this;
    for (let i = 0; i < expected.length; i++) if (bytes[at + i] !== expected[i]) return false;
    this.at = at + expected.length;
    return true;
  }

  /** A number of at most seven digits, enough for any row or style; −1 for anything else. */
  digits(): number {
    const { bytes, at } = this;
    let end = at;
    let number = 0;
    for (let byte = bytes[end] as number; byte >= 48 && byte <= 57; byte = bytes[++end] as number) number = number * 10 + byte - 48;
    this.at = end;
    return end > at && end <= at + 7 ? number : -1;
  }

  /** Well-formed text up to the next tag; null where it is not. */
  text(): string | null {
    const span = this.span();
    return span && this.source.read(span);
  }

  /** The same, where it need not become a string yet. */
  span(): TextSpan | null {
    const span = this.source.measure(this.at);
    if (span) this.at = span.end;
    return span;
  }

  read(span: TextSpan): string {
    return this.source.read(span);
  }
}
