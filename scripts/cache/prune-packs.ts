import path from "node:path";
import type { FileSystem } from "../files/file-system";
import { CACHE_SUFFIX } from "../files/own-names";
import type { ThisProcess } from "../files/this-process";
import { ifPossible } from "./if-possible";
import { DAY, KEPT } from "./kept";

/** Removes packs of periods, catalogues and programs that nobody has merged with for long, and the oldest where all together are too large. */
export const prunePacks = (fs: FileSystem, folder: string, { now }: ThisProcess): void => {
  const packs = (ifPossible(() => fs.readdirSync(folder)) ?? [])
    .filter((name) => /^[0-9a-f]{64}/.test(name) && name.endsWith(CACHE_SUFFIX))
    .flatMap((name) => {
      const full = path.join(folder, name);
      const facts = ifPossible(() => fs.lstatSync(full));
      return facts?.isFile() ? [{ full, bytes: facts.size, written: facts.mtimeMs }] : [];
    })
    .sort((a, b) => b.written - a.written);
  let bytes = 0;
  for (const pack of packs) {
    bytes += pack.bytes;
    if (now().getTime() - pack.written > KEPT.days * DAY || bytes > KEPT.folderBytes) ifPossible(() => fs.unlinkSync(pack.full));
  }
};
