import path from "node:path";
import { attempt, errnoOf, type FileSystem } from "./file-system";
import { TEMPORARY_PREFIX, TEMPORARY_SUFFIX } from "./own-names";
import type { ThisProcess } from "./this-process";

/** What another machine left is removed after a day: whether its process still lives cannot be seen from here. */
const DAY = 86_400_000;

let made = 0;

/** A name in `folder` that no other process takes, not even an earlier one with the same number: `.chi-tieu-server1-4711-1719793800000.3.tmp`. */
export const temporaryPath = (folder: string, { host, pid, now }: ThisProcess): string =>
  path.join(folder, `${TEMPORARY_PREFIX}${plain(host)}-${pid}-${now().getTime()}.${++made}${TEMPORARY_SUFFIX}`);

const plain = (host: string): string => host.replace(/[^A-Za-z0-9]/g, "").slice(0, 40);

/** Removes what killed processes left in `folder`. That it cannot is no reason to stop. */
export const removeStaleTemporaries = (fs: FileSystem, folder: string, process: ThisProcess): void =>
  attempt(() => {
    for (const name of fs.readdirSync(folder)) {
      const [, host, pid] = /^\.chi-tieu-([A-Za-z0-9]*)-(\d+)-[\d.]+\.tmp$/.exec(name) ?? [];
      if (!pid) continue;
      const full = path.join(folder, name);
      const stale = host === plain(process.host) ? Number(pid) !== process.pid && !process.isAlive(Number(pid)) : isOld(fs, full, process);
      if (stale) attempt(() => fs.unlinkSync(full));
    }
  });

const isOld = (fs: FileSystem, full: string, { now }: ThisProcess): boolean => {
  try {
    return now().getTime() - fs.lstatSync(full).mtimeMs > DAY;
  } catch (error) {
    if (!errnoOf(error)) throw error;
    return false;
  }
};
