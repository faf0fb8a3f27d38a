import type { FileSystem } from "../files/file-system";
import { readBytes } from "../files/read-bytes";
import { sha256 } from "../files/sha256";
import type { WorkerTask } from "../reading/worker-messages";
import { PACK_FORMAT } from "./pack-format";

/** Far above the built worker, which is less than 1 MB. */
const MOST_BYTES = 1 << 26;

/**
 * Everything but the file that a reading depends on: all that a worker is told (the catalogue, the period), the worker as
 * it is built, and Node, whose zlib and Unicode tables read along. Null where the worker cannot be read.
 */
export const cacheKey = (fs: FileSystem, readWorker: string, task: WorkerTask): string | null => {
  const worker = readBytes(fs, readWorker, MOST_BYTES);
  return worker.kind === "read" ? sha256(Buffer.from(JSON.stringify([PACK_FORMAT, process.version, sha256(worker.bytes), task]))) : null;
};
