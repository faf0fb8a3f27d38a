import { address } from "../../core/address";
import { crc32 } from "../bytes/crc32";
import type { NoteShape } from "./note-shapes";
import type { PackageDraft } from "./package-draft";
import { attributeOf, childrenOf, type XmlNode } from "./xml-node";
import { attributeText, elementText } from "./xml-text";

/** Comments as Microsoft 365 has them since 2018: threads beside the old notes, which then only say that there is one. */
const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const RELATIONSHIP = "http://schemas.microsoft.com/office/2017/10/relationships";
const PERSONS = "application/vnd.ms-excel.person+xml";

/** Who replies: the same in every workbook, so that our replies are known again. */
const US = "{C417A1E0-2024-4C54-8A6B-7472616C6169}";

export interface Replying {
  readonly workbookPart: string;
  readonly author: string;
  /** ISO 8601. */
  readonly asOf: string;
}

/** An id that is the same for the same reply and another for another. */
const replyId = (key: string): string => {
  const part = (salt: string) => crc32(new TextEncoder().encode(salt + key)).toString(16).padStart(8, "0").toUpperCase();
  const [a, b, c, d] = ["a", "b", "c", "d"].map(part) as [string, string, string, string];
  return `{${a}-${b.slice(0, 4)}-4${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${d}}`;
};

const introduce = (draft: PackageDraft, { workbookPart, author }: Replying): void => {
  const known = [...draft.relationships(workbookPart).values()].find(({ type }) => type === `${RELATIONSHIP}/person`)?.target;
  const entry = (prefix: string) => `<${prefix}person displayName="${attributeText(author)}" id="${US}" userId="${attributeText(author)}" providerId="None"/>`;
  if (known !== undefined && draft.has(known)) {
    const root = draft.root(known);
    if (!childrenOf(root, "person").some((one) => attributeOf(one, "id")?.toUpperCase() === US) && draft.once(known)) draft.append(known, root, entry(root.prefix));
    return;
  }
  if (!draft.once("persons")) return;
  const part = draft.freeName("xl/persons/person", ".xml");
  draft.put(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<personList xmlns="${NAMESPACE}">${entry("")}</personList>`);
  draft.declare(part, PERSONS);
  draft.relate(workbookPart, `${RELATIONSHIP}/person`, part);
};

/** Answers the threads that stand at noted cells; replies of an earlier return are taken away. */
export const replyToThreads = (draft: PackageDraft, sheetPart: string, notes: readonly NoteShape[], replying: Replying): void => {
  const part = [...draft.relationships(sheetPart).values()].find(({ type }) => type === `${RELATIONSHIP}/threadedComment`)?.target;
  if (part === undefined || !draft.has(part)) return;
  const root = draft.root(part);
  const there = childrenOf(root, "threadedComment");
  const isOurs = (one: XmlNode) => attributeOf(one, "personId")?.toUpperCase() === US;
  for (const one of there.filter(isOurs)) draft.edit(part, { from: one.start, to: one.end, text: "" });
  const replies = notes.flatMap(({ row, column, text }) => {
    const ref = address(row, column);
    const first = there.find((one) => !isOurs(one) && attributeOf(one, "ref")?.toUpperCase() === ref && attributeOf(one, "parentId") === undefined);
    const thread = first && attributeOf(first, "id");
    if (!first || thread === undefined) return [];
    const when = new Date(replying.asOf).toISOString().slice(0, 22);
    const attributes = `ref="${ref}" dT="${when}" personId="${US}" id="${replyId(`${sheetPart}!${ref} ${text}`)}" parentId="${attributeText(thread)}"`;
    return [`<${root.prefix}threadedComment ${attributes}><${root.prefix}text>${elementText(text)}</${root.prefix}text></${root.prefix}threadedComment>`];
  });
  if (replies.length === 0) return;
  introduce(draft, replying);
  draft.append(part, root, replies.join(""));
};
