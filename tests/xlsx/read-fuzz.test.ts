import fc from "fast-check";
import { CFB, utils, write, type BookType } from "xlsx";
import { NODE_CODEC } from "../../scripts/reading/node-codec";
import { PORTABLE_CODEC } from "../../src/xlsx/bytes/codec";
import { readZipDirectory } from "../../src/xlsx/bytes/zip-directory";
import { DEFAULT_LIMITS } from "../../src/xlsx/limits";
import { readWorkbook, type ReadResult } from "../../src/xlsx/read";
import { describeCells } from "../support/describe-cell";
import { compoundFile } from "../support/hostile/compound-forge";
import { FORMATS, sharedTexts, sheetXml, smallParts } from "../support/hostile/small-workbook";
import { forgeZip } from "../support/hostile/zip-forge";
import { changes, mutate } from "../support/mutate";

/** `npm run fuzz` asks for more. */
const NUM_RUNS = process.env.npm_lifecycle_event === "fuzz" ? 20_000 : 400;
const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? NUM_RUNS), ...(process.env.FUZZ_SEED === undefined ? {} : { seed: Number(process.env.FUZZ_SEED) }) };
const MOST_MILLISECONDS = 3_000;

const SMALL = { ...DEFAULT_LIMITS, inflatedBytes: 4_000_000, partBytes: 2_000_000, cells: 20_000, textCharacters: 200_000 };

const PARTS = smallParts({
  "xl/sharedStrings.xml": sharedTexts("<t>xã</t>", '<t xml:space="preserve"> Dân số &amp; </t>', '<r><rPr><rFont val=".VnTime"/></rPr><t>D©n</t></r><rPh sb="0" eb="1"><t>x</t></rPh>'),
  "xl/worksheets/sheet1.xml": sheetXml(
    `<row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1" s="${FORMATS.percent}"><v>0.94</v></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>xãx</v></c><c r="D1"/></row>` +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>Tỷ lệ</t></is></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#N/A</v></c><c><f t="shared" si="0"/><v>-1.5E-3</v></c></row>',
    { before: '<dimension ref="A1:D3"/><!-- x -->', after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' },
  ),
});

const written = (bookType: BookType): Uint8Array => {
  const sheet = utils.aoa_to_sheet([["Tỷ lệ", 5, 0.5, true], ["xã", -1234567.891]]);
  sheet.C2 = { t: "e", v: 42 };
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "S");
  return Uint8Array.from(write(book, { type: "buffer", bookType }) as Buffer);
};
const stream = Uint8Array.from(CFB.find(CFB.read(Buffer.from(written("biff8")), { type: "buffer" }), "/Workbook")?.content as Uint8Array);

/** Whatever comes in: an answer, in time, by a known rule; and no number that is not one. */
const readAnything = (bytes: Uint8Array, name: string): ReadResult => {
  const before = Date.now();
  const result = readWorkbook(bytes, { name, limits: SMALL });
  expect(Date.now() - before).toBeLessThan(MOST_MILLISECONDS);
  expect(result.problems.map(({ rule }) => rule.code)).not.toContain("file-unreadable");
  expect(result.workbook === null).toBe(result.kind === "other");
  for (const sheet of result.workbook?.sheets ?? []) {
    for (const cell of sheet.cells.values()) if (cell.kind === "number") expect(cell.value).toMatch(/^-?\d+(\.\d+)?$/);
  }
  return result;
};

const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["a.xlsx", forgeZip(PARTS)],
  ["b.xlsx", written("xlsx")],
  ["c.xlsb", written("xlsb")],
  ["d.xls", written("biff8")],
  ["e.xls", written("biff5")],
  ["f.ods", written("ods")],
  ["g.csv", Uint8Array.from(Buffer.from('Mã;"Chỉ tiêu";Thực hiện\r\n1;Dân số;1.234,5\r\n'))],
];

test.each(FILES)("%s, its bytes changed anywhere, is read or refused", (name, bytes) => {
  fc.assert(fc.property(changes, (made) => void readAnything(mutate(bytes, made), name)), RUNS);
});

test("both codecs say the same of a changed zip", () => {
  fc.assert(
    fc.property(changes, fc.constantFrom(...FILES.slice(0, 3)), (made, [name, bytes]) => {
      const changed = mutate(bytes, made);
      const [portable, node] = [PORTABLE_CODEC, NODE_CODEC].map((codec) => readWorkbook(changed, { name, codec, limits: SMALL }));
      expect(portable?.workbook && describeCells(portable.workbook)).toEqual(node?.workbook && describeCells(node.workbook));
      expect(portable?.problems.map(({ rule }) => rule.code)).toEqual(node?.problems.map(({ rule }) => rule.code));
    }),
    RUNS,
  );
});

/** Changed inside, whole outside: sizes and checksums fit, so that the parsers behind them are reached. */
const partsOf = (bytes: Uint8Array): { readonly name: string; readonly data: Uint8Array }[] =>
  [...readZipDirectory(bytes, DEFAULT_LIMITS).values()].map(({ name, method, start, length, inflatedLength }) => {
    const packed = bytes.subarray(start, start + length);
    return { name, data: method === 0 ? packed : (NODE_CODEC.inflate(packed, inflatedLength) as Uint8Array) };
  });

test.each([
  ["a.xlsx", partsOf(forgeZip(PARTS))],
  ["b.xlsb", partsOf(written("xlsb"))],
  ["c.ods", partsOf(written("ods"))],
] as const)("%s, one of its parts changed, is read or refused", (name, parts) => {
  fc.assert(
    fc.property(changes, fc.nat(parts.length - 1), (made, which) => {
      readAnything(forgeZip(parts.map((part, index) => (index === which ? { ...part, data: mutate(part.data, made) } : part))), name);
    }),
    RUNS,
  );
});

test("an .xls with changed records is read or refused", () => {
  fc.assert(fc.property(changes, (made) => void readAnything(compoundFile({ Workbook: mutate(stream, made) }), "a.xls")), RUNS);
});

test("bytes that are nothing at all are read or refused", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom("", "PK\x03\x04", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "\x09\x08\x10\x00\x00\x06\x05\x00", "\xff\xfe"), fc.constantFrom("a.csv", "a.xlsx", ""), (bytes, start, name) => {
      readAnything(Uint8Array.from(Buffer.concat([Buffer.from(start, "latin1"), bytes])), name);
    }),
    RUNS,
  );
});
