import { namedAs } from "../../core/intake/named-as";
import { leftOut } from "../../core/intake/left-out";
import { SKIPPED_BY_NAME } from "../../core/intake/skipped-by-name";
import { fileTooLarge } from "../../core/rules/file-too-large";
import { finding } from "../../core/rules/rule";
import type { Received } from "../../core/select-submissions";
import { DEFAULT_LIMITS, limitName } from "../../xlsx/limits";

/** `file` is its name for people: the path below the chosen folder, with forward slashes, in NFC. */
export interface ChosenFile {
  readonly file: string;
  readonly source: File;
}

/** What becomes of a file that need not be opened, as in the nightly run; null for one to read. */
export const unopened = ({ file, source }: ChosenFile): Received | null => {
  const at = { workbook: file, sheet: null, address: null };
  const named = namedAs(file.slice(file.lastIndexOf("/") + 1));
  if (named !== "workbook" && named !== "unknown") return leftOut(file, finding(SKIPPED_BY_NAME[named], null, { at, facts: { found: named } }));
  const limit = DEFAULT_LIMITS.fileBytes;
  if (source.size <= limit) return null;
  const { vi: limitVi, en: limitEn } = limitName("fileBytes");
  const why = finding(fileTooLarge, null, { at, facts: { found: String(source.size), limit: String(limit), limitVi, limitEn } });
  return { file, sha256: null, bytes: source.size, modified: modifiedOf(source), submission: null, findings: [why], skipped: false };
};

export const modifiedOf = ({ lastModified }: File): string => new Date(lastModified).toISOString();
