import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { joinBytes } from "./join-bytes";
import { openUtf8 } from "./utf8-text";

/** Deflated bytes that could not be inflated: `longer` than stated, or `broken`. */
export type InflateFailure = "longer" | "broken";

/** UTF-8, as strings. */
export interface Utf8Text {
  /** Where `sign`, of ASCII or U+00EF for the byte EF, stands next from the byte `from` on; −1 where it does not. */
  readonly find: (sign: string, from: number) => number;
  /** What the bytes from `from` to `to` say, as a string that does not keep the others alive. Cheapest where what is asked for moves forwards. */
  readonly slice: (from: number, to: number) => string;
}

/** Whether the bytes of `a` from `at` on are those of `b` between `from` and `to`. */
export type SameBytes = (a: Uint8Array, at: number, b: Uint8Array, from: number, to: number) => boolean;

/**
 * The heavy work on bytes. The default runs anywhere; Node has faster ones and passes them in, as nothing here may
 * import a Node module.
 */
export interface Codec {
  /** Inflates a raw deflate stream to at most `length` bytes; never holds much more than that in memory. */
  readonly inflate: (deflated: Uint8Array, length: number) => Uint8Array | InflateFailure;
  readonly crc32: (bytes: Uint8Array) => number;
  /** Null where the bytes are not UTF-8. */
  readonly openUtf8: (bytes: Uint8Array) => Utf8Text | null;
  readonly same: SameBytes;
}

/** Deflate makes at most 1,032 bytes of one: a chunk of this size can put 8 MB too many into memory before it is noticed. */
const CHUNK = 8_192;

const inflate: Codec["inflate"] = (deflated, length) => {
  const pieces: Uint8Array[] = [];
  let total = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    total += piece.length;
  });
  try {
    // Once everything stated has come, what may follow the stream is not looked at.
    for (let at = 0; at < deflated.length && (total < length || at === 0); at += CHUNK) {
      stream.push(deflated.subarray(at, at + CHUNK), at + CHUNK >= deflated.length);
      if (total > length) return "longer";
    }
  } catch {
    return "broken";
  }
  return pieces.length === 1 ? (pieces[0] as Uint8Array) : joinBytes(pieces);
};

const same: SameBytes = (a, at, b, from, to) => {
  if (at + to - from > a.length) return false;
  const shift = at - from;
  for (let i = from; i < to; i++) if (a[i + shift] !== b[i]) return false;
  return true;
};

export const PORTABLE_CODEC: Codec = { inflate, crc32, openUtf8, same };
