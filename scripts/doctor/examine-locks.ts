import path from "node:path";
import { localMoment } from "../argv/values";
import { errnoOf } from "../files/file-system";
import { seeLock } from "../files/lock";
import { LOCK_SUFFIX } from "../files/own-names";
import type { Shell } from "../shell";
import { type Examination, fine, note, wrong } from "./diagnosis";

const locksIn = ({ fs }: Shell, folder: string): readonly string[] => {
  try {
    return fs.readdirSync(folder).filter((name) => name.endsWith(LOCK_SUFFIX)).sort().map((name) => path.join(folder, name));
  } catch (error) {
    if (!errnoOf(error)) throw error;
    return [];
  }
};

/** Locks beside the results: of a merge at work, or left behind by one that was killed. */
export const examineLocks: Examination = ({ shell, out }) => {
  const found = locksIn(shell, out).flatMap((lock) => {
    const seen = seeLock(shell.fs, shell.process, lock);
    if (!seen) return [];
    const { pid, host, since } = seen.holder ?? { pid: "?", host: "?", since: "" };
    const facts = { lock, pid, host, since: Number.isNaN(Date.parse(since)) ? "?" : localMoment(new Date(since)) };
    return [seen.stale ? wrong("lock-left", facts) : note("lock-held", facts)];
  });
  return found.length > 0 ? found : [fine("locks-fine", { path: out })];
};
