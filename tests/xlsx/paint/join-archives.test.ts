import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { joinArchives } from "../../../src/xlsx/paint/join-archives";
import { openPart, packWhole } from "../../../src/xlsx/paint/pack-part";

const PARTS = { "[Content_Types].xml": "<Types/>", "xl/số liệu.xml": "<sheetData/>".repeat(500), "xl/empty.xml": "" };
const archivesOf = (parts: Readonly<Record<string, string>>) => Promise.all(Object.entries(parts).map(([path, xml]) => packWhole(openPart, path, xml)));

test("parts packed one by one make the bytes of an archive that was packed at once", async () => {
  const atOnce = zipSync(Object.fromEntries(Object.entries(PARTS).map(([path, xml]) => [path, strToU8(xml)])), { mtime: new Date(1980, 0, 1, 12), level: 6 });
  expect(joinArchives(await archivesOf(PARTS))).toEqual(atOnce);
});

test("a large part is packed sooner, and comes back whole", async () => {
  const xml = "<c><v>1</v></c>".repeat(80_000);
  const read = unzipSync(joinArchives(await archivesOf({ "a.xml": xml, "b.xml": "<b/>" })));
  expect(strFromU8(read["a.xml"] as Uint8Array) === xml).toBe(true);
  expect(strFromU8(read["b.xml"] as Uint8Array)).toBe("<b/>");
});
