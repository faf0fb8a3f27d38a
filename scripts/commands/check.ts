import { type Checked, checkJson } from "../../src/core/json/check-json";
import { checkSubmission } from "../../src/core/check";
import { madeBy } from "../../src/core/made-by";
import { CLI_TEXT } from "../../src/core/messages/cli-text";
import { fillText } from "../../src/core/messages/fill-text";
import { sortFindings } from "../../src/core/sort-findings";
import { readSubmission } from "../../src/core/submission";
import type { Call } from "../argv/parse-arguments";
import { yearValue } from "../argv/values";
import type { FileRead } from "../reading/read-file";
import { readFiles } from "../reading/read-files";
import type { Catalogue } from "../../src/core/model";
import type { ExitStatus, Shell } from "../shell";
import { startProgress } from "../terminal/progress";
import { cataloguesFor } from "./catalogues";
import { fail, failUsage } from "./fail";
import { countFindings, tellFinding } from "./tell-findings";
import { writeJson } from "./write-json";

/** `chi-tieu check`: the findings of single workbooks. */
export const check = async (call: Call, shell: Shell): Promise<ExitStatus> => {
  const { language, options, files } = call;
  const text = CLI_TEXT[language];
  const year = yearValue(options.get("year"));
  if ("problem" in year) return failUsage(shell, language, year.problem);
  const catalogueFor = cataloguesFor(shell, { folder: options.get("catalogue"), year: year.value, language });
  const progress = startProgress(shell.screen, files.length, (done) => fillText(text.progress, { done, total: files.length }));

  const reads = await readFiles(files, shell.readWorker, progress.step);
  progress.end();
  const checked: Checked[] = [];
  for (const read of reads) {
    const opened = catalogueFor(read.workbook);
    if ("failure" in opened) return fail(shell, language, opened.failure);
    checked.push(checkOne(read, opened.catalogue));
  }

  const tell = checked.flatMap(({ findings, catalogue }) => findings.map((one) => tellFinding(one, language, catalogue))).join("");
  if (reads.every(({ workbook }) => workbook === null)) {
    shell.err(tell);
    return fail(shell, language, { code: "nothing-read", facts: {} });
  }
  const json = options.get("json");
  if (json !== undefined) {
    const failed = writeJson(shell, language, json, checkJson(checked, language));
    if (failed !== null) return failed;
  }
  const counts = countFindings(checked.flatMap(({ findings }) => findings));
  if (json !== "-") shell.out(`${tell}${fillText(text.checked, { ...counts, files: files.length })}\n${madeBy(checked.map(({ catalogue }) => catalogue), language)}\n`);
  return counts.errors > 0 ? 1 : 0;
};

const checkOne = ({ file, bytes, sha256, workbook, findings }: FileRead, catalogue: Catalogue): Checked => {
  if (!workbook) return { file, bytes, sha256, orgUnit: null, period: null, findings, catalogue };
  const reading = readSubmission(workbook, { workbook: file, catalogue, period: null });
  const ofRules = reading.submission ? checkSubmission(reading.submission, catalogue) : [];
  return {
    file,
    bytes,
    sha256,
    orgUnit: reading.orgUnit?.code ?? null,
    period: reading.period,
    findings: sortFindings([...findings, ...reading.findings, ...ofRules]),
    catalogue,
  };
};
