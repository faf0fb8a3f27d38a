import type { WorkbookGrid } from "../core/model";
import { fileEmpty } from "../core/rules/file-empty";
import { fileNotAWorkbook } from "../core/rules/file-not-a-workbook";
import { fileUnreadable } from "../core/rules/file-unreadable";
import { Budget, holdWithin } from "./budget";
import { PORTABLE_CODEC, type Codec } from "./bytes/codec";
import { readZipDirectory } from "./bytes/zip-directory";
import { Refusal, refuse, type IntakeProblem } from "./intake-problem";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { openPackage } from "./ooxml/package";
import { readXlsx } from "./ooxml/read-xlsx";
import type { ReadContext } from "./read-context";
import { signatureOf } from "./signature";

/** What a file turned out to be; `other` is none that is read. */
export type FileKind = "xlsx" | "xlsb" | "xls" | "ods" | "csv" | "other";

export interface ReadOptions {
  readonly name: string;
  readonly limits?: Limits;
  readonly codec?: Codec;
}

export interface ReadResult {
  readonly workbook: WorkbookGrid | null;
  readonly kind: FileKind;
  readonly problems: readonly IntakeProblem[];
}

type Read = Pick<ReadResult, "workbook" | "kind">;

const readZip = (bytes: Uint8Array, context: ReadContext): Read => {
  const directory = readZipDirectory(bytes, context.budget.limits);
  const file = openPackage(bytes, directory, context);
  const workbookPart = [...file.relationships("").values()].find(({ type }) => type === "officeDocument")?.target;
  return { kind: "xlsx", workbook: readXlsx(file, workbookPart as string, context) };
};

export const readWorkbook = (bytes: Uint8Array, { name, limits = DEFAULT_LIMITS, codec = PORTABLE_CODEC }: ReadOptions): ReadResult => {
  const problems: IntakeProblem[] = [];
  const context: ReadContext = { name, budget: new Budget(limits), codec, problems };
  try {
    return { ...readZip(bytes, context), problems };
  } catch (error) {
    const problem = error instanceof Refusal ? error.problem : { rule: fileUnreadable, sheet: null, address: null, facts: { found: String(error).slice(0, 200) } };
    return { workbook: null, kind: "other", problems: [...problems, problem] };
  }
};
