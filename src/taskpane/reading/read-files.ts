import type { Finding, Period } from "../../core/model";
import { unpackReceived } from "../../core/intake/packed-received";
import { fileAccessDenied } from "../../core/rules/file-access-denied";
import { fileUnreadable } from "../../core/rules/file-unreadable";
import { finding, type Rule } from "../../core/rules/rule";
import type { Received } from "../../core/select-submissions";
import type { OpenedCatalogue } from "../catalogues";
import { type ChosenFile, modifiedOf, unopened } from "./chosen-file";
import type { StartWorker } from "./start-worker";
import { openLine, type WorkerLine } from "./worker-line";

export interface ReadFilesOptions {
  readonly opened: OpenedCatalogue;
  readonly period: Period;
  readonly signal: AbortSignal;
  readonly onReceived: (chosen: ChosenFile, received: Received) => void;
  readonly start: StartWorker;
  /** Milliseconds that one file may take; then its worker is stopped and another goes on with the rest. */
  readonly limit: number;
  /** Said of a file that took too long, or broke the worker. */
  readonly words: { readonly tooSlow: string; readonly workerFailed: string };
}

/** Files that are in memory at a time. */
const BATCH = 8;

const unread = ({ file, source }: ChosenFile, rule: Rule, found: Finding["facts"]["found"]): Received => ({
  file,
  sha256: null,
  bytes: source.size,
  modified: modifiedOf(source),
  submission: null,
  findings: [finding(rule, null, { at: { workbook: file, sheet: null, address: null }, facts: { found } })],
  skipped: false,
});

interface Loaded {
  readonly chosen: ChosenFile;
  readonly bytes: ArrayBuffer;
}

/** A file may be gone, locked or on a drive that has been taken away since it was chosen. */
const load = async (chosen: ChosenFile, onUnread: ReadFilesOptions["onReceived"]): Promise<readonly Loaded[]> => {
  try {
    return [{ chosen, bytes: await chosen.source.arrayBuffer() }];
  } catch (error) {
    onUnread(chosen, unread(chosen, fileAccessDenied, error instanceof Error ? error.name : String(error)));
    return [];
  }
};

const newLine = ({ start, opened, period }: ReadFilesOptions): WorkerLine => {
  const line = openLine(start);
  line.post({ kind: "open", catalogue: opened.files, period }, []);
  return line;
};

/** Reads one batch. Gives the files that are left unread because the worker broke; null where it did not. */
const readBatch = async (line: WorkerLine, loaded: readonly Loaded[], { onReceived, limit, words, opened }: ReadFilesOptions): Promise<readonly ChosenFile[] | null> => {
  line.post({ kind: "read", files: loaded.map(({ chosen, bytes }) => ({ file: chosen.file, modified: modifiedOf(chosen.source), bytes })) }, loaded.map(({ bytes }) => bytes));
  for (const [index, { chosen }] of loaded.entries()) {
    const answer = await line.next(limit);
    if (answer === "stopped") return null;
    if (answer !== "too-slow" && "received" in answer) {
      onReceived(chosen, unpackReceived(answer.received, opened.catalogue));
      continue;
    }
    onReceived(chosen, unread(chosen, fileUnreadable, answer === "too-slow" ? words.tooSlow : `${words.workerFailed}: ${answer.broken}`));
    return loaded.slice(index + 1).map((left) => left.chosen);
  }
  return null;
};

/**
 * Reads files in a worker, one after the other. One bad file changes nothing for the others. Ends when all are read or `signal` says stop;
 * what was not told of by then was not read.
 */
export const readFiles = async (files: readonly ChosenFile[], options: ReadFilesOptions): Promise<void> => {
  const { signal, onReceived } = options;
  const left: ChosenFile[] = [];
  for (const chosen of files) {
    const received = unopened(chosen);
    if (received) onReceived(chosen, received);
    else left.push(chosen);
  }
  let line: WorkerLine | null = null;
  const stop = (): void => line?.stop();
  signal.addEventListener("abort", stop);
  try {
    while (left.length > 0 && !signal.aborted) {
      const loaded = (await Promise.all(left.splice(0, BATCH).map((chosen) => load(chosen, onReceived)))).flat();
      if (signal.aborted || loaded.length === 0) continue;
      line ??= newLine(options);
      const again = await readBatch(line, loaded, options);
      if (!again) continue;
      line.stop();
      line = null;
      left.unshift(...again);
    }
  } finally {
    stop();
    signal.removeEventListener("abort", stop);
  }
};
