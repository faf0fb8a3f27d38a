import { fileCutShort } from "../../core/rules/file-cut-short";
import { fileMalformed } from "../../core/rules/file-malformed";
import { fileSuspicious } from "../../core/rules/file-suspicious";
import { holdWithin } from "../budget";
import { refuse } from "../intake-problem";
import type { Codec } from "../bytes/codec";
import type { Limits } from "../limits";
import { Attributes, isSpace } from "./attributes";
import { decodeXml } from "./decode-xml";
import { NameFinder, splitName } from "./names";
import { Prefixes, type Namespaces } from "./prefixes";
import type { XmlSource } from "./xml-source";

/** What the scanner stands on. */
export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
type Token = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;

const BANG = 33;
const HYPHEN = 45;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const GREATER = 62;
const QUESTION = 63;
const SQUARE_BRACKET = 93;

/**
 * Walks a part token by token and refuses it at the first place where it is not well-formed XML: what a sheet holds is
 * only believed when the whole of it was understood. No DTD, so no entities; one step per byte, no look-back.
 * A self-closing element gives OPEN, then CLOSE. Comments and processing instructions are passed over.
 */
export class XmlScanner {
  readonly bytes: Uint8Array;
  readonly source: XmlSource;
  /** Namespace (short where known) and range of the local name of the element that OPEN stands on. */
  namespace = "";
  localStart = 0;
  localEnd = 0;
  /** Open elements, the one of OPEN included, the one of CLOSE no more. */
  depth = 0;
  /** Of the element of OPEN. */
  readonly attributes: Attributes;

  private at: number;
  private textStart = 0;
  private textEnd = 0;
  private closePending = false;
  private hasReferences = false;
  private seenRoot = false;
  /** Where the names of open elements begin and end. */
  private readonly opened: number[] = [0, 0];
  private readonly names: NameFinder;
  private readonly prefixes: Prefixes;

  constructor(
    content: Uint8Array,
    readonly part: string,
    namespaces: Namespaces,
    private readonly limits: Limits,
    codec: Codec,
  ) {
    const { source, start } = decodeXml(content, part, codec);
    this.source = source;
    this.bytes = source.bytes;
    this.at = start;
    this.names = new NameFinder(source.bytes);
    this.prefixes = new Prefixes(namespaces);
    this.attributes = new Attributes(source, this.names, this.prefixes, limits, (position) => this.fail(position));
  }

  fail(position: number = this.at): never {
    if (position >= this.bytes.length) refuse(fileCutShort, { found: this.part });
    return this.refuse(position, this.source.slice(position, Math.min(position + 40, this.bytes.length)));
  }

  /** For content that is well-formed, but cannot be meant. */
  refuse(position: number, found: string): never {
    return refuse(fileMalformed, { part: this.part, position: String(position + 1), found });
  }

  /** The element of OPEN has no business here. */
  refuseElement(): never {
    return this.refuse(this.localStart, `<${this.source.slice(this.localStart, Math.min(this.localEnd, this.localStart + 40))}>`);
  }

  next(): Token {
    if (this.closePending) {
      this.closePending = false;
      this.leave();
      return CLOSE;
    }
    const { bytes } = this;
    while (this.at < bytes.length) {
      if (bytes[this.at] !== LESS) {
        if (this.readText()) return TEXT;
        continue;
      }
      const byte = bytes[this.at + 1];
      if (byte === SLASH) return this.readClose();
      if (byte === QUESTION) this.passInstruction();
      else if (byte !== BANG) return this.readOpen();
      else if (this.passCommentOrCdata()) return TEXT;
    }
    if (this.depth > 0 || !this.seenRoot) this.fail();
    return END;
  }

  /** Where the next token begins, for a caller that knows what may come there; −1 between the halves of a self-closing element. */
  get position(): number {
    return this.closePending ? -1 : this.at;
  }

  /** Goes on behind what the caller understood by itself: whole elements without a fault. */
  passTo(position: number): void {
    this.at = position;
  }

  /** Namespace of elements without a prefix. */
  get defaultNamespace(): string {
    return this.prefixes.default;
  }

  /** What all prefixes stand for here, as one text. */
  get bindings(): string {
    return this.prefixes.bindings;
  }

  /** Whether an element within the root gives a prefix another meaning here. */
  get rebindsPrefixes(): boolean {
    return this.prefixes.deepest > 1;
  }

  /** Whether any prefix stands for this namespace here. */
  knowsNamespace(namespace: string): boolean {
    return this.prefixes.knows(namespace);
  }

  /** Whether the element of OPEN is this one. */
  is(local: string, namespace: string): boolean {
    const { bytes, localStart } = this;
    if (this.localEnd - localStart !== local.length || this.namespace !== namespace) return false;
    for (let i = 0; i < local.length; i++) if (bytes[localStart + i] !== local.charCodeAt(i)) return false;
    return true;
  }

  /** Local name of the element of OPEN where it is of this namespace, else "". */
  local(namespace: string): string {
    return this.namespace === namespace ? this.source.slice(this.localStart, this.localEnd) : "";
  }

  /** An attribute of the element of OPEN, or null. */
  attribute(local: string, namespace = ""): string | null {
    return this.attributes.get(local, namespace);
  }

  /** What the TEXT says. */
  content(): string {
    const { source, textStart, textEnd } = this;
    return this.hasReferences ? source.resolve(textStart, textEnd) : source.slice(textStart, textEnd);
  }

