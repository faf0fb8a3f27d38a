import { hostile, read, refused, type HostileFile } from "./hostile-file";
import { FORMATS, oneCell, relationships, sharedTexts, sheetXml, smallWorkbook, withSheet, workbookXml } from "./small-workbook";

const FIVE = { "S!A1": "number 5" };
const cell = (name: string, attributes: string, content: string, expect: string) => hostile(name, () => withSheet(oneCell(attributes, content)), read({ "S!A1": expect }));
const badCell = (name: string, attributes: string, content: string) => hostile(name, () => withSheet(oneCell(attributes, content)), refused("file-malformed"));
const rows = (name: string, xml: string, expect: HostileFile["expect"], around = {}) => hostile(name, () => withSheet(sheetXml(xml, around)), expect);
const text = (name: string, item: string, expect: string, ...noted: readonly string[]) =>
  hostile(name, () => smallWorkbook({ "xl/sharedStrings.xml": sharedTexts(item), "xl/worksheets/sheet1.xml": oneCell(' t="s"', "<v>0</v>") }), read({ "S!A1": expect }, ...noted));

const sheets = (name: string, list: string, expect: HostileFile["expect"], more = "") => hostile(name, () => smallWorkbook({ "xl/workbook.xml": workbookXml(list, more) }), expect);
const S = '<sheet name="S" sheetId="1" r:id="rId1"/>';
const part = (name: string, target: string, expect: HostileFile["expect"]) => hostile(name, () => smallWorkbook({ "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", target]) }), expect);

/** Blank rows with formatted cells, as a column formatted as a whole leaves them behind. */
const formattedRows = (count: number): string => Array.from({ length: count }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}" s="1"/><c r="B${i + 2}" s="1"/></row>`).join("");

