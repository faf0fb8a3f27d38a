import path from "node:path";
import { readFiles } from "../reading/read-files";
import { type Examination, fine, wrong } from "./diagnosis";
import { blankTemplatePath } from "./examine-blank-templates";
import { yearsOf } from "./examine-catalogues";

/** The reader is started as a merge starts it, within the same limits, and given the newest blank workbook. */
export const examineReadWorker: Examination = async ({ shell }) => {
  const year = yearsOf(shell).at(-1);
  if (year === undefined) return [];
  const file = blankTemplatePath(shell, year);
  const [read] = await readFiles([file], shell.readWorker, () => undefined);
  const sheets = read?.workbook?.sheets.length;
  if (sheets) return [fine("worker-fine", { file: path.basename(file), sheets })];
  const [why] = read?.findings ?? [];
  return [wrong("worker-broken", { path: shell.readWorker.path, file: path.basename(file), found: [why?.code, why?.facts.found].filter(Boolean).join(": ") })];
};
