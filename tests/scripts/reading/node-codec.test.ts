import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { NODE_CODEC } from "../../../scripts/reading/node-codec";
import { PORTABLE_CODEC } from "../../../src/xlsx/bytes/codec";

const bytes = fc.uint8Array({ maxLength: 5_000 });
const same = (deflated: Uint8Array, length: number) => {
  const [node, portable] = [NODE_CODEC.inflate(deflated, length), PORTABLE_CODEC.inflate(deflated, length)];
  expect(typeof node === "string" ? node : [...node]).toEqual(typeof portable === "string" ? portable : [...portable]);
};

test("what was deflated comes back", () => {
  fc.assert(fc.property(bytes, (plain) => expect([...(NODE_CODEC.inflate(deflateRawSync(plain), plain.length) as Uint8Array)]).toEqual([...plain])));
});

test("more than was stated is told, not inflated", () => {
  const deflated = deflateRawSync(new Uint8Array(1_000_000));
  expect(NODE_CODEC.inflate(deflated, 999)).toBe("longer");
  expect(NODE_CODEC.inflate(deflated, 999_999)).toBe("longer");
});

test("the pane's codec and this one give the same answer to a whole stream, whatever length is stated", () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 5_000 }), fc.integer({ min: 1, max: 6_000 }), (plain, length) => same(deflateRawSync(plain), length)));
});

test("and the same checksum", () => {
  fc.assert(fc.property(bytes, (data) => expect(NODE_CODEC.crc32(data)).toBe(PORTABLE_CODEC.crc32(data))));
  expect(NODE_CODEC.crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
});

test("noise and streams cut short are never more than was stated, and never an exception", () => {
  const short = (deflated: Uint8Array) => {
    const inflated = NODE_CODEC.inflate(deflated, 100);
    if (typeof inflated !== "string") expect(inflated.length).toBeLessThanOrEqual(100);
  };
  fc.assert(fc.property(bytes, short));
  fc.assert(fc.property(bytes, fc.nat(5_000), (plain, cut) => short(deflateRawSync(plain).subarray(0, cut))));
});
