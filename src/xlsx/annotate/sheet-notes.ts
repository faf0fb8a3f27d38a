import { address, parseAddress } from "../../core/address";
import { MAIN } from "../ooxml/namespaces";
import { insertAt } from "./edits";
import type { NoteShape } from "./note-shapes";
import type { PackageDraft } from "./package-draft";
import { relationshipType, spreadsheetNamespace } from "./relationship-types";
import { drawShapes, type NotedSheet } from "./sheet-drawing";
import { attributeOf, childOf, childrenOf, type XmlNode } from "./xml-node";
import { elementText } from "./xml-text";

const COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

const run = (prefix: string, text: string): string =>
  `<${prefix}r><${prefix}rPr><${prefix}sz val="10"/><${prefix}rFont val="Times New Roman"/></${prefix}rPr><${prefix}t xml:space="preserve">${elementText(text)}</${prefix}t></${prefix}r>`;

const comment = (prefix: string, { row, column, text }: NoteShape, author: number): string =>
  `<${prefix}comment ref="${address(row, column)}" authorId="${author}"><${prefix}text>${run(prefix, text)}</${prefix}text></${prefix}comment>`;

interface Known {
  readonly root: XmlNode;
  readonly list: XmlNode;
  readonly authors: XmlNode;
  readonly ours: number;
}

const openComments = (draft: PackageDraft, part: string, author: string): Known | null => {
  const root = draft.root(part);
  const list = childOf(root, "commentList");
  const authors = childOf(root, "authors");
  if (!list || !authors) return null;
  const names = childrenOf(authors, "author").map((one) => draft.text(part, one.openEnd, one.closeStart));
  return { root, list, authors, ours: names.indexOf(elementText(author)) };
};

const firstNotes = (draft: PackageDraft, sheet: NotedSheet, notes: readonly NoteShape[], author: string): boolean => {
  if (notes.length === 0) return true;
  if (!drawShapes(draft, sheet, new Set(), notes)) return false;
  const part = draft.freeName("xl/comments", ".xml");
  const list = notes.map((note) => comment("", note, 0)).join("");
  const authors = `<authors><author>${elementText(author)}</author></authors>`;
  draft.put(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${spreadsheetNamespace(sheet.dialect)}">${authors}<commentList>${list}</commentList></comments>`);
  draft.declare(part, COMMENTS);
  draft.relate(sheet.part, relationshipType(sheet.dialect, "comments"), part);
  return true;
};

/** Puts our words behind those of somebody else's note. Sent back twice with the same complaint, it stands there once. */
const joinNote = (draft: PackageDraft, part: string, prefix: string, text: XmlNode, note: NoteShape): void => {
  if (draft.text(part, text.openEnd, text.closeStart).includes(elementText(note.text))) return;
  const last = text.children.filter(({ local, namespace }) => namespace === MAIN && (local === "t" || local === "r")).at(-1);
  const addition = run(prefix, `\n\n${note.text}`);
  if (last) draft.edit(part, insertAt(last.end, addition));
  else draft.append(part, text, addition);
};

/**
 * Writes notes at cells of a sheet beside those that are there. A cell that has one keeps it, with ours behind it; notes
 * that we wrote before (by `author`) are taken away. False, and nothing written, where the sheet's own notes are not as expected.
 */
export const writeNotes = (draft: PackageDraft, sheet: NotedSheet, notes: readonly NoteShape[], author: string): boolean => {
  const part = [...draft.relationships(sheet.part).values()].find(({ type }) => type === "comments")?.target;
  if (part === undefined || !draft.has(part)) return firstNotes(draft, sheet, notes, author);
  const known = openComments(draft, part, author);
  if (!known) return false;
  const { root, list, authors, ours } = known;
  const there = childrenOf(list, "comment").map((node) => ({ node, ref: (attributeOf(node, "ref") ?? "").toUpperCase(), isOurs: ours >= 0 && attributeOf(node, "authorId") === String(ours) }));
  const others = new Map(there.filter(({ isOurs }) => !isOurs).map(({ ref, node }) => [ref, childOf(node, "text")]));
  const old = there.filter(({ isOurs }) => isOurs);
  const removed = new Set(old.map(({ ref }) => parseAddress(ref)).map((at) => `${at?.row},${at?.column}`));
  const fresh = notes.filter(({ row, column }) => !others.has(address(row, column)));
  if ((fresh.length > 0 || removed.size > 0) && !drawShapes(draft, sheet, removed, fresh)) return false;
  for (const { node } of old) draft.edit(part, { from: node.start, to: node.end, text: "" });
  for (const note of notes) {
    const text = others.get(address(note.row, note.column));
    if (text) joinNote(draft, part, root.prefix, text, note);
  }
  if (fresh.length === 0) return true;
  if (ours < 0) draft.append(part, authors, `<${root.prefix}author>${elementText(author)}</${root.prefix}author>`);
  const index = ours >= 0 ? ours : childrenOf(authors, "author").length;
  draft.append(part, list, fresh.map((note) => comment(root.prefix, note, index)).join(""));
  return true;
};
