import { utils, write } from "xlsx";
import { NODE_CODEC } from "../../scripts/reading/node-codec";
import { readZipDirectory } from "../../src/xlsx/bytes/zip-directory";
import { DEFAULT_LIMITS } from "../../src/xlsx/limits";
import { readWorkbook } from "../../src/xlsx/read";
import { describeCells } from "../support/describe-cell";
import { forgeZip } from "../support/hostile/zip-forge";

/** The parts of an .xlsb with a sheet "S", by SheetJS. */
const PARTS = (() => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["x"]]), "S");
  const bytes = Uint8Array.from(write(book, { type: "buffer", bookType: "xlsb", bookSST: true }) as Buffer);
  return [...readZipDirectory(bytes, DEFAULT_LIMITS).values()].map(({ name, method, start, length, inflatedLength }) => {
    const packed = bytes.subarray(start, start + length);
    return { name, data: method === 0 ? packed : (NODE_CODEC.inflate(packed, inflatedLength) as Uint8Array) };
  });
})();

const variable = (value: number): number[] => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...variable(value >>> 7)]);
const record = (type: number, ...content: readonly Uint8Array[]) => {
  const bytes = Buffer.concat(content);
  return Buffer.concat([Buffer.from([...variable(type), ...variable(bytes.length)]), bytes]);
};
const u32 = (...values: readonly number[]) => Buffer.concat(values.map((value) => Buffer.from([value, value >>> 8, value >>> 16, value >>> 24])));
const double = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};
const wide = (text: string) => Buffer.concat([u32(text.length), Buffer.from(text, "utf16le")]);
const row = (index: number) => record(0, u32(index), Buffer.alloc(13));

/** A workbook whose sheet has these records between the beginning and the end of its data. */
const cells = (...records: readonly Uint8Array[]) => {
  const sheet = Buffer.concat([record(129), record(145), ...records, record(146), record(130)]);
  const bytes = forgeZip(PARTS.map((part) => (/sheet1\.bin$/.test(part.name) ? { ...part, data: sheet } : part)));
  const { workbook, problems } = readWorkbook(bytes, { name: "a.xlsb" });
  return workbook ? [...describeCells(workbook)].map(([at, what]) => `${at.slice(2)} ${what}`) : problems.map(({ rule }) => rule.code);
};

test("cells of every kind", () => {
  expect(
    cells(row(4), record(1, u32(0, 0)), record(2, u32(1, 0), u32((5 << 2) | 2)), record(3, u32(2, 0), Buffer.from([0x2a])), record(4, u32(3, 0), Buffer.from([1])), record(5, u32(4, 0), double(-0.5)), record(6, u32(5, 0), wide("xã")), record(7, u32(6, 0), u32(0)), record(62, u32(7, 0), Buffer.from([1]), wide("ab"), u32(1), Buffer.from([0, 0, 0, 0]))),
  ).toEqual(["B5 number 5", "C5 error #N/A", "D5 boolean true", "E5 number -0.5", "F5 text xã", "G5 text x", "H5 text ab"]);
});

test("cells that leave out their column stand right of the one before", () => {
  expect(cells(row(0), record(2, u32(3, 0), u32((1 << 2) | 2)), record(13, u32(0), u32((2 << 2) | 2)), record(12, u32(0)), record(16, u32(0), double(3)), row(1), record(14, u32(0), Buffer.from([7])), record(15, u32(0), Buffer.from([0])), record(17, u32(0), wide("t")), record(18, u32(0), u32(0)))).toEqual([
    "D1 number 1", "E1 number 2", "G1 number 3", "A2 error #DIV/0!", "B2 boolean false", "C2 text t", "D2 text x",
  ]);
});

test("results of formulas", () => {
  expect(cells(row(0), record(8, u32(0, 0), wide("s"), Buffer.alloc(6)), record(9, u32(1, 0), double(2.5), Buffer.alloc(6)), record(10, u32(2, 0), Buffer.from([1]), Buffer.alloc(6)), record(11, u32(3, 0), Buffer.from([0x17]), Buffer.alloc(6)))).toEqual(["A1 text s", "B1 number 2.5", "C1 boolean true", "D1 error #REF!"]);
});

test("the last corner of the sheet", () => {
  expect(cells(row(1_048_575), record(9, u32(16_383, 0), double(5), Buffer.alloc(6)))).toEqual(["XFD1048576 number 5"]);
});

test("records that hold less than they must, or point nowhere, refuse the file", () => {
  const bad = [[row(0), record(5, u32(0, 0))], [record(5, u32(0, 0), double(5))], [row(0), record(5, u32(16_384, 0), double(5))], [row(1_048_576)], [row(0), record(7, u32(0, 0), u32(99))], [row(0), record(6, u32(0, 0), u32(0x7fffffff))]];
  expect(bad.map((records) => cells(...records))).toEqual(bad.map(() => ["file-malformed"]));
});

test("a part that ends before it says so is refused", () => {
  const sheet = Buffer.concat([record(129), record(145), row(0), record(5, u32(0, 0), double(5))]);
  const bytes = forgeZip(PARTS.map((part) => (/sheet1\.bin$/.test(part.name) ? { ...part, data: sheet } : part)));
  expect(readWorkbook(bytes, { name: "a.xlsb" }).problems.map(({ rule }) => rule.code)).toEqual(["file-cut-short"]);
});
