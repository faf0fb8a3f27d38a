import { absoluteText, blockText, parseBlock, sheetText, splitSheet, subtract } from "./block";

test("addresses are read and written: cells, blocks, columns, rows", () => {
  const texts = ["H8", "$H$8:H63", "B2:A1", "A:C", "4:9", "A1:", "A0", "XFE1", "1A", "CT_Year"].map((text) => {
    const block = parseBlock(text);
    return block && blockText(block);
  });
  expect(texts).toEqual(["H8", "H8:H63", "A1:B2", "A:C", "4:9", null, null, null, null, null]);
});

test("absolute addresses have a dollar before each part", () => {
  expect(["H8", "A1:B2", "A:C", "4:9"].map((text) => absoluteText(parseBlock(text)!))).toEqual(["$H$8", "$A$1:$B$2", "$A:$C", "$4:$9"]);
});

test("a sheet's name is quoted unless it is a word that is no cell", () => {
  expect(["Sheet1", "Nguồn", "Nhập liệu", "A1", "R1C1", "2024", "It's"].map(sheetText)).toEqual(["Sheet1", "Nguồn", "'Nhập liệu'", "'A1'", "'R1C1'", "'2024'", "'It''s'"]);
  expect(["'It''s'!A1", "=Nguồn!$A$1", "B2"].map(splitSheet)).toEqual([
    { sheet: "It's", rest: "A1" },
    { sheet: "Nguồn", rest: "$A$1" },
    { sheet: null, rest: "B2" },
  ]);
});

test("a block without its middle is four blocks that cover the rest once", () => {
  const left = subtract(parseBlock("A1:E5")!, parseBlock("B2:C3")!);
  expect(left.map(blockText)).toEqual(["A1:E1", "A4:E5", "A2:A3", "D2:E3"]);
});
