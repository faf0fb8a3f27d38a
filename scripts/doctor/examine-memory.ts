import { WORKER_LIMITS } from "../reading/worker-limits";
import { type Examination, fine, wrong } from "./diagnosis";

/** For what is merged, beside the two readers. */
const MERGE_MEGABYTES = 256;

/** Whether the machine has what two readers may take at their limit, so that it is the limit that stops a bad file. */
export const examineMemory: Examination = ({ surroundings: { memoryMegabytes } }) => {
  const worker = WORKER_LIMITS.heapMegabytes;
  const needed = 2 * worker + MERGE_MEGABYTES;
  const facts = { megabytes: memoryMegabytes, needed, worker };
  return [memoryMegabytes >= needed ? fine("memory-fine", facts) : wrong("memory-short", facts)];
};
