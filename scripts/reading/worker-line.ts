import { WORKER_LIMITS } from "./worker-limits";
import type { Broken, ReadJob, WorkerAnswer, WorkerTask } from "./worker-messages";
import type { WorkerScript } from "./worker-script";

/** A worker whose answers are awaited one after the other. After a broken one it is of no more use. */
export interface WorkerLine {
  readonly post: (jobs: readonly ReadJob[]) => void;
  readonly next: () => Promise<WorkerAnswer | Broken>;
  readonly stop: () => Promise<unknown>;
}

const brokenBy = (error: unknown): Broken => {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ERR_WORKER_OUT_OF_MEMORY" ? { kind: "broken", why: "memory" } : { kind: "broken", why: "failure", message };
};

/** A worker with a task. `milliseconds` is what one answer may take. */
export const openLine = (script: WorkerScript, task: WorkerTask, milliseconds: number = WORKER_LIMITS.milliseconds): WorkerLine => {
  const worker = script.start();
  worker.postMessage(task);
  const arrived: (WorkerAnswer | Broken)[] = [];
  let waiting: ((answer: WorkerAnswer | Broken) => void) | null = null;
  const arrive = (answer: WorkerAnswer | Broken): void => {
    if (waiting) waiting(answer);
    else arrived.push(answer);
  };
  let broken: Broken | null = null;
  worker.on("message", arrive);
  // An error overtakes the answers sent before it; only the exit waits for them all.
  worker.on("error", (error) => (broken = brokenBy(error)));
  worker.on("exit", (code) => arrive(broken ?? { kind: "broken", why: "failure", message: `exit ${code}` }));
  return {
    post: (jobs) => worker.postMessage(jobs),
    next: () =>
      new Promise((done) => {
        const ready = arrived.shift();
        if (ready) return done(ready);
        const timer = setTimeout(() => waiting?.({ kind: "broken", why: "time" }), milliseconds);
        waiting = (answer) => {
          clearTimeout(timer);
          waiting = null;
          done(answer);
        };
      }),
    stop: () => worker.terminate(),
  };
};
