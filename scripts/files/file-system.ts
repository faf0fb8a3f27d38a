import type * as node from "node:fs";

/**
 * The part of Node's file system that the program uses. Tests put a layer over it that fails at a chosen operation, so
 * this lists every operation that can fail; nothing in `scripts/` calls another.
 */
export type FileSystem = Pick<
  typeof node,
  | "closeSync"
  | "fstatSync"
  | "fsyncSync"
  | "linkSync"
  | "lstatSync"
  | "mkdirSync"
  | "openSync"
  | "readSync"
  | "readdirSync"
  | "realpathSync"
  | "renameSync"
  | "unlinkSync"
  | "writeSync"
>;

/** `ENOENT` of what a file system threw, or null where it was thrown by something else (Node's own mistakes are `ERR_…`). */
export const errnoOf = (error: unknown): string | null => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === "string" && /^E[A-Z0-9]+$/.test(code) ? code : null;
};

/** Undoing must not hide why it was necessary: what fails here is found and removed by the next run. */
export const attempt = (action: () => void): void => {
  try {
    action();
  } catch (error) {
    if (!errnoOf(error)) throw error;
  }
};
