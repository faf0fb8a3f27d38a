import { CFB, utils, write, type BookType, type WorkBook } from "xlsx";
import { compoundFile } from "./compound-forge";
import { hostile, read, refused, type HostileFile } from "./hostile-file";

const LEGACY = "file-legacy-format";

/** A workbook with one cell of each kind, written by SheetJS. */
const book = (): WorkBook => {
  const sheet = utils.aoa_to_sheet([["Tỷ lệ", 5, 0.5, true]]);
  sheet.E1 = { t: "e", v: 42 };
  sheet.F1 = { t: "n", v: 0.94, z: "0%" };
  sheet["!ref"] = "A1:F1";
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, "S");
  return workbook;
};
const written = (bookType: BookType): Uint8Array => Uint8Array.from(write(book(), { type: "buffer", bookType }) as Buffer);
const CELLS = { "S!A1": "text Tỷ lệ", "S!B1": "number 5", "S!C1": "number 0.5", "S!D1": "boolean true", "S!E1": "error #N/A", "S!F1": "number 0.94 percent" };

/** The records of an .xls, changed by `change`, in a new container. */
const stream = (): Buffer => Buffer.from(CFB.find(CFB.read(Buffer.from(written("biff8")), { type: "buffer" }), "/Workbook")?.content as Uint8Array);
const xls = (name: string, change: (records: Buffer) => Buffer, expect: HostileFile["expect"]) => hostile(name, () => compoundFile({ Workbook: change(stream()) }), expect, "xls");
/** The container of an .xls with bytes put over its own. */
const container = (name: string, change: (bytes: Buffer) => void, expect: HostileFile["expect"]) =>
  hostile(
    name,
    () => {
      const bytes = Buffer.from(written("biff8"));
      change(bytes);
      return Uint8Array.from(bytes);
    },
    expect,
    "xls",
  );

const record = (type: number, ...content: readonly number[]): Buffer => {
  const buffer = Buffer.alloc(4 + content.length);
  buffer.writeUInt16LE(type, 0);
  buffer.writeUInt16LE(content.length, 2);
  Buffer.from(content).copy(buffer, 4);
  return buffer;
};

/** Where a record of this type begins. */
const find = (records: Buffer, type: number): number => {
  for (let at = 0; at + 4 <= records.length; at += 4 + records.readUInt16LE(at + 2)) if (records.readUInt16LE(at) === type) return at;
  throw new Error(`no record ${type}`);
};
/** A record put behind the first one, and all places of sheets moved along. */
const insert = (records: Buffer, added: Buffer): Buffer => {
  const first = 4 + records.readUInt16LE(2);
  const changed = Buffer.from(records);
  const sheet = find(changed, 0x0085) + 4;
  changed.writeUInt32LE(changed.readUInt32LE(sheet) + added.length, sheet);
  return Buffer.concat([changed.subarray(0, first), added, changed.subarray(first)]);
};
const changed = (change: (records: Buffer) => void) => (records: Buffer) => {
  change(records);
  return records;
};

/** Cells of SST tables: the text that runs over the end of a record, and a table that promises more than it has. */
const sharedTextsOver = (records: Buffer): Buffer => insert(records, Buffer.concat([record(0x00fc, 1, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0x44), record(0x003c, 1, 0xe2, 0, 0x6e, 0, 0x21, 0)]));

/** Workbooks in the older formats: honest ones, and ones whose records or container lie. */
export const BINARY_FORMATS: readonly HostileFile[] = [
  hostile("honest", () => written("biff8"), read(CELLS, LEGACY), "xls"),
  hostile("honest", () => written("xlsb"), read(CELLS, LEGACY), "xlsb"),
  hostile("xls-cut-after-half", () => written("biff8").slice(0, 1_500), refused("file-cut-short"), "xls"),
  hostile("xls-of-a-header-only", () => written("biff8").slice(0, 100), refused("file-cut-short"), "xls"),
  container("xls-with-a-chain-that-bites-its-tail", (bytes) => {
    const table = (bytes.readUInt32LE(76) + 1) * 512;
    const directory = bytes.readUInt32LE(48);
    bytes.writeUInt32LE(directory, table + directory * 4);
  }, refused("file-malformed")),
  container("xls-with-a-stream-that-bites-its-tail", (bytes) => {
    const table = (bytes.readUInt32LE(76) + 1) * 512;
    const first = bytes.readUInt32LE(bytes.indexOf(Buffer.from("Workbook", "utf16le")) + 116);
    bytes.writeUInt32LE(first, table + first * 4);
  }, refused("file-malformed")),
  container("xls-with-a-table-of-four-billion-sectors", (bytes) => void bytes.writeUInt32LE(0xffffffff, 44), refused("file-cut-short")),
  container("xls-with-strange-sectors", (bytes) => void bytes.writeUInt16LE(3, 30), refused("file-malformed")),
  container("xls-without-a-directory", (bytes) => void bytes.writeUInt32LE(0xfffffffe, 48), refused("file-malformed")),
  container("xls-with-a-stream-longer-than-the-file", (bytes) => {
    const entry = bytes.indexOf(Buffer.from("Workbook", "utf16le"));
    bytes.writeUInt32LE(0x7fffffff, entry + 120);
  }, refused("file-cut-short")),
  container("xls-with-a-directory-that-bites-its-tail", (bytes) => {
    const entry = bytes.indexOf(Buffer.from("Workbook", "utf16le"));
    const index = (entry % 512) / 128;
    bytes.writeUInt32LE(index, entry + 72);
  }, refused("file-malformed")),
  xls("xls-encrypted", (records) => insert(records, record(0x002f, 1, 0, 1, 0, 1, 0)), refused("file-encrypted")),
  xls("xls-with-records-cut", (records) => records.subarray(0, -3), refused("file-cut-short")),
  xls("xls-with-a-record-longer-than-the-rest", changed((records) => void records.writeUInt16LE(0xffff, find(records, 0x0085) + 2)), refused("file-cut-short")),
  xls("xls-with-a-sheet-outside-the-stream", changed((records) => void records.writeUInt32LE(0x7fffffff, find(records, 0x0085) + 4)), refused("file-cut-short")),
  xls("xls-with-a-sheet-in-the-middle-of-a-record", changed((records) => void records.writeUInt32LE(find(records, 0x0031), find(records, 0x0085) + 4)), refused("file-malformed")),
  xls("xls-with-a-sheet-that-is-the-workbook", changed((records) => void records.writeUInt32LE(0, find(records, 0x0085) + 4)), read({}, LEGACY)),
  xls("xls-of-an-unknown-version", changed((records) => void records.writeUInt16LE(0x0700, 4)), refused("file-unsupported")),
  xls("xls-with-a-text-over-two-records", sharedTextsOver, read(CELLS, LEGACY)),
  xls("xls-with-four-billion-shared-texts", (records) => insert(records, record(0x00fc, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 0, 0)), refused("file-malformed")),
  xls("xls-without-its-container", (records) => records, read(CELLS, LEGACY)),
  hostile("xls-as-a-bare-stream", () => Uint8Array.from(stream()), read(CELLS, LEGACY), "xls"),
  hostile("xlsb-cut-in-a-zip-that-is-whole", () => written("xlsb").slice(0, -30), refused("file-cut-short"), "xlsb"),
];
