import { parseAddress } from "../../core/address";
import type { SheetPlan } from "../../core/sheet-plan";
import { fileEncrypted } from "../../core/rules/file-encrypted";
import { Budget, holdWithin } from "../budget";
import { PORTABLE_CODEC, type Codec } from "../bytes/codec";
import { readZipDirectory } from "../bytes/zip-directory";
import { Refusal } from "../intake-problem";
import { DEFAULT_LIMITS, type Limits } from "../limits";
import { MAIN } from "../ooxml/namespaces";
import { readWorkbookPart } from "../ooxml/workbook";
import { partOfType } from "../ooxml/worksheet-parts";
import type { ReadContext } from "../read-context";
import { type ListedSheet, putFirstSheet, returnedSheet, type WorkbookDraft } from "./first-sheet";
import { markCells, type Marks } from "./mark-cells";
import { PackageDraft } from "./package-draft";
import { type Dialect, relationshipType, spreadsheetNamespace } from "./relationship-types";
import { sameContent } from "./same-content";
import { readSheetNodes } from "./sheet-rows";
import { writeNotes } from "./sheet-notes";
import { type HighlightKind, StylesDraft } from "./styles-draft";
import { replyToThreads } from "./thread-replies";
import type { XmlNode } from "./xml-node";

/** What is to be said at one cell. */
export interface CellNote {
  readonly sheet: string;
  readonly address: string;
  readonly kind: HighlightKind;
  readonly text: string;
}

export interface Annotation {
  readonly notes: readonly CellNote[];
  /** The sheet in front: text, numbers and links within the workbook. */
  readonly sheet: SheetPlan;
  /** Who the notes are by; by this name they are known again when the workbook comes back. */
  readonly author: string;
  /** The time that replies in threads bear, ISO 8601. */
  readonly asOf: string;
}

/**
 * Why a workbook was left as it is: another format, a signature that a change would break, a shared workbook whose log
 * of changes we cannot continue, or something in it that is not as the standard says.
 */
export type LeftAlone = "not-xlsx" | "signed" | "shared" | "unusual";

export type Annotated =
  /** `notNoted` are the sheets whose own notes could not be added to: their cells are highlighted only. */
  | { readonly kind: "annotated"; readonly bytes: Uint8Array; readonly notNoted: readonly string[] }
  | { readonly kind: "left-alone"; readonly why: LeftAlone };

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

const leftAlone = (why: LeftAlone): Annotated => ({ kind: "left-alone", why });

const marksOf = (notes: readonly CellNote[]): Marks => {
  const marks = new Map<number, Map<number, HighlightKind>>();
  for (const { address, kind } of notes) {
    const at = parseAddress(address);
    if (!at) continue;
    const row = marks.get(at.row) ?? new Map<number, HighlightKind>();
    marks.set(at.row, row.set(at.column, row.get(at.column) === "error" ? "error" : kind));
  }
  return marks;
};

const shapesOf = (notes: readonly CellNote[]) => notes.flatMap(({ address, text }) => (({ at }) => (at ? [{ ...at, text }] : []))({ at: parseAddress(address) }));

const openWorkbook = (draft: PackageDraft, part: string, limits: Limits): WorkbookDraft => {
  const { sheets } = readWorkbookPart(draft.scan(part), limits);
  const relationships = draft.relationships(part);
  const root = draft.root(part);
  const dialect: Dialect = root.attributes.some(({ value }) => value === STRICT) ? "strict" : "transitional";
  const listed = sheets.flatMap(({ name, relationship }): readonly ListedSheet[] => {
    const target = relationships.get(relationship);
    return target?.type === "worksheet" ? [{ name, part: target.target }] : [];
  });
  return { draft, part, root, dialect, sheets: listed };
};

const openStyles = ({ draft, part, dialect }: WorkbookDraft): StylesDraft => {
  const known = partOfType("styles", draft.relationships(part));
  if (known !== undefined) return new StylesDraft(draft, known);
  const made = draft.freeName(`${part.replace(/[^/]*$/, "")}styles`, ".xml");
  draft.put(made, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${spreadsheetNamespace(dialect)}"></styleSheet>`);
  draft.declare(made, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  draft.relate(part, relationshipType(dialect, "styles"), made);
  return new StylesDraft(draft, made);
};

const annotate = (bytes: Uint8Array, { notes, sheet, author, asOf }: Annotation, context: ReadContext): Annotated => {
  const { limits } = context.budget;
  holdWithin(limits, "fileBytes", bytes.length);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return leftAlone("not-xlsx");
  const directory = readZipDirectory(bytes, limits);
  if (!directory.has("[content_types].xml")) return leftAlone("not-xlsx");
  const draft = new PackageDraft(bytes, directory, context);
  const part = partOfType("officeDocument", draft.relationships(""));
  if (part === undefined || part.endsWith(".bin")) return leftAlone("not-xlsx");
  const names = [...directory.keys()];
  if (names.some((name) => name.startsWith("_xmlsignatures/"))) return leftAlone("signed");
  if (names.some((name) => name.includes("/revisions/"))) return leftAlone("shared");

  const workbook = openWorkbook(draft, part, limits);
  const styles = openStyles(workbook);
  const old = returnedSheet(workbook);
  const roots = new Map<string, XmlNode>();
  const notNoted: string[] = [];
  for (const [index, listed] of workbook.sheets.entries()) {
    if (listed.part === old?.part) continue;
    const here = notes.filter((note) => note.sheet === listed.name);
    const marks = marksOf(here);
    const nodes = readSheetNodes(draft.scan(listed.part), styles.paintedBefore.size > 0 ? "all" : new Set(marks.keys()));
    if (nodes.root.namespace !== MAIN) return leftAlone("unusual");
    roots.set(listed.part, nodes.root);
    draft.edit(listed.part, ...markCells(nodes, marks, styles));
    replyToThreads(draft, listed.part, shapesOf(here), { workbookPart: part, author, asOf });
    if (!writeNotes(draft, { part: listed.part, number: index + 1, nodes, dialect: workbook.dialect }, shapesOf(here), author)) notNoted.push(listed.name);
  }
  for (const { target } of [...draft.relationships(part).values()].filter(({ type }) => type === "chartsheet" || type === "dialogsheet")) if (draft.has(target)) roots.set(target, draft.root(target));
  putFirstSheet(workbook, sheet, (style) => styles.formatOf(style), roots);
  styles.finish();
  const written = draft.zip();
  return sameContent(bytes, written, context) ? { kind: "annotated", bytes: written, notNoted } : leftAlone("unusual");
};

/**
 * A unit's own .xlsx or .xlsm with highlights and notes at cells and one sheet in front. Its package is patched, not
 * written anew: parts that none of this concerns keep their compressed bytes. Never throws on what a file holds; what
 * cannot be changed without harm is left alone, and so is what does not read back as it was.
 */
export const annotateWorkbook = (bytes: Uint8Array, annotation: Annotation, { codec = PORTABLE_CODEC, limits = DEFAULT_LIMITS }: { readonly codec?: Codec; readonly limits?: Limits } = {}): Annotated => {
  const context: ReadContext = { name: "", budget: new Budget(limits), codec, problems: [], keepsFormulas: true };
  try {
    return annotate(bytes, annotation, context);
  } catch (error) {
    // As for its reader: whatever a file does to us, it costs that file only.
    return error instanceof Refusal && error.problem.rule === fileEncrypted ? leftAlone("not-xlsx") : leftAlone("unusual");
  }
};
