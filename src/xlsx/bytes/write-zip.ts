import { deflateSync } from "fflate";
import type { ZipEntry } from "./zip-directory";

/** A file of a zip to be written: its data as they stand there, and what the directory says of them. */
export interface ZipItem {
  readonly name: string;
  readonly method: number;
  readonly crc32: number;
  readonly data: Uint8Array;
  readonly inflatedLength: number;
}

/** 1 January 1980, the first day a zip knows: a time of writing would make equal inputs give different bytes. */
const FIRST_DAY = 0x0021;
/** Version 2.0: deflate, folders. */
const VERSION = 20;
const UTF8_NAME = 0x0800;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** An entry as it was: its compressed bytes are not touched. */
export const keptItem = (file: Uint8Array, { name, method, crc32, start, length, inflatedLength }: ZipEntry): ZipItem => ({ name, method, crc32, data: file.subarray(start, start + length), inflatedLength });

/** Beyond these bytes a part takes seconds to be packed well. */
const LARGE = 4 << 20;

/** Deflated by an archiver whose bytes do not depend on the platform's zlib. */
export const deflatedItem = (name: string, content: Uint8Array, crc32: number): ZipItem => ({ name, method: 8, crc32, data: deflateSync(content, { level: content.length > LARGE ? 1 : 6 }), inflatedLength: content.length });

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** The common middle of an entry's two headers: from the version needed to the lengths. */
const putFacts = (view: DataView, at: number, { name, method, crc32, data, inflatedLength }: ZipItem, nameLength: number): void => {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, isAscii(name) ? 0 : UTF8_NAME, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, crc32, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, inflatedLength, true);
  view.setUint16(at + 22, nameLength, true);
};

/** A zip file of these items in their order. Meant for less than 4 GB and 65,535 items: what is read keeps far below. */
export const writeZip = (items: readonly ZipItem[]): Uint8Array => {
  const names = items.map(({ name }) => new TextEncoder().encode(name));
  const nameLength = (index: number) => (names[index] as Uint8Array).length;
  const centralAt = items.reduce((sum, { data }, index) => sum + 30 + nameLength(index) + data.length, 0);
  const endAt = items.reduce((sum, _, index) => sum + 46 + nameLength(index), centralAt);
  const bytes = new Uint8Array(endAt + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let central = centralAt;
  items.forEach((item, index) => {
    const name = names[index] as Uint8Array;
    view.setUint32(at, LOCAL, true);
    putFacts(view, at + 4, item, name.length);
    bytes.set(name, at + 30);
    bytes.set(item.data, at + 30 + name.length);
    view.setUint32(central, CENTRAL, true);
    view.setUint16(central + 4, VERSION, true);
    putFacts(view, central + 6, item, name.length);
    view.setUint32(central + 42, at, true);
    bytes.set(name, central + 46);
    at += 30 + name.length + item.data.length;
    central += 46 + name.length;
  });
  view.setUint32(endAt, END, true);
  view.setUint16(endAt + 8, items.length, true);
  view.setUint16(endAt + 10, items.length, true);
  view.setUint32(endAt + 12, endAt - centralAt, true);
  view.setUint32(endAt + 16, centralAt, true);
  return bytes;
};
