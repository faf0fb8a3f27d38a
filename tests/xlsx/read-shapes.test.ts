import fc from "fast-check";
import { address } from "../../src/core/address";
import { readWorkbook } from "../../src/xlsx/read";
import { type Content, type Shape, SHAPES, sheet } from "../support/cell-shapes";
import { sharedTexts, smallWorkbook, XML } from "../support/hostile/small-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const cellsOf = (name: string, rows: readonly (readonly Content[])[]) => {
  const shape = SHAPES[name] as Shape;
  const prefix = name === "prefixed" ? "x:" : "";
  const data = rows.map((cells, row) => `<${prefix}row r="${row + 1}">${cells.map((cell, column) => shape(address(row, column), cell)).join("")}</${prefix}row>`).join("");
  const root = `xmlns${prefix === "" ? "" : ":x"}="${MAIN}"`;
  const xml = `${XML}<${prefix}worksheet ${root}><${prefix}sheetData>${data}</${prefix}sheetData></${prefix}worksheet>`;
  const bytes = smallWorkbook({ "xl/worksheets/sheet1.xml": xml, "xl/sharedStrings.xml": sharedTexts("<t>xã</t>", '<t xml:space="preserve"> a &amp; b </t>', "<r><t>Dân </t></r><r><t>số</t></r>") });
  const { workbook, problems } = readWorkbook(bytes, { name: "a.xlsx" });
  expect(problems).toEqual([]);
  return workbook?.sheets[0]?.cells;
};

test("a cell holds the same in whatever shape it is written", () => {
  fc.assert(
    fc.property(sheet, (rows) => {
      const cells = cellsOf("single-quotes", rows);
      for (const name of Object.keys(SHAPES)) expect([name, cellsOf(name, rows)]).toEqual([name, cells]);
    }),
    { numRuns: 120 },
  );
});

test("without the texts of formulas it is still told which cells have one", () => {
  const bytes = smallWorkbook({
    "xl/worksheets/sheet1.xml": `${XML}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>B1*2</f><v>4</v></c><c r="B1"><v>2</v></c><c r="C1" t="str"><f>"a"</f><v>a</v></c><c r="D1"><f>SUM(E1)</f></c><c r="E1"><f>SUM(F1)</f><v/></c><c r='F1'><f t="shared" ref="F1:F2" si="0">B1*3</f><v>6</v></c></row></sheetData></worksheet>`,
  });
  const { workbook } = readWorkbook(bytes, { name: "a.xlsx", formulas: false });
  expect([...(workbook?.sheets[0]?.cells.values() ?? [])]).toEqual([
    { kind: "number", value: "4", formula: "" },
    { kind: "number", value: "2" },
    { kind: "text", value: "a", formula: "" },
    { kind: "uncalculated", formula: "SUM(E1)" },
    { kind: "uncalculated", formula: "SUM(F1)" },
    { kind: "number", value: "6", formula: "" },
  ]);
});
