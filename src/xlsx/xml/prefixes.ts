import { splitName } from "./names";

/** Short names for the namespaces a reader understands, by URI; elements of others keep their URI. */
export type Namespaces = ReadonlyMap<string, string>;

const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
const MOST_REMEMBERED = 256;

/** What prefixes stand for at one place of a document; inner elements may give them another meaning for a while. */
export class Prefixes {
  /** Namespace of elements without a prefix. */
  default = "";
  /** Depth of the innermost element that declares any, 0 where none does. */
  deepest = 0;
  private readonly meanings = new Map<string, string>([["xml", XML_NAMESPACE]]);
  private readonly undo: { readonly depth: number; readonly prefix: string; readonly before: string | undefined }[] = [];
  /** Names seen since the last change: the same few come again and again. */
  private readonly remembered = new Map<string, string | null>();

  constructor(private readonly namespaces: Namespaces) {}

  of(prefix: string): string | undefined {
    return this.meanings.get(prefix);
  }

  /** All meanings as one text: the same for the same meanings, in whatever order they were declared. */
  get bindings(): string {
    return JSON.stringify([this.default, ...[...this.meanings].map((meaning) => meaning.join(" ")).sort()]);
  }

  /** Whether any prefix stands for this namespace. */
  knows(namespace: string): boolean {
    return [...this.meanings.values()].includes(namespace);
  }

  /** The namespace of "x:row", or of an attribute "x:id"; "" for a name without prefix; null for what is no name, or has an unknown prefix. */
  namespaceOf(name: string): string | null {
    const known = this.remembered.get(name);
    if (known !== undefined) return known;
    const split = splitName(name);
    const namespace = split && (split.prefix === "" ? "" : (this.meanings.get(split.prefix) ?? null));
    if (this.remembered.size < MOST_REMEMBERED) this.remembered.set(name, namespace);
    return namespace;
  }

  /** `prefix` is "" for the default. False where it cannot be bound so. */
  declare(prefix: string, uri: string, depth: number): boolean {
    if (prefix === "xml" || prefix === "xmlns" || (prefix !== "" && uri === "")) return false;
    this.undo.push({ depth, prefix, before: prefix === "" ? this.default : this.meanings.get(prefix) });
    this.deepest = depth;
    this.bind(prefix, this.namespaces.get(uri) ?? uri);
    return true;
  }

  /** Takes back what the element at this depth declared. */
  leave(depth: number): void {
    for (let last = this.undo.at(-1); last?.depth === depth; last = this.undo.at(-1)) {
      this.bind(last.prefix, last.before);
      this.undo.pop();
    }
    this.deepest = this.undo.at(-1)?.depth ?? 0;
  }

  private bind(prefix: string, namespace: string | undefined): void {
    this.remembered.clear();
    if (prefix === "") this.default = namespace ?? "";
    else if (namespace === undefined) this.meanings.delete(prefix);
    else this.meanings.set(prefix, namespace);
  }
}
