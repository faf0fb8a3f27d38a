import { DEFAULT_LIMITS, limitName, limitsTable, type LimitId } from "../../src/xlsx/limits";
import { readWorkbook } from "../../src/xlsx/read";
import { sharedTexts, sheetXml, smallWorkbook, workbookXml } from "../support/hostile/small-workbook";

/** A workbook that uses exactly `most` of what a limit counts, and one more than that. */
const CASES: Readonly<Record<LimitId, { readonly most: number; readonly make: (amount: number) => Uint8Array }>> = (() => {
  const sized = (bytes: Uint8Array) => ({ most: bytes.length, make: (amount: number) => (amount === bytes.length ? bytes : smallWorkbook({}, { comment: "x".repeat(amount - bytes.length) })) });
  const sheet = (xml: string) => smallWorkbook({ "xl/worksheets/sheet1.xml": xml });
  const padded = (length: number) => {
    const xml = sheetXml("");
    return sheet(`${xml}${" ".repeat(length - xml.length)}`);
  };
  const ownParts = 7;
  const others = ["_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml"];
  return {
    fileBytes: sized(smallWorkbook()),
    entries: { most: 9, make: (amount) => smallWorkbook(Object.fromEntries(Array.from({ length: amount - ownParts }, (_, i) => [`xl/${i}.bin`, ""]))) },
    partBytes: { most: 5_000, make: padded },
    inflatedBytes: { most: 20_000, make: (amount) => padded(amount - inflatedLength(smallWorkbook(), others)) },
    cells: { most: 7, make: (amount) => sheet(sheetXml(`<row>${"<c><v>1</v></c>".repeat(amount)}</row>`)) },
    textCharacters: { most: 30, make: (amount) => sheet(sheetXml(`<row><c t="str"><v>${"x".repeat(amount - 2)}</v></c><c t="s"><v>0</v></c></row>`)) },
    sharedTexts: { most: 5, make: (amount) => smallWorkbook({ "xl/sharedStrings.xml": sharedTexts(...Array<string>(amount).fill("<t>x</t>")) }) },
    sheets: { most: 1, make: (amount) => smallWorkbook({ "xl/workbook.xml": workbookXml(Array.from({ length: amount }, (_, i) => `<sheet name="S${i}" sheetId="${i}" r:id="rId1"/>`).join("")) }) },
    definedNames: {
      most: 3,
      make: (amount) => smallWorkbook({ "xl/workbook.xml": workbookXml('<sheet name="S" sheetId="1" r:id="rId1"/>', `<definedNames>${Array.from({ length: amount }, (_, i) => `<definedName name="n${i}">1</definedName>`).join("")}</definedNames>`) }),
    },
    cellFormats: {
      most: 8,
      make: (amount) => smallWorkbook({ "xl/styles.xml": `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs>${'<xf numFmtId="0" fontId="0"/>'.repeat(amount)}</cellXfs></styleSheet>` }),
    },
    xmlDepth: { most: 20, make: (amount) => sheet(sheetXml("", { after: `${"<a>".repeat(amount - 1)}${"</a>".repeat(amount - 1)}` })) },
    xmlAttributes: { most: 12, make: (amount) => sheet(sheetXml("", { after: `<a ${Array.from({ length: amount }, (_, i) => `b${i}="1"`).join(" ")}/>` })) },
  };
})();

/** Bytes of these parts after inflating, as the directory states them. */
function inflatedLength(bytes: Uint8Array, parts: readonly string[]): number {
  const { readZipDirectory } = jest.requireActual<typeof import("../../src/xlsx/bytes/zip-directory")>("../../src/xlsx/bytes/zip-directory");
  const directory = readZipDirectory(bytes, DEFAULT_LIMITS);
  return parts.reduce((total, part) => total + (directory.get(part.toLowerCase())?.inflatedLength ?? 0), 0);
}

test.each(Object.keys(CASES) as LimitId[])("%s: the limit itself is read, one more is refused by its name", (id) => {
  const { most, make } = CASES[id];
  const limits = { ...DEFAULT_LIMITS, [id]: most };
  expect(readWorkbook(make(most), { name: "a.xlsx", limits }).problems).toEqual([]);
  const { workbook, problems } = readWorkbook(make(most + 1), { name: "a.xlsx", limits });
  expect(workbook).toBeNull();
  expect(problems.map(({ rule, facts }) => [rule.code, facts])).toEqual([["file-too-large", { limitId: id, limit: String(most), found: String(most + 1), limitVi: limitName(id).vi, limitEn: limitName(id).en }]]);
});

test("the table for the docs has every limit, in both languages, with a reason", () => {
  expect(limitsTable().map(({ id, value }) => [id, value])).toEqual(Object.entries(DEFAULT_LIMITS));
  for (const { vi, en, because } of limitsTable()) expect([vi, en, because].every((text) => text.length > 5)).toBe(true);
});
