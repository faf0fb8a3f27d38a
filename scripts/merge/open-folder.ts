import type { Failure } from "../commands/fail";
import { errnoOf } from "../files/file-system";
import { walkFolder, type Walk } from "../files/walk-folder";
import type { Shell } from "../shell";

/** What lies in the folder to be merged, or why it cannot be looked into. */
export const openFolder = ({ fs }: Pick<Shell, "fs">, folder: string): Walk | Failure => {
  try {
    return walkFolder(fs, folder);
  } catch (error) {
    const errno = errnoOf(error);
    if (!errno) throw error;
    const code = ({ ENOENT: "in-missing", ENOTDIR: "in-not-a-folder" } as const)[errno] ?? "in-unreadable";
    return { code, facts: { path: folder, errno } };
  }
};
