import { strToU8, zipSync } from "fflate";

/** An archive of one part. Whoever packs for `paintWorkbook` makes it with `packPart`, here or in another thread: the bytes are the same. */
export type PackPart = (path: string, xml: string) => Uint8Array | Promise<Uint8Array>;

/** A zip's times have no zone; 1980 is their first year. */
const EARLIEST = new Date(1980, 0, 1, 12);

/** From this size on, smaller by a tenth is not worth twice the time. */
const LARGE = 1 << 20;

/** Packed by an archiver whose bytes do not depend on the platform's zlib. */
export const packPart = (path: string, xml: string): Uint8Array => {
  const part = strToU8(xml);
  return zipSync({ [path]: [part, { level: part.length < LARGE ? 6 : 3 }] }, { mtime: EARLIEST });
};
