import fc from "fast-check";
import { address } from "../../src/core/address";
import { DEFAULT_LIMITS } from "../../src/xlsx/limits";
import { readWorkbook } from "../../src/xlsx/read";
import { type Content, type Shape, SHAPES, sheet } from "../support/cell-shapes";
import { relationships, sharedTexts, sheetXml, smallWorkbook, workbookXml } from "../support/hostile/small-workbook";
import { changes, mutate } from "../support/mutate";

/** What was read before is known only within the same limits: others read as if it were the first time. */
const readAnew = (bytes: Uint8Array) => readWorkbook(bytes, { name: "a.xlsx", limits: { ...DEFAULT_LIMITS } });
const read = (bytes: Uint8Array) => readWorkbook(bytes, { name: "a.xlsx" });

const TEXTS = sharedTexts("<t>xã</t>", "<t>phường</t>", "<r><t>Dân </t></r><r><t>số</t></r>");
const OTHER_TEXTS = sharedTexts("<t>xã</t>", "<t>thị trấn</t>", '<r><rPr><rFont val=".VnTime"/></rPr><t>Dân số</t></r>');

/** Shapes that the same root element can hold. */
const NAMES = Object.keys(SHAPES).filter((name) => name !== "prefixed");

interface Row {
  readonly shape: string;
  readonly cells: readonly Content[];
}

const rows: fc.Arbitrary<readonly Row[]> = sheet.chain((all) => fc.tuple(...all.map((cells) => fc.constantFrom("excel", "excel", ...NAMES).map((shape) => ({ shape, cells })))));

const rowXml = ({ shape, cells }: Row, row: number): string => `<row r="${row + 1}">${cells.map((cell, column) => (SHAPES[shape] as Shape)(address(row, column), cell)).join("")}</row>`;
const xmlOf = (all: readonly Row[]): string => sheetXml(all.map(rowXml).join(""), { before: "<sheetViews/>", after: '<pageMargins left="0.7"/>' });
const bookOf = (xml: string | Uint8Array, texts = TEXTS) => smallWorkbook({ "xl/worksheets/sheet1.xml": xml, "xl/sharedStrings.xml": texts });

const expectSame = (before: readonly Uint8Array[], bytes: Uint8Array): void => {
  for (const each of before) read(each);
  expect(read(bytes)).toEqual(readAnew(bytes));
};

// These two first, as they count on what is remembered: the random readings below can fill the memory at any moment.
test("a sheet that many workbooks share is one object, and counts against each one's limits", () => {
  const typed = (value: number) =>
    smallWorkbook({
      "xl/workbook.xml": workbookXml('<sheet name="S" sheetId="1" r:id="rId1"/><sheet name="H" sheetId="2" r:id="rId4"/>'),
      "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "styles", "styles.xml"], ["rId3", "sharedStrings", "sharedStrings.xml"], ["rId4", "worksheet", "worksheets/sheet2.xml"]),
      "xl/sharedStrings.xml": TEXTS,
      "xl/worksheets/sheet1.xml": sheetXml(`<row r="1"><c r="A1"><v>${value}</v></c></row>`),
      "xl/worksheets/sheet2.xml": sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'),
    });
  const [first, second] = [5, 6].map((value) => read(typed(value)).workbook?.sheets[1]?.cells);
  expect(first?.size).toBe(2);
  expect(second).toBe(first);
  const limits = { ...DEFAULT_LIMITS, cells: 2 };
  const [allowed, refused] = [{ ...limits, cells: 3 }, limits].map((each) => [5, 6].map((value) => readWorkbook(typed(value), { name: "a.xlsx", limits: each }).workbook !== null));
  expect([allowed, refused]).toEqual([[true, true], [false, false]]);
});

test("what is remembered has bounds: no sheet of more than 10,000 cells, and the last 60,000 of all", () => {
  const cellsOf = (count: number, value: number) => read(bookOf(sheetXml(`<row r="1">${Array.from({ length: count }, (_, column) => `<c r="${address(0, column)}"><v>${value}</v></c>`).join("")}</row>`))).workbook?.sheets[0]?.cells;
  expect(cellsOf(10_001, 1)).not.toBe(cellsOf(10_001, 1));
  const first = cellsOf(9_000, 2);
  expect(cellsOf(9_000, 2)).toBe(first);
  for (let value = 3; value < 10; value++) cellsOf(9_000, value);
  expect(cellsOf(9_000, 2)).not.toBe(first);
});

test("a sheet says the same whatever was read before it", () => {
  fc.assert(
    fc.property(rows, rows, fc.constantFrom(TEXTS, OTHER_TEXTS), (first, second, texts) => {
      const mixed = second.map((row, index) => (index % 2 === 0 ? (first[index] ?? row) : row));
      expectSame([bookOf(xmlOf(first))], bookOf(xmlOf(mixed), texts));
      expectSame([bookOf(xmlOf(first))], bookOf(xmlOf(first), texts));
      expectSame([bookOf(xmlOf(second))], bookOf(xmlOf(first.slice(1)), texts));
    }),
    { numRuns: 150 },
  );
});

