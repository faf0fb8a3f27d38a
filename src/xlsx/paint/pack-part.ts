import { strToU8 } from "fflate";
import { partArchive } from "./part-archive";

/** Takes the text of one part of a package piece by piece, each of whole characters, and gives the archive of that part alone. */
export interface PartPacker {
  /** Whoever is given something to wait for waits for it before writing more: packing is behind. */
  readonly write: (xml: string) => Promise<void> | undefined;
  readonly end: () => Promise<Uint8Array>;
}

/** Whoever packs for `paintWorkbook` makes archives with `partArchive`, here or in another thread: the bytes are the same. */
export type OpenPart = (path: string) => PartPacker;

/** A piece of this many characters is worth its own way through an encoder, or to another thread. */
export const PIECE = 1 << 18;

/** Packs in this thread. */
export const openPart: OpenPart = (path) => {
  const archive = partArchive(path);
  let text = "";
  const handOn = () => {
    archive.write(strToU8(text));
    text = "";
  };
  return {
    write: (xml) => {
      text += xml;
      if (text.length >= PIECE) handOn();
      return undefined;
    },
    end: () => {
      handOn();
      return Promise.resolve(archive.end());
    },
  };
};

/** A part that is at hand as a whole. */
export const packWhole = (open: OpenPart, path: string, xml: string): Promise<Uint8Array> => {
  const part = open(path);
  void part.write(xml);
  return part.end();
};
