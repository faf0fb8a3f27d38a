import path from "node:path";
import { writeAtomically } from "../files/atomic-write";
import { attempt, type FileSystem } from "../files/file-system";
import { TEMPORARY_PREFIX, TEMPORARY_SUFFIX } from "../files/own-names";
import { readBytes } from "../files/read-bytes";
import type { ThisProcess } from "../files/this-process";

/** Writes a small file into `folder` and replaces it, as a merge does with its outputs; the error's name where that fails. */
export const probeFolder = (fs: FileSystem, process: ThisProcess, folder: string): string | null => {
  const probe = path.join(folder, `${TEMPORARY_PREFIX}doctor-${process.pid}${TEMPORARY_SUFFIX}`);
  try {
    for (const text of ["old", "new"]) {
      const problem = writeAtomically(fs, process, [{ path: probe, bytes: Buffer.from(text) }]);
      if (problem) return problem.errno || problem.code;
    }
    const read = readBytes(fs, probe, 16);
    return read.kind === "read" && Buffer.from(read.bytes).toString() === "new" ? null : "EIO";
  } finally {
    attempt(() => fs.unlinkSync(probe));
  }
};
