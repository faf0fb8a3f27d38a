import fc from "fast-check";
import { parseRange } from "../../src/core/sheet/a1-range";
import { addressOf, joinedAddresses, linesOf, rectanglesOf } from "../../src/excel/paint/rectangles";
import { headerFooterParts } from "../../src/excel/paint/header-footer";
import { renameSheets, sheetsIn } from "../../src/excel/paint/rename-sheets";
import { sizeOf } from "../../src/excel/paint/stroke";
import { requestsOf } from "../../src/excel/paint/send-strokes";

const cells = fc.uniqueArray(fc.record({ row: fc.nat(12), column: fc.nat(8) }), { selector: ({ row, column }) => `${row},${column}`, maxLength: 100 });

test("rectangles cover each cell once, and no other", () => {
  fc.assert(
    fc.property(cells, (places) => {
      const covered = rectanglesOf(places).flatMap(({ top, left, bottom, right }) => {
        const inside: string[] = [];
        for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) inside.push(`${row},${column}`);
        return inside;
      });
      expect(covered.sort()).toEqual(places.map(({ row, column }) => `${row},${column}`).sort());
    }),
  );
});

test("a table is one rectangle, a checkerboard as many as it has cells", () => {
  const table = [0, 1, 2, 3].flatMap((row) => [5, 6, 7].map((column) => ({ row, column })));
  expect(rectanglesOf(table).map(addressOf)).toEqual(["F1:H4"]);
  expect(rectanglesOf(table.filter(({ row, column }) => (row + column) % 2 === 0))).toHaveLength(6);
});

test("a rectangle's address names it", () => {
  fc.assert(fc.property(cells, (places) => rectanglesOf(places).every((range) => JSON.stringify(parseRange(addressOf(range))) === JSON.stringify(range))));
});

test("addresses are joined in texts that Excel takes, none lost", () => {
  const addresses = Array.from({ length: 5_000 }, (_, row) => `A${row + 1}:B${row + 1}`);
  const joined = joinedAddresses(addresses);
  expect(joined.flatMap((text) => text.split(","))).toEqual(addresses);
  expect(Math.max(...joined.map((text) => text.length))).toBeLessThanOrEqual(8_192);
  expect(joined.length).toBeLessThan(12);
});

test("rows and columns that follow each other are one line", () => {
  expect([linesOf([9, 2, 3, 4, 7], "rows"), linesOf([0, 1, 27, 26], "columns")]).toEqual([["3:5", "8:8", "10:10"], ["A:B", "AA:AB"]]);
});

test.each([
  ["&RTrang &P", { left: "", center: "", right: "Trang &P" }],
  ["&LBiểu nhập&CTrang &P/&N", { left: "Biểu nhập", center: "Trang &P/&N", right: "" }],
  ["giữa", { left: "", center: "giữa", right: "" }],
  ["&RUBND huyện Cái Bè && xã", { left: "", center: "", right: "UBND huyện Cái Bè && xã" }],
  ["&&L&l&&R", { left: "&&R", center: "&&L", right: "" }],
  ["&", { left: "", center: "&", right: "" }],
])("header or footer %s", (text, parts) => {
  expect(headerFooterParts(text)).toEqual(parts);
});

const NAMES = new Map([["nhập liệu", "Đang vẽ 1"], ["nguồn", "Nguồn (2)"], ["o'brien", "X"]]);

test.each([
  ["'Nhập liệu'!$C$4+NHẬP!A1", "'Đang vẽ 1'!$C$4+NHẬP!A1"],
  ["SUM(Nguồn!A1:A9,'NGUỒN'!B1)", "SUM('Nguồn (2)'!A1:A9,'Nguồn (2)'!B1)"],
  ['IF(A1="Nguồn!A1",Nguồn!A1,"")', "IF(A1=\"Nguồn!A1\",'Nguồn (2)'!A1,\"\")"],
  ["'O''Brien'!A1", "X!A1"],
  ["#REF!A1", "#REF!A1"],
  ["A1+B1", "A1+B1"],
  ["XNguồn!A1", "XNguồn!A1"],
])("%s with other sheets", (formula, renamed) => {
  expect(renameSheets(formula, NAMES)).toBe(renamed);
});

test("the sheets that a formula looks at, not those that its texts speak of", () => {
  expect(sheetsIn("='Tổng hợp'!E9+Nguồn!A1&\"'Ẩn'!A1\"")).toEqual(["Tổng hợp", "Nguồn"]);
  expect(sheetsIn("=A1")).toEqual([]);
});

test("sizes are those of UTF-8", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => sizeOf(text) === new TextEncoder().encode(JSON.stringify(text)).length));
});

test("requests share the work evenly, in no more of them than the limit asks for", () => {
  const even = (count: number) => requestsOf(Array.from({ length: count }, () => ({ sheet: "a", bytes: 30, apply: () => {} })), 200).map(({ length }) => length);
  expect(even(10)).toEqual([5, 5]);
  expect(even(6)).toEqual([6]);
  expect(even(0)).toEqual([]);
  expect(requestsOf([0, 0].map((bytes) => ({ sheet: "a", bytes, apply: () => {} }))).length).toBe(1);
});

test("requests keep the order and the limit; one that is too large alone goes alone", () => {
  const stroke = (sheet: string, bytes: number) => ({ sheet, bytes, apply: () => {} });
  const requests = requestsOf([stroke("a", 40), stroke("b", 50), stroke("c", 20), stroke("d", 300), stroke("e", 1)], 100);
  expect(requests.map((request) => request.map(({ sheet }) => sheet).join(""))).toEqual(["ab", "c", "d", "e"]);
});
