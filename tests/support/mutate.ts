import fc from "fast-check";

/** One change to a run of bytes; places are shares of its length, so that they fit any. */
type Change =
  | { readonly kind: "flip"; readonly at: number; readonly byte: number }
  | { readonly kind: "cut"; readonly at: number }
  | { readonly kind: "drop"; readonly at: number; readonly count: number }
  | { readonly kind: "repeat"; readonly at: number; readonly from: number; readonly count: number }
  | { readonly kind: "insert"; readonly at: number; readonly bytes: Uint8Array };

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** Pieces that mean something to one of the formats. */
const TELLING = ["<", ">", "/>", "&", ";", '"', "=", "\0", "\xff\xff\xff\xff", "<!DOCTYPE a>", "<![CDATA[", "]]>", "<!--", "&#0;", "PK\x05\x06", "PK\x03\x04", "</row>", '<c r="A1"><v>7</v></c>', 't="s"', "\x3c\x00\x01\x00", "1E999"].map((text) =>
  Uint8Array.from(Buffer.from(text, "latin1")),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant("flip" as const), at: share, byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ kind: fc.constant("cut" as const), at: share }),
  fc.record({ kind: fc.constant("drop" as const), at: share, count: fc.integer({ min: 1, max: 64 }) }),
  fc.record({ kind: fc.constant("repeat" as const), at: share, from: share, count: fc.integer({ min: 1, max: 64 }) }),
  fc.record({ kind: fc.constant("insert" as const), at: share, bytes: fc.oneof(fc.constantFrom(...TELLING), fc.uint8Array({ maxLength: 8 })) }),
);

export const changes: fc.Arbitrary<readonly Change[]> = fc.array(change, { minLength: 1, maxLength: 4 });

const applyOne = (bytes: Uint8Array, made: Change): Uint8Array => {
  const at = Math.floor(made.at * bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (made.kind) {
    case "flip":
      return Buffer.concat([before, bytes.length > 0 ? Uint8Array.of(made.byte) : new Uint8Array(0), after.subarray(1)]);
    case "cut":
      return before;
    case "drop":
      return Buffer.concat([before, after.subarray(made.count)]);
    case "repeat": {
      const from = Math.floor(made.from * bytes.length);
      return Buffer.concat([before, bytes.subarray(from, from + made.count), after]);
    }
    case "insert":
      return Buffer.concat([before, made.bytes, after]);
  }
};

/** The bytes with every change made to them, in order. */
export const mutate = (bytes: Uint8Array, made: readonly Change[]): Uint8Array => Uint8Array.from(made.reduce(applyOne, bytes));