  /** Text of the element of OPEN, to its CLOSE; it must have no elements in it. */
  readContent(): string {
    let content = "";
    for (let token = this.next(); token !== CLOSE; token = this.next()) {
      if (token === OPEN) this.refuseElement();
      content = content === "" ? this.content() : content + this.content();
    }
    return content;
  }

  /** The next element's OPEN or the CLOSE around it, where only elements may stand: text in between would be lost in silence. */
  nextElement(): typeof OPEN | typeof CLOSE {
    for (;;) {
      const token = this.next();
      if (token === OPEN || token === CLOSE) return token;
      this.expectSpace(this.textStart, this.textEnd);
    }
  }

  /** Passes over the rest of the element of OPEN, to its CLOSE. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.depth > outside) this.next();
  }

  /** Nothing may follow the root element. */
  finish(): void {
    if (this.next() !== END) this.fail();
  }

  private expectSpace(from: number, to: number): void {
    for (let at = from; at < to; at++) if (!isSpace(this.bytes[at])) this.fail(at);
  }

  private find(byte: number, from: number): number {
    const at = this.bytes.indexOf(byte, from);
    return at < 0 ? this.bytes.length : at;
  }

  private readText(): boolean {
    const { source, at, depth } = this;
    const end = source.textEnd(at);
    if (end < 0) this.fail(source.fault);
    this.at = end;
    if (depth === 0) this.expectSpace(at, end);
    this.textStart = at;
    this.textEnd = end;
    this.hasReferences = source.hasReferences;
    return depth > 0;
  }

  private passInstruction(): void {
    const { bytes, at } = this;
    const targetEnd = this.names.end(at + 2);
    const target = this.source.slice(at + 2, targetEnd);
    if (!isSpace(bytes[targetEnd]) && bytes[targetEnd] !== QUESTION) this.fail(targetEnd);
    let end = targetEnd;
    do end = this.find(QUESTION, end) + 1;
    while (end < bytes.length && bytes[end] !== GREATER);
    // `<?xml` may only stand at the very beginning, where it was read already.
    if (splitName(target)?.prefix !== "" || target.toLowerCase() === "xml") this.fail();
    if (end >= bytes.length) this.fail(end);
    this.at = end + 1;
  }

  private startsWith(expected: string): boolean {
    for (let i = 0; i < expected.length; i++) if (this.bytes[this.at + i] !== expected.charCodeAt(i)) return false;
    return true;
  }

  private passCommentOrCdata(): boolean {
    const { bytes, at } = this;
    if (this.startsWith("<!--")) {
      let end = at + 4;
      do end = this.find(HYPHEN, end) + 1;
      while (end < bytes.length && bytes[end] !== HYPHEN);
      if (bytes[end + 1] !== GREATER) this.fail(end + 1);
      this.at = end + 2;
      return false;
    }
    if (this.startsWith("<!DOCTYPE")) refuse(fileSuspicious, { trickVi: "XML có khai báo DTD", trickEn: "XML with a DTD", found: this.part });
    if (!this.startsWith("<![CDATA[") || this.depth === 0) this.fail();
    let end = at + 9;
    while (end < bytes.length && (bytes[end] !== SQUARE_BRACKET || bytes[end + 1] !== SQUARE_BRACKET || bytes[end + 2] !== GREATER)) end++;
    if (end >= bytes.length) this.fail(end);
    this.textStart = at + 9;
    this.textEnd = end;
    this.hasReferences = false;
    this.at = end + 3;
    return true;
  }

  private readClose(): typeof CLOSE {
    const { bytes, opened, depth } = this;
    if (depth === 0) this.fail();
    const start = opened[depth * 2] as number;
    const length = (opened[depth * 2 + 1] as number) - start;
    let at = this.at + 2;
    for (let i = 0; i < length; i++, at++) if (bytes[at] !== bytes[start + i]) this.fail(at);
    while (isSpace(bytes[at])) at++;
    if (bytes[at] !== GREATER) this.fail(at);
    this.at = at + 1;
    this.leave();
    return CLOSE;
  }

  private leave(): void {
    if (this.prefixes.deepest === this.depth) this.prefixes.leave(this.depth);
    this.depth--;
  }

  private readOpen(): typeof OPEN {
    const { bytes, opened, attributes } = this;
    const start = this.at + 1;
    const end = this.names.end(start);
    const { isSpecial } = this.names;
    if (end === start || (this.depth === 0 && this.seenRoot)) this.fail(start);
    const depth = ++this.depth;
    if (depth > this.limits.xmlDepth) holdWithin(this.limits, "xmlDepth", depth);
    opened[depth * 2] = start;
    opened[depth * 2 + 1] = end;
    this.seenRoot = true;
    if (bytes[end] === GREATER) {
      attributes.end = 0;
      this.at = end + 1;
    } else {
      this.at = attributes.read(end, depth);
      this.closePending = attributes.closes;
    }
    this.localStart = start;
    this.localEnd = end;
    this.namespace = this.prefixes.default;
    if (isSpecial) this.resolvePrefix(start, end);
    return OPEN;
  }

  private resolvePrefix(start: number, end: number): void {
    const namespace = this.prefixes.namespaceOf(this.source.slice(start, end)) ?? this.fail(start);
    if (namespace === "") return;
    this.namespace = namespace;
    this.localStart = this.bytes.indexOf(COLON, start) + 1;
  }
}
