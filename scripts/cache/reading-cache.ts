import path from "node:path";
import type { PackedReceived } from "../../src/core/intake/packed-received";
import { fileUnreadable } from "../../src/core/rules/file-unreadable";
import { DEFAULT_LIMITS } from "../../src/xlsx/limits";
import type { FileSystem } from "../files/file-system";
import { CACHE_SUFFIX } from "../files/own-names";
import { readBytes } from "../files/read-bytes";
import { sha256 } from "../files/sha256";
import { removeStaleTemporaries } from "../files/temporary";
import type { ThisProcess } from "../files/this-process";
import type { FoundFile } from "../files/walk-folder";
import { DAY, KEPT } from "./kept";
import { openPack, type Pack } from "./open-pack";
import type { PackEntry } from "./pack-format";
import { parseJson } from "./parse-json";
import { prunePacks } from "./prune-packs";
import { type PackWriter, writePack } from "./write-pack";

/** What earlier runs read. It never changes what a run gives, only how long it takes. */
export interface ReadingCache {
  /** Whether a file of this name and size was read; nothing is opened for it. */
  readonly mayHave: (file: FoundFile) => boolean;
  /** What was read of a file with these very bytes, or null. */
  readonly find: (file: FoundFile) => PackedReceived | null;
  readonly keep: (received: PackedReceived) => void;
  /** Writes what is new, for the next run. */
  readonly close: () => void;
}

export const NO_CACHE: ReadingCache = { mayHave: () => false, find: () => null, keep: () => undefined, close: () => undefined };

/** What another reading of the same bytes would give as well: neither a file that could not be opened, nor a mistake of the reader, which may be want of memory. */
const isLasting = ({ sha256: hash, findings }: PackedReceived): boolean => hash !== null && findings.every(({ code }) => code !== fileUnreadable.code);

/**
 * The cache in `folder` for what `key` stands for: a pack of its own, read through one handle and written anew, beside
 * the old one, when something was read or a day has gone by. Two runs at once each write a pack; the later one stays.
 */
export const openReadingCache = (fs: FileSystem, process: ThisProcess, folder: string, key: string): ReadingCache => {
  const name = `${key}${CACHE_SUFFIX}`;
  const today = Math.floor(process.now().getTime() / DAY);
  const old = openPack(fs, path.join(folder, name), key);
  const held = new Map<string, PackEntry[]>();
  for (const entry of old?.entries ?? []) held.set(entry.file, [...(held.get(entry.file) ?? []), entry]);
  const wanted = new Set<PackEntry>();
  let writer: PackWriter | null = null;
  const write = () => (writer ??= writePack(fs, process, folder));
  const alike = ({ file, bytes }: FoundFile) => (held.get(file) ?? []).filter((entry) => entry.bytes === bytes);

  return {
    mayHave: (file) => alike(file).length > 0,
    find: (file) => {
      const read = readBytes(fs, file.path, DEFAULT_LIMITS.fileBytes);
      const hash = read.kind === "read" ? sha256(read.bytes) : null;
      const entry = alike(file).find((one) => one.sha256 === hash);
      const text = entry && old?.read(entry);
      const received = text && (parseJson(text) as PackedReceived | null);
      if (entry && received) wanted.add(entry);
      return received ?? null;
    },
    keep: (received) => {
      const { file, bytes, sha256: hash } = received;
      if (hash !== null && isLasting(received) && write().bytes() < KEPT.packBytes) write().add({ file, bytes, sha256: hash, day: today }, Buffer.from(JSON.stringify(received)));
    },
    close: () => {
      const isStale = [...wanted].some(({ day }) => day < today);
      if (old && (writer || isStale)) keepOld(write(), old, { wanted, today });
      old?.close();
      if (!writer) return;
      writer.finish(name, key);
      removeStaleTemporaries(fs, folder, process);
      prunePacks(fs, folder, process);
    },
  };
};

/** What this run wanted, then what others may want again, the latest first, as long as there is room. */
const keepOld = (writer: PackWriter, old: Pack, { wanted, today }: { readonly wanted: ReadonlySet<PackEntry>; readonly today: number }): void => {
  const others = old.entries.filter((entry) => !wanted.has(entry) && today - entry.day <= KEPT.days).sort((a, b) => b.day - a.day);
  for (const entry of [...wanted, ...others]) {
    if (writer.bytes() >= KEPT.packBytes) return;
    const text = old.read(entry);
    if (text) writer.add({ file: entry.file, bytes: entry.bytes, sha256: entry.sha256, day: wanted.has(entry) ? today : entry.day }, text);
  }
};
