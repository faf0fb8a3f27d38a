import { crc32 as nodeCrc32, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { NODE_CODEC } from "../../../scripts/reading/node-codec";
import { PORTABLE_CODEC } from "../../../src/xlsx/bytes/codec";

const CODECS = [["portable", PORTABLE_CODEC], ["node", NODE_CODEC]] as const;
const bytes = (content: string) => Uint8Array.from(Buffer.from(content));

describe.each(CODECS)("the %s codec", (_, { inflate, crc32, openUtf8, same }) => {
  test("gives back what was deflated", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3_000 }), fc.integer({ min: 0, max: 9 }), (content, level) => expect(Buffer.from(inflate(deflateRawSync(content, { level }), content.length) as Uint8Array)).toEqual(Buffer.from(content))));
  });

  test("gives back large contents, in pieces", () => {
    const content = Buffer.from(Array.from({ length: 400_000 }, (_, i) => (i * i) % 251));
    expect(Buffer.compare(inflate(deflateRawSync(content), content.length) as Uint8Array, content)).toBe(0);
  });

  test("says that there is more than stated, without holding it", () => {
    expect(inflate(deflateRawSync(Buffer.alloc(50_000_000)), 1_000)).toBe("longer");
  });

  test("says that a stream is broken", () => {
    expect(inflate(Buffer.from("ffffffff", "hex"), 100)).toBe("broken");
  });

  test("does not take a stream that is cut for a whole one", () => {
    const whole = deflateRawSync(Buffer.from(Array.from({ length: 500 }, (_, i) => (i * i) % 251)));
    for (let length = 0; length < whole.length - 1; length++) {
      const cut = inflate(whole.subarray(0, length), 500);
      expect(cut === "broken" || cut.length < 500).toBe(true);
    }
  });

  test("checksums are those of zlib", () => {
    expect(crc32(bytes("123456789"))).toBe(0xcbf43926);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (content) => expect(crc32(content)).toBe(nodeCrc32(content))));
  });

  test("text is cut out at bytes", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 8 }), { maxLength: 12 }), fc.array(fc.nat(), { maxLength: 12 }), (pieces, order) => {
        const places = pieces.map((piece, index) => [Buffer.byteLength(pieces.slice(0, index).join("")), Buffer.byteLength(pieces.slice(0, index + 1).join("")), piece] as const);
        const text = openUtf8(bytes(pieces.join("")));
        for (const next of order) {
          const [from, to, piece] = places[next % Math.max(1, places.length)] ?? [0, 0, ""];
          expect(text?.slice(from, to)).toBe(piece);
        }
      }),
    );
  });

  test("signs are found at bytes", () => {
    const text = openUtf8(bytes("ổ<ï]>ï]]>ổ<"));
    const found = (sign: string, from: number) => text?.find(sign, from);
    expect([found("<", 0), found("<", 4), found("]]>", 0), found("\r", 0)]).toEqual([3, 16, 10, -1]);
    expect([found("\u00ef", 0), found("\u00ef", 1)]).toEqual([-1, -1]);
    expect(openUtf8(bytes("a\uffe0b"))?.find("\u00ef", 0)).toBe(1);
  });

  test("the same bytes are told from others, wherever they stand", () => {
    const long = bytes("0123456789".repeat(20));
    expect(same(long, 10, long, 20, 200)).toBe(true);
    expect(same(long, 11, long, 20, 200)).toBe(false);
    expect(same(long, 3, long, 13, 15)).toBe(true);
    expect(same(long, 3, long, 14, 15)).toBe(false);
    // Beyond the end nothing is the same.
    expect(same(long, 190, long, 0, 11)).toBe(false);
    expect(same(long, 100, long, 0, 101)).toBe(false);
    expect(same(long.subarray(5, 150), 5, long, 0, 140)).toBe(true);
  });

  test("what is not UTF-8 is not taken for it", () => {
    for (const hex of ["ff", "c0bc", "e0809f", "eda080", "f4908080", "e1ba", "80"]) expect(openUtf8(Uint8Array.from(Buffer.from(hex, "hex")))).toBeNull();
  });
});
