/** The floor: the parts that typed cells come from are read from disk and inflated, and nothing is done with them. */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");
const { readTask } = require("./typed-cells.cjs");

/** The entry sheet is the first in both programs' workbooks. */
const NEEDED = new Set(["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"]);

/** Bytes of the needed parts once inflated (APPNOTE 4.3.12 and 4.3.16, no zip64). */
const inflateNeeded = (zip) => {
  let inflated = 0;
  let at = zip.readUInt32LE(zip.lastIndexOf("PK\x05\x06") + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, size, nameLength, extraLength, commentLength, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32), zip.readUInt32LE(at + 42)];
    if (NEEDED.has(zip.toString("latin1", at + 46, at + 46 + nameLength))) {
      const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const stored = zip.subarray(from, from + size);
      inflated += (method === 8 ? zlib.inflateRawSync(stored, { chunkSize: 1 << 18 }) : stored).length;
    }
    at += 46 + nameLength + extraLength + commentLength;
  }
  return inflated;
};

const { folder, files } = readTask();
const inflated = files.reduce((sum, file) => sum + inflateNeeded(readFileSync(path.join(folder, file))), 0);
console.log(JSON.stringify({ inflated }));
