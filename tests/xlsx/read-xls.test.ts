import { CFB, utils, write, type BookType } from "xlsx";
import { address } from "../../src/core/address";
import { readWorkbook } from "../../src/xlsx/read";
import { describeCell, describeCells } from "../support/describe-cell";
import { compoundFile } from "../support/hostile/compound-forge";

const BOF = 0x0809;

/** A sheet with one text, as records. */
const stream = (bookType: BookType, text: string): Buffer => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([[text]]), "S");
  const container = CFB.read(write(book, { type: "buffer", bookType }) as Buffer, { type: "buffer" });
  return Buffer.from((CFB.find(container, "/Workbook") ?? CFB.find(container, "/Book"))?.content as Uint8Array);
};

const u16 = (...values: readonly number[]) => Buffer.concat(values.map((value) => Buffer.from([value & 255, value >> 8])));
const record = (type: number, ...content: readonly Uint8Array[]) => {
  const bytes = Buffer.concat(content);
  return Buffer.concat([u16(type, bytes.length), bytes]);
};
const double = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};
const rk = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
};
const hex = (text: string) => Buffer.from(text.replaceAll(" ", ""), "hex");

/** Records put behind the second BOF: the sheet's. No other sheet follows, so nothing moves that is pointed to. */
const inSheet = (...records: readonly Uint8Array[]): Uint8Array => {
  const bytes = stream("biff8", "x");
  let at = 0;
  let sheets = 0;
  for (; at < bytes.length; at += 4 + bytes.readUInt16LE(at + 2)) if (bytes.readUInt16LE(at) === BOF && ++sheets === 2) break;
  const behind = at + 4 + bytes.readUInt16LE(at + 2);
  return compoundFile({ Workbook: Buffer.concat([bytes.subarray(0, behind), ...records, bytes.subarray(behind)]) });
};

/** Cells beside the text of the sheet itself. */
const cells = (...records: readonly Uint8Array[]) => {
  const { workbook, problems } = readWorkbook(inSheet(...records), { name: "a.xls" });
  if (!workbook) return problems.map(({ rule }) => rule.code);
  return [...describeCells(workbook)].filter(([at]) => at !== "S!A1").map(([at, what]) => `${at.slice(2)} ${what}`);
};

const formula = (column: number, value: Uint8Array, flags = 0) => record(0x0006, u16(4, column, 0), value, u16(flags), Buffer.alloc(4), u16(0));

test("numbers in all their records", () => {
  expect(cells(record(0x0203, u16(4, 0, 0), double(-1234567.891)), record(0x027e, u16(4, 1, 0), rk((5 << 2) | 2)), record(0x027e, u16(4, 2, 0), rk((-123 << 2) | 3)), record(0x027e, u16(4, 3, 0), rk(0x3ff80000)), record(0x00bd, u16(4, 4, 0), rk((7 << 2) | 2), u16(0), rk((8 << 2) | 2), u16(5)))).toEqual([
    "A5 number -1234567.891", "B5 number 5", "C5 number -1.23", "D5 number 1.5", "E5 number 7", "F5 number 8",
  ]);
});

test("a number that is none is an error", () => {
  expect(cells(record(0x0203, u16(4, 0, 0), double(Number.NaN)), record(0x0203, u16(4, 1, 0), double(Number.POSITIVE_INFINITY)))).toEqual(["A5 error NaN", "B5 error Infinity"]);
});

test("texts of their own, narrow, wide, with runs, and over two records", () => {
  const label = (column: number, ...content: readonly Uint8Array[]) => record(0x0204, u16(4, column, 0), ...content);
  expect(
    cells(
      label(0, u16(3), hex("00"), Buffer.from("abc")),
      label(1, u16(2), hex("01"), Buffer.from("xã", "utf16le")),
      record(0x00d6, u16(4, 2, 0), u16(2), hex("08"), u16(1), Buffer.from("ab"), u16(1, 0)),
      label(3, u16(4), hex("00"), Buffer.from("ab")), record(0x003c, hex("01"), Buffer.from("xã", "utf16le")),
    ),
  ).toEqual(["A5 text abc", "B5 text xã", "C5 text ab", "D5 text abxã"]);
});

test("results of formulas", () => {
  expect(
    cells(
      formula(0, double(2.5)),
      formula(1, hex("00 00 00 00 00 00 ff ff")), record(0x0207, u16(2), hex("00"), Buffer.from("ok")),
      formula(2, hex("01 00 01 00 00 00 ff ff")),
      formula(3, hex("02 00 07 00 00 00 ff ff")),
      formula(4, hex("03 00 00 00 00 00 ff ff")),
      formula(5, hex("00 00 00 00 00 00 ff ff")), record(0x04bc, Buffer.alloc(10)), record(0x0207, u16(1), hex("00"), Buffer.from("s")),
    ),
  ).toEqual(["A5 number 2.5", "B5 text ok", "C5 boolean true", "D5 error #DIV/0!", "E5 text ", "F5 text s"]);
});

test("a formula that was never calculated is told from one that gives zero", () => {
  expect(cells(formula(0, double(0), 2), formula(1, double(0)), formula(2, double(0), 3), formula(3, double(4), 2))).toEqual(["A5 uncalculated", "B5 number 0", "C5 uncalculated", "D5 number 4"]);
});

test("every cell of a formula says that it has one", () => {
  const { workbook } = readWorkbook(inSheet(formula(0, double(2.5))), { name: "a.xls" });
  expect([...(workbook?.sheets[0]?.cells.values() ?? [])].map((cell) => [describeCell(cell), "formula" in cell])).toEqual([["number 2.5", true], ["text x", false]]);
});

test("what a chart in the sheet holds is no cell", () => {
  expect(cells(record(BOF, u16(0x0600, 0x0020), Buffer.alloc(12)), record(0x0203, u16(4, 0, 0), double(5)), record(0x000a))).toEqual([]);
});

test("records that hold less than they must, or point nowhere, refuse the file", () => {
  const bad = [record(0x0203, u16(4, 0)), record(0x0203, u16(4, 256, 0), double(5)), record(0x00fd, u16(4, 0, 0), rk(99)), record(0x0204, u16(4, 0, 0), u16(9), hex("00"), Buffer.from("ab")), formula(0, hex("00 00 00 00 00 00 ff ff")), formula(0, hex("09 00 00 00 00 00 ff ff"))];
  expect(bad.map((one) => cells(one))).toEqual(bad.map(() => ["file-malformed"]));
});

test("one place twice is refused", () => {
  expect(cells(formula(0, double(1)), formula(0, double(2)))).toEqual(["file-suspicious"]);
});

test("Excel 95: text in the workbook's code page", () => {
  const bytes = stream("biff5", "DAn sOX");
  const codePage = bytes.indexOf(hex("42 00 02 00"));
  bytes.writeUInt16LE(1258, codePage + 4);
  Buffer.from("D\xe2n s\xf4\xec", "latin1").copy(bytes, bytes.indexOf("DAn sOX"));
  const { workbook } = readWorkbook(compoundFile({ Book: bytes }), { name: "a.xls" });
  expect(workbook && [...describeCells(workbook)]).toEqual([["S!A1", "text Dân sô\u0301"]]);
});

test.each([0, 15, 1000])("a cell anywhere on the sheet: row %d, last column", (row) => {
  expect(cells(record(0x0203, u16(row, 255, 0), double(5)))).toEqual([`${address(row, 255)} number 5`]);
});
