import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { utils, write, type BookType, type CellObject, type WorkBook } from "xlsx";
import { readWorkbook } from "../../src/xlsx/read";
import { describeCells } from "../support/describe-cell";
import { sheetJsCells } from "../support/sheetjs-cells";

const ours = (bytes: Uint8Array, name: string) => {
  const { workbook, problems } = readWorkbook(bytes, { name });
  if (!workbook) throw new Error(JSON.stringify(problems.map(({ rule, facts }) => [rule.code, facts])));
  return describeCells(workbook);
};

const sorted = (cells: ReadonlyMap<string, string>) => [...cells].sort(([a], [b]) => (a < b ? -1 : 1));

/** Text that Excel can hold: no controls, no halves of pairs. */
const text = fc.string({ unit: fc.oneof(fc.constantFrom(..."aZ0 .,;<>&\"'_x=%-()đĐáấệữỔ\u0301\u00a0🎉"), fc.string({ unit: "binary", minLength: 1, maxLength: 1 })), minLength: 1, maxLength: 30 }).filter((made) => !/[\0-\x08\x0b-\x1f\ufffe\uffff]/.test(made));

const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
  // Beyond these SheetJS writes NaN into binary formats.
  fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
  fc.integer({ min: -100_000, max: 100_000_000 }).map((cents) => cents / 100),
).map((value) => (Object.is(value, -0) ? 0 : value));

const cell: fc.Arbitrary<CellObject> = fc.oneof(
  number.map((v): CellObject => ({ t: "n", v })),
  fc.tuple(number, fc.constantFrom("0%", "0.00%", "#,##0", '0" %"', "0.00E+00", '#,##0.0" người"')).map(([v, z]): CellObject => ({ t: "n", v, z })),
  fc.tuple(fc.integer({ min: 1, max: 60_000 }), fc.constantFrom("dd/mm/yyyy", "m/d/yy", "[h]:mm", "yyyy\\-mm")).map(([v, z]): CellObject => ({ t: "n", v, z })),
  text.map((v): CellObject => ({ t: "s", v })),
  fc.boolean().map((v): CellObject => ({ t: "b", v })),
  fc.constantFrom(0, 7, 15, 23, 29, 36, 42).map((v): CellObject => ({ t: "e", v })),
);

const place = fc.tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 12 }));
const sheet = fc.array(fc.tuple(place, cell), { maxLength: 60 });
const sheetNames = fc.uniqueArray(fc.constantFrom("Nhập liệu", "Hướng dẫn", "It's", "S 1", "__proto__ ", "A&B<C>"), { minLength: 1, maxLength: 3 });

const workbook: fc.Arbitrary<WorkBook> = sheetNames.chain((names) =>
  fc.array(sheet, { minLength: names.length, maxLength: names.length }).map((sheets) => {
    const book = utils.book_new();
    names.forEach((name, index) => {
      const made: Record<string, unknown> = { "!ref": "A1:M26" };
      for (const [[r, c], content] of sheets[index] ?? []) made[utils.encode_cell({ r, c })] = content;
      utils.book_append_sheet(book, made, name);
    });
    return book;
  }),
);

const FORMATS: readonly (readonly [type: BookType, extension: string])[] = [
  ["xlsx", "xlsx"],
  ["xlsb", "xlsb"],
  ["biff8", "xls"],
];

test.each(FORMATS)("generated workbooks in %s: the same cells as SheetJS", (bookType, extension) => {
  fc.assert(
    fc.property(workbook, fc.boolean(), (book, bookSST) => {
      const bytes = Uint8Array.from(write(book, { type: "buffer", bookType, bookSST }) as Buffer);
      expect(sorted(ours(bytes, `a.${extension}`))).toEqual(sorted(sheetJsCells(bytes)));
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 150) },
  );
});

const folder = (...steps: readonly string[]) => path.join(__dirname, "../..", ...steps);
const inFolder = (...steps: readonly string[]) =>
  readdirSync(folder(...steps))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => [name, folder(...steps, name)] as const);

test.each([...inFolder("templates", "2024"), ...inFolder("examples", "2024-06")])("%s: the same cells as SheetJS", (name, file) => {
  const bytes = Uint8Array.from(readFileSync(file));
  expect(sorted(ours(bytes, name))).toEqual(sorted(sheetJsCells(bytes)));
});
