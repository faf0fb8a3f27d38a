import * as fs from "node:fs";
import { parentPort } from "node:worker_threads";
import { loadCheckedCatalogue } from "../../src/core/catalogue/catalogue";
import { packReceived } from "../../src/core/intake/packed-received";
import { receiveWorkbook } from "../../src/core/intake/receive-workbook";
import { readFile } from "./read-file";
import type { ReadJob, WorkerAnswer, WorkerTask } from "./worker-messages";

const answerer = (task: WorkerTask): ((job: ReadJob) => WorkerAnswer) => {
  if (task.kind === "read") return ({ file, path }) => ({ kind: "read", read: readFile(fs, file, path) });
  const catalogue = loadCheckedCatalogue(...task.catalogue);
  const { period } = task;
  return ({ file, path, modified }) => ({ kind: "received", received: packReceived(receiveWorkbook({ ...readFile(fs, file, path, { formulas: false }), modified }, { catalogue, period })) });
};

let answer: ((job: ReadJob) => WorkerAnswer) | null = null;

// The task comes first, then jobs.
parentPort?.on("message", (told: WorkerTask | readonly ReadJob[]) => {
  if ("kind" in told) answer = answerer(told);
  else for (const job of told) parentPort?.postMessage(answer?.(job));
});
