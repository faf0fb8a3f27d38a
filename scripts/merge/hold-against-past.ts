import { compareSummaries } from "../../src/core/changes/compare-summaries";
import type { History } from "../../src/core/history/history";
import { seriesOf } from "../../src/core/history/series";
import { summaryJson } from "../../src/core/json/summary-json";
import type { SummaryJson } from "../../src/core/json/summary-json";
import { sortFindings } from "../../src/core/sort-findings";
import type { Merged } from "./planned-output";

/** What a merge is held against: an earlier one of the same period, and the periods before. */
export interface Past {
  readonly since: SummaryJson | null;
  readonly history: History | null;
}

/** The merge with what moved since, and how the year went. What keeps it from being compared is a finding like any other. */
export const holdAgainstPast = (merged: Merged, { since, history }: Past): Merged => {
  const { summary, language, version } = merged;
  const changes = since && compareSummaries(since, summaryJson(summary, language, version));
  const findings = changes?.findings.length ? sortFindings([...summary.findings, ...changes.findings]) : summary.findings;
  return { ...merged, summary: { ...summary, findings }, changes, series: seriesOf(summary, history) };
};
