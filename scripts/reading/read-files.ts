import { shownPath } from "../files/shown-path";
import { brokenFinding } from "./broken-finding";
import type { FileRead } from "./read-file";
import { readInWorkers } from "./read-in-workers";
import { openLine } from "./worker-line";
import type { WorkerScript } from "./worker-script";

/** Single files that a person named, in their order; each read in a worker that can be stopped. */
export const readFiles = async (paths: readonly string[], readWorker: WorkerScript, onFile: (done: number) => void): Promise<readonly FileRead[]> => {
  const jobs = paths.map((path) => ({ file: shownPath(path), path, modified: null }));
  const reads: FileRead[] = [];
  let done = 0;
  await readInWorkers({
    jobs,
    open: () => openLine(readWorker, { kind: "read" }),
    onAnswer: (index, answer) => {
      const { file } = jobs[index] as (typeof jobs)[number];
      if (answer.kind === "read") reads[index] = answer.read;
      else if (answer.kind === "broken") reads[index] = { file, bytes: 0, sha256: null, kind: "other", workbook: null, findings: [brokenFinding(file, answer)] };
      done += 1;
      onFile(done);
    },
  });
  return reads;
};
