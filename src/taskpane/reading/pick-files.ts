import type { ChosenFile } from "./chosen-file";

/** The name below the chosen folder: macOS hands out names in NFD, and the folder's own name says nothing about a file. */
const below = (path: string): string => path.slice(path.indexOf("/") + 1).normalize("NFC");

/** Files of `<input type=file>`; from a chosen folder with their ways below it. */
export const filesOf = (list: FileList | null): readonly ChosenFile[] =>
  [...(list ?? [])].map((source) => ({ file: source.webkitRelativePath === "" ? source.name.normalize("NFC") : below(source.webkitRelativePath), source }));

/** As deep as the nightly run goes. */
const MAX_DEPTH = 32;

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> => new Promise((done) => entry.file(done, () => done(null)));

/** A folder hands out its entries a hundred at a time. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
};

const walk = async (entry: FileSystemEntry, path: string, depth: number): Promise<readonly ChosenFile[]> => {
  if (entry.isFile) {
    const source = await fileOf(entry as FileSystemFileEntry);
    return source ? [{ file: `${path}${entry.name}`.normalize("NFC"), source }] : [];
  }
  if (depth >= MAX_DEPTH) return [];
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inside.map((one) => walk(one, depth === 0 ? path : `${path}${entry.name}/`, depth + 1)))).flat();
};

/** Files and folders that were dropped. A single folder is the folder to merge: its own name is left out. */
export const filesDropped = async (transfer: DataTransfer): Promise<readonly ChosenFile[]> => {
  // The list is emptied as soon as the event is over.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return filesOf(transfer.files);
  return (await Promise.all(entries.map((entry) => walk(entry, "", entries.length === 1 ? 0 : 1)))).flat();
};
