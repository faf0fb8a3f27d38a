import { fileCutShort } from "../../core/rules/file-cut-short";
import { fileEncrypted } from "../../core/rules/file-encrypted";
import { fileMalformed } from "../../core/rules/file-malformed";
import { fileSuspicious } from "../../core/rules/file-suspicious";
import { holdWithin } from "../budget";
import { refuse } from "../intake-problem";
import type { Limits } from "../limits";

/** One file in the zip: where its bytes stand, and what the directory says of them. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are refused when read. */
  readonly method: number;
  readonly crc32: number;
  /** First byte of the (deflated) data in the file, and how many there are. */
  readonly start: number;
  readonly length: number;
  /** Bytes after inflating, as stated. */
  readonly inflatedLength: number;
}

/** Entries by name, in lower case: names of parts differ not only in case (ECMA-376 part 2, §6.2.2.3). */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const END = 0x06054b50;
const END_LENGTH = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const NONE16 = 0xffff;
const NONE32 = 0xffffffff;

const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const SIZES_FOLLOW = 0x0008;
const UTF8_NAME = 0x0800;

const malformed = (position: number, found: string): never => refuse(fileMalformed, { part: "ZIP", position: String(position + 1), found });

const TRICKS = {
  duplicate: { trickVi: "Hai thành phần cùng tên", trickEn: "Two parts of one name" },
  overlap: { trickVi: "Các thành phần chồng lên nhau", trickEn: "Parts that overlap" },
  traversal: { trickVi: "Thành phần có tên trỏ ra ngoài tệp", trickEn: "A part whose name leads out of the file" },
  twoEnds: { trickVi: "Tệp có hai mục lục", trickEn: "A file with two directories" },
  twoNames: { trickVi: "Thành phần mang hai tên khác nhau", trickEn: "A part with two different names" },
  twoSizes: { trickVi: "Thành phần ghi hai kích thước khác nhau", trickEn: "A part with two different sizes" },
} as const;

const suspicious = (trick: keyof typeof TRICKS, found: string): never => refuse(fileSuspicious, { ...TRICKS[trick], found });

interface Central {
  readonly at: number;
  readonly end: number;
  readonly count: number;
}

/** Where an end record stands whose comment reaches the end of the file; exactly one may, or readers differ about what the file holds. */
const findEnd = (view: DataView): number => {
  const last = view.byteLength - END_LENGTH;
  // No comment: nearly every file.
  if (view.getUint32(last, true) === END && view.getUint16(last + 20, true) === 0) return last;
  const found: number[] = [];
  let isThere = false;
  for (let at = last; at >= Math.max(0, last - NONE16); at--) {
    if (view.getUint32(at, true) !== END) continue;
    isThere = true;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) found.push(at);
  }
  if (found.length > 1) suspicious("twoEnds", "ZIP");
  return found[0] ?? (isThere ? malformed(last, "ZIP") : refuse(fileCutShort, { found: "ZIP" }));
};

const wide = (view: DataView, at: number): number => {
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  return value <= view.byteLength * 1_100 ? value : malformed(at, String(value));
};

const centralDirectory = (view: DataView): Central => {
  const endAt = findEnd(view);
  const central = (end: number, at: number, length: number, count: number, disks: boolean): Central => {
    if (disks || at + length !== end || count * CENTRAL_LENGTH > length) malformed(end, `${count} × ${length} @ ${at}`);
    return { at, end, count };
  };
  const locator = endAt - 20;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const at = wide(view, locator + 8);
    if (at + 56 !== locator || view.getUint32(at, true) !== ZIP64_END) malformed(locator, "ZIP64");
    const disks = view.getUint32(at + 16, true) !== 0 || view.getUint32(at + 20, true) !== 0 || wide(view, at + 24) !== wide(view, at + 32);
    return central(at, wide(view, at + 48), wide(view, at + 40), wide(view, at + 32), disks);
  }
  const disks = view.getUint16(endAt + 4, true) !== 0 || view.getUint16(endAt + 6, true) !== 0 || view.getUint16(endAt + 8, true) !== view.getUint16(endAt + 10, true);
  return central(endAt, view.getUint32(endAt + 16, true), view.getUint32(endAt + 12, true), view.getUint16(endAt + 10, true), disks);
};

const nameOf = (bytes: Uint8Array, utf8: boolean): string => {
  let name = "";
  for (const byte of bytes) name += String.fromCharCode(byte);
   
  if (!utf8 || /^[\x00-\x7f]*$/.test(name)) return name;
  return new TextDecoder().decode(bytes);
};

/** Some packers write Windows separators; they mean the same. */
const normalName = (name: string): string => {
  const path = name.replaceAll("\\", "/");
  if (/^\/|^[A-Za-z]:|(^|\/)\.\.(\/|$)|\0/.test(path)) suspicious("traversal", name.slice(0, 200));
  return path;
};

