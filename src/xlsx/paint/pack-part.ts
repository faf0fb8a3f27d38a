import { strToU8 } from "fflate";
import { partArchive } from "./part-archive";
import { XmlBytes } from "./xml-bytes";

/** Takes one part of a package piece by piece, and gives the archive of that part alone. */
export interface PartPacker {
  /** Whoever is given something to wait for waits for it before writing more: packing is behind. The bytes are the packer's from then on. */
  readonly write: (bytes: Uint8Array) => Promise<void> | undefined;
  readonly end: () => Promise<Uint8Array>;
}

/** Whoever packs for `paintWorkbook` makes archives with `partArchive`, here or in another thread: the bytes are the same. */
export type OpenPart = (path: string) => PartPacker;

/** Packs in this thread. */
export const openPart: OpenPart = (path) => {
  const archive = partArchive(path);
  return {
    write: (bytes) => {
      archive.write(bytes);
      return undefined;
    },
    end: () => Promise.resolve(archive.end()),
  };
};

/** A part that is at hand as a whole. */
export const packWhole = (open: OpenPart, path: string, xml: string): Promise<Uint8Array> => {
  const part = open(path);
  void part.write(strToU8(xml));
  return part.end();
};

/** A part as `write` makes it, who yields where a piece may end. */
export const packWritten = async (open: OpenPart, path: string, write: (xml: XmlBytes) => Generator<XmlBytes>): Promise<{ readonly archive: Promise<Uint8Array> }> => {
  const part = open(path);
  const xml = new XmlBytes();
  for (const written of write(xml)) {
    const behind = written.isPiece ? part.write(written.take()) : undefined;
    if (behind) await behind;
  }
  void part.write(xml.take());
  return { archive: part.end() };
};
