import type { Finding } from "../../src/core/model";
import { fileAccessDenied } from "../../src/core/rules/file-access-denied";
import { fileNameNotUnicode } from "../../src/core/rules/file-name-not-unicode";
import { folderNamedAsWorkbook } from "../../src/core/rules/folder-named-as-workbook";
import { folderTooDeep } from "../../src/core/rules/folder-too-deep";
import { finding, type Rule } from "../../src/core/rules/rule";
import { skippedArchive } from "../../src/core/rules/skipped-archive";
import { skippedHidden } from "../../src/core/rules/skipped-hidden";
import { skippedLink } from "../../src/core/rules/skipped-link";
import { skippedOfficeLock } from "../../src/core/rules/skipped-office-lock";
import { skippedOtherDocument } from "../../src/core/rules/skipped-other-document";
import { skippedSpecialFile } from "../../src/core/rules/skipped-special-file";
import type { SkippedFile, SkipReason } from "../files/walk-folder";

const RULES: Readonly<Record<SkipReason, Rule>> = {
  archive: skippedArchive,
  "broken-link": skippedLink,
  device: skippedSpecialFile,
  "folder-named-as-workbook": folderNamedAsWorkbook,
  hidden: skippedHidden,
  "link-inside": skippedLink,
  "link-outside": skippedLink,
  "office-lock": skippedOfficeLock,
  "other-document": skippedOtherDocument,
  "own-lock": skippedHidden,
  "own-temporary": skippedHidden,
  pipe: skippedSpecialFile,
  socket: skippedSpecialFile,
  "system-file": skippedHidden,
  "too-deep": folderTooDeep,
  unreadable: fileAccessDenied,
  "unreadable-name": fileNameNotUnicode,
};

/** The finding that says why something in the folder was not read. */
export const skipFinding = ({ file, reason }: SkippedFile): Finding => finding(RULES[reason], null, { at: { workbook: file, sheet: null, address: null }, facts: { found: reason } });
