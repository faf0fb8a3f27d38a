import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readWorkbook } from "../../src/xlsx/read";
import { describeCells } from "../support/describe-cell";
import { FORMATS, relationships, sharedTexts, sheetXml, smallWorkbook, workbookXml } from "../support/hostile/small-workbook";
import { saveByLibreOffice, type OfficeFormat } from "./libreoffice";

const text = (at: string, index: number, style: number = FORMATS.general) => `<c r="${at}" s="${style}" t="s"><v>${index}</v></c>`;
const number = (at: string, value: string, style: number = FORMATS.general) => `<c r="${at}" s="${style}"><v>${value}</v></c>`;
const formula = (at: string, written: string, type = "") => `<c r="${at}"${type}><f>${written}</f><v>0</v></c>`;

const TEXTS = ["Tỷ lệ dân số tham gia bảo hiểm y tế", "D©n sè", "Daân soá", "  hai  dấu cách ", "dòng 1\ndòng 2", "&<>\"'", "🎉", "=1+1"];

const BOOK = smallWorkbook({
  "xl/workbook.xml": workbookXml(
    '<sheet name="Nhập liệu" sheetId="1" r:id="rId1"/><sheet name="It\'s" sheetId="2" state="hidden" r:id="rId4"/>',
    "<definedNames><definedName name=\"CT_Period\">'Nhập liệu'!$C$1</definedName><definedName name=\"CT_Area\">'Nhập liệu'!$A$1:$C$2</definedName><definedName name=\"CT_Unit\">'It''s'!$A$1</definedName></definedNames>",
  ),
  "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId4", "worksheet", "worksheets/sheet2.xml"], ["rId2", "styles", "styles.xml"], ["rId3", "sharedStrings", "sharedStrings.xml"]),
  "xl/sharedStrings.xml": sharedTexts(...TEXTS.map((value) => `<t xml:space="preserve">${value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t>`)),
  "xl/worksheets/sheet1.xml": sheetXml(
    `<row r="1">${text("A1", 0)}${text("B1", 1, FORMATS.tcvn3)}${text("C1", 2, FORMATS.vni)}${text("D1", 3)}${text("E1", 4)}${text("F1", 5)}${text("G1", 6)}${text("H1", 7)}</row>` +
      `<row r="2">${number("A2", "5")}${number("B2", "-1234567.891")}${number("C2", "0.1")}${number("D2", "1E+21")}${number("E2", "0.94", FORMATS.percent)}${number("F2", "45473", FORMATS.date)}<c r="G2" t="b"><v>1</v></c></row>` +
      `<row r="3">${formula("A3", "SUM(A2:C2)")}${formula("B3", "1/0")}${formula("C3", "NA()")}${formula("D3", '"a"&amp;"b"', ' t="str"')}${formula("E3", 'IF(A2=5,"")', ' t="str"')}${formula("F3", "A2/3")}</row>` +
      `<row r="5000">${number("Z5000", "7")}</row>`,
    { after: '<mergeCells><mergeCell ref="A6:F9"/></mergeCells>' },
  ),
  "xl/worksheets/sheet2.xml": sheetXml(`<row r="1">${number("A1", "819")}</row>`),
});

const EXPECTED = {
  "Nhập liệu!A1": "text Tỷ lệ dân số tham gia bảo hiểm y tế",
  "Nhập liệu!B1": "text D©n sè (.VnTime)",
  "Nhập liệu!C1": "text Daân soá (VNI-Times)",
  "Nhập liệu!D1": "text   hai  dấu cách ",
  "Nhập liệu!E1": "text dòng 1\ndòng 2",
  "Nhập liệu!F1": "text &<>\"'",
  "Nhập liệu!G1": "text 🎉",
  "Nhập liệu!H1": "text =1+1",
  "Nhập liệu!A2": "number 5",
  "Nhập liệu!B2": "number -1234567.891",
  "Nhập liệu!C2": "number 0.1",
  "Nhập liệu!D2": "number 1000000000000000000000",
  "Nhập liệu!E2": "number 0.94 percent",
  "Nhập liệu!F2": "number 45473 date",
  "Nhập liệu!G2": "boolean true",
  "Nhập liệu!A3": "number -1234562.791",
  "Nhập liệu!B3": "error #DIV/0!",
  "Nhập liệu!C3": "error #N/A",
  "Nhập liệu!D3": "text ab",
  "Nhập liệu!E3": "text ",
  "Nhập liệu!F3": "number 1.66666666666667",
  "Nhập liệu!Z5000": "number 7",
  "It's!A1": "number 819",
};

const NAMES = [["CT_Area", "'Nhập liệu'!$A$1:$C$2"], ["CT_Period", "'Nhập liệu'!$C$1"], ["CT_Unit", "'It''s'!$A$1"]];

test.each(["xlsx", "xls", "ods"] as const)("a workbook saved on by LibreOffice as .%s: the same cells, fonts, names and states", (format: OfficeFormat) => {
  const folder = mkdtempSync(path.join(tmpdir(), "chi-tieu-formats-"));
  writeFileSync(path.join(folder, "a.xlsx"), BOOK);
  const saved = saveByLibreOffice(folder, format);
  const [name] = readdirSync(saved) as [string];
  const { workbook, problems } = readWorkbook(Uint8Array.from(readFileSync(path.join(saved, name))), { name });
  expect(problems.map(({ rule }) => rule.code)).toEqual(format === "xlsx" ? [] : ["file-legacy-format"]);
  const found = [...(workbook ? describeCells(workbook) : [])].map(([at, what]) => [at, what.replace(/^number (-?\d+\.\d{14})\d+$/, (_, digits: string) => `number ${Number(digits)}`)]);
  // .xls keeps all seventeen digits of A2/3, the others fifteen.
  expect(Object.fromEntries(found.map(([at, what]) => [at, what === "number 1.66666666666666" ? EXPECTED["Nhập liệu!F3"] : what]))).toEqual(EXPECTED);
  expect([...(workbook?.names ?? [])].sort()).toEqual(NAMES);
  expect(workbook?.sheets.map(({ name: sheet, state }) => [sheet, state])).toEqual([["Nhập liệu", "visible"], ["It's", "hidden"]]);
});
