import { holdWithin } from "../budget";
import type { Limits } from "../limits";
import { splitName, type NameFinder } from "./names";
import type { Prefixes } from "./prefixes";
import type { XmlSource } from "./xml-source";

const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
const LOWER_X = 120;

export const isSpace = (byte: number | undefined): boolean => byte === SPACE || byte === 10 || byte === 9;

/** What stands in a start tag behind its name. Positions are of bytes; values are made strings when asked for. */
export class Attributes {
  /** Four numbers each: name from, name to, value from, value to. */
  readonly spans: number[] = [];
  private readonly bytes: Uint8Array;
  /** Four times their number. */
  end = 0;
  /** Whether the tag is `<a/>`. */
  closes = false;

  constructor(
    private readonly source: XmlSource,
    private readonly names: NameFinder,
    private readonly prefixes: Prefixes,
    private readonly limits: Limits,
    private readonly fail: (position: number) => never,
  ) {
    this.bytes = source.bytes;
  }

  /** Reads from behind the element's name to behind its ">". */
  read(from: number, depth: number): number {
    const { bytes, spans, names } = this;
    let at = from;
    let declares = false;
    let special = false;
    let i = 0;
    this.closes = false;
    for (;;) {
      let byte = bytes[at];
      const spaced = isSpace(byte);
      while (isSpace(byte)) byte = bytes[++at];
      if (byte === GREATER) break;
      if (byte === SLASH && bytes[at + 1] === GREATER) {
        this.closes = true;
        at++;
        break;
      }
      const end = spaced ? names.end(at) : at;
      if (end === at) this.fail(at);
      spans[i] = at;
      spans[i + 1] = end;
      if (names.isSpecial) special = true;
      if (byte === LOWER_X && this.isDeclaration(i)) declares = true;
      at = this.readValue(end, i);
      for (let other = 0; other < i; other += 4) if (this.isSameName(other, i)) this.fail(spans[i] as number);
      i += 4;
      if (i > this.limits.xmlAttributes * 4) holdWithin(this.limits, "xmlAttributes", i / 4);
    }
    this.end = i;
    if (declares) this.declarePrefixes(depth);
    if (special) for (let k = 0; k < i; k += 4) this.checkName(spans[k] as number, spans[k + 1] as number);
    return at + 1;
  }

  /** The attribute's value, or null. Attributes without a prefix are in no namespace (""). */
  get(local: string, namespace: string): string | null {
    const { bytes, spans } = this;
    let found: string | null = null;
    for (let i = 0; i < this.end; i += 4) {
      const start = spans[i] as number;
      const localStart = (spans[i + 1] as number) - local.length;
      if (localStart < start || !this.isAscii(local, localStart)) continue;
      if (localStart === start ? namespace !== "" : bytes[localStart - 1] !== COLON || this.prefixes.of(this.source.slice(start, localStart - 1)) !== namespace) continue;
      // Two prefixes of one namespace.
      if (found !== null) this.fail(start);
      found = this.value(i);
    }
    return found;
  }

  private value(i: number): string {
    const from = this.spans[i + 2] as number;
    const value = this.source.resolve(from, this.spans[i + 3] as number);
    return /[\t\n]/.test(value) ? value.replace(/[\t\n]/g, " ") : value;
  }

  /** Reads `="…"` behind an attribute's name. Returns where it ends. */
  private readValue(end: number, i: number): number {
    const { bytes, spans } = this;
    let at = end;
    while (isSpace(bytes[at])) at++;
    if (bytes[at++] !== EQUALS) this.fail(at - 1);
    while (isSpace(bytes[at])) at++;
    const quote = bytes[at++];
    if (quote !== QUOTE && quote !== APOSTROPHE) return this.fail(at - 1);
    const valueEnd = this.source.valueEnd(at, quote);
    if (valueEnd < 0) this.fail(this.source.fault);
    spans[i + 2] = at;
    spans[i + 3] = valueEnd;
    return valueEnd + 1;
  }

  private isSameName(a: number, b: number): boolean {
    const { bytes, spans } = this;
    const from = spans[a] as number;
    const other = spans[b] as number;
    const length = (spans[a + 1] as number) - from;
    if (length !== (spans[b + 1] as number) - other) return false;
    for (let i = 0; i < length; i++) if (bytes[from + i] !== bytes[other + i]) return false;
    return true;
  }

  private isAscii(expected: string, from: number): boolean {
    for (let i = 0; i < expected.length; i++) if (this.bytes[from + i] !== expected.charCodeAt(i)) return false;
    return true;
  }

  private isDeclaration(i: number): boolean {
    const start = this.spans[i] as number;
    return this.isAscii("xmlns", start) && (this.spans[i + 1] === start + 5 || this.bytes[start + 5] === COLON);
  }

  private declarePrefixes(depth: number): void {
    for (let i = 0; i < this.end; i += 4) {
      const start = this.spans[i] as number;
      if (!this.isDeclaration(i)) continue;
      const prefix = this.source.slice(start, this.spans[i + 1] as number).slice("xmlns:".length);
      if (!this.prefixes.declare(prefix, this.value(i), depth)) this.fail(start);
    }
  }

  private checkName(start: number, end: number): void {
    const name = this.source.slice(start, end);
    const toCheck = name.startsWith("xmlns:") ? name.slice("xmlns:".length) : name;
    if (name === toCheck ? this.prefixes.namespaceOf(name) === null : splitName(toCheck)?.prefix !== "") this.fail(start);
  }
}
