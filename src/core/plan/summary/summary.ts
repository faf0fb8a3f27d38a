import type { Changes } from "../../changes/changes";
import type { Series } from "../../history/series";
import { PROGRAM } from "../../made-by";
import { fillText } from "../../messages/fill-text";
import { SUMMARY_TEXT } from "../../messages/summary-text";
import type { Language, Summary } from "../../model";
import type { WorkbookPlan } from "../../sheet-plan";
import { changesSheet } from "./changes-sheet";
import { chartsSheet } from "./charts-sheet";
import { findingsSheet } from "./findings-sheet";
import { formerSheet } from "./former-sheet";
import { summaryLayout } from "./layout";
import { type LedgerView, ledgerSheet } from "./ledger-sheet";
import { seriesSheet } from "./series-sheet";
import { sourcesSheet } from "./sources-sheet";
import { summarySheet } from "./summary-sheet";
import { traceSheet } from "./trace-sheet";

export interface SummaryPlanOptions {
  readonly language: Language;
  /** The way from the summary's folder to the merged one, with "/" at its end ("" for the same folder); null for no links to files. */
  readonly folder: string | null;
  /** What moved since an earlier merge: a sheet of its own. */
  readonly changes?: Changes | null;
  /** How the year went until this period: another. */
  readonly series?: Series | null;
  /** The nightly run's ledger of this period: another. */
  readonly ledger?: LedgerView | null;
}

/** The province's workbook: `Tổng hợp`, where there is something to hold it against `Thay đổi` and `Diễn biến`, where units came from others of another level `Theo địa bàn cũ`, then `Phát hiện`, `Nguồn`, `Truy vết`, `Biểu đồ`. */
export const summaryPlan = (summary: Summary, { language, folder, changes = null, series = null, ledger = null }: SummaryPlanOptions): WorkbookPlan => {
  const words = SUMMARY_TEXT[language];
  const layout = summaryLayout(summary.catalogue);
  const former = formerSheet(summary, layout, language);
  return {
    sheets: [
      summarySheet(summary, layout, language),
      ...(changes ? [changesSheet(summary, changes, folder, language)] : []),
      ...(series ? [seriesSheet(summary, series, layout, language)] : []),
      ...(former ? [former] : []),
      findingsSheet(summary, folder, language),
      sourcesSheet(summary, folder, language),
      ...(ledger ? [ledgerSheet(summary, ledger, folder, language)] : []),
      traceSheet(summary, folder, language),
      chartsSheet(summary, layout, language),
    ],
    names: [],
    properties: { title: fillText(words.title, { year: summary.catalogue.year }), creator: PROGRAM, subject: `${summary.period} · ${summary.catalogue.version}`, created: summary.asOf },
  };
};
