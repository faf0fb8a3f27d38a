import path from "node:path";
import type { FileSystem } from "../files/file-system";
import { sha256 } from "../files/sha256";
import { temporaryPath } from "../files/temporary";
import type { ThisProcess } from "../files/this-process";
import { ifPossible } from "./if-possible";
import { footer, PACK_FORMAT, type PackEntry, type PackIndex } from "./pack-format";

/** Texts are some KB: a write for each would cost more than reading the files. */
const BUFFERED = 1 << 20;

export type NewEntry = Omit<PackEntry, "start" | "length" | "hash">;

/** A pack in the making, under a name of its own until it is whole. */
export interface PackWriter {
  readonly bytes: () => number;
  readonly add: (entry: NewEntry, text: Buffer) => void;
  /** Puts it in place of what is at `target`. */
  readonly finish: (target: string, key: string) => void;
}

/**
 * Starts a pack in `folder`, which is made for this account alone. What the file system refuses (a full disk, a folder
 * that is only read, a pack that another run holds on Windows) leaves the old pack as it is: then nothing was kept.
 * It is not brought to the disk before it takes its place: what a power cut leaves of it does not hash to what it says.
 */
export const writePack = (fs: FileSystem, process: ThisProcess, folder: string): PackWriter => {
  const entries: PackEntry[] = [];
  const temporary = temporaryPath(folder, process);
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let start = 0;
  let file = ifPossible(() => {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    return fs.openSync(temporary, "wx", 0o600);
  });

  const close = (): void => {
    const open = file;
    file = null;
    if (open !== null) ifPossible(() => fs.closeSync(open));
  };
  const flush = (): void => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    waitingBytes = 0;
    const open = file;
    if (open === null) return;
    const written = ifPossible(() => {
      for (let done = 0; done < bytes.length; ) done += fs.writeSync(open, bytes, done, bytes.length - done);
      return true;
    });
    if (written) return;
    close();
    ifPossible(() => fs.unlinkSync(temporary));
  };
  const put = (bytes: Buffer): void => {
    start += bytes.length;
    waiting.push(bytes);
    waitingBytes += bytes.length;
    if (waitingBytes >= BUFFERED) flush();
  };
  return {
    bytes: () => start,
    add: (entry, text) => {
      entries.push({ ...entry, start, length: text.length, hash: sha256(text) });
      put(text);
    },
    finish: (target, key) => {
      const index: PackIndex = { format: PACK_FORMAT, key, entries };
      const text = Buffer.from(JSON.stringify(index));
      const foot = footer(start, sha256(text));
      put(text);
      put(Buffer.from(foot));
      flush();
      if (file === null) return;
      close();
      if (ifPossible(() => fs.renameSync(temporary, path.join(folder, target))) === null) ifPossible(() => fs.unlinkSync(temporary));
    },
  };
};
