import { fillText } from "../../messages/fill-text";
import { SUMMARY_TEXT } from "../../messages/summary-text";
import type { Language, Summary } from "../../model";
import type { WorkbookPlan } from "../../sheet-plan";
import { chartsSheet } from "./charts-sheet";
import { findingsSheet } from "./findings-sheet";
import { summaryLayout } from "./layout";
import { sourcesSheet } from "./sources-sheet";
import { summarySheet } from "./summary-sheet";
import { traceIndex, traceLines, traceSheet } from "./trace-sheet";

export interface SummaryPlanOptions {
  readonly language: Language;
  /** The way from the summary's folder to the merged one, with "/" at its end ("" for the same folder); null for no links to files. */
  readonly folder: string | null;
}

/** The province's workbook: `Tổng hợp`, `Phát hiện`, `Nguồn`, `Truy vết`, `Biểu đồ`. */
export const summaryPlan = (summary: Summary, { language, folder }: SummaryPlanOptions): WorkbookPlan => {
  const words = SUMMARY_TEXT[language];
  const layout = summaryLayout(summary.catalogue);
  const lines = traceLines(summary);
  return {
    sheets: [
      summarySheet(summary, layout, traceIndex(lines), language),
      findingsSheet(summary, folder, language),
      sourcesSheet(summary, folder, language),
      traceSheet(summary, lines, folder, language),
      chartsSheet(summary, layout, language),
    ],
    names: [],
    properties: { title: fillText(words.title, { year: summary.catalogue.year }), creator: "chi-tieu", subject: summary.period, created: summary.asOf },
  };
};
