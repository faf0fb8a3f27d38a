import { deflateRawSync } from "node:zlib";
import { hostile, read, refused, type HostileFile } from "./hostile-file";
import { oneCell, smallParts, smallWorkbook, withEntry } from "./small-workbook";
import { forgeZip, type ForgedEntry } from "./zip-forge";

const SHEET = "xl/worksheets/sheet1.xml";
const FIVE = { "S!A1": "number 5" };
const more = (entry: ForgedEntry) => () => forgeZip([...smallParts(), entry]);
const cut = (share: number) => () => {
  const whole = smallWorkbook();
  return whole.slice(0, Math.floor(whole.length * share));
};

/** `count` bytes of nothing, deflated as a thousandth of that. */
const bombStream = (megabytes: number): Uint8Array => {
  // One megabyte of spaces, flushed so that it can be repeated, and an empty last block.
  const block = deflateRawSync(Buffer.alloc(1_048_576, " "), { finishFlush: 3 });
  return Buffer.concat([...Array.from({ length: megabytes }, () => block), Buffer.from([0x03, 0x00])]);
};

const bomb = (megabytes: number, stated: number) => () => withEntry(SHEET, { written: bombStream(megabytes), inflatedLength: stated, crc: 0 });

/** An entry whose bytes lie inside another one's, where a second header is hidden. */
const overlapping = (): Uint8Array => {
  const hidden = forgeZip([{ name: "xl/hidden.xml", data: "<a/>", method: 0 }]).slice(0, 30 + "xl/hidden.xml".length + 4);
  const outer: ForgedEntry = { name: "xl/outer.bin", data: hidden, method: 0 };
  const before = forgeZip([...smallParts(), outer]);
  const at = Buffer.from(before).indexOf(Buffer.from(hidden));
  return forgeZip([...smallParts(), outer, { name: "xl/hidden.xml", data: "<a/>", method: 0, offset: at, written: new Uint8Array(0), length: 4 }]);
};

/** A comment that holds the end of another directory. */
const twoEnds = (comment: string) => () => smallWorkbook({}, { comment: `x${Buffer.from(forgeZip([], { comment })).toString("latin1")}` });

