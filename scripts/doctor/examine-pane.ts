import path from "node:path";
import { type FileSystem } from "../files/file-system";
import { readBytes } from "../files/read-bytes";
import { type Diagnosis, type Examination, fine, note, wrong } from "./diagnosis";
import { yearsOf } from "./examine-catalogues";

const MAX_BYTES = 64 * 1_048_576;
const CATALOGUE_FILES = ["catalogue.json", "org-units.json"] as const;
const DEVELOPMENT = /https:\/\/localhost[^"<]*/;

const bytesOf = (fs: FileSystem, file: string): Buffer | null => {
  const read = readBytes(fs, file, MAX_BYTES);
  return read.kind === "read" ? Buffer.from(read.bytes) : null;
};

/** Scripts and styles that the page loads from beside itself. */
const loadedBy = (page: string): readonly string[] => [...page.matchAll(/(?:src|href)="([^":?#]+)"/g)].map((match) => match[1] as string).filter((name) => !name.startsWith("//"));

/** The add-in's pages, where they were built or copied beside the program. */
export const examinePane: Examination = ({ shell }) => {
  const { fs, home } = shell;
  const folder = path.join(home, "dist");
  const page = bytesOf(fs, path.join(folder, "taskpane.html"));
  if (!page) return [note("pane-absent")];

  const catalogues = yearsOf(shell).flatMap((year) => CATALOGUE_FILES.map((name) => path.posix.join("templates", String(year), name)));
  const missing = [...loadedBy(page.toString()), "templates/years.json", ...catalogues].filter((name) => !bytesOf(fs, path.join(folder, name)));
  const differs = catalogues.filter((name) => {
    const [theirs, ours] = [bytesOf(fs, path.join(folder, name)), bytesOf(fs, path.join(home, name))];
    return theirs && ours && !theirs.equals(ours);
  });
  const address = DEVELOPMENT.exec(bytesOf(fs, path.join(folder, "manifest.xml"))?.toString() ?? "")?.[0];
  const found: readonly (Diagnosis | null)[] = [
    missing.length > 0 ? wrong("pane-incomplete", { path: folder }, missing) : null,
    differs.length > 0 ? wrong("pane-outdated", { path: folder }, differs) : null,
    address === undefined ? null : wrong("pane-for-testing", { path: path.join(folder, "manifest.xml"), address }),
  ];
  const faults = found.filter((one) => one !== null);
  return faults.length > 0 ? faults : [fine("pane-fine", { path: folder })];
};
