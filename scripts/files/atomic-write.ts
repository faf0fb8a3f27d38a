import path from "node:path";
import { attempt, errnoOf, type FileSystem } from "./file-system";
import { temporaryPath } from "./temporary";
import type { ThisProcess } from "./this-process";
import { writeProblem, type WriteProblem } from "./write-problem";

export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Its pieces may be made while they are written, where the whole would be large. */
export interface LongOutput {
  readonly path: string;
  readonly bytes: Uint8Array | Iterable<Uint8Array>;
}

/** Antivirus and indexing on Windows hold a new file for a moment; what is still held after these milliseconds is open in Excel. */
const PAUSES = [20, 60, 180, 360] as const;

/**
 * Writes all of `outputs`, or none; null when all are in place.
 *
 * Everything is first written beside its destination and brought to the disk, so that a full disk, a crash or a kill happens to files
 * nobody reads. Then each takes its place by one rename, in the order given. Between two renames lies the only moment at which one is new
 * and the next still old: where the next one fails the first is put back, where the process is killed right there the next run replaces
 * both. `mayReplace` is asked last of all, before anything is replaced.
 */
export const writeAtomically = (fs: FileSystem, process: ThisProcess, outputs: readonly LongOutput[], mayReplace: () => WriteProblem | null = () => null): WriteProblem | null => {
  const staged: Staged[] = [];
  try {
    for (const output of outputs) {
      const result = stage(fs, process, output, staged);
      if (result) return result;
    }
    return mayReplace() ?? replaceAll(fs, process, staged);
  } finally {
    for (const { leftovers } of staged) for (const leftover of leftovers) attempt(() => fs.unlinkSync(leftover));
  }
};

interface Staged {
  readonly target: string;
  readonly temporary: string;
  /** What to remove at the end, whatever happened. */
  readonly leftovers: Set<string>;
}

const stage = (fs: FileSystem, process: ThisProcess, output: LongOutput, staged: Staged[]): WriteProblem | null => {
  try {
    const target = destination(fs, output.path);
    if (!target) return { code: "not-a-regular-file", path: output.path, errno: "" };
    fs.mkdirSync(path.dirname(target), { recursive: true });
    const temporary = temporaryPath(path.dirname(target), process);
    const file = fs.openSync(temporary, "wx");
    staged.push({ target, temporary, leftovers: new Set([temporary]) });
    try {
      for (const piece of output.bytes instanceof Uint8Array ? [output.bytes] : output.bytes) {
        for (let written = 0; written < piece.length; ) written += fs.writeSync(file, piece, written, piece.length - written);
      }
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
    return null;
  } catch (error) {
    return writeProblem(output.path, error);
  }
};

/** Where the bytes go: behind a link, the file it leads to. Null where a folder or a device has the name. */
const destination = (fs: FileSystem, wanted: string): string | null => {
  const full = path.resolve(wanted);
  try {
    const real = fs.lstatSync(full).isSymbolicLink() ? fs.realpathSync(full) : full;
    return fs.lstatSync(real).isFile() ? real : null;
  } catch (error) {
    if (errnoOf(error) !== "ENOENT") throw error;
    return full;
  }
};

const replaceAll = (fs: FileSystem, process: ThisProcess, staged: readonly Staged[]): WriteProblem | null => {
  const undo: (() => void)[] = [];
  for (const entry of staged) {
    try {
      const putBack = keepOld(fs, process, entry);
      rename(fs, process, entry.temporary, entry.target);
      entry.leftovers.delete(entry.temporary);
      undo.push(putBack);
    } catch (error) {
      for (const putBack of undo) attempt(putBack);
      return writeProblem(entry.target, error);
    }
  }
  for (const folder of new Set(staged.map(({ target }) => path.dirname(target)))) syncFolder(fs, folder);
  return null;
};

/** Gives the old file a second name, as long as a later output can still fail, and tells how to put it back. Some drives know no second names. */
const keepOld = (fs: FileSystem, process: ThisProcess, { target, leftovers }: Staged): (() => void) => {
  const backup = temporaryPath(path.dirname(target), process);
  try {
    fs.linkSync(target, backup);
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return () => fs.unlinkSync(target);
    writeProblem(target, error);
    return () => undefined;
  }
  leftovers.add(backup);
  return () => {
    rename(fs, process, backup, target);
    leftovers.delete(backup);
  };
};

const rename = (fs: FileSystem, process: ThisProcess, from: string, to: string): void => {
  for (let tries = 0; ; tries++) {
    try {
      return fs.renameSync(from, to);
    } catch (error) {
      const wait = PAUSES[tries];
      if (wait === undefined || !["EACCES", "EBUSY", "EPERM"].includes(errnoOf(error) ?? "")) throw error;
      process.pause(wait);
    }
  }
};

/** Makes the renames last through a power cut. Windows cannot open a folder; the files are in place anyway. */
const syncFolder = (fs: FileSystem, folder: string): void =>
  attempt(() => {
    const handle = fs.openSync(folder, "r");
    try {
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
  });
