import type { History } from "../../src/core/history/history";
import { historyOf } from "../../src/core/history/history-of";
import { readSummaryJson } from "../../src/core/json/read-summary-json";
import { summaryJson, type SummaryJson } from "../../src/core/json/summary-json";
import type { Catalogue, Summary } from "../../src/core/model";
import type { Received } from "../../src/core/select-submissions";
import { mergeSubmissions } from "../../src/core/summary";
import { catalogue2024 } from "./catalogue-2024";
import { received, submissionOf, type Typed } from "./submissions";

/** What each unit typed, by code. */
export type Reports = Readonly<Record<string, Typed>>;

export interface MergeOptions {
  readonly period?: string;
  readonly asOf?: string;
  readonly catalogue?: Catalogue;
  readonly history?: History | null;
  readonly lastYear?: Reports;
  readonly allotted?: Reports;
  /** Files beside the reports. */
  readonly beside?: readonly Received[];
  /** What differs of a unit's file. */
  readonly files?: Readonly<Record<string, Partial<Received>>>;
}

/** A merge without a workbook: each unit's file is named after its code and has a hash of its own. */
export const mergeReports = (reports: Reports, { period = "2024-06", asOf, catalogue = catalogue2024, history = null, lastYear = {}, allotted = {}, beside = [], files = {} }: MergeOptions = {}): Summary =>
  mergeSubmissions({
    catalogue,
    period,
    asOf: asOf ?? `${period.slice(0, 4)}-12-31T08:00:00+07:00`,
    prefer: null,
    history,
    received: [
      ...Object.entries(reports).map(([code, typed]) =>
        received(submissionOf(catalogue, code, typed, { period, lastYear: lastYear[code] ?? {}, allotted: allotted[code] ?? {} }), { sha256: code.length.toString(16).padStart(64, "0"), ...files[code] }),
      ),
      ...beside,
    ],
  });

/** As another program, or a later run, reads it back. */
export const jsonOf = (summary: Summary): SummaryJson => {
  const { summary: read, problems } = readSummaryJson(JSON.stringify(summaryJson(summary, "vi", "0.1.0")));
  if (!read) throw new Error(JSON.stringify(problems));
  return read;
};

/** Earlier merges by period. */
export const historyOfReports = (merges: Readonly<Record<string, Reports>>, options: MergeOptions = {}): History =>
  historyOf(Object.entries(merges).map(([period, reports]) => ({ source: `${period}.json`, summary: jsonOf(mergeReports(reports, { ...options, period })) })));
