import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../../src/xlsx/bytes/crc32";

/** An entry of a zip; what is stated here is written as stated, true or not. */
export interface ForgedEntry {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly method?: number;
  /** Bytes to write instead of the deflated data. */
  readonly written?: Uint8Array;
  readonly crc?: number;
  /** Sizes in the directory, and those in front of the data where they differ. */
  readonly inflatedLength?: number;
  readonly length?: number;
  readonly local?: { readonly name?: string; readonly inflatedLength?: number; readonly length?: number; readonly method?: number };
  readonly flags?: number;
  /** Where the directory says that the entry begins. */
  readonly offset?: number;
  /** Sizes and offset in 64 bits. */
  readonly wide?: boolean;
}

export interface ForgedEnd {
  readonly count?: number;
  readonly directoryOffset?: number;
  readonly directoryLength?: number;
  readonly disk?: number;
  readonly comment?: string;
  readonly zip64?: boolean;
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
}

const NONE32 = 0xffffffff;

const fields = (...parts: readonly (readonly [value: number, bytes: 2 | 4 | 8])[]): Buffer =>
  Buffer.concat(
    parts.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      if (bytes === 2) buffer.writeUInt16LE(value & 0xffff);
      else if (bytes === 4) buffer.writeUInt32LE(value >>> 0);
      else buffer.writeBigUInt64LE(BigInt(value));
      return buffer;
    }),
  );

/** Writes a zip file that may lie about itself in any way a zip file can. */
export const forgeZip = (entries: readonly ForgedEntry[], end: ForgedEnd = {}): Uint8Array => {
  const pieces: Buffer[] = [Buffer.from(end.before ?? [])];
  const directory: Buffer[] = [];
  let at = pieces[0]?.length ?? 0;
  for (const entry of entries) {
    const data = Buffer.from(entry.data);
    const method = entry.method ?? 8;
    const written = Buffer.from(entry.written ?? (method === 8 ? deflateRawSync(data) : data));
    const crc = entry.crc ?? crc32(data);
    const inflatedLength = entry.inflatedLength ?? data.length;
    const length = entry.length ?? written.length;
    const flags = entry.flags ?? 0x0800;
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.local?.name ?? entry.name);
    const offset = entry.offset ?? at;
    const local = Buffer.concat([
      fields([0x04034b50, 4], [20, 2], [flags, 2], [entry.local?.method ?? method, 2], [0, 4], [crc, 4]),
      fields([entry.local?.length ?? (entry.wide ? NONE32 : length), 4], [entry.local?.inflatedLength ?? (entry.wide ? NONE32 : inflatedLength), 4], [localName.length, 2], [0, 2]),
      localName,
      written,
    ]);
    const extra = entry.wide ? fields([1, 2], [24, 2], [inflatedLength, 8], [length, 8], [offset, 8]) : Buffer.alloc(0);
    directory.push(
      fields([0x02014b50, 4], [20, 2], [20, 2], [flags, 2], [method, 2], [0, 4], [crc, 4]),
      fields([entry.wide ? NONE32 : length, 4], [entry.wide ? NONE32 : inflatedLength, 4], [name.length, 2], [extra.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [entry.wide ? NONE32 : offset, 4]),
      name,
      extra,
    );
    pieces.push(local);
    at += local.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const comment = Buffer.from(end.comment ?? "");
  const count = end.count ?? entries.length;
  const zip64 = end.zip64
    ? [
        fields([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [count, 8], [count, 8], [end.directoryLength ?? directoryBytes.length, 8], [end.directoryOffset ?? at, 8]),
        fields([0x07064b50, 4], [0, 4], [at + directoryBytes.length, 8], [1, 4]),
      ]
    : [];
  const short = end.zip64 ? [[0xffff, 2], [0xffff, 2], [NONE32, 4], [NONE32, 4]] as const : [[count, 2], [count, 2], [end.directoryLength ?? directoryBytes.length, 4], [end.directoryOffset ?? at, 4]] as const;
  return Uint8Array.from(
    Buffer.concat([...pieces, directoryBytes, ...zip64, fields([0x06054b50, 4], [end.disk ?? 0, 2], [0, 2], ...short, [comment.length, 2]), comment, Buffer.from(end.after ?? [])]),
  );
};