test("and is refused for the same fault at the same place, wherever it was changed", () => {
  fc.assert(
    fc.property(rows, changes, fc.constantFrom(TEXTS, OTHER_TEXTS), (all, made, texts) => {
      const xml = Buffer.from(xmlOf(all));
      expectSame([bookOf(xml)], bookOf(mutate(xml, made), texts));
    }),
    { numRuns: 600 },
  );
});

const entry = fc.constantFrom("<t>xã</t>", "<t>phường</t>", '<t xml:space="preserve"> a &amp; b </t>', "<r><t>Dân </t></r><r><t>số</t></r>", "<t>_x0041_</t>", "<t/>", "<t>thị trấn</t><phoneticPr/>");
const table = fc.array(entry, { maxLength: 8 });
const showing = (count: number) => sheetXml(`<row r="1">${Array.from({ length: count }, (_, column) => `<c r="${address(0, column)}" t="s"><v>${column}</v></c>`).join("")}</row>`);

test("a table of shared texts says the same whatever table was read before it", () => {
  fc.assert(
    fc.property(table, table, fc.nat(8), fc.option(changes), ([...first], more, at, made) => {
      const second = [...first.slice(0, at), ...more.slice(0, 2), ...first.slice(at + (more.length % 3))];
      const xml = Buffer.from(sharedTexts(...second));
      const texts = made ? Buffer.from(mutate(xml, made)) : xml;
      for (const each of [first, second]) read(bookOf(showing(each.length), sharedTexts(...each)));
      expectSame([bookOf(showing(first.length), sharedTexts(...first))], smallWorkbook({ "xl/worksheets/sheet1.xml": showing(second.length), "xl/sharedStrings.xml": texts }));
    }),
    { numRuns: 600 },
  );
});

test("one typed number changes one cell", () => {
  const rowsOf = (typed: string) => [1, 2, 3].map((row) => `<row r="${row}"><c r="A${row}" t="s"><v>1</v></c><c r="B${row}" s="1"><v>${row === 2 ? typed : 7}</v></c><c r="D${row}"><f>B${row}*2</f><v>14</v></c></row>`).join("");
  const [before, after] = ["5", "12"].map((typed) => read(bookOf(sheetXml(rowsOf(typed)))).workbook?.sheets[0]?.cells);
  const changed = [...(after ?? [])].filter(([key, cell]) => before?.get(key) !== cell);
  expect(after?.size).toBe(9);
  expect(changed.map(([, cell]) => cell)).toEqual([{ kind: "number", value: "12", shown: "percent" }]);
});

test("what a sheet's bytes mean depends on its formats, its texts and its prefixes", () => {
  const xml = sheetXml('<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" t="s"><v>1</v></c></row>');
  const styles = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
  const cellsIn = (bytes: Uint8Array) => [...(read(bytes).workbook?.sheets[0]?.cells.values() ?? [])];
  expect(cellsIn(bookOf(xml))).toEqual([{ kind: "number", value: "5", shown: "percent" }, { kind: "text", value: "phường" }]);
  expect(cellsIn(bookOf(xml, OTHER_TEXTS))).toEqual([{ kind: "number", value: "5", shown: "percent" }, { kind: "text", value: "thị trấn" }]);
  expect(cellsIn(smallWorkbook({ "xl/worksheets/sheet1.xml": xml, "xl/sharedStrings.xml": TEXTS, "xl/styles.xml": styles }))[0]).toEqual({ kind: "number", value: "5", shown: "date" });
  const prefixed = sheetXml('<row r="1" xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:c r="A1"><x:v>5</x:v></x:c></row>');
  const unbound = prefixed.replace(/ xmlns:x="[^"]*"/, "");
  expect(cellsIn(bookOf(prefixed))).toEqual([{ kind: "number", value: "5" }]);
  expectSame([bookOf(prefixed)], bookOf(unbound));
  expect(read(bookOf(unbound)).workbook).toBeNull();
});

test.each([
  ["a cell without an address", '<row r="1"><c r="A1"><v>1</v></c><c><v>5</v></c></row>', '<row r="1"><c r="C1"><v>1</v></c><c><v>5</v></c></row>'],
  ["a row without a number", '<row r="1"><c r="A1"><v>1</v></c></row><row><c><v>5</v></c></row>', '<row r="7"><c r="A7"><v>1</v></c></row><row><c><v>5</v></c></row>'],
])("%s stands where the one before it says", (_, before, after) => {
  expectSame([bookOf(sheetXml(before))], bookOf(sheetXml(after)));
});

test("a prefix that the root gives another meaning is another prefix", () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const bound = (uri: string) => bookOf(sheetXml('<row r="1"><x:c r="A1"><x:v>5</x:v></x:c></row>').replace("<worksheet ", `<worksheet xmlns:x="${uri}" `));
  expect(read(bound(main)).workbook?.sheets[0]?.cells.size).toBe(1);
  expect(read(bound("urn:other")).workbook).toBeNull();
});

test("a text that Excel would cut is told each time", () => {
  const bytes = bookOf(sheetXml(`<row r="1"><c r="A1" t="inlineStr"><is><t>${"a".repeat(40_000)}</t></is></c></row>`));
  expect([read(bytes), read(bytes)].map(({ problems }) => problems.map(({ rule }) => rule.code))).toEqual([["text-too-long"], ["text-too-long"]]);
});
