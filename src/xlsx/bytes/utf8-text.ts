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

/** A copy: V8 would let a slice keep the whole text alive; joined to something else it becomes a text of its own. */
const copied = (slice: string): string => ` ${slice}`.slice(1);

export const openUtf8 = (bytes: Uint8Array): Utf8Text | null => {
  const text = decode(bytes);
  if (text === null) return null;
  if (text.length === bytes.length) return { byteWise: text, slice: (from, to) => copied(text.slice(from, to)) };
  const place = new Place(bytes);
  const slice = (from: number, to: number) => {
    const start = place.of(from);
    return copied(text.slice(start, place.of(to)));
  };
  // Every byte is some character in Windows-1252.
  return { byteWise: new TextDecoder("windows-1252").decode(bytes), slice };
};
