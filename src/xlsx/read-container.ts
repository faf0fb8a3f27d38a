import type { WorkbookGrid } from "../core/model";
import { fileEncrypted } from "../core/rules/file-encrypted";
import { fileNotAWorkbook } from "../core/rules/file-not-a-workbook";
import { filePartMissing } from "../core/rules/file-part-missing";
import { readZipDirectory, type ZipDirectory } from "./bytes/zip-directory";
import { readZipPart } from "./bytes/zip-part";
import type { FileKind } from "./file-kind";
import { refuse } from "./intake-problem";
import { readOds } from "./ods/read-ods";
import { openPackage } from "./ooxml/package";
import { readXlsx } from "./ooxml/read-xlsx";
import { partOfType } from "./ooxml/worksheet-parts";
import type { ReadContext } from "./read-context";
import { readSaved } from "./saved";
import { openCompoundFile } from "./xls/compound-file";
import { readXls } from "./xls/read-xls";
import { readXlsb } from "./xlsb/read-xlsb";

/** A workbook, and the kind of file it came in. */
export interface Contained {
  readonly kind: FileKind;
  readonly workbook: WorkbookGrid;
}

const notAWorkbook = (found: string): never => refuse(fileNotAWorkbook, { found });

/** Where the main part of other Office files lies. */
const OFFICE_FOLDERS: ReadonlyMap<string, string> = new Map([
  ["word", "Word (.docx)"],
  ["ppt", "PowerPoint (.pptx)"],
  ["visio", "Visio (.vsdx)"],
]);

const OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
const ODS_TYPES = new Set([`${OPEN_DOCUMENT}spreadsheet`, `${OPEN_DOCUMENT}spreadsheet-template`]);

const openDocumentType = (bytes: Uint8Array, directory: ZipDirectory, { budget, codec }: ReadContext): string | null => {
  const entry = directory.get("mimetype");
  return entry ? String.fromCharCode(...readZipPart(bytes, entry, budget, codec).subarray(0, 100)).trim() : null;
};

const readOfficeOpenXml = (bytes: Uint8Array, directory: ZipDirectory, context: ReadContext): Contained => {
  const file = openPackage(bytes, directory, context);
  const workbookPart = partOfType("officeDocument", file.relationships("")) ?? refuse(filePartMissing, { found: "officeDocument" });
  const office = OFFICE_FOLDERS.get(workbookPart.split("/")[0] ?? "");
  if (office !== undefined) notAWorkbook(office);
  const kind = workbookPart.endsWith(".bin") ? "xlsb" : "xlsx";
  const workbook = (kind === "xlsb" ? readXlsb : readXlsx)(file, workbookPart, context);
  return { kind, workbook: { ...workbook, saved: readSaved(bytes, directory, context) } };
};

export const readZipped = (bytes: Uint8Array, context: ReadContext): Contained => {
  const directory = readZipDirectory(bytes, context.budget.limits);
  if (directory.has("[content_types].xml")) return readOfficeOpenXml(bytes, directory, context);
  const type = openDocumentType(bytes, directory, context);
  if (type === null || !type.startsWith(OPEN_DOCUMENT)) notAWorkbook(directory.has("index/document.iwa") ? "Apple Numbers" : "ZIP");
  if (type !== null && !ODS_TYPES.has(type)) notAWorkbook(`OpenDocument ${type.slice(OPEN_DOCUMENT.length)}`);
  const workbook = readOds(bytes, directory, context);
  return { kind: "ods", workbook: { ...workbook, saved: readSaved(bytes, directory, context) } };
};

/** What a compound file is, told by the streams in its root. */
const COMPOUND_KINDS: readonly (readonly [stream: string, label: string])[] = [
  ["worddocument", "Word (.doc)"],
  ["powerpoint document", "PowerPoint (.ppt)"],
  ["__properties_version1.0", "Outlook (.msg)"],
  ["visiodocument", "Visio (.vsd)"],
];

export const readCompound = (bytes: Uint8Array, context: ReadContext): Contained => {
  const { names, stream } = openCompoundFile(bytes);
  if (names.has("encryptioninfo") || names.has("encryptedpackage")) refuse(fileEncrypted, { found: "EncryptedPackage" });
  if (names.has("\tdrmcontent")) refuse(fileEncrypted, { found: "DRM" });
  const workbook = stream("Workbook") ?? stream("Book");
  if (workbook === null) return notAWorkbook(COMPOUND_KINDS.find(([name]) => names.has(name))?.[1] ?? "OLE2");
  return { kind: "xls", workbook: readXls(workbook, context) };
};
