import path from "node:path";
import { errnoOf, type FileSystem } from "../files/file-system";
import { CACHE_SUFFIX } from "../files/own-names";
import { type Examination, fine, note, wrong } from "./diagnosis";
import { probeFolder } from "./probe-folder";

const MEGABYTE = 1_048_576;

const packsIn = (fs: FileSystem, folder: string): readonly number[] => fs.readdirSync(folder).filter((name) => name.endsWith(CACHE_SUFFIX)).map((name) => fs.lstatSync(path.join(folder, name)).size);

/** The folder of what earlier merges read. One that is not there yet is made by the first merge. */
export const examineCache: Examination = ({ shell: { fs, process, cacheFolder } }) => {
  if (cacheFolder === null) return [note("cache-none")];
  try {
    const sizes = packsIn(fs, cacheFolder);
    const errno = probeFolder(fs, process, cacheFolder);
    if (errno !== null) return [wrong("cache-unwritable", { path: cacheFolder, errno })];
    const megabytes = Math.ceil(sizes.reduce((total, size) => total + size, 0) / MEGABYTE);
    return [fine("cache-fine", { path: cacheFolder, count: sizes.length, megabytes })];
  } catch (error) {
    const errno = errnoOf(error);
    if (!errno) throw error;
    return [errno === "ENOENT" ? fine("cache-fine", { path: cacheFolder, count: 0, megabytes: 0 }) : wrong("cache-unwritable", { path: cacheFolder, errno })];
  }
};
