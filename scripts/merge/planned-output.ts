import path from "node:path";
import type { Changes } from "../../src/core/changes/changes";
import type { Series } from "../../src/core/history/series";
import { summaryJsonPieces } from "../../src/core/json/summary-json";
import type { Language, Summary } from "../../src/core/model";
import type { Received } from "../../src/core/select-submissions";
import type { LedgerView } from "../../src/core/plan/summary/ledger-sheet";
import { summaryPlan } from "../../src/core/plan/summary/summary";
import { paintWorkbook } from "../../src/xlsx/paint";
import { makeNothingForKeeps } from "../engine";
import type { LongOutput } from "../files/atomic-write";
import { textPieces } from "../files/text-pieces";
import { packingBeside } from "./packing-beside";

/** A merge that is done, and all that its outputs are made of. */
export interface Merged {
  readonly summary: Summary;
  /** What it was made of. */
  readonly received: readonly Received[];
  readonly language: Language;
  /** The program's. */
  readonly version: string;
  /** What moved since an earlier merge, and how the year went; see `holdAgainstPast`. */
  readonly changes?: Changes | null;
  readonly series?: Series | null;
  /** The nightly run's. */
  readonly ledger?: LedgerView | null;
}

/** One file that a merge writes: its place is known, and locked, before anything is read; its bytes are made when all is merged. */
export interface PlannedOutput {
  readonly path: string;
  readonly make: (merged: Merged) => LongOutput["bytes"] | Promise<LongOutput["bytes"]>;
}

/** `chi-tieu/summary@1` as text, piece by piece. */
export const summaryJsonText = ({ summary, language, version, changes = null }: Merged): Iterable<string> => summaryJsonPieces(summary, language, version, changes);

/** From about as many units on, most of a workbook's cells are made row by row and gone at once. */
const UNITS_OF_LONG_SHEETS = 500;

/** The province's workbook at `file`; links in it lead to the files of `folder`. */
export const workbookOutput = (file: string, folder: string, packWorker: string): PlannedOutput => ({
  path: file,
  make: ({ summary, language, changes = null, series = null, ledger = null }) => {
    if (summary.catalogue.orgUnits.length >= UNITS_OF_LONG_SHEETS) makeNothingForKeeps();
    return packingBeside(packWorker, (open) => paintWorkbook(summaryPlan(summary, { language, folder: wayTo(folder, file), changes, series, ledger }), open));
  },
});

/** Made while it is written. */
export const jsonOutput = (file: string): PlannedOutput => ({ path: file, make: (merged) => textPieces(summaryJsonText(merged)) });

/** All outputs of one merge, made beside each other where one has to wait. */
export const makeOutputs = (planned: readonly PlannedOutput[], merged: Merged): Promise<readonly LongOutput[]> =>
  Promise.all(planned.map(async ({ path: file, make }) => ({ path: file, bytes: await make(merged) })));

/** How a link in the summary leads to the merged folder, however both are moved together; null from one drive to another. */
const wayTo = (folder: string, out: string): string | null => {
  const way = path.relative(path.dirname(path.resolve(out)), path.resolve(folder));
  if (path.isAbsolute(way)) return null;
  return way === "" ? "" : `${way.split(path.sep).join("/")}/`;
};
