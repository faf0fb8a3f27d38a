import { errnoOf } from "../files/file-system";
import { type Diagnosis, type Examination, type Patient, wrong } from "./diagnosis";
import { examineBlankTemplates } from "./examine-blank-templates";
import { examineCache } from "./examine-cache";
import { examineCatalogues } from "./examine-catalogues";
import { examineClock } from "./examine-clock";
import { examineLocks } from "./examine-locks";
import { examineMemory } from "./examine-memory";
import { examineNode } from "./examine-node";
import { examineOutput } from "./examine-output";
import { examinePane } from "./examine-pane";
import { examineReadWorker } from "./examine-read-worker";

const EXAMINATIONS: Readonly<Record<string, Examination>> = {
  node: examineNode,
  catalogues: examineCatalogues,
  "blank templates": examineBlankTemplates,
  reader: examineReadWorker,
  output: examineOutput,
  locks: examineLocks,
  clock: examineClock,
  memory: examineMemory,
  cache: examineCache,
  pane: examinePane,
};

/** All that can be looked at, one after the other. A folder that cannot be looked into spoils no other examination. */
export const examine = async (patient: Patient): Promise<readonly Diagnosis[]> => {
  const found: Diagnosis[] = [];
  for (const [check, examination] of Object.entries(EXAMINATIONS)) {
    try {
      found.push(...(await examination(patient)));
    } catch (error) {
      const errno = errnoOf(error);
      if (!errno) throw error;
      found.push(wrong("check-failed", { check, errno }));
    }
  }
  return found;
};
