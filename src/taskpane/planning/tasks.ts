import type { DraftPreview } from "../../core/draft/draft-preview";
import type { YearFile } from "../../core/draft/year-files";
import type { Apart } from "../../core/returning/correction-sheet";
import type { Completeness, Language, Period, Status, WorkbookGrid } from "../../core/model";

/** A year's two files as they are. */
export type YearJson = readonly [catalogue: unknown, orgUnits: unknown];

/** What came out of a merge, as far as the pane tells it; the rest is in the sheets and in the file. */
export interface SummaryTold {
  readonly period: Period;
  readonly completeness: Completeness;
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
  readonly errors: number;
  readonly warnings: number;
  /** The summary as the nightly run writes it, `chi-tieu/summary@1`. */
  readonly json: Blob;
}

/** Why there is no draft: what the document is not, or that nothing in it is a target. */
export type NoDraft = "unknown-kind" | "unreadable" | "no-text" | "no-targets";
export type DraftTold = { readonly preview: DraftPreview } | { readonly problem: NoDraft; readonly details: string };

/** A corrected review: the year's files, or what is wrong at which cell. */
export interface ReviewTold {
  readonly year: number | null;
  readonly indicators: number;
  readonly files: readonly YearFile[] | null;
  readonly problems: readonly { readonly sheet: string; readonly address: string | null; readonly message: string }[];
}

/** What goes back to units: each file under its new name, and all of them in one archive. */
export interface ReturnsTold {
  readonly made: readonly { readonly file: string; readonly name: string; readonly counts: string; readonly apart: Apart | null }[];
  readonly archive: Blob;
}

/** What the pane has worked out for it while it answers its user; each makes a workbook's plan, or only tells. */
export interface Tasks {
  readonly template: { readonly asked: { readonly period: Period; readonly unit: string | null }; readonly told: null };
  /** Of the files that were handed over before. */
  readonly summary: { readonly asked: { readonly period: Period; readonly asOf: string; readonly prefer: "newest" | null; readonly language: Language }; readonly told: SummaryTold };
  readonly draft: { readonly asked: { readonly year: number; readonly language: Language; readonly text: string | null; readonly bytes: ArrayBuffer | null }; readonly told: DraftTold };
  readonly review: { readonly asked: { readonly workbook: WorkbookGrid; readonly language: Language }; readonly told: ReviewTold };
  /** Which of the files that were handed over go back to their units. */
  readonly returnFiles: { readonly asked: Tasks["summary"]["asked"]; readonly told: { readonly files: readonly string[] } };
  readonly returns: { readonly asked: Tasks["summary"]["asked"] & { readonly files: readonly { readonly file: string; readonly bytes: ArrayBuffer }[] }; readonly told: ReturnsTold };
}
export type TaskName = keyof Tasks;
