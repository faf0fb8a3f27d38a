import { posix } from "node:path";
import type { Summary } from "../../src/core/model";
import type { Apart } from "../../src/core/returning/correction-sheet";
import { returnLetter } from "../../src/core/returning/return-letter";
import { returnsOf, type Return } from "../../src/core/returning/returns";
import { returnWorkbook } from "../../src/xlsx/annotate/return-workbook";
import { DEFAULT_LIMITS } from "../../src/xlsx/limits";
import type { ReturnCall } from "../commands/return-call";
import type { FileSystem } from "../files/file-system";
import { readBytes } from "../files/read-bytes";
import { sha256 } from "../files/sha256";
import type { Walk } from "../files/walk-folder";
import { NODE_CODEC } from "../reading/node-codec";
import { LISTED, nameReturns, RETURNED } from "./return-names";

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

/** The very bytes that were judged, or why they cannot be written into. A file that could not be read in time is not opened again. */
const ownBytes = (fs: FileSystem, { file, sha256: hash }: Return, walk: Walk): Uint8Array | Apart => {
  const found = walk.files.find((one) => one.file === file);
  if (!found || hash === null) return "unread";
  const read = readBytes(fs, found.path, DEFAULT_LIMITS.fileBytes);
  if (read.kind !== "read") return "unread";
  return sha256(read.bytes) === hash ? read.bytes : "changed";
};

/** Every file of a merge that goes back, in the order of its files. */
export const makeReturns = async (fs: FileSystem, walk: Walk, summary: Summary, call: ReturnCall): Promise<readonly MadeReturn[]> => {
  const nameOf = nameReturns();
  const made: MadeReturn[] = [];
  for (const about of returnsOf(summary, call)) {
    const { bytes, apart, notNoted } = await returnWorkbook(about, ownBytes(fs, about, walk), { ...call, codec: NODE_CODEC });
    // Excel refuses a workbook with macros under another ending, and one without under this.
    const extension = /\.xls[mx]$/i.exec(posix.basename(about.file))?.[0].toLowerCase() ?? ".xlsx";
    const name = apart === null ? nameOf(about, RETURNED, extension) : nameOf(about, LISTED, ".xlsx");
    made.push({ about, name, bytes, apart, notNoted, letter: returnLetter(about, name, { ...call, apart }) });
  }
  return made;
};
