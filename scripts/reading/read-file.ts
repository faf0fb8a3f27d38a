import type { Finding, WorkbookGrid } from "../../src/core/model";
import { fileAccessDenied } from "../../src/core/rules/file-access-denied";
import { fileMissing } from "../../src/core/rules/file-missing";
import { fileTooLarge } from "../../src/core/rules/file-too-large";
import { finding, type Rule } from "../../src/core/rules/rule";
import { skippedSpecialFile } from "../../src/core/rules/skipped-special-file";
import { intakeFindings } from "../../src/xlsx/intake-findings";
import { DEFAULT_LIMITS, limitName } from "../../src/xlsx/limits";
import { type ReadOptions, readWorkbook } from "../../src/xlsx/read";
import type { FileSystem } from "../files/file-system";
import { readBytes } from "../files/read-bytes";
import { sha256 } from "../files/sha256";
import { NODE_CODEC } from "./node-codec";

/** A file as far as it could be read: `workbook` is null where a finding says why. */
export interface FileRead {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string | null;
  readonly kind: string;
  readonly workbook: WorkbookGrid | null;
  readonly findings: readonly Finding[];
}

/** `file` is its name for people, `path` where it lies. `formulas` as for `readWorkbook`: whether their texts are wanted. */
export const readFile = (fs: FileSystem, file: string, path: string, { formulas = true }: Pick<ReadOptions, "formulas"> = {}): FileRead => {
  const about = (rule: Rule, facts: Finding["facts"]) => finding(rule, null, { at: { workbook: file, sheet: null, address: null }, facts });
  const unread = (bytes: number, why: Finding): FileRead => ({ file, bytes, sha256: null, kind: "other", workbook: null, findings: [why] });
  const limit = DEFAULT_LIMITS.fileBytes;
  const read = readBytes(fs, path, limit);
  switch (read.kind) {
    case "not-a-file":
      return unread(0, about(skippedSpecialFile, { found: "folder, pipe, device" }));
    case "unreadable":
      return unread(0, about(read.errno === "ENOENT" ? fileMissing : fileAccessDenied, { found: read.errno }));
    case "too-large": {
      const { vi: limitVi, en: limitEn } = limitName("fileBytes");
      return unread(read.size, about(fileTooLarge, { found: String(read.size), limit: String(limit), limitVi, limitEn }));
    }
    case "read": {
      const { workbook, kind, problems } = readWorkbook(read.bytes, { name: file, codec: NODE_CODEC, formulas });
      return { file, bytes: read.bytes.length, sha256: sha256(read.bytes), kind, workbook, findings: intakeFindings(file, problems) };
    }
  }
};
