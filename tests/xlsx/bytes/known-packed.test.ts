import { crc32, deflateRawSync } from "node:zlib";
import { PORTABLE_CODEC } from "../../../src/xlsx/bytes/codec";
import { KnownPacked } from "../../../src/xlsx/bytes/known-packed";
import type { ZipEntry } from "../../../src/xlsx/bytes/zip-directory";

const { same } = PORTABLE_CODEC;

/** A file that holds one part behind some other bytes. */
const fileWith = (content: Uint8Array, method: 0 | 8 = 8): readonly [file: Uint8Array, entry: ZipEntry] => {
  const data = method === 0 ? content : new Uint8Array(deflateRawSync(content));
  return [Uint8Array.of(9, 9, 9, ...data, 7), { name: "part", method, crc32: crc32(content), start: 3, length: data.length, inflatedLength: content.length }];
};
const text = (letters: string) => Uint8Array.from(Buffer.from(letters));

test.each([0, 8] as const)("what was kept is the same object again, method %s", (method) => {
  const known = new KnownPacked();
  const content = text("styles of a template");
  const [file, entry] = fileWith(content, method);
  expect(known.find(file, entry, same)).toBeNull();
  const kept = known.keep(file, entry, content);
  expect(Buffer.from(kept).toString()).toBe("styles of a template");
  expect(known.find(file.slice(), entry, same)).toBe(kept);
});

test("what is not packed does not keep its file alive, nor change with it", () => {
  const known = new KnownPacked();
  const [file, entry] = fileWith(text("styles"), 0);
  const kept = known.keep(file, entry, file.subarray(3, 9));
  file[3] = 65;
  expect(Buffer.from(kept).toString()).toBe("styles");
  expect(kept.buffer.byteLength).toBe(6);
  expect(known.find(file, entry, same)).toBeNull();
});

test("a checksum alone is not believed, nor a length", () => {
  const known = new KnownPacked();
  const content = text("styles of a template");
  const [file, entry] = fileWith(content);
  known.keep(file, entry, content);
  const other = file.slice();
  other[5] = (other[5] as number) ^ 1;
  expect(known.find(other, entry, same)).toBeNull();
  expect(known.find(file, { ...entry, method: 0 }, same)).toBeNull();
  expect(known.find(file, { ...entry, inflatedLength: entry.inflatedLength + 1 }, same)).toBeNull();
  expect(known.find(file, { ...entry, length: entry.length - 1 }, same)).toBeNull();
});

test("the last 64 are kept, and no large one", () => {
  const known = new KnownPacked();
  const parts = Array.from({ length: 65 }, (_, index) => fileWith(text(`part ${index}`)));
  parts.forEach(([file, entry], index) => known.keep(file, entry, text(`part ${index}`)));
  expect(parts.map(([file, entry]) => known.find(file, entry, same) !== null)).toEqual([false, ...Array.from({ length: 64 }, () => true)]);
  const large = new Uint8Array(200_000);
  const [file, entry] = fileWith(large);
  expect(known.keep(file, entry, large)).toBe(large);
  expect(known.find(file, entry, same)).toBeNull();
});
