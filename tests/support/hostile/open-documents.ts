import { hostile, read, refused, type HostileFile } from "./hostile-file";
import { forgeZip } from "./zip-forge";

const LEGACY = "file-legacy-format";
const OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
const NAMESPACES = ["office", "table", "text", "style"].map((name) => `xmlns:${name}="${OASIS}${name}:1.0"`).join(" ");
const XML = '<?xml version="1.0" encoding="UTF-8"?>';

const content = (rows: string, { styles = "", around = "" } = {}): string =>
  `${XML}<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>` +
  `<table:table table:name="S">${rows}</table:table>${around}</office:spreadsheet></office:body></office:document-content>`;

const manifest = (more = ""): string => `${XML}<manifest:manifest xmlns:manifest="${OASIS}manifest:1.0"><manifest:file-entry manifest:full-path="/">${more}</manifest:file-entry></manifest:manifest>`;

const document = (xml: string, list = manifest()) => () =>
  forgeZip([
    { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet", method: 0 },
    { name: "content.xml", data: xml },
    { name: "META-INF/manifest.xml", data: list },
  ]);

const cell = (attributes: string, inner = "") => `<table:table-cell ${attributes}>${inner}</table:table-cell>`;
const row = (cells: string, attributes = "") => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const number = (value: string, more = "") => cell(`office:value-type="float" office:value="${value}" ${more}`, `<text:p>${value}</text:p>`);
const ods = (name: string, xml: string, expect: HostileFile["expect"]) => hostile(name, document(xml), expect, "ods");
const one = (name: string, made: string, expect: string) => ods(name, content(row(made)), read({ "S!A1": expect }, LEGACY));

/** OpenDocument spreadsheets: honest, odd, and meant to harm. */
export const OPEN_DOCUMENTS: readonly HostileFile[] = [
  one("ods-number", number("5"), "number 5"),
  one("ods-number-with-a-comma", number("1,5"), "error 1,5"),
  one("ods-percent", cell('office:value-type="percentage" office:value="0.94"'), "number 0.94 percent"),
  one("ods-date", cell('office:value-type="date" office:date-value="2024-06-30"'), "number 45473 date"),
  one("ods-time", cell('office:value-type="time" office:time-value="PT12H00M00S"'), "number 0.5 date"),
  one("ods-boolean", cell('office:value-type="boolean" office:boolean-value="true"'), "boolean true"),
  one("ods-text-with-spaces-and-notes", cell('office:value-type="string"', '<office:annotation><text:p>note</text:p></office:annotation><text:p>a<text:s text:c="3"/>b <text:span>c</text:span></text:p><text:p>d</text:p>'), "text a   b c\nd"),
  one("ods-formula-without-a-value", cell('table:formula="of:=SUM([.B1:.B9])"'), "uncalculated"),
  one("ods-formula-error", cell('table:formula="of:=1/0" office:value-type="string" office:string-value=""', "<text:p>#DIV/0!</text:p>"), "error #DIV/0!"),
  ods("ods-cell-in-an-old-font", content(row(cell('table:style-name="ce1" office:value-type="string"', "<text:p>D©n sè</text:p>")), { styles: '<style:style style:name="ce1" style:family="table-cell"><style:text-properties style:font-name=".VnTime"/></style:style>' }), read({ "S!A1": "text D©n sè (.VnTime)" }, LEGACY)),
  ods("ods-styles-that-bite-their-tail", content(row(cell('table:style-name="a" office:value-type="string"', "<text:p>x</text:p>")), { styles: '<style:style style:name="a" style:family="table-cell" style:parent-style-name="b"/><style:style style:name="b" style:family="table-cell" style:parent-style-name="a"/>' }), read({ "S!A1": "text x" }, LEGACY)),
  ods("ods-million-blank-rows", content(row(number("5")) + row(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048575"')), read({ "S!A1": "number 5" }, LEGACY)),
  ods("ods-repeated-cells", content(row(number("5", 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"')), read({ "S!A1": "number 5", "S!B1": "number 5", "S!A2": "number 5", "S!B2": "number 5" }, LEGACY)),
  ods("ods-repetition-bomb", content(row(number("5", 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"')), refused("file-too-large")),
  ods("ods-repeated-beyond-the-sheet", content(row(number("5"), 'table:number-rows-repeated="9999999"')), refused("file-malformed")),
  ods("ods-repeated-in-words", content(row(number("5", 'table:number-columns-repeated="many"'))), refused("file-malformed")),
  ods("ods-value-missing", content(row(cell('office:value-type="float"'))), refused("file-malformed")),
  ods("ods-unknown-type", content(row(cell('office:value-type="void" office:value="5"'))), refused("file-malformed")),
  ods("ods-sheets-of-one-name", content("", { around: '<table:table table:name="s"/>' }), refused("file-suspicious")),
  ods("ods-copy-of-another-file", content(row(number("5")), { around: `<table:table table:name="'file:///a.ods'#$X">${row(number("6"))}</table:table>` }), read({ "S!A1": "number 5" }, LEGACY)),
  ods("ods-cut", content(row(number("5"))).slice(0, -60), refused("file-cut-short")),
  ods("ods-with-a-dtd", content("").replace("<office:document-content", "<!DOCTYPE x><office:document-content"), refused("file-suspicious")),
  hostile("ods-encrypted", document("\x12\x34", manifest("<manifest:encryption-data/>")), refused("file-encrypted"), "ods"),
  hostile("ods-without-content", () => forgeZip([{ name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet", method: 0 }, { name: "META-INF/manifest.xml", data: manifest() }]), refused("file-part-missing"), "ods"),
];
