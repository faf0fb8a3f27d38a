import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { joinArchives } from "../../../src/xlsx/paint/join-archives";
import { packPart } from "../../../src/xlsx/paint/pack-part";

const PARTS = { "[Content_Types].xml": "<Types/>", "xl/số liệu.xml": "<sheetData/>".repeat(500), "xl/empty.xml": "" };

test("parts packed one by one make the bytes of an archive that was packed at once", () => {
  const atOnce = zipSync(Object.fromEntries(Object.entries(PARTS).map(([path, xml]) => [path, strToU8(xml)])), { mtime: new Date(1980, 0, 1, 12), level: 6 });
  expect(joinArchives(Object.entries(PARTS).map(([path, xml]) => packPart(path, xml)))).toEqual(atOnce);
});

test("a large part is packed sooner, and comes back whole", () => {
  const xml = "<c><v>1</v></c>".repeat(80_000);
  const read = unzipSync(joinArchives([packPart("a.xml", xml), packPart("b.xml", "<b/>")]));
  expect(strFromU8(read["a.xml"] as Uint8Array) === xml).toBe(true);
  expect(strFromU8(read["b.xml"] as Uint8Array)).toBe("<b/>");
});
