import { leftOut } from "../../src/core/intake/left-out";
import { receiveWorkbook } from "../../src/core/intake/receive-workbook";
import type { Catalogue, Period } from "../../src/core/model";
import type { Received } from "../../src/core/select-submissions";
import type { FileSystem } from "../files/file-system";
import type { FoundFile, Walk } from "../files/walk-folder";
import { readFile } from "./read-file";
import { skipFinding } from "./skip-finding";

export interface ReceiveOptions {
  readonly catalogue: Catalogue;
  readonly period: Period;
  /** Told after each file. */
  readonly onFile: (done: number) => void;
}

/** Every file of the folder, read as far as it can be. One bad file changes nothing for the others. */
export const receiveFolder = (fs: FileSystem, { files, skipped }: Walk, options: ReceiveOptions): readonly Received[] => [
  ...files.map((found, index) => {
    const received = receive(fs, found, options);
    options.onFile(index + 1);
    return received;
  }),
  ...skipped.map((entry) => leftOut(entry.file, skipFinding(entry))),
];

const receive = (fs: FileSystem, { file, path, modified }: FoundFile, { catalogue, period }: ReceiveOptions): Received =>
  receiveWorkbook({ ...readFile(fs, file, path), modified }, { catalogue, period });
