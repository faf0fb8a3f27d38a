import type { Utf8Text } from "./codec";

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * Finds the place in the decoded text that belongs to a byte, by counting on from the last one asked for: a slice of a
 * text decoded once costs less than decoding each piece by itself.
 */
class Place {
  private byte = 0;
  private index = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Codes before this byte: one for each first byte of a character, two where it begins with 1111. */
  of(byte: number): number {
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

/** So few characters V8 copies by itself. */
const SHORT = 12;

const isAscii = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if ((bytes[at] as number) >= 0x80) return false;
  return true;
};

/** A copy: V8 would let a slice keep the whole text alive; joined to something else it becomes a text of its own. */
const copied = (slice: string): string => ` ${slice}`.slice(1);

export const openUtf8 = (bytes: Uint8Array): Utf8Text | null => {
  const text = decode(bytes);
  if (text === null) return null;
  if (text.length === bytes.length) return { find: (sign, from) => text.indexOf(sign, from), slice: (from, to) => copied(text.slice(from, to)) };
  // Every byte is some character in Windows-1252.
  const byteWise = new TextDecoder("windows-1252").decode(bytes);
  const place = new Place(bytes);
  const slice = (from: number, to: number) => {
    if (to - from <= SHORT && isAscii(bytes, from, to)) return byteWise.slice(from, to);
    const start = place.of(from);
    return copied(text.slice(start, place.of(to)));
  };
  return { find: (sign, from) => byteWise.indexOf(sign, from), slice };
};
