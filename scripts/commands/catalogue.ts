import path from "node:path";
import { readReview } from "../../src/core/draft/read-review";
import { reviewYear } from "../../src/core/draft/review-sheets";
import { yearFiles } from "../../src/core/draft/year-files";
import { madeBy } from "../../src/core/made-by";
import { CLI_TEXT } from "../../src/core/messages/cli-text";
import { fillText } from "../../src/core/messages/fill-text";
import type { Call } from "../argv/parse-arguments";
import { writeAtomically } from "../files/atomic-write";
import { shownPath } from "../files/shown-path";
import { catalogueFolder, knownYears, openCatalogue } from "../open-catalogue";
import { readFile } from "../reading/read-file";
import type { ExitStatus, Shell } from "../shell";
import { fail, failureOf } from "./fail";
import { tellFinding } from "./tell-findings";

/** `chi-tieu catalogue`: a corrected review workbook as the year's catalogue, or everything wrong with it, cell by cell. */
export const catalogue = ({ language, options, files }: Call, shell: Shell): ExitStatus => {
  const file = files[0] as string;
  const read = readFile(shell.fs, shownPath(file), file);
  const year = read.workbook && reviewYear(read.workbook);
  const years = knownYears(shell);
  const before = years.filter((known) => year === null || known < year).at(-1) ?? years[0] ?? 0;
  const opened = openCatalogue(shell, options.get("catalogue") ?? catalogueFolder(shell, before), null, language);
  if ("failure" in opened) return fail(shell, language, opened.failure);
  if (!read.workbook) {
    shell.err(read.findings.map((one) => tellFinding(one, language, opened.catalogue)).join(""));
    return fail(shell, language, { code: "nothing-read", facts: {} });
  }
  const { json, catalogue: made, problems } = readReview(read.workbook, opened.catalogue);
  if (!json || !made) {
    const details = problems.map(({ sheet, address, message }) => `${shownPath(file)} › ${sheet}${address === null ? "" : `!${address}`} · ${message[language]}`);
    return fail(shell, language, { code: "catalogue-invalid", facts: { path: file }, details });
  }
  const out = options.get("out") as string;
  const target = path.join(out, "catalogue.json");
  const problem = writeAtomically(shell.fs, shell.process, yearFiles(json, made.orgUnits).map(({ name, text }) => ({ path: path.join(out, name), bytes: Buffer.from(text) })));
  if (problem) return fail(shell, language, failureOf(problem));
  shell.out(`${fillText(CLI_TEXT[language].drafted.catalogue, { count: made.indicators.length, year: made.year, path: target })}\n${madeBy([made], language)}\n`);
  return 0;
};
