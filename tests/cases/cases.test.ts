import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { receiveWorkbook } from "../../src/core/intake/receive-workbook";
import type { Received } from "../../src/core/select-submissions";
import { mergeSubmissions } from "../../src/core/summary";
import { intakeFindings } from "../../src/xlsx/intake-findings";
import { readWorkbook } from "../../src/xlsx/read";
import { catalogue2024 } from "../support/catalogue-2024";

const PERIOD = "2024-06";
const EXPECTED = "expected.json";

const receive = (folder: string, file: string): Received => {
  const bytes = readFileSync(path.join(folder, file));
  const { workbook, problems } = readWorkbook(bytes, { name: file });
  return receiveWorkbook({ file, sha256: null, bytes: bytes.length, modified: null, workbook, findings: intakeFindings(file, problems) }, { catalogue: catalogue2024, period: PERIOD });
};

/** What is expected beside the workbooks of a case: each file's outcome, every finding of a file, and the figures that came out. */
const resultOf = (folder: string) => {
  const files = readdirSync(folder).filter((name) => name !== EXPECTED).map((name) => name.normalize("NFC"));
  const summary = mergeSubmissions({ catalogue: catalogue2024, period: PERIOD, asOf: "2024-06-20T08:00:00+07:00", received: files.map((file) => receive(folder, file)), prefer: null });
  return {
    sources: summary.sources.map(({ file, orgUnit, outcome, reason }) => [file, orgUnit, outcome, reason?.code ?? null]),
    findings: summary.findings.flatMap(({ code, severity, at, facts }) => (at.workbook === "" ? [] : [[at.workbook, at.address, severity, code, facts.found]])),
    figures: Object.fromEntries(summary.figures.flatMap(({ indicator, value, status }) => (value ? [[indicator, [value.round(6).toFixed(), status]]] : []))),
  };
};

const cases = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/**
 * Workbooks as other programs save them (openpyxl, LibreOffice), each with what is expected of it beside it: one finding
 * too many fails as surely as one too few. `UPDATE_CASES=1` writes what is expected anew, to be read before it is kept.
 */
test.each(cases)("%s", (name) => {
  const folder = path.join(__dirname, name);
  const result = resultOf(folder);
  const expected = path.join(folder, EXPECTED);
  if (process.env["UPDATE_CASES"] !== undefined || !existsSync(expected)) writeFileSync(expected, `${JSON.stringify(result, null, 1).replace(/\n {3,}/g, " ").replace(/ \]/g, "]")}\n`);
  expect(result).toEqual(JSON.parse(readFileSync(expected, "utf8")));
});
