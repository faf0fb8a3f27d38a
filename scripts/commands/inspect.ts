import { addressOfKey } from "../../src/core/address";
import { inspectJson, type Inspected } from "../../src/core/json/inspect-json";
import { madeBy } from "../../src/core/made-by";
import { CLI_TEXT, type CliText } from "../../src/core/messages/cli-text";
import { fillText } from "../../src/core/messages/fill-text";
import type { Grid } from "../../src/core/model";
import { readSubmission } from "../../src/core/submission";
import { visible } from "../../src/core/text/text";
import type { Call } from "../argv/parse-arguments";
import { yearValue } from "../argv/values";
import type { FileRead } from "../reading/read-file";
import { readFiles } from "../reading/read-files";
import type { ExitStatus, Shell } from "../shell";
import { cataloguesFor } from "./catalogues";
import { fail, failUsage } from "./fail";
import { countFindings, tellFinding } from "./tell-findings";
import { writeJson } from "./write-json";

/** `chi-tieu inspect`: what was read in one file. Its cells are not judged here, only the reading of it. */
export const inspect = async ({ language, options, files }: Call, shell: Shell): Promise<ExitStatus> => {
  const year = yearValue(options.get("year"));
  if ("problem" in year) return failUsage(shell, language, year.problem);
  const [read] = (await readFiles(files, shell.readWorker, () => undefined)) as [FileRead];
  const opened = cataloguesFor(shell, { folder: options.get("catalogue"), year: year.value, language })(read.workbook);
  if ("failure" in opened) return fail(shell, language, opened.failure);
  const { catalogue } = opened;
  const tell = read.findings.map((one) => tellFinding(one, language, catalogue)).join("");
  if (!read.workbook) {
    shell.err(tell);
    return fail(shell, language, { code: "nothing-read", facts: {} });
  }
  const reading = readSubmission(read.workbook, { workbook: read.file, catalogue, period: null });
  const inspected: Inspected = { ...read, orgUnit: reading.orgUnit?.code ?? null, period: reading.period };
  const json = options.get("json");
  if (json !== undefined) {
    const failed = writeJson(shell, language, json, inspectJson(inspected, language, catalogue));
    if (failed !== null) return failed;
  }
  if (json !== "-") shell.out(outline(inspected, CLI_TEXT[language], reading.orgUnit?.name ?? null) + tell + `${madeBy([catalogue], language)}\n`);
  return countFindings(read.findings).errors > 0 ? 1 : 0;
};

const outline = ({ file, kind, bytes, period, workbook }: Inspected, { inspected: words }: CliText, orgUnit: string | null): string =>
  [
    fillText(words.file, { file: visible(file), kind, bytes }),
    fillText(words.orgUnit, { value: orgUnit ?? words.unknown }),
    fillText(words.period, { value: period ?? words.unknown }),
    ...(workbook?.sheets ?? []).map((sheet) => fillText(words.sheet, { name: visible(sheet.name), state: sheet.state, cells: extent(sheet, words.cells) })),
    "",
  ].join("\n");

const extent = ({ cells }: Grid, sentence: string): string => {
  const keys = [...cells].flatMap(([key, { kind }]) => (kind === "blank" ? [] : [key])).sort((a, b) => a - b);
  const [first, last] = [keys[0], keys.at(-1)];
  return first === undefined || last === undefined ? "0" : fillText(sentence, { count: keys.length, first: addressOfKey(first), last: addressOfKey(last) });
};
