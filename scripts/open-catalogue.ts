import path from "node:path";
import { loadCatalogue } from "../src/core/catalogue/catalogue";
import type { Catalogue, Language } from "../src/core/model";
import type { Failure } from "./commands/fail";
import { readBytes } from "./files/read-bytes";
import type { Shell } from "./shell";

/** `files` are the parsed `catalogue.json` and `org-units.json`, for whoever must load the same catalogue anew. */
export type OpenedCatalogue = { readonly catalogue: Catalogue; readonly files: readonly [catalogue: unknown, orgUnits: unknown] } | { readonly failure: Failure };

/** Far above any catalogue; what is larger is something else. */
const MAX_BYTES = 16 * 1_048_576;
const FILES = ["catalogue.json", "org-units.json"] as const;

export const catalogueFolder = (shell: Pick<Shell, "home">, year: number): string => path.join(shell.home, "templates", String(year));

/** The years that the program has a catalogue for, ascending. */
export const knownYears = ({ fs, home }: Pick<Shell, "fs" | "home">): readonly number[] =>
  fs
    .readdirSync(path.join(home, "templates"))
    .filter((name) => /^\d{4}$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);

/** The catalogue in `folder`; `year` is the one it must be for, null where any will do. */
export const openCatalogue = ({ fs }: Pick<Shell, "fs">, folder: string, year: number | null, language: Language): OpenedCatalogue => {
  const parsed: unknown[] = [];
  for (const name of FILES) {
    const file = path.join(folder, name);
    const read = readBytes(fs, file, MAX_BYTES);
    if (read.kind !== "read") return { failure: { code: "catalogue-missing", facts: { path: file, errno: read.kind === "unreadable" ? read.errno : read.kind } } };
    try {
      parsed.push(JSON.parse(new TextDecoder().decode(read.bytes)));
    } catch (error) {
      return { failure: { code: "catalogue-invalid", facts: { path: file }, details: [`${name}: ${(error as Error).message}`] } };
    }
  }
  const { catalogue, problems } = loadCatalogue(parsed[0], parsed[1]);
  if (!catalogue) {
    const details = problems.map(({ file, path: at, message }) => `${file}.json ${at}: ${message[language]}`);
    return { failure: { code: "catalogue-invalid", facts: { path: folder }, details } };
  }
  if (year !== null && catalogue.year !== year) return { failure: { code: "catalogue-of-other-year", facts: { path: folder, found: String(catalogue.year), year: String(year) } } };
  return { catalogue, files: [parsed[0], parsed[1]] };
};
