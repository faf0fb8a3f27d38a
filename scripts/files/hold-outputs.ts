import path from "node:path";
import type { FileSystem } from "./file-system";
import { acquireLock, type Lock, type LockAnswer } from "./lock";
import { removeStaleTemporaries } from "./temporary";
import type { ThisProcess } from "./this-process";

export type HeldOutputs = { readonly kind: "locked"; readonly lock: Lock } | Exclude<LockAnswer, { readonly kind: "locked" }>;

/** One lock for all `outputs` of a run, taken in the order of their names, so that two runs never wait for each other. Clears away what killed runs left beside them. */
export const holdOutputs = (fs: FileSystem, process: ThisProcess, outputs: readonly string[]): HeldOutputs => {
  const locks: Lock[] = [];
  const release = () => locks.forEach((lock) => lock.release());
  for (const output of outputs.map((name) => path.resolve(name)).sort()) {
    const answer = acquireLock(fs, process, output);
    if (answer.kind !== "locked") {
      release();
      return answer;
    }
    locks.push(answer.lock);
    removeStaleTemporaries(fs, path.dirname(output), process);
  }
  const check = () => locks.map((lock) => lock.check()).find((problem) => problem !== null) ?? null;
  return { kind: "locked", lock: { check, release } };
};