/** Files whose container lies, is broken, or is merely unusual. */
export const ZIP_TRICKS: readonly HostileFile[] = [
  hostile("zip-cut-after-half", cut(0.5), refused("file-cut-short")),
  hostile("zip-cut-before-its-end", () => smallWorkbook().slice(0, -5), refused("file-cut-short")),
  hostile("zip-of-thirty-bytes", () => smallWorkbook().slice(0, 30), refused("file-cut-short")),
  hostile("zip-of-four-bytes", () => smallWorkbook().slice(0, 4), refused("file-cut-short")),
  hostile("zip-with-nothing-in-it", () => forgeZip([]), refused("file-not-a-workbook")),
  hostile("zip-with-bytes-behind-it", () => smallWorkbook({}, { after: Buffer.from("\r\n") }), refused("file-malformed")),
  hostile("zip-with-bytes-before-it", () => smallWorkbook({}, { before: Buffer.from("PK\x03\x04 self-extracting") }), refused("file-malformed")),
  hostile("zip-with-two-directories", twoEnds("y"), refused("file-suspicious")),
  hostile("zip-with-a-directory-in-its-comment", twoEnds(""), refused("file-malformed")),
  hostile("zip-with-an-honest-comment", () => smallWorkbook({}, { comment: "exported" }), read(FIVE)),
  hostile("part-twice", more({ name: SHEET, data: oneCell("", "<v>6</v>") }), refused("file-suspicious")),
  hostile("part-twice-in-other-case", more({ name: "xl/Worksheets/SHEET1.xml", data: oneCell("", "<v>6</v>") }), refused("file-suspicious")),
  hostile("parts-overlap", overlapping, refused("file-suspicious")),
  hostile("parts-share-their-bytes", () => forgeZip([...smallParts(), { name: "xl/again.xml", data: "", offset: 0 }]), refused("file-suspicious")),
  hostile("part-climbs-out", more({ name: "../../etc/passwd", data: "x" }), refused("file-suspicious")),
  hostile("part-climbs-out-with-backslashes", more({ name: "..\\..\\autoexec.bat", data: "x" }), refused("file-suspicious")),
  hostile("part-at-the-root-of-the-disk", more({ name: "/etc/passwd", data: "x" }), refused("file-suspicious")),
  hostile("part-on-a-drive", more({ name: "C:/Windows/x", data: "x" }), refused("file-suspicious")),
  hostile("part-with-a-nul-in-its-name", more({ name: "xl/workbook.xml\0.png", data: "x" }), refused("file-suspicious")),
  hostile("part-with-two-names", () => withEntry(SHEET, { local: { name: "xl/worksheets/sheet2.xml" } }), refused("file-suspicious")),
  hostile("part-with-two-lengths", () => withEntry(SHEET, { local: { inflatedLength: 7 } }), refused("file-suspicious")),
  hostile("part-with-two-methods", () => withEntry(SHEET, { local: { method: 0 } }), refused("file-suspicious")),
  hostile("part-encrypted", () => withEntry(SHEET, { flags: 0x0801 }), refused("file-encrypted")),
  hostile("part-packed-with-bzip2", () => withEntry(SHEET, { method: 12 }), refused("file-unsupported")),
  hostile("part-longer-than-stated", () => withEntry(SHEET, { inflatedLength: 40 }), refused("file-damaged")),
  hostile("part-shorter-than-stated", () => withEntry(SHEET, { inflatedLength: 4_000 }), refused("file-damaged")),
  hostile("part-with-impossible-length", () => withEntry(SHEET, { inflatedLength: 30_000_000 }), refused("file-damaged")),
  hostile("part-with-wrong-checksum", () => withEntry(SHEET, { crc: 1 }), refused("file-damaged")),
  hostile("part-stored-with-wrong-length", () => withEntry(SHEET, { method: 0, inflatedLength: 9 }), refused("file-damaged")),
  hostile("part-with-corrupt-stream", () => withEntry(SHEET, { written: Buffer.from("ffffffffffffffff", "hex"), inflatedLength: 100 }), refused("file-damaged")),
  hostile("part-with-stream-cut", () => withEntry(SHEET, { written: deflateRawSync(oneCell("", "<v>5</v>")).subarray(0, 40) }), refused("file-damaged")),
  hostile("part-with-nothing-written", () => withEntry(SHEET, { written: new Uint8Array(0) }), refused("file-damaged")),
  hostile("bomb-of-four-gigabytes", bomb(4_095, 4_095 * 1_048_576), refused("file-too-large")),
  hostile("bomb-that-calls-itself-small", bomb(2_000, 1_000), refused("file-damaged")),
  hostile("bomb-that-calls-itself-allowed", bomb(2_000, 60 * 1_048_576), refused("file-damaged")),
  hostile("directory-counts-too-few", () => smallWorkbook({}, { count: 3 }), refused("file-malformed")),
  hostile("directory-counts-too-many", () => smallWorkbook({}, { count: 9 }), refused("file-malformed")),
  hostile("directory-outside-the-file", () => smallWorkbook({}, { directoryOffset: 10_000_000 }), refused("file-malformed")),
  hostile("directory-on-another-disk", () => smallWorkbook({}, { disk: 3 }), refused("file-malformed")),
  hostile("directory-of-too-many-parts", () => forgeZip([...smallParts(), ...Array.from({ length: 5_000 }, (_, i) => ({ name: `xl/media/${i}.bin`, data: "", method: 0 }))]), refused("file-too-large")),
  hostile("zip64-honest", () => forgeZip(smallParts().map((entry) => ({ ...entry, wide: true })), { zip64: true }), read(FIVE)),
  hostile("zip64-with-absurd-directory", () => smallWorkbook({}, { zip64: true, directoryOffset: 2 ** 52 }), refused("file-malformed")),
  hostile("zip64-with-absurd-part", () => withEntry(SHEET, { wide: true, inflatedLength: 2 ** 52 }), refused("file-malformed")),
  hostile("lengths-behind-the-data", () => withEntry(SHEET, { flags: 0x0808, local: { length: 0, inflatedLength: 0 } }), read(FIVE)),
  hostile("names-with-backslashes", () => forgeZip(smallParts().map((entry) => ({ ...entry, name: entry.name.replaceAll("/", "\\") }))), read(FIVE)),
  hostile("parts-stored", () => forgeZip(smallParts().map((entry) => ({ ...entry, method: 0 }))), read(FIVE)),
  hostile("workbook-in-a-zip", () => forgeZip([{ name: "cai-be.xlsx", data: smallWorkbook() }]), refused("file-not-a-workbook")),
];
