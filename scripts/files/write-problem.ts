import { errnoOf } from "./file-system";

/** Why an output was not written, in the words that `cli-text.ts` explains. */
export type WriteProblemCode =
  | "disk-full"
  | "folder-missing"
  | "held-by-another-merge"
  | "lock-lost"
  | "name-too-long"
  | "not-a-regular-file"
  | "not-permitted"
  | "open-elsewhere"
  | "read-only"
  | "write-failed";

export interface WriteProblem {
  readonly code: WriteProblemCode;
  readonly path: string;
  readonly errno: string;
}

/** Windows answers EPERM, EACCES or EBUSY for a file that Excel has open; elsewhere the first two are a matter of rights. */
const CODES: Readonly<Record<string, WriteProblemCode>> = {
  EACCES: "not-permitted",
  EBUSY: "open-elsewhere",
  EDQUOT: "disk-full",
  // Making the folders of a path that leads through a file.
  EEXIST: "folder-missing",
  EFBIG: "disk-full",
  EISDIR: "not-a-regular-file",
  ELOOP: "folder-missing",
  ENAMETOOLONG: "name-too-long",
  ENOENT: "folder-missing",
  ENOSPC: "disk-full",
  ENOTDIR: "folder-missing",
  EPERM: "not-permitted",
  EROFS: "read-only",
  ETXTBSY: "open-elsewhere",
};

/** Throws `error` again where it does not come from the file system. */
export const writeProblem = (path: string, error: unknown): WriteProblem => {
  const errno = errnoOf(error);
  if (!errno) throw error;
  return { code: CODES[errno] ?? "write-failed", path, errno };
};
