import type { Catalogue, Finding, Period } from "../../src/core/model";
import { finding } from "../../src/core/rules/rule";
import { skippedOwnOutput } from "../../src/core/rules/skipped-own-output";
import type { Received } from "../../src/core/select-submissions";
import { readSubmission } from "../../src/core/submission";
import type { FileSystem } from "../files/file-system";
import type { FoundFile, SkippedFile, Walk } from "../files/walk-folder";
import { isOwnSummary } from "./own-summary";
import { readFile } from "./read-file";
import { skipFinding } from "./skip-finding";

export interface ReceiveOptions {
  readonly catalogue: Catalogue;
  readonly period: Period;
  /** Told after each file. */
  readonly onFile: (done: number) => void;
}

/** Every file of the folder, read as far as it can be. One bad file changes nothing for the others. */
export const receiveFolder = (fs: FileSystem, { files, skipped }: Walk, options: ReceiveOptions): readonly Received[] => [
  ...files.map((found, index) => {
    const received = receive(fs, found, options);
    options.onFile(index + 1);
    return received;
  }),
  ...skipped.map(leftOut),
];

const receive = (fs: FileSystem, { file, path, modified }: FoundFile, { catalogue, period }: ReceiveOptions): Received => {
  const { bytes, sha256, workbook, findings } = readFile(fs, file, path);
  const account = { file, sha256, bytes, modified };
  if (!workbook) return { ...account, submission: null, findings, skipped: false };
  if (isOwnSummary(workbook)) return { ...account, submission: null, findings: [ownOutput(file)], skipped: true };
  const reading = readSubmission(workbook, { workbook: file, catalogue, period });
  return { ...account, submission: reading.submission, findings: [...findings, ...reading.findings], skipped: false };
};

const ownOutput = (file: string): Finding => finding(skippedOwnOutput, null, { at: { workbook: file, sheet: null, address: null }, facts: { found: file } });

/** What cannot be read though it may be a unit's workbook is an error of the merge; what is left alone on purpose is not. */
const leftOut = (entry: SkippedFile): Received => {
  const why = skipFinding(entry);
  return { file: entry.file, sha256: null, bytes: 0, modified: null, submission: null, findings: [why], skipped: why.severity !== "error" };
};
