/**
 * A pack: what was read of many files, one JSON text after the other, then an index that says where each lies, then a
 * footer that says where the index lies. Whoever cuts it short cuts the footer off, and it is no pack any more.
 */
export const PACK_FORMAT = "chi-tieu/cache@1";

export interface PackEntry {
  /** The file's name in its folder: findings and traces carry it, and a .csv is read by it. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** When a run last wanted it, in days since 1970. */
  readonly day: number;
  /** Of its text: where it starts in the pack, how many bytes it has, and what they hash to. */
  readonly start: number;
  readonly length: number;
  readonly hash: string;
}

export interface PackIndex {
  readonly format: typeof PACK_FORMAT;
  readonly key: string;
  readonly entries: readonly PackEntry[];
}

/** Where the index starts, and its hash: `0000000000004711 e3b0…`. */
export const footer = (start: number, hash: string): string => `${String(start).padStart(16, "0")} ${hash}\n`;

export const FOOTER_BYTES = footer(0, "0".repeat(64)).length;

export const readFooter = (text: string): { readonly start: number; readonly hash: string } | null => {
  const [, start, hash] = /^(\d{16}) ([0-9a-f]{64})\n$/.exec(text) ?? [];
  return start === undefined || hash === undefined ? null : { start: Number(start), hash };
};
