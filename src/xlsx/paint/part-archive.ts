import { Deflate, zipSync } from "fflate";
import { crc32 } from "../bytes/crc32";
import { joinBytes } from "../bytes/join-bytes";
import { writeZip } from "../bytes/write-zip";

/** Takes the bytes of a file piece by piece. */
export interface PartArchive {
  readonly write: (bytes: Uint8Array) => void;
  readonly end: () => Uint8Array;
}

/** A zip's times have no zone; 1980 is their first year. */
const EARLIEST = new Date(1980, 0, 1, 12);

/** From this size on, smaller by a tenth is not worth twice the time, and the whole of it not worth the memory. */
const LARGE = 1 << 20;

/** What is deflated at a time. How a file came in pieces must not be seen in its archive, so these are always of one size. */
const BLOCK = 1 << 18;

const smallArchive = (path: string, content: Uint8Array): Uint8Array => zipSync({ [path]: [content, { level: 6 }] }, { mtime: EARLIEST });

const largeArchive = (path: string): PartArchive => {
  const deflated: Uint8Array[] = [];
  const deflate = new Deflate({ level: 3 }, (bytes) => deflated.push(bytes));
  const block = new Uint8Array(BLOCK);
  let filled = 0;
  let checked = 0;
  let inflatedLength = 0;
  return {
    write: (bytes) => {
      checked = crc32(bytes, checked);
      inflatedLength += bytes.length;
      for (let from = 0; from < bytes.length; ) {
        const fits = bytes.subarray(from, from + BLOCK - filled);
        block.set(fits, filled);
        filled += fits.length;
        from += fits.length;
        if (filled < BLOCK) continue;
        deflate.push(block);
        filled = 0;
      }
    },
    end: () => {
      deflate.push(block.subarray(0, filled), true);
      return writeZip([{ name: path, method: 8, crc32: checked, data: joinBytes(deflated), inflatedLength }]);
    },
  };
};

/**
 * An archive of one file that need not be in memory as a whole, by an archiver whose bytes do not depend on the platform's
 * zlib, nor on the pieces in which the file comes.
 */
export const partArchive = (path: string): PartArchive => {
  let kept: Uint8Array[] = [];
  let length = 0;
  let large: PartArchive | null = null;
  return {
    write: (bytes) => {
      length += bytes.length;
      if (large) large.write(bytes);
      else kept.push(bytes);
      if (large || length < LARGE) return;
      large = largeArchive(path);
      for (const piece of kept) large.write(piece);
      kept = [];
    },
    end: () => large?.end() ?? smallArchive(path, joinBytes(kept)),
  };
};
