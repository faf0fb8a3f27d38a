import { leftOut } from "../../src/core/intake/left-out";
import { unpackReceived } from "../../src/core/intake/packed-received";
import type { Catalogue, Period } from "../../src/core/model";
import type { Received } from "../../src/core/select-submissions";
import type { Walk } from "../files/walk-folder";
import { brokenFinding } from "./broken-finding";
import { readInWorkers } from "./read-in-workers";
import { skipFinding } from "./skip-finding";
import { openLine } from "./worker-line";
import type { WorkerTask } from "./worker-messages";

export interface ReceiveOptions {
  readonly catalogue: Catalogue;
  /** The files that `catalogue` was loaded from: each worker loads it anew. */
  readonly files: readonly [catalogue: unknown, orgUnits: unknown];
  readonly period: Period;
  readonly readWorker: string;
  /** Told after each file. */
  readonly onFile: (done: number) => void;
}

/** Every file of the folder, read as far as it can be. One bad file changes nothing for the others. */
export const receiveFolder = async ({ files: found, skipped }: Walk, { catalogue, files, period, readWorker, onFile }: ReceiveOptions): Promise<readonly Received[]> => {
  const task: WorkerTask = { kind: "receive", catalogue: files, period };
  const received: Received[] = [];
  await readInWorkers({
    jobs: found,
    open: () => openLine(readWorker, task),
    onAnswer: (index, answer) => {
      const job = found[index] as (typeof found)[number];
      if (answer.kind === "received") received.push(unpackReceived(answer.received, catalogue));
      else if (answer.kind === "broken") received.push({ ...leftOut(job.file, brokenFinding(job.file, answer)), modified: job.modified });
      onFile(received.length);
    },
  });
  return [...received, ...skipped.map((entry) => leftOut(entry.file, skipFinding(entry)))];
};