/** Workbooks whose cells are odd, dishonest, or too many. */
export const CELL_ODDITIES: readonly HostileFile[] = [
  rows("stray-cell-in-the-last-corner", '<row r="1"><c r="A1"><v>5</v></c></row><row r="1048576"><c r="XFD1048576"><v>6</v></c></row>', read({ ...FIVE, "S!XFD1048576": "number 6" })),
  rows("dimension-that-lies", '<row r="1"><c r="A1"><v>5</v></c></row>', read(FIVE), { before: '<dimension ref="A1:XFD1048576"/>' }),
  hostile("formatted-blank-rows", () => withSheet(sheetXml(`<row r="1"><c r="A1"><v>5</v></c></row>${formattedRows(200_000)}`)), read(FIVE)),
  rows("whole-sheet-merged-and-validated", '<row r="1"><c r="A1"><v>5</v></c></row>', read(FIVE), {
    after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576" type="whole"><formula1>1</formula1></dataValidation></dataValidations>',
  }),
  rows("cell-twice", '<row r="1"><c r="A1"><v>5</v></c><c r="A1"><v>6</v></c></row>', refused("file-suspicious")),
  rows("cell-twice-in-two-rows", '<row r="1"><c r="A1"><v>5</v></c></row><row r="1"><c r="A1" t="str"><v>6</v></c></row>', refused("file-suspicious")),
  rows("cell-in-another-row", '<row r="1"><c r="A2"><v>5</v></c></row>', refused("file-malformed")),
  rows("cell-beyond-the-last-column", '<row r="1"><c r="XFE1"><v>5</v></c></row>', refused("file-malformed")),
  rows("cell-beyond-the-last-row", '<row r="1048577"><c r="A1048577"><v>5</v></c></row>', refused("file-malformed")),
  rows("cell-in-row-zero", '<row r="0"><c r="A0"><v>5</v></c></row>', refused("file-malformed")),
  rows("cell-with-a-small-letter", '<row r="1"><c r="a1"><v>5</v></c></row>', refused("file-malformed")),
  rows("cells-without-addresses", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>", read({ "S!A1": "number 1", "S!B1": "number 2", "S!B2": "number 3" })),
  rows("cells-with-some-addresses", '<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>', read({ "S!C3": "number 1", "S!D3": "number 2", "S!A4": "number 3" })),
  rows("rows-out-of-order", '<row r="9"><c r="A9"><v>9</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>', read({ "S!A9": "number 9", "S!A2": "number 2" })),
  hostile("half-a-million-cells-and-one", () => withSheet(sheetXml(Array.from({ length: 5_001 }, () => `<row>${"<c><v>1</v></c>".repeat(100)}</row>`).join(""))), refused("file-too-large")),
  hostile("one-long-text-in-every-cell", () => smallWorkbook({ "xl/sharedStrings.xml": sharedTexts(`<t>${"x".repeat(30_000)}</t>`), "xl/worksheets/sheet1.xml": sheetXml(`<row r="1">${'<c t="s"><v>0</v></c>'.repeat(1_000)}</row>`) }), refused("file-too-large")),
  hostile("millions-of-shared-texts", () => smallWorkbook({ "xl/sharedStrings.xml": sharedTexts("<t/>".concat("</si><si>".repeat(1_100_000))) }), refused("file-too-large")),

  cell("number-too-large", "", "<v>1E400</v>", "error 1E400"),
  cell("number-of-four-hundred-digits", "", `<v>${"9".repeat(400)}</v>`, `error ${"9".repeat(64)}`),
  cell("number-nan", "", "<v>NaN</v>", "error NaN"),
  cell("number-infinite", "", "<v>-INF</v>", "error -INF"),
  cell("number-with-a-comma", "", "<v>1,5</v>", "error 1,5"),
  cell("number-in-hexadecimal", "", "<v>0x10</v>", "error 0x10"),
  cell("number-with-words", "", "<v>5 người</v>", "error 5 người"),
  cell("number-in-spaces", "", "<v> 5 </v>", "number 5"),
  cell("number-with-exponent", "", "<v>1.5E+21</v>", "number 1500000000000000000000"),
  cell("number-tiny", "", "<v>-1.25e-7</v>", "number -0.000000125"),
  cell("number-minus-zero", "", "<v>-0</v>", "number 0"),
  cell("number-of-seventeen-digits", "", "<v>0.10000000000000001</v>", "number 0.1"),
  cell("number-with-zeros-in-front", "", "<v>007.50</v>", "number 7.5"),
  cell("number-shown-as-percent", ` s="${FORMATS.percent}"`, "<v>0.94</v>", "number 0.94 percent"),
  cell("number-shown-as-date", ` s="${FORMATS.date}"`, "<v>45473</v>", "number 45473 date"),
  cell("date-in-iso", ' t="d"', "<v>2024-06-30T12:00:00</v>", "number 45473.5 date"),
  cell("date-that-does-not-exist", ' t="d"', "<v>2024-02-30</v>", "error 2024-02-30"),
  cell("style-that-does-not-exist", ' s="999"', "<v>5</v>", "number 5"),
  cell("formula-without-a-value", "", "<f>SUM(B1:B9)</f>", "uncalculated"),
  cell("formula-with-an-empty-value", "", "<f>SUM(B1:B9)</f><v></v>", "uncalculated"),
  cell("formula-with-an-empty-text", ' t="str"', '<f>""</f><v></v>', "text "),
  cell("formula-of-text-without-a-value", ' t="str"', '<f>"a"</f>', "uncalculated"),
  cell("formula-error", ' t="e"', "<f>1/0</f><v>#DIV/0!</v>", "error #DIV/0!"),
  cell("formula-shared", "", '<f t="shared" si="0"/><v>5</v>', "number 5"),
  cell("boolean-in-words", ' t="b"', "<v>true</v>", "boolean true"),
  cell("text-inline-with-runs", ' t="inlineStr"', '<is><r><t xml:space="preserve">Tỷ </t></r><r><rPr><b/></rPr><t>lệ</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></is>', "text Tỷ lệ"),
  cell("text-inline-empty", ' t="inlineStr"', "<is><t/></is>", "text "),
  cell("text-that-looks-like-a-formula", ' t="str"', "<v>=cmd|'/c calc'!A1</v>", "text =cmd|'/c calc'!A1"),
  cell("text-with-escapes", ' t="str"', "<v>a_x000D_b_x005F_x0041_</v>", "text a\rb_x0041_"),
  cell("text-with-half-a-pair", ' t="str"', "<v>_xD83D_</v>", "text \ud83d"),
  cell("text-in-an-old-font", ` t="str" s="${FORMATS.tcvn3}"`, "<v>D©n sè</v>", "text D©n sè (.VnTime)"),
  cell("text-in-another-old-font", ` t="inlineStr" s="${FORMATS.vni}"`, "<is><t>Daân soá</t></is>", "text Daân soá (VNI-Times)"),
  text("text-with-runs-in-an-old-font", '<r><t>1. </t></r><r><rPr><rFont val=".VnTimeH"/></rPr><t>D©n sè</t></r>', "text 1. D©n sè (.VnTimeH)"),
  text("text-with-runs-and-readings", "<r><t>D</t></r><r><t>ân</t></r><rPh sb='0' eb='1'><t>x</t></rPh><phoneticPr fontId='1'/>", "text Dân"),
  text("text-with-bidi-marks", "<t>\u202e123\u202c</t>", "text \u202e123\u202c"),
  text("text-decomposed", "<t>Tỷ lệ</t>".normalize("NFD"), `text ${"Tỷ lệ".normalize("NFD")}`),
  text("text-too-long-for-excel", `<t>${"x".repeat(32_768)}</t>`, `text ${"x".repeat(32_768)}`, "text-too-long"),
  text("text-as-long-as-excel-allows", `<t>${"x".repeat(32_767)}</t>`, `text ${"x".repeat(32_767)}`),

  badCell("text-that-is-not-in-the-table", ' t="s"', "<v>1</v>"),
  badCell("text-number-minus-one", ' t="s"', "<v>-1</v>"),
  badCell("text-number-with-exponent", ' t="s"', "<v>0e0</v>"),
  badCell("text-number-missing", ' t="s"', "<v></v>"),
  badCell("type-unknown", ' t="z"', "<v>5</v>"),
  badCell("type-of-a-prototype", ' t="constructor"', "<v>5</v>"),
  badCell("boolean-that-is-neither", ' t="b"', "<v>2</v>"),

  hostile("sheet-named-proto", () => smallWorkbook({ "xl/workbook.xml": workbookXml('<sheet name="__proto__" sheetId="1" r:id="rId1"/>', '<definedNames><definedName name="constructor">1</definedName></definedNames>') }), read({ "__proto__!A1": "number 5" })),
  sheets("sheets-of-one-name", `${S}<sheet name="s" sheetId="2" r:id="rId1"/>`, refused("file-suspicious")),
  sheets("sheets-with-one-part", `${S}<sheet name="T" sheetId="2" r:id="rId1"/>`, refused("file-suspicious")),
  sheets("sheet-without-a-relationship", `${S}<sheet name="T" sheetId="2" r:id="rId9"/>`, refused("file-part-missing")),
  sheets("sheet-without-a-name", '<sheet sheetId="1" r:id="rId1"/>', refused("file-malformed")),
  sheets("sheet-in-an-unknown-state", '<sheet name="S" sheetId="1" r:id="rId1" state="gone"/>', refused("file-malformed")),
  sheets("sheets-too-many", Array.from({ length: 257 }, (_, i) => `<sheet name="S${i}" sheetId="${i}" r:id="r${i}"/>`).join(""), refused("file-too-large")),
  sheets("name-twice", S, refused("file-suspicious"), '<definedNames><definedName name="CT_Year">S!A1</definedName><definedName name="ct_year">S!A2</definedName></definedNames>'),
  sheets("workbook-without-sheets", "", read({})),
  part("sheet-that-is-a-missing-part", "worksheets/sheet9.xml", refused("file-part-missing")),
  part("sheet-from-the-root", "/xl/worksheets/sheet1.xml", read(FIVE)),
  part("sheet-by-way-of-another-folder", "../xl/./worksheets/sheet1.xml", read(FIVE)),
  part("sheet-in-other-case", "Worksheets/Sheet1.XML", read(FIVE)),
  hostile("sheet-outside-the-file", () => smallWorkbook({ "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "http://example.com/sheet1.xml"]).replace("/></", ' TargetMode="External"/></') }), refused("file-part-missing")),
  hostile("relationship-twice", () => smallWorkbook({ "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId1", "worksheet", "worksheets/sheet2.xml"]) }), refused("file-suspicious")),
  hostile("relationships-missing", () => smallWorkbook({ "xl/_rels/workbook.xml.rels": null }), refused("file-part-missing")),
  hostile("workbook-part-missing", () => smallWorkbook({ "xl/workbook.xml": null }), refused("file-part-missing")),
  hostile("package-relationships-missing", () => smallWorkbook({ "_rels/.rels": null }), refused("file-part-missing")),
  hostile("styles-and-texts-missing", () => smallWorkbook({ "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"]), "xl/styles.xml": null, "xl/sharedStrings.xml": null }), read(FIVE)),
  hostile("only-a-chart-sheet", () => smallWorkbook({ "xl/_rels/workbook.xml.rels": relationships(["rId1", "chartsheet", "chartsheets/sheet1.xml"]) }), read({})),
  hostile("dates-from-1904", () => smallWorkbook({ "xl/workbook.xml": workbookXml(S).replace("<sheets>", '<workbookPr date1904="1"/><sheets>'), "xl/worksheets/sheet1.xml": oneCell(` s="${FORMATS.date}"`, "<v>44011</v>") }), read({ "S!A1": "number 44011 date" })),
];
