import { forgeZip, type ForgedEnd, type ForgedEntry } from "./zip-forge";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A sheet with these rows, as Excel writes it. */
export const sheetXml = (rows: string, around: { readonly before?: string; readonly after?: string } = {}): string =>
  `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${around.before ?? ""}<sheetData>${rows}</sheetData>${around.after ?? ""}</worksheet>`;

/** One row with one cell, A1. */
export const oneCell = (attributes: string, content: string): string => sheetXml(`<row r="1"><c r="A1"${attributes}>${content}</c></row>`);

export const FORMATS = { general: 0, percent: 1, date: 2, tcvn3: 3, vni: 4 } as const;

const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
  '<fonts count="3"><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font><font><name val="VNI-Times"/></font></fonts>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0"/><xf numFmtId="10" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs></styleSheet>';

export const sharedTexts = (...items: readonly string[]): string => `${XML}<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;

export const workbookXml = (sheets: string, more = ""): string => `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets>${more}</workbook>`;

export const relationships = (...items: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}">${items.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

/** The parts of the smallest honest workbook: sheet `S` with 5 in A1. Parts given replace its own, null takes one away. */
export const smallParts = (parts: Parts = {}): readonly ForgedEntry[] => {
  const own: Parts = {
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbookXml('<sheet name="S" sheetId="1" r:id="rId1"/>'),
    "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "styles", "styles.xml"], ["rId3", "sharedStrings", "sharedStrings.xml"]),
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": sharedTexts("<t>xã</t>"),
    "xl/worksheets/sheet1.xml": oneCell("", "<v>5</v>"),
  };
  return Object.entries({ ...own, ...parts }).flatMap(([name, data]) => (data === null ? [] : [{ name, data }]));
};

export const smallWorkbook = (parts: Parts = {}, end: ForgedEnd = {}): Uint8Array => forgeZip(smallParts(parts), end);

/** The small workbook with this sheet. */
export const withSheet = (xml: string | Uint8Array): Uint8Array => smallWorkbook({ "xl/worksheets/sheet1.xml": xml });

/** The small workbook with one part's entry forged. */
export const withEntry = (name: string, forged: Partial<ForgedEntry>, end: ForgedEnd = {}): Uint8Array =>
  forgeZip(smallParts().map((entry) => (entry.name === name ? { ...entry, ...forged } : entry)), end);
