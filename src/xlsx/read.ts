import type { WorkbookGrid } from "../core/model";
import { fileEmpty } from "../core/rules/file-empty";
import { fileLegacyFormat } from "../core/rules/file-legacy-format";
import { fileNameMisleads } from "../core/rules/file-name-misleads";
import { fileNotAWorkbook } from "../core/rules/file-not-a-workbook";
import { fileUnsupported } from "../core/rules/file-unsupported";
import { fileUnreadable } from "../core/rules/file-unreadable";
import { Budget, holdWithin } from "./budget";
import { PORTABLE_CODEC, type Codec } from "./bytes/codec";
import { readCsv } from "./csv/read-csv";
import { extensionOf, isNamedAs, properExtension, type FileKind } from "./file-kind";
import { problem, Refusal, refuse, type IntakeProblem } from "./intake-problem";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { readCompound, readZipped, type Contained } from "./read-container";
import type { ReadContext } from "./read-context";
import { signatureOf } from "./signature";
import { readXls } from "./xls/read-xls";

export interface ReadOptions {
  /** The file's name: a text file's kind shows in nothing else, and its sheet is called after it. */
  readonly name: string;
  readonly limits?: Limits;
  readonly codec?: Codec;
  /**
   * False where it is enough to know that a cell has a formula: its text is "" then, except where it was never
   * calculated. Checking and merging need no more, and read the standard template in half the time.
   */
  readonly formulas?: boolean;
}

/** `workbook` is null where the file could not be read; the last problem says why. */
export interface ReadResult {
  readonly workbook: WorkbookGrid | null;
  readonly kind: FileKind;
  readonly problems: readonly IntakeProblem[];
}

const readByContent = (bytes: Uint8Array, context: ReadContext): Contained => {
  holdWithin(context.budget.limits, "fileBytes", bytes.length);
  const signature = signatureOf(bytes);
  switch (signature.kind) {
    case "zip":
      return readZipped(bytes, context);
    case "cfb":
      return readCompound(bytes, context);
    case "biff":
      return { kind: "xls", workbook: readXls(bytes, context) };
    case "text":
      // Text has no signature: only where its name says so as well is it a table.
      if (!isNamedAs(context.name, "csv")) refuse(fileNotAWorkbook, { found: "TXT" });
      return { kind: "csv", workbook: readCsv(bytes, context) };
    case "ancient":
      return refuse(fileUnsupported, { found: "Excel 4.0 (1992)" });
    case "empty":
      return refuse(fileEmpty, { found: `${bytes.length} byte` });
    case "other":
      return refuse(fileNotAWorkbook, { found: signature.label });
  }
};

/** What is worth knowing about a file that was read. */
const noteKind = (kind: FileKind, { name, problems }: ReadContext): void => {
  const proper = properExtension(kind);
  if (kind !== "xlsx") problems.push(problem(fileLegacyFormat, { found: proper }));
  if (!isNamedAs(name, kind)) problems.push(problem(fileNameMisleads, { found: `.${extensionOf(name)}`, kind: proper }));
};

/**
 * Reads a workbook of any supported kind out of bytes that nobody vouches for. Never throws, and uses no more than its
 * limits: what cannot be read whole is not read at all, and a problem says why.
 */
export const readWorkbook = (bytes: Uint8Array, { name, limits = DEFAULT_LIMITS, codec = PORTABLE_CODEC, formulas = true }: ReadOptions): ReadResult => {
  const context: ReadContext = { name, budget: new Budget(limits), codec, problems: [], keepsFormulas: formulas };
  try {
    const contained = readByContent(bytes, context);
    noteKind(contained.kind, context);
    return { ...contained, problems: context.problems };
  } catch (error) {
    const refusal = error instanceof Refusal ? error.problem : problem(fileUnreadable, { found: String(error).slice(0, 200) });
    return { workbook: null, kind: "other", problems: [...context.problems, refusal] };
  }
};
