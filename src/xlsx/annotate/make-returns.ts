import type { Summary } from "../../core/model";
import type { Apart } from "../../core/returning/correction-sheet";
import { returnLetter } from "../../core/returning/return-letter";
import { LISTED, nameReturns, RETURNED } from "../../core/returning/return-names";
import { type Return, type ReturnOptions, returnsOf } from "../../core/returning/returns";
import { returnWorkbook, type ReturnWorkbookOptions } from "./return-workbook";

/** A file on its way back: what is told about it, under which name it goes, and the words that go with it. */
export interface MadeReturn {
  readonly about: Return;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Null for the unit's own workbook; else why it is a list beside it. */
  readonly apart: Apart | null;
  readonly notNoted: readonly string[];
  readonly letter: string;
}

export interface MakeReturnsOptions extends ReturnOptions, ReturnWorkbookOptions {}

/** The bytes that were judged, or why they cannot be written into. */
export type OwnBytes = (one: Return) => Uint8Array | Apart;

/** Excel refuses a workbook with macros under another ending, and one without under this. */
const extensionOf = (file: string): string => /\.xls[mx]$/i.exec(file)?.[0].toLowerCase() ?? ".xlsx";

/** Every file of a merge that goes back, in the order of its files; the same in the pane and in the program. */
export const makeReturns = async (summary: Summary, ownBytes: OwnBytes, options: MakeReturnsOptions): Promise<readonly MadeReturn[]> => {
  const nameOf = nameReturns();
  const made: MadeReturn[] = [];
  for (const about of returnsOf(summary, options)) {
    const { bytes, apart, notNoted } = await returnWorkbook(about, ownBytes(about), options);
    const name = apart === null ? nameOf(about, RETURNED, extensionOf(about.file)) : nameOf(about, LISTED, ".xlsx");
    made.push({ about, name, bytes, apart, notNoted, letter: returnLetter(about, name, { ...options, apart }) });
  }
  return made;
};
