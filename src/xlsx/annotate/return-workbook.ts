import { correctionSheet, type Apart, type CorrectionSheetOptions } from "../../core/returning/correction-sheet";
import { returnNotes } from "../../core/returning/return-notes";
import type { Return } from "../../core/returning/returns";
import type { Codec } from "../bytes/codec";
import { paintWorkbook } from "../paint";
import { readWorkbook } from "../read";
import { annotateWorkbook, type LeftAlone } from "./annotate-workbook";

/** By this name our notes are known again in a workbook that comes back. */
const AUTHOR = "chi-tieu";

const APART: Readonly<Record<LeftAlone, Apart>> = { "not-xlsx": "format", signed: "signed", shared: "shared", unusual: "unusual" };

export interface ReturnedWorkbook {
  readonly bytes: Uint8Array;
  /** Null for the unit's own workbook; else why this is a list beside it. */
  readonly apart: Apart | null;
  /** Sheets whose own notes could not be added to: their cells are highlighted only. */
  readonly notNoted: readonly string[];
}

export interface ReturnWorkbookOptions extends Omit<CorrectionSheetOptions, "apart"> {
  /** ISO 8601: stands in a list as the time it was made. */
  readonly asOf: string;
  readonly codec?: Codec;
}

/** What goes back: the unit's own workbook with notes where that can be done without harm, else the same list as a workbook of its own. `own` are its bytes, or why there are none. */
export const returnWorkbook = async (one: Return, own: Uint8Array | Apart, options: ReturnWorkbookOptions): Promise<ReturnedWorkbook> => {
  const { language, asOf, codec } = options;
  const listed = async (apart: Apart): Promise<ReturnedWorkbook> => {
    const sheet = correctionSheet(one, { ...options, apart });
    return { bytes: await paintWorkbook({ sheets: [sheet], names: [], properties: { title: sheet.name, creator: AUTHOR, subject: one.period, created: asOf } }), apart, notNoted: [] };
  };
  if (typeof own === "string") return listed(own);
  const notes = returnNotes(one.corrections, language);
  const annotated = annotateWorkbook(own, { notes, sheet: correctionSheet(one, { ...options, apart: null }), author: AUTHOR, asOf }, codec ? { codec } : {});
  if (annotated.kind === "annotated") return { bytes: annotated.bytes, apart: null, notNoted: annotated.notNoted };
  const isReadable = readWorkbook(own, { name: one.file, ...(codec && { codec }) }).workbook !== null;
  return listed(isReadable ? APART[annotated.why] : "unread");
};
