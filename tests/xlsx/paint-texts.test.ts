import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import * as XLSX from "xlsx";
import type { Content, SheetPlan } from "../../src/core/sheet-plan";
import { paintWorkbook } from "../../src/xlsx/paint";
import { validateOoxml } from "../support/ooxml-validator";
import { AWKWARD_TEXTS, samplePlan } from "../support/sample-plans";

const plain = samplePlan.sheets[0] as SheetPlan;

/** The texts as cells of one column, and what another library reads there. */
const written = async (contents: readonly Content[]): Promise<{ readonly bytes: Uint8Array; readonly cells: readonly (XLSX.CellObject | undefined)[] }> => {
  const bytes = await paintWorkbook({
    ...samplePlan,
    names: [],
    sheets: [{ ...plain, state: "visible", cells: contents.map((content, row) => ({ row, column: 0, content })) }],
  });
  const sheet = XLSX.read(bytes, { type: "array", cellNF: true }).Sheets[plain.name];
  return { bytes, cells: contents.map((_, row) => sheet?.[`A${row + 1}`] as XLSX.CellObject | undefined) };
};

const texts = (values: readonly string[]): Content[] => values.map((text) => ({ kind: "text", text }));
const cached = (values: readonly string[]): Content[] => values.map((text) => ({ kind: "formula", formula: "A1", cached: { kind: "text", text } }));

/** Characters and pieces that files, programs and people trip over. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.constantFrom(...AWKWARD_TEXTS, "_", "x", "_x", "x0041", "_x0041", "_x005F", "_xFFFF_", "\r", "\n", " ", "\t", "\u0001", "\ufffe", "&#10;", "<![CDATA[", "]]>"),
);
const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join("")).filter((joined) => joined !== "");
/** In Excel a line ends with a line feed alone. */
const asStored = (value: string): string => value.replaceAll("\r\n", "\n");

test("any text comes back as it was, as text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 40 }), async (values) => {
      const { cells } = await written(texts(values));
      expect(cells.map((cell) => [cell?.t, cell?.v, cell?.f])).toEqual(values.map((value) => ["s", asStored(value), undefined]));
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** Entities first, then the escapes of SpreadsheetML, each once (SheetJS undoes those of formula texts twice). */
const decoded = (xml: string): string =>
  xml
    .replace(/&(amp|lt|gt);/g, (_, name: "amp" | "lt" | "gt") => ({ amp: "&", lt: "<", gt: ">" })[name])
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

test("any text that a formula gave comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 40 }), async (values) => {
      const { bytes } = await written(cached(values));
      const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] as Uint8Array);
      const found = [...sheet.matchAll(/<c r="A\d+"([^>]*)><f>A1<\/f><v( xml:space="preserve")?>([^<]*)<\/v><\/c>/g)];
      expect(found.map(([, type, , value = ""]) => [type, decoded(value)])).toEqual(values.map((value) => [' t="str"', asStored(value)]));
      expect(found.filter(([, , space, value = ""]) => !space && value !== value.replace(/^[ \t\n]|[ \t\n]$/g, ""))).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("texts that look like formulas, numbers, errors and escapes are valid by Office's schema", async () => {
  const { bytes } = await written([...texts(AWKWARD_TEXTS), ...cached(AWKWARD_TEXTS)]);
  expect(await validateOoxml(bytes)).toEqual([]);
}, 60_000);

test("what would become a formula when someone opens the cell is formatted as text, unless the plan says what the cell is for", async () => {
  const { cells } = await written(texts(["=1+1", "@SUM(A1)", "+84 273", "-12", "-", "xã A"]));
  expect(cells.map((cell) => cell?.z ?? "General")).toEqual(["@", "@", "@", "@", "General", "General"]);
});

test("half of a surrogate pair becomes the replacement character", async () => {
  const { bytes, cells } = await written(texts(["a\ud83db", "\ude00", "😀"]));
  expect(cells.map((cell) => cell?.v)).toEqual(["a\ufffdb", "\ufffd", "😀"]);
  expect(await validateOoxml(bytes)).toEqual([]);
}, 60_000);

test("a text that is too long for a cell is cut, and says by how much", async () => {
  const { cells } = await written([...texts(["x".repeat(32_767), "x".repeat(32_768), `${"x".repeat(32_755)}${"😀".repeat(20)}`]), ...cached(["y".repeat(40_000)])]);
  expect(cells.map((cell) => String(cell?.v).replace(/^([xy]+)/, (kept) => `${kept.length} `))).toEqual([
    "32767 ",
    "32757 … [+11]",
    // A pair is not cut in two: one unit less than would fit.
    "32755 😀… [+38]",
    "32757 … [+7243]",
  ]);
});

test("an empty text is a blank cell", async () => {
  const { cells } = await written(texts(["", "x"]));
  expect(cells.map((cell) => cell?.v)).toEqual([undefined, "x"]);
});

test("numbers are the doubles nearest to their decimals", async () => {
  const values = ["0", "-0.1", "0.1", "8801", "1234567.89", "0.000000000001", "123456789012345678901234567890", "100.10"];
  const { cells } = await written(values.map((value) => ({ kind: "number", value })));
  expect(cells.map((cell) => [cell?.t, cell?.v])).toEqual(values.map((value) => ["n", Number(value)]));
});
