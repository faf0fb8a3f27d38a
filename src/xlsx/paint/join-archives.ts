/** The record that ends a zip without a comment, and where its facts stand in it (APPNOTE 4.3.16). */
const END = { bytes: 22, entriesHere: 8, entries: 10, directoryBytes: 12, directoryAt: 16 } as const;
/** Where the only entry of an archive's directory says at which byte its file begins. */
const FILE_AT = 42;

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView => new DataView(buffer, byteOffset, byteLength);

const partsOf = (archive: Uint8Array) => {
  const end = archive.subarray(-END.bytes);
  const directoryAt = viewOf(end).getUint32(END.directoryAt, true);
  return { file: archive.subarray(0, directoryAt), entry: archive.subarray(directoryAt, -END.bytes), end };
};

/** One archive of several that hold one file each, as if all had been packed at once. */
export const joinArchives = (archives: readonly Uint8Array[]): Uint8Array => {
  const parts = archives.map(partsOf);
  const directoryAt = parts.reduce((sum, { file }) => sum + file.length, 0);
  const endAt = parts.reduce((sum, { entry }) => sum + entry.length, directoryAt);
  const joined = new Uint8Array(endAt + END.bytes);
  const view = viewOf(joined);
  let fileAt = 0;
  let entryAt = directoryAt;
  for (const { file, entry, end } of parts) {
    joined.set(file, fileAt);
    joined.set(entry, entryAt);
    view.setUint32(entryAt + FILE_AT, fileAt, true);
    joined.set(end, endAt);
    fileAt += file.length;
    entryAt += entry.length;
  }
  for (const count of [END.entriesHere, END.entries]) view.setUint16(endAt + count, parts.length, true);
  view.setUint32(endAt + END.directoryBytes, endAt - directoryAt, true);
  view.setUint32(endAt + END.directoryAt, directoryAt, true);
  return joined;
};
