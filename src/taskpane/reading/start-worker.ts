import type { Answer, Request } from "./messages";

/** As much of a Worker as reading needs. */
export interface ReadWorker {
  readonly post: (request: Request, handOver: readonly ArrayBuffer[]) => void;
  readonly stop: () => void;
}

export interface WorkerEvents {
  readonly onAnswer: (answer: Answer) => void;
  readonly onBreak: (message: string) => void;
}

export type StartWorker = (events: WorkerEvents) => ReadWorker;

/** Starts the script that reads workbooks; only then are the spreadsheet libraries loaded. */
export const startWorker: StartWorker = ({ onAnswer, onBreak }) => {
  const worker = new Worker(new URL("./read-worker.ts", import.meta.url), { name: "read-worker" });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => onAnswer(data);
  worker.onerror = (event) => {
    event.preventDefault();
    onBreak(event.message);
  };
  return {
    post: (request, handOver) => worker.postMessage(request, [...handOver]),
    stop: () => worker.terminate(),
  };
};
