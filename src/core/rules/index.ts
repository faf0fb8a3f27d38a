// Written by `npm run generate` from the files of this folder.
import type { Rule } from "./rule";
import { allottedMissing } from "./allotted-missing";
import { allottedSumDiffers } from "./allotted-sum-differs";
import { ambiguousNumber } from "./ambiguous-number";
import { blankSubmission } from "./blank-submission";
import { booleanInNumberCell } from "./boolean-in-number-cell";
import { changedLabel } from "./changed-label";
import { changedUnit } from "./changed-unit";
import { comparedWithOtherCatalogue } from "./compared-with-other-catalogue";
import { comparedWithOtherPeriod } from "./compared-with-other-period";
import { cumulativeFalls } from "./cumulative-falls";
import { dateInNumberCell } from "./date-in-number-cell";
import { duplicateRowId } from "./duplicate-row-id";
import { duplicateSubmission } from "./duplicate-submission";
import { entryOutsideTable } from "./entry-outside-table";
import { farFromHistory } from "./far-from-history";
import { farFromPeers } from "./far-from-peers";
import { fileAccessDenied } from "./file-access-denied";
import { fileCutShort } from "./file-cut-short";
import { fileDamaged } from "./file-damaged";
import { fileEmpty } from "./file-empty";
import { fileEncrypted } from "./file-encrypted";
import { fileLegacyFormat } from "./file-legacy-format";
import { fileMalformed } from "./file-malformed";
import { fileMissing } from "./file-missing";
import { fileNameMisleads } from "./file-name-misleads";
import { fileNameNotUnicode } from "./file-name-not-unicode";
import { fileNotAWorkbook } from "./file-not-a-workbook";
import { filePartMissing } from "./file-part-missing";
import { fileSuspicious } from "./file-suspicious";
import { fileTooCostly } from "./file-too-costly";
import { fileTooLarge } from "./file-too-large";
import { fileUnreadable } from "./file-unreadable";
import { fileUnsupported } from "./file-unsupported";
import { folderNamedAsWorkbook } from "./folder-named-as-workbook";
import { folderTooDeep } from "./folder-too-deep";
import { formulaError } from "./formula-error";
import { implausibleValue } from "./implausible-value";
import { impossibleValue } from "./impossible-value";
import { incompleteRatio } from "./incomplete-ratio";
import { increaseFarFromHistory } from "./increase-far-from-history";
import { inexactNumber } from "./inexact-number";
import { lateSubmission } from "./late-submission";
import { legacyText } from "./legacy-text";
import { magnitude } from "./magnitude";
import { missing } from "./missing";
import { missingBaseline } from "./missing-baseline";
import { missingUnit } from "./missing-unit";
import { negativeValue } from "./negative-value";
import { notANumber } from "./not-a-number";
import { notAnEntryWorkbook } from "./not-an-entry-workbook";
import { notAnInteger } from "./not-an-integer";
import { notYesOrNo } from "./not-yes-or-no";
import { numberAsText } from "./number-as-text";
import { olderTemplate } from "./older-template";
import { otherUnit } from "./other-unit";
import { partExceedsWhole } from "./part-exceeds-whole";
import { percentScale } from "./percent-scale";
import { periodNotTaken } from "./period-not-taken";
import { rateWithoutParts } from "./rate-without-parts";
import { readingChosen } from "./reading-chosen";
import { repeatedSubmission } from "./repeated-submission";
import { reportedTwice } from "./reported-twice";
import { rowMatchedByName } from "./row-matched-by-name";
import { secondEntrySheet } from "./second-entry-sheet";
import { skippedArchive } from "./skipped-archive";
import { skippedHidden } from "./skipped-hidden";
import { skippedLink } from "./skipped-link";
import { skippedOfficeLock } from "./skipped-office-lock";
import { skippedOtherDocument } from "./skipped-other-document";
import { skippedOwnOutput } from "./skipped-own-output";
import { skippedSpecialFile } from "./skipped-special-file";
import { supersededSubmission } from "./superseded-submission";
import { textTooLong } from "./text-too-long";
import { typedOverFigure } from "./typed-over-figure";
import { uncalculatedFormula } from "./uncalculated-formula";
import { unexpectedMeasure } from "./unexpected-measure";
import { unitEnded } from "./unit-ended";
import { unitNotBegun } from "./unit-not-begun";
import { unitsIncomplete } from "./units-incomplete";
import { unknownRowId } from "./unknown-row-id";
import { wrongOrgUnit } from "./wrong-org-unit";
import { wrongPeriod } from "./wrong-period";
import { zeroDenominator } from "./zero-denominator";

/** Every rule, in the order of their codes. */
export const RULES: readonly Rule[] = [
  allottedMissing,
  allottedSumDiffers,
  ambiguousNumber,
  blankSubmission,
  booleanInNumberCell,
  changedLabel,
  changedUnit,
  comparedWithOtherCatalogue,
  comparedWithOtherPeriod,
  cumulativeFalls,
  dateInNumberCell,
  duplicateRowId,
  duplicateSubmission,
  entryOutsideTable,
  farFromHistory,
  farFromPeers,
  fileAccessDenied,
  fileCutShort,
  fileDamaged,
  fileEmpty,
  fileEncrypted,
  fileLegacyFormat,
  fileMalformed,
  fileMissing,
  fileNameMisleads,
  fileNameNotUnicode,
  fileNotAWorkbook,
  filePartMissing,
  fileSuspicious,
  fileTooCostly,
  fileTooLarge,
  fileUnreadable,
  fileUnsupported,
  folderNamedAsWorkbook,
  folderTooDeep,
  formulaError,
  implausibleValue,
  impossibleValue,
  incompleteRatio,
  increaseFarFromHistory,
  inexactNumber,
  lateSubmission,
  legacyText,
  magnitude,
  missing,
  missingBaseline,
  missingUnit,
  negativeValue,
  notANumber,
  notAnEntryWorkbook,
  notAnInteger,
  notYesOrNo,
  numberAsText,
  olderTemplate,
  otherUnit,
  partExceedsWhole,
  percentScale,
  periodNotTaken,
  rateWithoutParts,
  readingChosen,
  repeatedSubmission,
  reportedTwice,
  rowMatchedByName,
  secondEntrySheet,
  skippedArchive,
  skippedHidden,
  skippedLink,
  skippedOfficeLock,
  skippedOtherDocument,
  skippedOwnOutput,
  skippedSpecialFile,
  supersededSubmission,
  textTooLong,
  typedOverFigure,
  uncalculatedFormula,
  unexpectedMeasure,
  unitEnded,
  unitNotBegun,
  unitsIncomplete,
  unknownRowId,
  wrongOrgUnit,
  wrongPeriod,
  zeroDenominator,
];
