import { referencedCode } from "./references";

const AMPERSAND = 38;
const LESS = 60;
const SQUARE_BRACKET = 93;

export const asciiBytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Recognises XML that is written exactly as expected, faster than a scanner that expects anything. Whatever it does not match is left to the scanner. */
export class ByteMatcher {
  at = 0;
  /** Of the text matched last. */
  textStart = 0;
  textEnd = 0;
  hasReferences = false;

  constructor(readonly bytes: Uint8Array) {}

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

  /** Well-formed text up to the next "<". */
  readText(): boolean {
    const { bytes } = this;
    let { at } = this;
    this.textStart = at;
    this.hasReferences = false;
    for (let byte = bytes[at]; byte !== LESS; byte = bytes[++at]) {
      if (byte === AMPERSAND) {
        this.hasReferences = true;
        if (referencedCode(bytes, at) < 0) return false;
      } else if (byte === SQUARE_BRACKET ? bytes[at + 1] === SQUARE_BRACKET : byte === undefined) return false;
    }
    this.textEnd = at;
    this.at = at;
    return true;
  }
}
