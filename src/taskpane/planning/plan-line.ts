import { packReceived } from "../../core/intake/packed-received";
import type { Received } from "../../core/select-submissions";
import type { CellStroke } from "../../excel/paint/cell-stroke";
import { breather } from "../../excel/paint/breathe";
import type { PlanSource } from "../../excel/paint/plan-source";
import type { PlanAnswer, PlanRequest } from "./messages";
import type { TaskName, Tasks, YearJson } from "./tasks";

export interface MadePlan<Name extends TaskName> {
  /** Null where the task came to no plan; then what it tells says why. */
  readonly source: PlanSource | null;
  readonly told: Tasks[Name]["told"];
}

/** A worker that makes one plan and keeps it until it is painted. */
export interface PlanLine {
  /** Files for a summary, a few at a time. */
  readonly hand: (received: readonly Received[]) => Promise<void>;
  /** Rejects where the worker breaks, or is stopped. */
  readonly make: <Name extends TaskName>(task: Name, asked: Tasks[Name]["asked"], handOver?: readonly ArrayBuffer[]) => Promise<MadePlan<Name>>;
  readonly stop: () => void;
}

/** Files that are handed over in one message. */
const BATCH = 8;

type Hand = (answer: PlanAnswer) => void;

export const openPlanLine = (catalogue: YearJson): PlanLine => {
  const worker = new Worker(new URL("./plan-worker.ts", import.meta.url), { name: "plan-worker" });
  let hand: Hand | null = null;
  const fail = (message: string): void => hand?.({ kind: "failed", message });
  worker.onmessage = ({ data }: MessageEvent<PlanAnswer>) => hand?.(data);
  worker.onerror = (event) => {
    event.preventDefault();
    fail(event.message);
  };
  const post = (request: PlanRequest, handOver: readonly ArrayBuffer[] = []): void => worker.postMessage(request, [...handOver]);
  post({ kind: "open", catalogue });

  /** Answers until one is the last. */
  const exchange = <Result>(request: PlanRequest, take: (answer: PlanAnswer) => { readonly result: Result } | null, handOver?: readonly ArrayBuffer[]): Promise<Result> =>
    new Promise((done, failed) => {
      hand = (answer) => {
        if (answer.kind === "failed") return failed(new Error(answer.message));
        const last = take(answer);
        if (last) done(last.result);
      };
      post(request, handOver);
    });

  const strokes: PlanSource["strokes"] = (names) => {
    const bySheet: CellStroke[][] = [];
    return exchange({ kind: "paint", names }, (answer) => {
      if (answer.kind === "strokes") (bySheet[answer.sheet] ??= []).push(...answer.strokes);
      return answer.kind === "all-strokes" ? { result: bySheet } : null;
    });
  };
  return {
    hand: async (received) => {
      const breathe = breather();
      for (let from = 0; from < received.length; from += BATCH) {
        post({ kind: "received", files: received.slice(from, from + BATCH).map(packReceived) });
        await breathe();
      }
    },
    make: <Name extends TaskName>(task: Name, asked: Tasks[Name]["asked"], handOver?: readonly ArrayBuffer[]) =>
      exchange({ kind: "make", task, asked } as PlanRequest, (answer) => (answer.kind === "made" ? { result: { source: answer.frame && { frame: answer.frame, strokes }, told: answer.told } } : null), handOver),
    stop: () => {
      worker.terminate();
      fail("stopped");
    },
  };
};