/** The 64-bit sizes of an entry whose 32-bit ones say "see there", in the order the standard gives them. */
const wideSizes = (view: DataView, at: number, end: number): readonly number[] => {
  while (at + 4 <= end) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > end) break;
    if (view.getUint16(at, true) === 1) return Array.from({ length: Math.min(3, length >> 3) }, (_, index) => wide(view, at + 4 + index * 8));
    at += 4 + length;
  }
  return [];
};

interface Sizes {
  readonly length: number;
  readonly inflatedLength: number;
  readonly offset: number;
}

const sizesAt = (view: DataView, at: number, extra: number, extraEnd: number): Sizes => {
  const narrow = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const rest = narrow.includes(NONE32) ? [...wideSizes(view, extra, extraEnd)] : [];
  const [inflatedLength, length, offset] = narrow.map((value) => (value === NONE32 ? (rest.shift() ?? malformed(at, "ZIP64")) : value));
  return { inflatedLength: inflatedLength as number, length: length as number, offset: offset as number };
};

/** Looks at what stands in front of the data itself: it must tell the same story as the directory. Returns where the data start. */
const checkLocal = (view: DataView, central: number, { length, inflatedLength, offset }: Sizes, name: string): number => {
  if (offset + LOCAL_LENGTH > view.byteLength || view.getUint32(offset, true) !== LOCAL) malformed(offset, name);
  const flags = view.getUint16(offset + 6, true);
  if (flags & ENCRYPTED) refuse(fileEncrypted, { found: "ZIP" });
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + LOCAL_LENGTH + nameLength + view.getUint16(offset + 28, true);
  if (start + length > view.byteLength) malformed(offset, name);
  if (nameLength !== view.getUint16(central + 28, true)) suspicious("twoNames", name);
  for (let i = 0; i < nameLength; i++) if (view.getUint8(offset + LOCAL_LENGTH + i) !== view.getUint8(central + CENTRAL_LENGTH + i)) suspicious("twoNames", name);
  if (view.getUint16(offset + 8, true) !== view.getUint16(central + 10, true)) suspicious("twoSizes", name);
  const stated = [view.getUint32(offset + 18, true), view.getUint32(offset + 22, true)];
  const agrees = (own: number, real: number) => own === real || own === NONE32 || ((flags & SIZES_FOLLOW) !== 0 && own === 0);
  if (!agrees(stated[0] as number, length) || !agrees(stated[1] as number, inflatedLength)) suspicious("twoSizes", name);
  return start;
};

/**
 * The directory of a zip file, checked against the file itself before anything is inflated: no two entries of one name,
 * no bytes that belong to two entries, no name that leads outside, no encryption, one truth about names and sizes.
 */
export const readZipDirectory = (bytes: Uint8Array, limits: Limits): ZipDirectory => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_LENGTH) refuse(fileCutShort, { found: "ZIP" });
  const central = centralDirectory(view);
  holdWithin(limits, "entries", central.count);
  const directory = new Map<string, ZipEntry>();
  const spans: { readonly from: number; readonly to: number; readonly name: string }[] = [];
  let at = central.at;
  for (let index = 0; index < central.count; index++) {
    if (at + CENTRAL_LENGTH > central.end || view.getUint32(at, true) !== CENTRAL) malformed(at, `${index + 1}/${central.count}`);
    const flags = view.getUint16(at + 8, true);
    if (flags & ENCRYPTED) refuse(fileEncrypted, { found: "ZIP" });
    const nameEnd = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > central.end) malformed(at, `${index + 1}/${central.count}`);
    const name = normalName(nameOf(bytes.subarray(at + CENTRAL_LENGTH, nameEnd), (flags & UTF8_NAME) !== 0));
    const sizes = sizesAt(view, at, nameEnd, extraEnd);
    const start = checkLocal(view, at, sizes, name);
    spans.push({ from: sizes.offset, to: start + sizes.length, name });
    const key = name.toLowerCase();
    if (directory.has(key)) suspicious("duplicate", name);
    directory.set(key, { name, method: view.getUint16(at + 10, true), crc32: view.getUint32(at + 16, true), start, length: sizes.length, inflatedLength: sizes.inflatedLength });
    at = next;
  }
  if (at !== central.end) malformed(at, `${central.count}`);
  spans.sort((a, b) => a.from - b.from);
  // Something in front of the first entry makes one file look like two kinds to two programs.
  if (spans[0] && spans[0].from !== 0) malformed(0, spans[0].name);
  let free = 0;
  for (const { from, to, name } of spans) {
    if (from < free || to > central.at) suspicious("overlap", name);
    free = to;
  }
  return directory;
};
