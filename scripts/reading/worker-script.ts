import { Worker } from "node:worker_threads";
import { WORKER_LIMITS } from "./worker-limits";

/** A worker as it is built. */
export interface WorkerScript {
  readonly path: string;
  /** Begins to load one before its task is known; it ends with the program where nobody needs it. */
  readonly startAhead: () => void;
  /** One that waits for its task: the one begun ahead, if it is well. */
  readonly start: () => Worker;
}

export const workerScript = (path: string): WorkerScript => {
  const begin = () => new Worker(path, { resourceLimits: { maxOldGenerationSizeMb: WORKER_LIMITS.heapMegabytes } });
  let spare: Worker | null = null;
  return {
    path,
    startAhead: () => {
      const worker = begin();
      spare = worker;
      worker.unref();
      // Whatever keeps it from loading is told of the one that is started in its place.
      worker.on("error", () => undefined);
      worker.on("exit", () => {
        if (spare === worker) spare = null;
      });
    },
    start: () => {
      const worker = spare ?? begin();
      spare = null;
      worker.ref();
      return worker;
    },
  };
};
