import type { Catalogue, FigureRule, Indicator, OrgUnit } from "../../../src/core/model";
import { decimal } from "../../../src/core/numbers/decimal";
import { summaryLayout } from "../../../src/core/plan/summary/layout";
import { provinceFormula, reportedFormula } from "../../../src/core/plan/summary/province-formula";
import { wholeProvinceFormula, wholeProvinceReported } from "../../../src/core/plan/summary/spanning-formula";
import { summaryPlan } from "../../../src/core/plan/summary/summary";
import { wholeSheet } from "../../../src/core/sheet/whole-sheet";
import { mergeSubmissions } from "../../../src/core/summary";
import { catalogue2024 } from "../../support/catalogue-2024";

const [like] = catalogue2024.measures;
const [asked] = catalogue2024.indicators;
const measure = (id: string, ...reportedBy: readonly string[]) => ({ ...like, id, reportedBy }) as Catalogue["measures"][number];
const indicator = (figure: FigureRule) => ({ ...asked, id: "asked", figure }) as Indicator;
const ratio = (numerator: string, denominator: string) => indicator({ kind: "ratio", numerator, denominator, per: decimal("100") });

/** Units of three types in turn: no two of a type are neighbours. */
const scattered = (count: number, figure: Indicator): Catalogue => ({
  ...catalogue2024,
  measures: [measure("cows", "district/a"), measure("farms", "district/a"), measure("fields", "district/a", "district/b"), measure("others", "district/c")],
  indicators: [figure],
  orgUnits: Array.from({ length: count }, (_, index) => ({ ...(catalogue2024.orgUnits[0] as OrgUnit), code: `X${index}`, kind: "district", type: ["a", "b", "c"][index % 3] as string })),
});
const formulasOf = (count: number, figure: Indicator) => {
  const catalogue = scattered(count, figure);
  const layout = summaryLayout({ ...catalogue, indicators: [figure] });
  return { value: wholeProvinceFormula(figure, catalogue, layout), reported: wholeProvinceReported(figure, catalogue, layout, count), exact: [provinceFormula(figure, catalogue, layout), reportedFormula(figure, catalogue, layout, count)] };
};

const ALL = (row: number) => `$I$${row}:$BNZ$${row}`;
const PAIRS = (above: string, below: string) => `SUMPRODUCT(ISNUMBER(${above})*ISNUMBER(${below})+(${above}="-")*(${below}="-"))`;

test("few units have formulas over their own columns", () => {
  const { value, reported, exact } = formulasOf(9, ratio("cows", "fields"));
  expect([value, reported]).toEqual(exact);
});

test.each<readonly [string, Indicator, string, string | null]>([
  ["a sum", indicator({ kind: "sum", measure: "cows" }), `IF(COUNT(${ALL(9)})=0,"",SUM(${ALL(9)}))`, `COUNT(${ALL(9)})+COUNTIF(${ALL(9)},"-")&"/1734"`],
  ["a count", indicator({ kind: "count", measure: "cows" }), `IF(COUNT(${ALL(9)})=0,"",COUNTIF(${ALL(9)},">0"))`, `COUNT(${ALL(9)})+COUNTIF(${ALL(9)},"-")&"/1734"`],
  [
    "a rate of which everybody owes both halves",
    ratio("cows", "farms"),
    `IFERROR(100*(SUMPRODUCT(--ISNUMBER(${ALL(13)}),--ISNUMBER(${ALL(14)}),${ALL(13)}))/(SUMPRODUCT(--ISNUMBER(${ALL(13)}),--ISNUMBER(${ALL(14)}),${ALL(14)})),"")`,
    `${PAIRS(ALL(13), ALL(14))}&"/1734"`,
  ],
  [
    "a rate of which some owe one half",
    ratio("cows", "fields"),
    `IFERROR(IF(AND(${PAIRS(ALL(13), ALL(14))}=578,COUNT(${ALL(13)})+COUNTIF(${ALL(13)},"-")=578,COUNT(${ALL(14)})+COUNTIF(${ALL(14)},"-")=1156),100*SUM(${ALL(13)})/SUM(${ALL(14)}),""),"")`,
    null,
  ],
])("%s of units that stand scattered is over all columns", (_, figure, value, reported) => {
  const formulas = formulasOf(1734, figure);
  expect([formulas.value, formulas.reported]).toEqual([value, reported]);
  expect(formulas.exact.every((formula) => formula.length > 8192)).toBe(true);
});

test("a count that no formula can say stands as it is", () => {
  const summary = mergeSubmissions({ catalogue: scattered(1734, ratio("cows", "fields")), period: "2024-06", asOf: "2024-06-20", received: [], prefer: null });
  const [main] = summaryPlan(summary, { language: "vi", folder: null }).sheets.map(wholeSheet);
  expect(main?.cells.find(({ row, column }) => row === 8 && column === 7)?.content).toEqual({ kind: "text", text: "0/1156" });
});
