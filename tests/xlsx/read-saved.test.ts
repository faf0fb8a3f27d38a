import { unzipSync, zipSync } from "fflate";
import * as XLSX from "xlsx";
import { DEFAULT_LIMITS } from "../../src/xlsx/limits";
import { readWorkbook } from "../../src/xlsx/read";
import { smallWorkbook } from "../support/hostile/small-workbook";

const CORE = "docProps/core.xml";
const core = (inside: string, root = "cp:coreProperties") =>
  `<${root} xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${inside}</${root}>`;
const read = (bytes: Uint8Array, name = "a.xlsx") => readWorkbook(bytes, { name });
const savedWith = (part: string | Uint8Array) => read(smallWorkbook({ [CORE]: part })).workbook?.saved;

test("who saved a workbook last, and when, in universal time", () => {
  const part = core("<dc:creator>Lập biểu</dc:creator><cp:lastModifiedBy>Nguyễn Thị Hoa</cp:lastModifiedBy><dcterms:modified>2024-06-12T09:15:30+07:00</dcterms:modified>");
  expect(savedWith(part)).toEqual({ by: "Nguyễn Thị Hoa", at: "2024-06-12T02:15:30Z" });
});

test.each([
  ["no name", core("<dcterms:modified>2024-06-12T02:15Z</dcterms:modified>"), { by: null, at: "2024-06-12T02:15:00Z" }],
  ["no date", core("<cp:lastModifiedBy>Hoa</cp:lastModifiedBy><dcterms:modified>hôm qua</dcterms:modified>"), { by: "Hoa", at: null }],
  ["a date that is none", core("<cp:lastModifiedBy>Hoa</cp:lastModifiedBy><dcterms:modified>2024-13-41T02:15:00Z</dcterms:modified>"), { by: "Hoa", at: null }],
  ["an empty name", core("<cp:lastModifiedBy> </cp:lastModifiedBy>"), null],
  ["a name beyond all measure", core(`<cp:lastModifiedBy>${"ă".repeat(1_000)}</cp:lastModifiedBy>`), { by: "ă".repeat(200), at: null }],
  ["XML that breaks off", core("<cp:lastModifiedBy>Hoa</cp:lastModifiedBy>").slice(0, -9), null],
  ["an element inside the name", core("<cp:lastModifiedBy><b>Hoa</b></cp:lastModifiedBy>"), null],
  ["a DTD", `<!DOCTYPE a [<!ENTITY b "c">]>${core("<cp:lastModifiedBy>&b;</cp:lastModifiedBy>")}`, null],
  ["megabytes of it", core(`<cp:lastModifiedBy>${"a".repeat(100_000)}</cp:lastModifiedBy>`), null],
])("%s: no fault of the file, whose cells are read all the same", (_, part, saved) => {
  const { workbook, problems } = read(smallWorkbook({ [CORE]: part }));
  expect(workbook?.saved).toEqual(saved);
  expect([workbook?.sheets[0]?.cells.size, problems]).toEqual([1, []]);
});

test("a workbook without the part does not say", () => {
  expect(read(smallWorkbook()).workbook?.saved).toBeNull();
});

test("a budget that only the cells fit into is spent on the cells", () => {
  const bytes = smallWorkbook({ [CORE]: core("<cp:lastModifiedBy>Hoa</cp:lastModifiedBy>") });
  const cells = Object.entries(unzipSync(bytes)).reduce((sum, [name, part]) => sum + (name === CORE || name === "[Content_Types].xml" ? 0 : part.length), 0);
  expect(readWorkbook(bytes, { name: "a.xlsx", limits: { ...DEFAULT_LIMITS, inflatedBytes: cells } }).workbook).toMatchObject({ sheets: [{ name: "S" }], saved: null });
});

const sheetJs = (bookType: "xlsb" | "ods"): Uint8Array => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["a", 1]]), "S");
  return new Uint8Array(XLSX.write(book, { type: "array", bookType }) as ArrayBuffer);
};

test("an .xlsb keeps it in the same part", () => {
  const parts = unzipSync(sheetJs("xlsb"));
  const bytes = zipSync({ ...parts, [CORE]: Buffer.from(core("<cp:lastModifiedBy>Hoa</cp:lastModifiedBy>")) });
  expect(read(bytes, "a.xlsb").workbook?.saved).toEqual({ by: "Hoa", at: null });
});

test("an .ods keeps it in meta.xml, in the local time of who saved it", () => {
  const office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  const meta = `<office:document-meta xmlns:office="${office}" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:creator>Trần Văn Nam</dc:creator><dc:date>2024-06-12T09:15:30.123456789</dc:date></office:meta></office:document-meta>`;
  const bytes = zipSync({ ...unzipSync(sheetJs("ods")), "meta.xml": Buffer.from(meta) });
  expect(read(bytes, "a.ods").workbook?.saved).toEqual({ by: "Trần Văn Nam", at: "2024-06-12T02:15:30Z" });
});
