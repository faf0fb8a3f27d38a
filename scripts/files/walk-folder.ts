import type { Stats } from "node:fs";
import path from "node:path";
import { errnoOf, type FileSystem } from "./file-system";
import { CACHE_SUFFIX } from "./own-names";
import { namedAs, type NameReason } from "../../src/core/intake/named-as";

export type SkipReason =
  | NameReason
  | "broken-link"
  | "device"
  | "folder-named-as-workbook"
  | "link-inside"
  | "link-outside"
  | "pipe"
  | "socket"
  | "too-deep"
  | "unreadable"
  | "unreadable-name";

/** `file` is the path relative to the folder, with forward slashes, in NFC: the same on Windows, Linux and macOS. */
export interface FoundFile {
  readonly file: string;
  readonly path: string;
  readonly bytes: number;
  /** When it was last written, ISO 8601. */
  readonly modified: string;
}

export interface SkippedFile {
  readonly file: string;
  readonly reason: SkipReason;
}

export interface Walk {
  readonly files: readonly FoundFile[];
  readonly skipped: readonly SkippedFile[];
}

/** Deeper than any office sorts its mail; also ends a folder that a network drive shows inside itself. */
const MAX_DEPTH = 32;

/**
 * Every file under `root`, its subfolders included, in the order of their names' code units, so that the same folder gives the same
 * merge everywhere. What cannot or should not be read is named with its reason. Throws what the file system throws where `root` itself
 * is no readable folder.
 */
export const walkFolder = (fs: FileSystem, root: string): Walk => {
  const real = fs.realpathSync(root);
  const files: FoundFile[] = [];
  const skipped: SkippedFile[] = [];

  const visit = (folder: string, names: readonly string[], depth: number): void => {
    for (const name of names) {
      if (name.endsWith(CACHE_SUFFIX)) continue;
      const full = path.join(folder, name);
      const file = path.relative(real, full).split(path.sep).join("/");
      const found = classify(fs, real, full, name);
      if (found.kind === "file") files.push({ file, path: full, bytes: found.bytes, modified: found.modified });
      else if (found.kind === "skip") skipped.push({ file, reason: found.reason });
      else if (depth >= MAX_DEPTH) skipped.push({ file, reason: "too-deep" });
      else {
        if (namedAs(name) === "workbook") skipped.push({ file, reason: "folder-named-as-workbook" });
        const inside = list(fs, full);
        if (inside) visit(full, inside, depth + 1);
        else skipped.push({ file, reason: "unreadable" });
      }
    }
  };

  visit(real, fs.readdirSync(real), 0);
  return { files: inNfc(files), skipped: inNfc(skipped) };
};

type Found = { readonly kind: "file"; readonly bytes: number; readonly modified: string } | { readonly kind: "folder" } | { readonly kind: "skip"; readonly reason: SkipReason };

const skip = (reason: SkipReason): Found => ({ kind: "skip", reason });

const classify = (fs: FileSystem, root: string, full: string, name: string): Found => {
  const reason = namedAs(name);
  if (reason !== "workbook" && reason !== "unknown") return skip(reason);
  const facts = look(() => fs.lstatSync(full));
  // Node shows bytes that are no UTF-8 as U+FFFD, and then cannot find such a file again.
  if (!facts) return skip(name.includes("\uFFFD") ? "unreadable-name" : "unreadable");
  if (facts.isSymbolicLink()) return skip(whereLinkLeads(fs, root, full));
  if (facts.isDirectory()) return { kind: "folder" };
  if (facts.isFile()) return { kind: "file", bytes: facts.size, modified: facts.mtime.toISOString() };
  return skip(unusual(facts));
};

/** A link is never followed: into the folder it would bring the same workbook twice, out of it one that nobody handed in. */
const whereLinkLeads = (fs: FileSystem, root: string, full: string): SkipReason => {
  const target = look(() => fs.realpathSync(full));
  if (!target) return "broken-link";
  const way = path.relative(root, target);
  return way.split(path.sep)[0] === ".." || path.isAbsolute(way) ? "link-outside" : "link-inside";
};

const unusual = (facts: Stats): SkipReason => (facts.isFIFO() ? "pipe" : facts.isSocket() ? "socket" : "device");

const list = (fs: FileSystem, folder: string): readonly string[] | null => look(() => fs.readdirSync(folder));

const look = <T>(ask: () => T): T | null => {
  try {
    return ask();
  } catch (error) {
    if (!errnoOf(error)) throw error;
    return null;
  }
};

/** macOS hands out names in NFD. Where two names differ in nothing else, both keep their own form, so that they can be told apart. */
const inNfc = <T extends { readonly file: string }>(entries: readonly T[]): readonly T[] => {
  const taken = new Map<string, number>();
  for (const { file } of entries) taken.set(file.normalize("NFC"), (taken.get(file.normalize("NFC")) ?? 0) + 1);
  const named = entries.map((entry) => (taken.get(entry.file.normalize("NFC")) === 1 ? { ...entry, file: entry.file.normalize("NFC") } : entry));
  return named.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
};
