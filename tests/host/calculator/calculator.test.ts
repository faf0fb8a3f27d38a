import { Host } from "../host";
import { onWire } from "../workbook/cell-value";
import { VIETNAMESE } from "../workbook/locale";

/** Cells beside the formulas: A1 5, A2 text "x", A3 empty, A4 TRUE, A5 the text "12", A6 #N/A, A7 "" from a formula. */
const sheetWith = (formula: string, locale = VIETNAMESE) => {
  const host = new Host({ locale });
  const sheet = host.workbook.sheets[0]!;
  const put = (row: number, value: string | number | boolean, formulaOf: string | null = null) => sheet.put(row, 0, { value, formula: formulaOf });
  put(0, 5);
  put(1, "x");
  put(3, true);
  put(4, "12");
  put(5, 0, "=NA()");
  put(6, "", '=""');
  sheet.put(0, 2, { value: 0, formula });
  host.workbook.calculation.settle();
  return { value: onWire(sheet.contentAt(0, 2).value), refused: host.refused };
};

const FACTS: readonly (readonly [string, string | number | boolean])[] = [
  // An empty cell is "" beside text and 0 beside a number; a formula that refers to it gives 0.
  ['=A3=""', true],
  ["=A3=0", true],
  ["=A3", 0],
  ["=ISBLANK(A3)", true],
  ["=ISBLANK(A7)", false],
  ['=A7=""', true],
  ['=IF(A3="","trống",A3)', "trống"],
  // Order of kinds: numbers before text before truth values.
  ["=A2>1000", true],
  ["=A4>A2", true],
  ['="ĐẠT"="đạt"', true],
  ['=EXACT("Đạt","đạt")', false],
  // Numbers are compared by 15 digits.
  ["=0.1+0.2=0.3", true],
  ["=0.1+0.2-0.3", 0],
  ["=ROUND(2.675,2)", 2.68],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1234.5,-2)", 1200],
  ["=INT(-2.5)", -3],
  ["=TRUNC(-2.5)", -2],
  ["=MOD(-3,2)", 1],
  // Signs and powers.
  ["=-2^2", 4],
  ["=2^3^2", 64],
  ["=50%", 0.5],
  ["=-A1%", -0.05],
  ["=1+2*3-4/2", 5],
  ['="a"&1&TRUE', "a1TRUE"],
  // Text in cells does not count for SUM; text in arithmetic does, if it reads as a number.
  ["=SUM(A1:A5)", 5],
  ["=A5+1", 13],
  ['=SUM("3",A1)', 8],
  ["=A2+1", "#VALUE!"],
  ["=1/0", "#DIV/0!"],
  ["=SUM(A1:A6)", "#N/A"],
  ['=IFERROR(1/0,"-")', "-"],
  ['=IFERROR(A1,"-")', 5],
  ["=IFNA(A6,0)", 0],
  ["=ISERROR(A6)", true],
  ["=ISNUMBER(A5)", false],
  ["=N(A4)", 1],
  ["=COUNT(A1:A7)", 1],
  ["=COUNTA(A1:A7)", 6],
  ["=COUNTBLANK(A1:A7)", 2],
  ['=COUNTIF(A1:A5,">0")', 1],
  ['=COUNTIF(A1:A7,"x*")', 1],
  ['=COUNTIF(A1:A7,"<>")', 6],
  ["=COUNTIF(A1:A7,12)", 0],
  ['=COUNTIF(A1:A7,"12")', 1],
  ['=SUMIF(A1:A2,"x",A1:A2)', 0],
  ['=SUMIFS(A1:A5,A1:A5,">1",A1:A5,"<9")', 5],
  ["=AVERAGE(A1:A5)", 5],
  ["=AVERAGE(A2:A3)", "#DIV/0!"],
  ["=MIN(A2:A3)", 0],
  ["=MAX(A1,7,3)", 7],
  ['=SUMPRODUCT((A1:A5<>"")*1)', 4],
  ['=SUMPRODUCT(--(A1:A5<>""))', 4],
  ["=SUMPRODUCT({1,2,3},{4,5,6})", 32],
  ["=AND(A1>3,OR(A3,A4))", true],
  ["=AND(A1:A5)", true],
  ["=NOT(A1=5)", false],
  ["=IF(FALSE,1)", false],
  ["=IF(TRUE,,1)", 0],
  ['=IFS(A1>9,"a",A1>1,"b")', "b"],
  ["=CHOOSE(2,1,A1)", 5],
  ['=MATCH("x",A1:A5,0)', 2],
  ["=INDEX(A1:A5,2)", "x"],
  ['=VLOOKUP("X",A1:A5,1,FALSE)', "x"],
  ["=VLOOKUP(6,A1:A1,1,TRUE)", 5],
  ['=VLOOKUP("y",A1:A5,1,FALSE)', "#N/A"],
  ["=ROW()+COLUMN()", 4],
  ["=ROWS(A1:A5)*COLUMNS(A1:A5)", 5],
  ['=LEN("Đạt")', 3],
  ['=MID("abcd",2,2)&LEFT("abc")&RIGHT("abc",2)', "bcabc"],
  ['=TRIM("  a   b ")', "a b"],
  ['=SUBSTITUTE("1.234.567",".","")', "1234567"],
  ['=SUBSTITUTE("1.234.567",".","",2)', "1.234567"],
  ['=SEARCH("B","abc")', 2],
  ['=FIND("B","abc")', "#VALUE!"],
  ['=VALUE("12")+VALUE("50%")', 12.5],
  ['=TEXT(1234.5,"#,##0.0")', "1.234,5"],
  ['=TEXT(45351,"dd/mm/yyyy")', "29/02/2024"],
  ["=DATE(2024,2,29)", 45351],
  ["=YEAR(45351)*100+MONTH(45351)", 202402],
  ["=Sheet1!A1+$A$1", 10],
  ["=SUM(A:A)", "#N/A"],
  ["=Nope!A1", "#REF!"],
  ["=CT_Nope", "#NAME?"],
  ['=HYPERLINK("#A1","đi")', "đi"],
  ["=100*1672310/1783165", (100 * 1672310) / 1783165],
  ["=2^-1", 0.5],
];

test.each(FACTS)("%s is %p", (formula, expected) => {
  expect(sheetWith(formula)).toEqual({ value: expected, refused: [] });
});

test("a function that the calculator lacks is #NAME? and is reported", () => {
  expect(sheetWith("=XIRR(A1:A2,A1:A2)")).toEqual({ value: "#NAME?", refused: ["function XIRR in Sheet1!C1"] });
});

test("a circle and a spill are reported", () => {
  expect(sheetWith("=C1+1").refused).toEqual(["circular reference in Sheet1!C1"]);
  expect(sheetWith("=A1:A3").refused).toEqual(["a formula that spills over several cells in Sheet1!C1"]);
});

test("what Excel would not take as a formula is refused", () => {
  const { calculation } = new Host().workbook;
  expect(["=SUM(A1", "=1+", "=A1;B1", '="a', "=)", "=SUM(A1,)"].map((formula) => calculation.isFormula(formula))).toEqual([false, false, false, false, false, true]);
});
