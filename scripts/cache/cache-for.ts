import type { WorkerTask } from "../reading/worker-messages";
import type { Shell } from "../shell";
import { cacheKey } from "./cache-key";
import { NO_CACHE, openReadingCache, type ReadingCache } from "./reading-cache";

/** What earlier runs read for the same task; none where `folder` is null. */
export const cacheFor = ({ fs, process, readWorker }: Pick<Shell, "fs" | "process" | "readWorker">, folder: string | null, task: WorkerTask): ReadingCache => {
  const key = folder === null ? null : cacheKey(fs, readWorker.path, task);
  return folder === null || key === null ? NO_CACHE : openReadingCache(fs, process, folder, key);
};
