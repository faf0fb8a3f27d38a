/** ExcelJS, told to leave out what the format lets it: conditional formats, validations, merges and whatever else is no cell. */
const ExcelJS = require("exceljs");
const { run } = require("./typed-cells.cjs");

const IGNORED = ["dataValidations", "conditionalFormatting", "mergeCells", "sheetViews", "pageSetup", "pageMargins", "printOptions", "headerFooter", "hyperlinks", "drawing", "extLst", "rowBreaks", "autoFilter", "tableParts"];

void run(async (file, { sheet }) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file, { ignoreNodes: IGNORED });
  const rows = [];
  book.getWorksheet(sheet).eachRow((row, number) => (rows[number - 1] = row.values.slice(1)));
  return rows;
});
