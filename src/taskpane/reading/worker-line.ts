import type { Answer, Request } from "./messages";
import type { ReadWorker, StartWorker } from "./start-worker";

export type LineAnswer = Answer | { readonly broken: string } | "too-slow" | "stopped";

/** A worker whose answers are awaited one after the other. */
export interface WorkerLine {
  readonly post: (request: Request, handOver: readonly ArrayBuffer[]) => void;
  /** The next answer, or why there will be none: then this line is of no more use. */
  readonly next: (limit: number) => Promise<LineAnswer>;
  readonly stop: () => void;
}

export const openLine = (start: StartWorker): WorkerLine => {
  const waiting: LineAnswer[] = [];
  let hand: ((answer: LineAnswer) => void) | null = null;
  const arrive = (answer: LineAnswer): void => {
    if (hand) hand(answer);
    else waiting.push(answer);
  };
  const worker: ReadWorker = start({ onAnswer: arrive, onBreak: (broken) => arrive({ broken }) });
  const next = (limit: number): Promise<LineAnswer> => {
    const ready = waiting.shift();
    if (ready !== undefined) return Promise.resolve(ready);
    return new Promise((done) => {
      const timer = setTimeout(() => hand?.("too-slow"), limit);
      hand = (answer) => {
        clearTimeout(timer);
        hand = null;
        done(answer);
      };
    });
  };
  const stop = (): void => {
    worker.stop();
    arrive("stopped");
  };
  return { post: worker.post, next, stop };
};
