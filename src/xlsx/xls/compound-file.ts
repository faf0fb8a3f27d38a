import { fileCutShort } from "../../core/rules/file-cut-short";
import { fileMalformed } from "../../core/rules/file-malformed";
import { refuse } from "../intake-problem";

/** Streams of a compound file's root storage ([MS-CFB]): the container of .xls, and of encrypted .xlsx. */
export interface CompoundFile {
  /** Names of the streams and storages in the root, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly stream: (name: string) => Uint8Array | null;
}

const HEADER_LENGTH = 512;
const ENTRY_LENGTH = 128;
const MINI_CUTOFF = 4_096;
const DIFAT_IN_HEADER = 109;
/** Numbers from here on are no sectors but marks: free, end of chain. */
const HIGHEST_SECTOR = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly length: number;
}

const malformed = (position: number, found: string): never => refuse(fileMalformed, { part: "CFB", position: String(position + 1), found });

/** One size of sectors and the table that chains them; a chain is followed no further than its length asks, and through no sector twice. */
class Sectors {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly size: number,
    private readonly next: (sector: number) => number,
    /** Where sector 0 begins. */
    private readonly origin: number,
  ) {}

  read(start: number, length: number): Uint8Array {
    // What a header states is not allocated before the file is seen to hold it.
    if (length > this.bytes.length) refuse(fileCutShort, { found: `CFB ${length} > ${this.bytes.length}` });
    const content = new Uint8Array(length);
    const seen = new Set<number>();
    let sector = start;
    for (let done = 0; done < length; done += this.size, sector = this.next(sector)) {
      const from = this.origin + sector * this.size;
      const wanted = Math.min(this.size, length - done);
      if (sector >= HIGHEST_SECTOR || from + wanted > this.bytes.length) refuse(fileCutShort, { found: `CFB ${sector}` });
      if (seen.has(sector)) malformed(from, `${start} → ${sector}`);
      seen.add(sector);
      content.set(this.bytes.subarray(from, from + wanted), done);
    }
    return content;
  }

  /** Numbers of all sectors of a chain whose length is not stated. */
  chain(start: number): readonly number[] {
    const sectors: number[] = [];
    const most = this.bytes.length / this.size;
    for (let sector = start; sector < HIGHEST_SECTOR; sector = this.next(sector)) {
      sectors.push(sector);
      if (this.origin + sector * this.size >= this.bytes.length) refuse(fileCutShort, { found: `CFB ${sector}` });
      if (sectors.length > most) malformed(this.origin, `${start} → …`);
    }
    return sectors;
  }
}

/** Numbers of the sectors that hold the allocation table: 109 in the header, the rest in a chain of their own. */
const tableSectors = (view: DataView, size: number): readonly number[] => {
  const count = view.getUint32(44, true);
  if (count * size > view.byteLength) refuse(fileCutShort, { found: `CFB ${count} × ${size}` });
  const sectors: number[] = [];
  for (let i = 0; i < Math.min(count, DIFAT_IN_HEADER); i++) sectors.push(view.getUint32(76 + i * 4, true));
  const perSector = size / 4 - 1;
  for (let sector = view.getUint32(68, true); sectors.length < count; ) {
    const from = (sector + 1) * size;
    if (sector >= HIGHEST_SECTOR || from + size > view.byteLength) return refuse(fileCutShort, { found: "CFB" });
    for (let i = 0; i < perSector && sectors.length < count; i++) sectors.push(view.getUint32(from + i * 4, true));
    sector = view.getUint32(from + perSector * 4, true);
  }
  return sectors;
};

/** Looks up a chain's next sector in a table that is scattered over sectors; outside of it chains end. */
const nextIn = (view: DataView, sectors: readonly number[], size: number): ((sector: number) => number) => {
  const perSector = size / 4;
  return (sector) => {
    const table = sectors[Math.floor(sector / perSector)];
    const at = table === undefined ? view.byteLength : (table + 1) * size + (sector % perSector) * 4;
    return at + 4 <= view.byteLength ? view.getUint32(at, true) : NO_ENTRY;
  };
};

const nameOf = (view: DataView, at: number): string => {
  const length = Math.min(64, view.getUint16(at + 64, true));
  let name = "";
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
  return name.toLowerCase();
};

/** Entries directly under the root: objects embedded in sheets have workbooks of their own, further down. */
const rootEntries = (directory: Uint8Array): readonly Entry[] => {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const count = Math.floor(directory.length / ENTRY_LENGTH);
  const entryAt = (index: number): Entry => {
    const at = index * ENTRY_LENGTH;
    return { name: nameOf(view, at), type: view.getUint8(at + 66), start: view.getUint32(at + 116, true), length: view.getUint32(at + 120, true) };
  };
  const root = count > 0 ? entryAt(0) : malformed(0, "root");
  if (root.type !== ROOT) malformed(0, "root");
  const entries = [root];
  const seen = new Set<number>();
  for (const waiting = [view.getUint32(76, true)]; waiting.length > 0; ) {
    const index = waiting.pop() as number;
    if (index === NO_ENTRY) continue;
    if (index >= count || seen.has(index)) malformed(index * ENTRY_LENGTH, String(index));
    seen.add(index);
    entries.push(entryAt(index));
    waiting.push(view.getUint32(index * ENTRY_LENGTH + 68, true), view.getUint32(index * ENTRY_LENGTH + 72, true));
  }
  return entries;
};

export const openCompoundFile = (bytes: Uint8Array): CompoundFile => {
  if (bytes.length < HEADER_LENGTH) refuse(fileCutShort, { found: "CFB" });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) malformed(30, `${shift}, ${miniShift}`);
  const size = 2 ** shift;
  const sectors = new Sectors(bytes, size, nextIn(view, tableSectors(view, size), size), size);
  const directory = sectors.read(view.getUint32(48, true), sectors.chain(view.getUint32(48, true)).length * size);
  const [root, ...entries] = rootEntries(directory);
  const { start, length } = root as Entry;
  const streams = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.type === STREAM && streams.has(entry.name)) malformed(0, entry.name);
    if (entry.type === STREAM) streams.set(entry.name, entry);
  }
  const readMini = (entry: Entry): Uint8Array => {
    const miniTable = sectors.chain(view.getUint32(60, true));
    const miniStream = sectors.read(start, length);
    return new Sectors(miniStream, 2 ** miniShift, nextIn(view, miniTable, size), 0).read(entry.start, entry.length);
  };
  const stream = (name: string): Uint8Array | null => {
    const entry = streams.get(name.toLowerCase());
    if (!entry) return null;
    return entry.length < MINI_CUTOFF ? readMini(entry) : sectors.read(entry.start, entry.length);
  };
  return { names: new Set(entries.filter(({ type }) => type === STREAM || type === STORAGE).map(({ name }) => name)), stream };
};
