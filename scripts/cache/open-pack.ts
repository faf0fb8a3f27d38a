import type { FileSystem } from "../files/file-system";
import { sha256 } from "../files/sha256";
import { ifPossible } from "./if-possible";
import { parseJson } from "./parse-json";
import { FOOTER_BYTES, PACK_FORMAT, type PackEntry, type PackIndex, readFooter } from "./pack-format";

/** A pack that is open for reading. */
export interface Pack {
  readonly entries: readonly PackEntry[];
  /** An entry's text as it was put in; null where it is damaged. */
  readonly read: (entry: PackEntry) => Buffer | null;
  readonly close: () => void;
}

/** The pack at `path`; null where there is none that can be trusted: cut short, damaged, of another key or format, or no file at all. */
export const openPack = (fs: FileSystem, path: string, key: string): Pack | null => {
  const file = ifPossible(() => fs.openSync(path, "r"));
  if (file === null) return null;
  const close = () => void ifPossible(() => fs.closeSync(file));
  const index = ifPossible(() => readIndex(fs, file));
  if (index?.format !== PACK_FORMAT || index.key !== key || !index.entries) {
    close();
    return null;
  }
  return { entries: index.entries, read: (entry) => ifPossible(() => readPart(fs, file, entry)), close };
};

interface FilePart {
  readonly start: number;
  readonly length: number;
  readonly hash: string;
}

const readPart = (fs: FileSystem, file: number, { start, length, hash }: FilePart): Buffer | null => {
  const bytes = readBytesAt(fs, file, start, length);
  return bytes.length === length && sha256(bytes) === hash ? bytes : null;
};

/** As many bytes as there are, up to `length`. */
const readBytesAt = (fs: FileSystem, file: number, start: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const count = fs.readSync(file, bytes, filled, length - filled, start + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
};

/** What hashes to what the footer says was written by a program of this house, of whatever version. */
const readIndex = (fs: FileSystem, file: number): Partial<PackIndex> | null => {
  const facts = fs.fstatSync(file);
  if (!facts.isFile() || facts.size < FOOTER_BYTES) return null;
  const end = facts.size - FOOTER_BYTES;
  const foot = readFooter(readBytesAt(fs, file, end, FOOTER_BYTES).toString("latin1"));
  const index = foot && foot.start <= end ? readPart(fs, file, { start: foot.start, length: end - foot.start, hash: foot.hash }) : null;
  return index && (parseJson(index) as Partial<PackIndex> | null);
};
