/** Stands in for openpyxl where there is no Python: SheetJS opens a template of each shape and saves it for each unit. Styles and validations are lost on the way. */
const { readFileSync, renameSync, writeFileSync } = require("node:fs");
const XLSX = require("xlsx");

for (const { template, file, cells } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  const book = XLSX.read(readFileSync(template), { cellFormula: true, cellHTML: false });
  for (const [sheet, address, value] of cells) {
    if (value === null) delete book.Sheets[sheet][address];
    else if (typeof value === "string" && value.startsWith("=")) book.Sheets[sheet][address] = { t: "s", v: "", f: value.slice(1) };
    else book.Sheets[sheet][address] = { t: typeof value === "number" ? "n" : typeof value === "boolean" ? "b" : "s", v: value };
  }
  writeFileSync(`${file}.part`, XLSX.write(book, { type: "buffer", bookType: "xlsx", compression: true, bookSST: true }));
  renameSync(`${file}.part`, file);
}
