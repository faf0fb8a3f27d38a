import path from "node:path";
import { attempt, errnoOf, type FileSystem } from "./file-system";
import { LOCK_SUFFIX } from "./own-names";
import { temporaryPath } from "./temporary";
import type { ThisProcess } from "./this-process";
import { writeProblem, type WriteProblem } from "./write-problem";

/** Who writes an output, as its lock says. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** When it began, ISO 8601. */
  readonly since: string;
  readonly birth: string;
}

export interface Lock {
  /** A lock-lost problem where another process has judged us dead and taken the lock over: then nothing may be replaced any more. */
  readonly check: () => WriteProblem | null;
  readonly release: () => void;
}

export type LockAnswer =
  | { readonly kind: "locked"; readonly lock: Lock }
  | { readonly kind: "held"; readonly path: string; readonly holder: LockHolder | null }
  | { readonly kind: "failed"; readonly problem: WriteProblem };

/** A process on another machine cannot be asked whether it lives. No merge takes this long. */
const FOREIGN_STALE = 6 * 3_600_000;
/** A lock without a holder is being written this very moment, or its writer was killed in that moment. */
const UNWRITTEN_STALE = 10_000;
/** Another process may take a stale lock over, and finish, while we do. */
const TRIES = 5;

/**
 * Holds `output` for this process. A merge that was killed, or whose machine was switched off, leaves its lock behind: whoever comes next takes
 * it over by renaming it away, which only one process can do; one that renamed a live lock by bad luck puts it back, and `check` tells its holder otherwise.
 */
export const acquireLock = (fs: FileSystem, process: ThisProcess, output: string): LockAnswer => {
  const full = path.resolve(output);
  const lockPath = full + LOCK_SUFFIX;
  const mine = JSON.stringify({ pid: process.pid, host: process.host, since: process.now().toISOString(), birth: process.birthOf(process.pid) } satisfies LockHolder);
  try {
    fs.mkdirSync(path.dirname(full), { recursive: true });
    for (let tries = 0; tries < TRIES; tries++) {
      if (create(fs, lockPath, mine)) return { kind: "locked", lock: lockOf(fs, full, mine) };
      const other = look(fs, lockPath);
      if (!other) continue;
      if (!isStale(process, other)) return { kind: "held", path: lockPath, holder: other.holder };
      takeAway(fs, process, lockPath, other.text);
    }
    return { kind: "held", path: lockPath, holder: null };
  } catch (error) {
    return { kind: "failed", problem: writeProblem(full, error) };
  }
};

/** A lock for whoever only looks: who holds it, and whether the next merge would take it over. Null where it is gone. */
export const seeLock = (fs: FileSystem, process: ThisProcess, lockPath: string): { readonly holder: LockHolder | null; readonly stale: boolean } | null => {
  const found = look(fs, lockPath);
  return found && { holder: found.holder, stale: isStale(process, found) };
};

const lockOf = (fs: FileSystem, output: string, mine: string): Lock => {
  const lockPath = output + LOCK_SUFFIX;
  const isMine = (): boolean => look(fs, lockPath)?.text === mine;
  return {
    check: () => {
      try {
        return isMine() ? null : { code: "lock-lost", path: output, errno: "" };
      } catch (error) {
        return writeProblem(output, error);
      }
    },
    release: () =>
      attempt(() => {
        if (isMine()) fs.unlinkSync(lockPath);
      }),
  };
};

/** False where the lock exists. */
const create = (fs: FileSystem, lockPath: string, text: string): boolean => {
  let file: number;
  try {
    file = fs.openSync(lockPath, "wx");
  } catch (error) {
    if (errnoOf(error) === "EEXIST") return false;
    throw error;
  }
  try {
    const bytes = Buffer.from(text);
    if (fs.writeSync(file, bytes, 0, bytes.length) === bytes.length) return true;
    throw Object.assign(new Error("lock cut short"), { code: "ENOSPC" });
  } catch (error) {
    attempt(() => fs.unlinkSync(lockPath));
    throw error;
  } finally {
    fs.closeSync(file);
  }
};

interface Found {
  readonly text: string;
  readonly holder: LockHolder | null;
  /** When it was written. */
  readonly at: number;
}

/** Null where the lock is gone. */
const look = (fs: FileSystem, lockPath: string): Found | null => {
  let file: number;
  try {
    file = fs.openSync(lockPath, "r");
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return null;
    throw error;
  }
  try {
    const bytes = Buffer.alloc(4096);
    const text = bytes.toString("utf8", 0, fs.readSync(file, bytes, 0, bytes.length, 0));
    return { text, holder: holderOf(text), at: fs.fstatSync(file).mtimeMs };
  } finally {
    fs.closeSync(file);
  }
};

const holderOf = (text: string): LockHolder | null => {
  try {
    const holder = JSON.parse(text) as Partial<LockHolder> | null;
    const { pid, host, since, birth } = holder ?? {};
    return typeof pid === "number" && typeof host === "string" && typeof since === "string" && typeof birth === "string" ? { pid, host, since, birth } : null;
  } catch {
    return null;
  }
};

const isStale = (process: ThisProcess, { holder, at }: Found): boolean => {
  const age = process.now().getTime() - at;
  if (!holder) return age > UNWRITTEN_STALE;
  if (holder.host !== process.host) return age > FOREIGN_STALE;
  // In a container every run may have the same number.
  return !process.isAlive(holder.pid) || process.birthOf(holder.pid) !== holder.birth;
};

const takeAway = (fs: FileSystem, process: ThisProcess, lockPath: string, stale: string): void => {
  const away = temporaryPath(path.dirname(lockPath), process);
  try {
    fs.renameSync(lockPath, away);
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return;
    throw error;
  }
  if (look(fs, away)?.text === stale) attempt(() => fs.unlinkSync(away));
  else fs.renameSync(away, lockPath);
};
