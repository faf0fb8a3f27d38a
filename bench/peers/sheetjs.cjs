/** SheetJS at its fastest: one sheet, no styles, formulas, HTML or formatted text, Node's own zlib. */
const { readFileSync } = require("node:fs");
const zlib = require("node:zlib");
const XLSX = require("xlsx");
const { run } = require("./typed-cells.cjs");

XLSX.CFB.utils.use_zlib(zlib);

void run((file, { sheet }) => {
  const book = XLSX.read(readFileSync(file), { dense: true, sheets: [sheet], cellFormula: false, cellHTML: false, cellText: false, cellStyles: false, cellDates: false });
  return Array.from(book.Sheets[sheet]["!data"], (row) => Array.from(row ?? [], (cell) => cell?.v));
});
