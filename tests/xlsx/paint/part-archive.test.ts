import { unzipSync } from "fflate";
import { partArchive } from "../../../src/xlsx/paint/part-archive";

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, index) => 65 + ((index * index) % 23));
const archived = (content: Uint8Array, piece: number): Uint8Array => {
  const archive = partArchive("a.xml");
  for (let from = 0; from < content.length; from += piece) archive.write(content.slice(from, from + piece));
  return archive.end();
};
const same = (a: Uint8Array | undefined, b: Uint8Array) => a !== undefined && Buffer.from(a).equals(b);

test.each([0, 1000, (1 << 20) - 1, 1 << 20, 5 << 18, (5 << 18) + 1, 3_000_001])("a file of %i bytes comes back whole, and its archive does not tell in what pieces it came", (length) => {
  const content = bytesOf(length);
  const atOnce = archived(content, length + 1);
  expect(same(unzipSync(atOnce)["a.xml"], content)).toBe(true);
  expect([7_001, 1 << 18, 1_100_000].map((piece) => same(archived(content, piece), atOnce))).toEqual([true, true, true]);
});
