import type { Codec } from "../bytes/codec";
import { deflatedItem, keptItem, writeZip } from "../bytes/write-zip";
import type { ZipDirectory } from "../bytes/zip-directory";
import type { Limits } from "../limits";
import { openPackage, type Package, type Relationship } from "../ooxml/package";
import { OOXML_NAMESPACES } from "../ooxml/namespaces";
import type { ReadContext } from "../read-context";
import { XmlScanner } from "../xml/xml-scanner";
import { applyEdits, type Edit } from "./edits";
import { appendTo, attributeOf, readRoot, type XmlNode } from "./xml-node";
import { attributeText } from "./xml-text";

const CONTENT_TYPES = "[Content_Types].xml";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relationshipsPart = (source: string): string => source.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);

/** "../comments1.xml" as the way from one part to another. */
const wayTo = (source: string, target: string): string => {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
};

/** A part that declared UTF-16 was read into UTF-8 and is written so. */
const UTF16_DECLARATION = /^<\?xml[^>]*encoding=["']utf-16[^>]*\?>/i;
const honest = (bytes: Uint8Array): Uint8Array => {
  const [declaration] = UTF16_DECLARATION.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 200))) ?? [];
  return declaration === undefined ? bytes : applyEdits(bytes, [{ from: 0, to: declaration.length, text: DECLARATION.trimEnd() }]);
};

/** A workbook's package on its way to being another: parts are added or edited in places, all others stay as they are, byte for byte. */
export class PackageDraft {
  private readonly file: Package;
  private readonly limits: Limits;
  private readonly codec: Codec;
  private readonly added = new Map<string, Uint8Array>();
  private readonly edits = new Map<string, Edit[]>();
  private readonly roots = new Map<string, XmlNode>();
  private readonly sources = new Map<string, Uint8Array>();
  private readonly appended = new Map<string, Map<XmlNode, string>>();
  private readonly done = new Set<string>();
  private related = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly directory: ZipDirectory,
    context: ReadContext,
  ) {
    this.file = openPackage(bytes, directory, context);
    this.limits = context.budget.limits;
    this.codec = context.codec;
  }

  has(part: string): boolean {
    return this.added.has(part) || this.file.has(part);
  }

  /** Every part's name, as the directory spells it. */
  names(): readonly string[] {
    return [...this.directory.values()].map(({ name }) => name);
  }

  /** A scanner over the part as it was, or as it was added. What it stands on is what edits of the part refer to. */
  scan(part: string): XmlScanner {
    const added = this.added.get(part);
    const scanner = added ? new XmlScanner(added, part, OOXML_NAMESPACES, this.limits, this.codec) : this.file.scan(part);
    this.sources.set(part, scanner.bytes);
    return scanner;
  }

  root(part: string): XmlNode {
    const known = this.roots.get(part);
    if (known) return known;
    const root = readRoot(this.scan(part));
    this.roots.set(part, root);
    return root;
  }

  /** What the part says between two places. */
  text(part: string, from: number, to: number): string {
    return new TextDecoder().decode((this.sources.get(part) as Uint8Array).subarray(from, to));
  }

  /** The whole of a part that need not be XML (VML). */
  read(part: string): string {
    return new TextDecoder().decode(this.added.get(part) ?? this.file.read(part));
  }

  edit(part: string, ...edits: readonly Edit[]): void {
    this.edits.set(part, [...(this.edits.get(part) ?? []), ...edits]);
  }

  /** Puts `text` behind the last child of an element, and behind what was put there before. */
  append(part: string, node: XmlNode, text: string): void {
    const ofPart = this.appended.get(part) ?? new Map<XmlNode, string>();
    this.appended.set(part, ofPart.set(node, (ofPart.get(node) ?? "") + text));
  }

  /** Adds a part, or puts another in its place. */
  put(part: string, content: string): void {
    this.added.set(part, new TextEncoder().encode(content));
  }

  /** "xl/comments" and ".xml" → "xl/comments3.xml", the first that is free. */
  freeName(stem: string, extension: string): string {
    for (let number = 1; ; number++) if (!this.has(`${stem}${number}${extension}`)) return `${stem}${number}${extension}`;
  }

  relationships(source: string): ReadonlyMap<string, Relationship> {
    return this.file.has(relationshipsPart(source)) ? this.file.relationships(source) : new Map<string, Relationship>();
  }

  /** A new relationship of `source`; gives its id. */
  relate(source: string, type: string, target: string): string {
    const part = relationshipsPart(source);
    if (!this.has(part)) this.put(part, `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`);
    const root = this.root(part);
    const taken = new Set(root.children.map((child) => attributeOf(child, "Id")));
    do this.related++;
    while (taken.has(`rIdCt${this.related}`));
    const id = `rIdCt${this.related}`;
    this.append(part, root, `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${attributeText(wayTo(source, target))}"/>`);
    return id;
  }

  /** What kind of part it is: of its own, or of all with that extension where nothing was said of them. */
  declare(part: string, contentType: string): void {
    const root = this.root(CONTENT_TYPES);
    this.append(CONTENT_TYPES, root, `<${root.prefix}Override PartName="/${attributeText(part)}" ContentType="${contentType}"/>`);
  }

  declareExtension(extension: string, contentType: string): void {
    const root = this.root(CONTENT_TYPES);
    const isKnown = root.children.some((child) => child.local === "Default" && attributeOf(child, "Extension")?.toLowerCase() === extension);
    if (isKnown || !this.once(`extension ${extension}`)) return;
    this.append(CONTENT_TYPES, root, `<${root.prefix}Default Extension="${extension}" ContentType="${contentType}"/>`);
  }

  /** True the first time: for what is done once for a package, whichever sheet asks for it. */
  once(what: string): boolean {
    const isFirst = !this.done.has(what);
    this.done.add(what);
    return isFirst;
  }

  /** The finished file: what was not edited stands there compressed as it was. */
  zip(): Uint8Array {
    const { crc32 } = this.codec;
    const contents = new Map([...this.added, ...this.edited()].map(([part, content]) => [part.toLowerCase(), { part, content }]));
    const kept = [...this.directory].map(([key, entry]) => {
      const changed = contents.get(key);
      return changed ? deflatedItem(entry.name, changed.content, crc32(changed.content)) : keptItem(this.bytes, entry);
    });
    const fresh = [...contents].filter(([key]) => !this.directory.has(key));
    return writeZip([...kept, ...fresh.map(([, { part, content }]) => deflatedItem(part, content, crc32(content)))]);
  }

  private edited(): readonly (readonly [string, Uint8Array])[] {
    const parts = new Set([...this.edits.keys(), ...this.appended.keys()]);
    return [...parts].map((part) => {
      const appended = [...(this.appended.get(part) ?? [])].map(([node, text]) => appendTo(node, text));
      return [part, honest(applyEdits(this.sources.get(part) as Uint8Array, [...(this.edits.get(part) ?? []), ...appended]))];
    });
  }
}
