import path from "node:path";
import { readBytes } from "../files/read-bytes";
import { catalogueFolder, openCatalogue } from "../open-catalogue";
import type { Shell } from "../shell";
import { standardTemplate, standardTemplateName } from "../standard-template";
import { type Diagnosis, type Examination, fine, wrong } from "./diagnosis";
import { yearsOf } from "./examine-catalogues";

const MAX_BYTES = 16 * 1_048_576;

export const blankTemplatePath = (shell: Shell, year: number): string => path.join(catalogueFolder(shell, year), standardTemplateName(year));

/** Each year's blank workbook against what its catalogue makes. Where the catalogue is wrong, that is told already. */
export const examineBlankTemplates: Examination = async ({ shell, language }) => {
  const found: Diagnosis[] = [];
  for (const year of yearsOf(shell)) {
    const opened = openCatalogue(shell, catalogueFolder(shell, year), year, language);
    if ("failure" in opened) continue;
    const file = blankTemplatePath(shell, year);
    const read = readBytes(shell.fs, file, MAX_BYTES);
    if (read.kind !== "read") found.push(wrong("blank-missing", { path: file, errno: read.kind === "unreadable" ? read.errno : read.kind }));
    else if (!Buffer.from(read.bytes).equals(await standardTemplate(opened.catalogue))) found.push(wrong("blank-differs", { path: file, version: opened.catalogue.version }));
    else found.push(fine("blank-fine", { year }));
  }
  return found;
};
