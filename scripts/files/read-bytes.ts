import { constants } from "node:fs";
import { attempt, errnoOf, type FileSystem } from "./file-system";

export type BytesRead =
  | { readonly kind: "read"; readonly bytes: Uint8Array }
  | { readonly kind: "not-a-file" }
  | { readonly kind: "too-large"; readonly size: number }
  | { readonly kind: "unreadable"; readonly errno: string };

/** Opening a pipe that nobody writes to would wait for ever. Windows knows neither the flag nor such pipes. */
const WITHOUT_WAITING = constants.O_RDONLY | ((constants as { readonly O_NONBLOCK?: number }).O_NONBLOCK ?? 0);

/** The bytes of the regular file at `path`, `maxBytes` at most: what is longer is not read. */
export const readBytes = (fs: FileSystem, path: string, maxBytes: number): BytesRead => {
  let file: number | null = null;
  try {
    file = fs.openSync(path, WITHOUT_WAITING);
    const facts = fs.fstatSync(file);
    if (!facts.isFile()) return { kind: "not-a-file" };
    if (facts.size > maxBytes) return { kind: "too-large", size: facts.size };
    return { kind: "read", bytes: readAll(fs, file, facts.size) };
  } catch (error) {
    const errno = errnoOf(error);
    if (!errno) throw error;
    return errno === "EISDIR" ? { kind: "not-a-file" } : { kind: "unreadable", errno };
  } finally {
    if (file !== null) close(fs, file);
  }
};

/** What was read is read, whatever a network drive says when it is closed. */
const close = (fs: FileSystem, file: number): void => attempt(() => fs.closeSync(file));

/** As many bytes as the file had when it was opened; fewer where it has become shorter since. */
const readAll = (fs: FileSystem, file: number, size: number): Uint8Array => {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const count = fs.readSync(file, bytes, filled, size - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
};
