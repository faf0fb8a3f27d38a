import path from "node:path";
import type { Period } from "../../src/core/model";
import { periodsOfYear } from "../../src/core/period/period";
import type { Failure } from "../commands/fail";
import type { Walk } from "../files/walk-folder";
import { openFolder } from "../merge/open-folder";
import type { Shell } from "../shell";

const PERIOD = "{period}";

/** One of the folders of a night. Names of its files begin with `prefix`. */
export interface NightFolder {
  readonly path: string;
  /** Relative to the root, with forward slashes; "" for the root itself. */
  readonly prefix: string;
  /** The only period that it is for; null where any may lie in it. */
  readonly period: Period | null;
}

export interface NightFolders {
  /** The folder that contains them all, which names of files are relative to. */
  readonly root: string;
  readonly folders: readonly NightFolder[];
  readonly walk: Walk;
}

/** The folder above the first that changes with the period; without one the folder itself. */
const steady = (folder: string): string => {
  const parts = folder.split(path.sep);
  const at = parts.findIndex((part) => part.includes(PERIOD));
  return at < 0 ? folder : parts.slice(0, at).join(path.sep) || path.sep;
};

const commonFolder = (folders: readonly string[]): string => {
  const [first = [], ...others] = folders.map((folder) => folder.split(path.sep));
  const differs = first.findIndex((part, index) => others.some((parts) => parts[index] !== part));
  return (differs < 0 ? first : first.slice(0, differs)).join(path.sep) || path.sep;
};

/** Looks into every folder of `patterns`, of which those with {period} need not be there yet. A file that lies in two of them is found once. */
export const walkFolders = (shell: Shell, patterns: readonly string[], year: number): NightFolders | Failure => {
  const root = commonFolder(patterns.map(steady));
  const folders: NightFolder[] = [];
  const files = new Map<string, Walk["files"][number]>();
  const skipped = new Map<string, Walk["skipped"][number]>();
  for (const pattern of patterns) {
    const base = openFolder(shell, steady(pattern));
    if ("code" in base) return base;
    for (const period of pattern.includes(PERIOD) ? periodsOfYear(year) : [null]) {
      const folder = period === null ? pattern : pattern.replaceAll(PERIOD, period);
      const walk = period === null ? base : openFolder(shell, folder);
      if ("code" in walk && walk.code === "in-missing") continue;
      if ("code" in walk) return walk;
      const prefix = path.relative(root, folder).split(path.sep).join("/");
      const named = (file: string): string => (prefix === "" ? file : `${prefix}/${file}`);
      folders.push({ path: folder, prefix, period });
      for (const one of walk.files) files.set(named(one.file), { ...one, file: named(one.file) });
      for (const one of walk.skipped) skipped.set(named(one.file), { ...one, file: named(one.file) });
    }
  }
  return { root, folders, walk: { files: [...files.values()], skipped: [...skipped.values()] } };
};

export const liesIn = (file: string, { prefix }: NightFolder): boolean => prefix === "" || file.startsWith(`${prefix}/`);

/** The period that a file's folder is for: of several folders the innermost. */
export const periodOfFolder = (folders: readonly NightFolder[], file: string): Period | null =>
  [...folders].filter((folder) => liesIn(file, folder)).sort((a, b) => b.prefix.length - a.prefix.length)[0]?.period ?? null;
