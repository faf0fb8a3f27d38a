import type { Ledger } from "../../src/core/ledger/ledger";
import type { Period } from "../../src/core/model";
import type { Failure } from "../commands/fail";
import { liesIn, type NightFolders } from "./walk-folders";

/** From so many files on, all of them gone at once is a drive that is not there rather than units that change their minds. */
const SUSPICIOUS = 3;

/** A folder in which the last night saw files and this one none. Folders of periods that are over are put away by offices. */
export const emptiedFolder = ({ nights, entries }: Ledger, { folders, walk }: NightFolders, current: readonly Period[]): Failure | null => {
  const last = nights.at(-1)?.at;
  for (const folder of folders) {
    if (folder.period !== null && !current.includes(folder.period)) continue;
    const before = entries.filter(({ file, lastSeen }) => lastSeen === last && liesIn(file, folder)).length;
    if (before >= SUSPICIOUS && !walk.files.some(({ file }) => liesIn(file, folder))) return { code: "folder-emptied", facts: { path: folder.path, count: String(before) } };
  }
  return null;
};
