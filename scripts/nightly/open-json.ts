import { type BytesRead, readBytes } from "../files/read-bytes";
import type { Shell } from "../shell";

/** A year's ledger of a large province has some megabytes. */
const MAX_BYTES = 256 * 1_048_576;

export type JsonRead =
  | { readonly kind: "read"; readonly json: unknown }
  | { readonly kind: "absent" }
  | { readonly kind: "unreadable"; readonly errno: string }
  | { readonly kind: "no-json"; readonly why: string };

const errnoOf = (read: Exclude<BytesRead, { readonly kind: "read" }>): string => (read.kind === "unreadable" ? read.errno : read.kind);

/** A JSON file that people may have edited: with or without a byte order mark, as Notepad writes it. */
export const openJson = ({ fs }: Pick<Shell, "fs">, file: string): JsonRead => {
  const read = readBytes(fs, file, MAX_BYTES);
  if (read.kind !== "read") return errnoOf(read) === "ENOENT" ? { kind: "absent" } : { kind: "unreadable", errno: errnoOf(read) };
  try {
    return { kind: "read", json: JSON.parse(new TextDecoder().decode(read.bytes)) as unknown };
  } catch (error) {
    return { kind: "no-json", why: (error as Error).message };
  }
};
