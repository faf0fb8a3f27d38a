import type { Rule } from "../rules/rule";
import { skippedArchive } from "../rules/skipped-archive";
import { skippedHidden } from "../rules/skipped-hidden";
import { skippedOfficeLock } from "../rules/skipped-office-lock";
import { skippedOtherDocument } from "../rules/skipped-other-document";
import type { NameReason } from "./named-as";

/** The rule that says why a file was left alone by its name. */
export const SKIPPED_BY_NAME: Readonly<Record<NameReason, Rule>> = {
  archive: skippedArchive,
  hidden: skippedHidden,
  "office-lock": skippedOfficeLock,
  "other-document": skippedOtherDocument,
  "own-lock": skippedHidden,
  "own-temporary": skippedHidden,
  "system-file": skippedHidden,
};
