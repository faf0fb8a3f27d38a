import { setImmediate } from "node:timers/promises";
import { leftOut } from "../../src/core/intake/left-out";
import { type PackedReceived, unpackReceived } from "../../src/core/intake/packed-received";
import type { Catalogue, Period } from "../../src/core/model";
import type { Received } from "../../src/core/select-submissions";
import { NO_CACHE, type ReadingCache } from "../cache/reading-cache";
import { optimiseLess } from "../engine";
import type { FoundFile, Walk } from "../files/walk-folder";
import { brokenFinding } from "./broken-finding";
import { readInWorkers } from "./read-in-workers";
import { skipFinding } from "./skip-finding";
import { openLine } from "./worker-line";
import { BATCH } from "./worker-limits";
import type { WorkerTask } from "./worker-messages";
import type { WorkerScript } from "./worker-script";

export interface ReceiveOptions {
  readonly catalogue: Catalogue;
  /** The files that `catalogue` was loaded from: each worker makes its own of them. */
  readonly files: readonly [catalogue: unknown, orgUnits: unknown];
  /** Null where reports for any period are taken. */
  readonly period: Period | null;
  readonly readWorker: WorkerScript;
  /** Where earlier runs kept what they read for the same task; left out, every file is read. */
  readonly openCache?: (task: WorkerTask) => ReadingCache;
  /** Told after each file. */
  readonly onFile: (done: number) => void;
}

/** Every file of the folder, read as far as it can be. One bad file changes nothing for the others. */
export const receiveFolder = async ({ files: found, skipped }: Walk, { catalogue, files, period, readWorker, openCache = () => NO_CACHE, onFile }: ReceiveOptions): Promise<readonly Received[]> => {
  optimiseLess();
  const task: WorkerTask = { kind: "receive", catalogue: files, period };
  const cache = openCache(task);
  const received: Received[] = [];
  const take = (one: Received): void => {
    received.push(one);
    onFile(received.length);
  };
  const unpack = (packed: PackedReceived, { modified }: FoundFile): Received => unpackReceived({ ...packed, modified }, catalogue);

  const readAll = (jobs: readonly FoundFile[]): Promise<void> =>
    readInWorkers({
      jobs,
      open: () => openLine(readWorker, task),
      onAnswer: (index, answer) => {
        const job = jobs[index] as FoundFile;
        if (answer.kind === "received") {
          cache.keep(answer.received);
          take(unpack(answer.received, job));
        } else if (answer.kind === "broken") take({ ...leftOut(job.file, brokenFinding(job.file, answer)), modified: job.modified });
      },
    });

  /** Takes those that the cache has; gives back the others. Makes way for the workers' answers in between: their time is counted. */
  const takeKept = async (jobs: readonly FoundFile[]): Promise<readonly FoundFile[]> => {
    const changed: FoundFile[] = [];
    for (const [place, job] of jobs.entries()) {
      if (place % BATCH === 0) await setImmediate();
      const kept = cache.find(job);
      if (kept) take(unpack(kept, job));
      else changed.push(job);
    }
    return changed;
  };

  const [, changed] = await Promise.all([readAll(found.filter((job) => !cache.mayHave(job))), takeKept(found.filter(cache.mayHave))]);
  await readAll(changed);
  cache.close();
  return [...received, ...skipped.map((entry) => leftOut(entry.file, skipFinding(entry)))];
};
