import { DEFAULT_LIMITS } from "../../src/xlsx/limits";
import type { OwnBytes } from "../../src/xlsx/annotate/make-returns";
import type { FileSystem } from "../files/file-system";
import { readBytes } from "../files/read-bytes";
import { sha256 } from "../files/sha256";
import type { Walk } from "../files/walk-folder";

/** The bytes of files of a folder, if they are still those that were judged. A file that could not be read in time is not opened again. */
export const ownBytes =
  (fs: FileSystem, walk: Walk): OwnBytes =>
  ({ file, sha256: hash }) => {
    const found = walk.files.find((one) => one.file === file);
    if (!found || hash === null) return "unread";
    const read = readBytes(fs, found.path, DEFAULT_LIMITS.fileBytes);
    if (read.kind !== "read") return "unread";
    return sha256(read.bytes) === hash ? read.bytes : "changed";
  };
