import type { PaneText } from "../../core/messages/pane-text";
import { fillText } from "../../core/messages/fill-text";
import type { Period } from "../../core/model";
import type { OpenedCatalogue } from "../catalogues";
import { button } from "../dom/button";
import { element } from "../dom/element";
import { messageBar } from "../dom/message-bar";
import { progressBar } from "../dom/progress-bar";
import { replaceContent } from "../dom/replace-content";
import type { PaneContext } from "../pane-context";
import type { MergeFiles } from "./merge-files";

/** Milliseconds for one workbook: an entry workbook takes some ten, the largest that is read some seconds. */
const FILE_LIMIT = 20_000;
/** Why a reading was stopped: another period was chosen, for which the same files mean something else. */
const ANEW = "anew";

export interface ReadingFlow {
  /** Reads what was not read yet. One reading at a time; files that come meanwhile are read by it too. */
  readonly readAll: () => Promise<void>;
  /** Reads everything again. */
  readonly readAnew: () => void;
  readonly stop: () => void;
  readonly isReading: () => boolean;
}

export interface ReadingOptions {
  readonly files: MergeFiles;
  /** Null where there is no catalogue; then that was told already. */
  readonly open: () => Promise<OpenedCatalogue | null>;
  readonly period: () => Period;
  /** Told when files have been read, and at the end. */
  readonly onChange: (ended: boolean) => Promise<void>;
}

/** The worker's code is loaded when files are there to read. */
const loadReader = async () => {
  const [{ readFiles }, { startWorker }] = await Promise.all([import(/* webpackChunkName: "read-files" */ "../reading/read-files"), import(/* webpackChunkName: "read-files" */ "../reading/start-worker")]);
  return { readFiles, startWorker };
};

const wordsOf = ({ merge }: PaneText) => ({ tooSlow: fillText(merge.tooSlow, { seconds: FILE_LIMIT / 1000 }), workerFailed: merge.workerFailed });

/** Reads the chosen files and shows in `area` how far it is, with a way to stop. */
export const readingFlow = (area: HTMLElement, { text, say }: PaneContext, { files, open, period, onChange }: ReadingOptions): ReadingFlow => {
  let stopping: AbortController | null = null;

  const told = (): { readonly share: number; readonly words: string } => {
    const [done, total] = [files.received().length, files.all().length];
    return { share: total === 0 ? 1 : done / total, words: fillText(text.merge.reading, { done, total }) };
  };
  const readAll = async (): Promise<void> => {
    if (stopping) return onChange(true);
    const opened = await open();
    if (!opened || stopping) return;
    stopping = new AbortController();
    const { signal } = stopping;
    const progress = progressBar(told().words);
    area.replaceChildren(element("div", { class: "working" }, progress.node, button(text.stop, stop)));
    const { readFiles, startWorker } = await loadReader();
    await onChange(true);
    while (files.unread().length > 0 && !signal.aborted) {
      await readFiles(files.unread(), {
        opened,
        period: period(),
        signal,
        start: startWorker,
        limit: FILE_LIMIT,
        words: wordsOf(text),
        onReceived: (chosen, received) => {
          if (signal.aborted) return;
          files.receive(chosen, received);
          progress.show(told().share, told().words);
          void onChange(false);
        },
      });
    }
    stopping = null;
    if (signal.reason === ANEW) return readAll();
    const left = files.unread().length;
    replaceContent(area, ...(left > 0 ? [messageBar("warning", fillText(text.merge.readingStopped, { left }))] : []));
    say(told().words);
    await onChange(true);
  };
  const stop = (): void => stopping?.abort();
  const readAnew = (): void => {
    files.forgetReadings();
    if (stopping) stopping.abort(ANEW);
    else if (files.all().length > 0) void readAll();
  };
  return { readAll, readAnew, stop, isReading: () => stopping !== null };
};
