import type { Catalogue, Finding, Period, WorkbookGrid } from "../model";
import { finding } from "../rules/rule";
import { skippedOwnOutput } from "../rules/skipped-own-output";
import type { Received } from "../select-submissions";
import { readSubmission } from "../submission";
import { isOwnSummary, isOwnTable } from "./own-summary";

/** A file as its reader gave it: `workbook` is null where a finding says why. */
export interface FileReading extends Pick<Received, "file" | "sha256" | "bytes" | "modified"> {
  readonly workbook: WorkbookGrid | null;
  readonly findings: readonly Finding[];
}

/** What a file that was read brings to the merge of `period`, or of any period where that is null. The pane and the nightly run receive in the same way. */
export const receiveWorkbook = ({ file, sha256, bytes, modified, workbook, findings }: FileReading, { catalogue, period }: { readonly catalogue: Catalogue; readonly period: Period | null }): Received => {
  const account = { file, sha256, bytes, modified, saved: workbook?.saved ?? null };
  if (!workbook) return { ...account, submission: null, findings, skipped: false };
  if (isOwnSummary(workbook) || isOwnTable(workbook)) {
    const why = finding(skippedOwnOutput, null, { at: { workbook: file, sheet: null, address: null }, facts: { found: file } });
    return { ...account, submission: null, findings: [why], skipped: true };
  }
  const reading = readSubmission(workbook, { workbook: file, catalogue, period });
  return { ...account, submission: reading.submission, findings: [...findings, ...reading.findings], skipped: false };
};
