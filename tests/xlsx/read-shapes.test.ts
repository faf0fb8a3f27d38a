import fc from "fast-check";
import { address } from "../../src/core/address";
import { readWorkbook } from "../../src/xlsx/read";
import { sharedTexts, smallWorkbook, XML } from "../support/hostile/small-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

interface Content {
  readonly type: "n" | "s" | "b" | "e" | "str" | "inlineStr";
  readonly value: string;
  readonly formula: string | null;
  readonly style: number | null;
}

const text = fc.oneof(fc.constantFrom("", "xã", "a&b", "<1>", "]]", "Tỷ lệ ".repeat(12), "_x0041_", "  "), fc.string({ unit: fc.constantFrom(..."aZ09 .;&<>\"'đáệ[]_x🎉"), maxLength: 60 }));
const content: fc.Arbitrary<Content> = fc
  .oneof(
    fc.record({ type: fc.constant("n" as const), value: fc.oneof(fc.integer().map(String), fc.double({ noNaN: true, noDefaultInfinity: true }).map(String), fc.constantFrom("", "NaN", "1E400", " 5 ")) }),
    fc.record({ type: fc.constant("s" as const), value: fc.constantFrom("0", "1", "2") }),
    fc.record({ type: fc.constant("b" as const), value: fc.constantFrom("0", "1") }),
    fc.record({ type: fc.constant("e" as const), value: fc.constantFrom("#N/A", "#DIV/0!") }),
    fc.record({ type: fc.constantFrom("str" as const, "inlineStr" as const), value: text }),
  )
  .chain((made) => fc.record({ formula: made.type === "s" || made.type === "inlineStr" ? fc.constant(null) : fc.option(text), style: fc.option(fc.integer({ min: 0, max: 5 })) }).map((more) => ({ ...made, ...more })));

const sheet = fc.array(fc.array(content, { maxLength: 6 }), { maxLength: 6 });

const escape = (value: string) => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** How a program writes a cell: the shape that is recognised at one go, and others that are not. */
type Shape = (at: string, cell: Content) => string;

const typeOf = ({ type }: Content, always: boolean) => (type === "n" && !always ? "" : ` t="${type}"`);
const styleOf = ({ style }: Content) => (style === null ? "" : ` s="${style}"`);
const inner = ({ type, value, formula }: Content, f = "f") => (type === "inlineStr" ? `<is><t>${escape(value)}</t></is>` : `${formula === null ? "" : `<${f}>${escape(formula)}</f>`}<v>${escape(value)}</v>`);

const SHAPES: Readonly<Record<string, Shape>> = {
  excel: (at, cell) => `<c r="${at}"${styleOf(cell)}${typeOf(cell, false)}>${inner(cell)}</c>`,
  "type-first": (at, cell) => `<c r="${at}"${typeOf(cell, true)}${styleOf(cell)}>${inner(cell)}</c>`,
  libreoffice: (at, cell) => `<c r="${at}"${styleOf(cell)}${typeOf(cell, true)}>${inner(cell, 'f aca="false"')}</c>`,
  "single-quotes": (at, cell) => `<c r='${at}'${styleOf(cell)}${typeOf(cell, true)}>${inner(cell)}</c>`,
  spaced: (at, cell) => `<c  r = "${at}" ${styleOf(cell)}${typeOf(cell, false)} >\n${inner(cell)}\n</c >`,
  commented: (at, cell) => `<c r="${at}"${styleOf(cell)}${typeOf(cell, false)}><!-- x -->${inner(cell)}</c>`,
  "without-addresses": (_, cell) => `<c${styleOf(cell)}${typeOf(cell, false)}>${inner(cell)}</c>`,
  prefixed: (at, cell) => SHAPES.excel?.(at, cell).replace(/<(\/?)(\w)/g, "<$1x:$2") ?? "",
};

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
