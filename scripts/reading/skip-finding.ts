import { SKIPPED_BY_NAME } from "../../src/core/intake/skipped-by-name";
import type { Finding } from "../../src/core/model";
import { fileAccessDenied } from "../../src/core/rules/file-access-denied";
import { fileNameNotUnicode } from "../../src/core/rules/file-name-not-unicode";
import { folderNamedAsWorkbook } from "../../src/core/rules/folder-named-as-workbook";
import { folderTooDeep } from "../../src/core/rules/folder-too-deep";
import { finding, type Rule } from "../../src/core/rules/rule";
import { skippedLink } from "../../src/core/rules/skipped-link";
import { skippedSpecialFile } from "../../src/core/rules/skipped-special-file";
import type { SkippedFile, SkipReason } from "../files/walk-folder";

const RULES: Readonly<Record<SkipReason, Rule>> = {
  ...SKIPPED_BY_NAME,
  "broken-link": skippedLink,
  device: skippedSpecialFile,
  "folder-named-as-workbook": folderNamedAsWorkbook,
  "link-inside": skippedLink,
  "link-outside": skippedLink,
  pipe: skippedSpecialFile,
  socket: skippedSpecialFile,
  "too-deep": folderTooDeep,
  unreadable: fileAccessDenied,
  "unreadable-name": fileNameNotUnicode,
};

/** The finding that says why something in the folder was not read. */
export const skipFinding = ({ file, reason }: SkippedFile): Finding => finding(RULES[reason], null, { at: { workbook: file, sheet: null, address: null }, facts: { found: reason } });
