import type { Catalogue } from "../../src/core/model";
import { readSubmission } from "../../src/core/submission";
import type { FileSystem } from "../files/file-system";
import { readFile } from "./read-file";

/** Whether writing over the file at `path` would lose what someone typed: it would, unless it is an entry workbook that is still blank. */
export const holdsEntries = (fs: FileSystem, path: string, catalogue: Catalogue): boolean => {
  const { workbook } = readFile(fs, path, path);
  const submission = workbook && readSubmission(workbook, { workbook: path, catalogue, period: null }).submission;
  if (!submission) return true;
  const { actuals, lastYear, allotted, notes } = submission;
  return notes.size > 0 || [actuals, lastYear, allotted].some((map) => [...map.values()].some(({ kind }) => kind !== "not-reported"));
};
