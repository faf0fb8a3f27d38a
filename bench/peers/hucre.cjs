/** hucre, the library that we write with, reading one sheet without styles. */
const { readFileSync } = require("node:fs");
const { run } = require("./typed-cells.cjs");

void import("hucre/xlsx").then(({ readXlsx }) => run(async (file, { sheet }) => (await readXlsx(readFileSync(file), { sheets: [sheet] })).sheets[0].rows));
