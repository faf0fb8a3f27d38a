import type { Style } from "../../core/sheet-plan";
import { DEFAULT_FONT } from "../../core/sheet/look";
import type { PackageDraft } from "./package-draft";
import { attributeOf, childOf, childrenOf, insertInOrder, setAttribute, type XmlNode } from "./xml-node";
import { applyEdits } from "./edits";

/** Children of `styleSheet` in the order of the schema. */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"] as const;

/** What stands in a list from the beginning, where the workbook has none of its own. */
const BEGINNINGS = {
  fonts: ["<font/>"],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border/>"],
  cellXfs: ["<xf/>"],
} as const;

type ListName = keyof typeof BEGINNINGS;

/** Colours that no theme offers: a returned workbook that comes back shows by them which cells we painted. */
export const HIGHLIGHTS = { error: "FFFFAD9E", warning: "FFFFDB99" } as const;
export type HighlightKind = keyof typeof HIGHLIGHTS;

const solid = (rgb: string): string => `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;

/** The workbook's styles with others behind them: no style that a cell has changes. */
export class StylesDraft {
  private readonly root: XmlNode;
  private readonly added: Record<ListName, string[]> = { fonts: [], fills: [], borders: [], cellXfs: [] };
  private readonly xfs: readonly XmlNode[];
  private readonly clones = new Map<string, number>();
  private readonly painted: ReadonlySet<number>;

  constructor(
    private readonly draft: PackageDraft,
    private readonly part: string,
  ) {
    this.root = draft.root(part);
    this.xfs = this.entries("cellXfs");
    const ours = this.entries("fills").flatMap((fill, index) => (this.isOurs(fill) ? [index] : []));
    this.painted = new Set(this.xfs.flatMap((xf, index) => (ours.includes(Number(attributeOf(xf, "fillId"))) ? [index] : [])));
  }

  /** Formats that only cells painted by an earlier return have. */
  get paintedBefore(): ReadonlySet<number> {
    return this.painted;
  }

  /** The same format with a fill of ours. */
  highlighted(format: number, kind: HighlightKind): number {
    const from = this.painted.has(format) ? this.unpainted(format) : format;
    return this.clone(from, this.index("fills", solid(HIGHLIGHTS[kind])));
  }

  /** The format that a cell had before it was painted: one that differs in the fill only, else itself without a fill. */
  unpainted(format: number): number {
    const wanted = this.signature(format);
    const found = this.xfs.findIndex((_, index) => !this.painted.has(index) && this.signature(index) === wanted);
    return found >= 0 ? found : this.clone(format, 0);
  }

  /** The format of a planned cell. */
  formatOf(style: Style): number {
    const { bold, italic, underline, size = DEFAULT_FONT.size, color, fill, border, horizontal, vertical, wrap, indent } = style;
    const font = `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${underline ? "<u/>" : ""}<sz val="${size}"/>${color === undefined ? "" : `<color rgb="FF${color}"/>`}<name val="${DEFAULT_FONT.name}"/><family val="1"/></font>`;
    const line = (side: string) => `<${side} style="thin"><color indexed="64"/></${side}>`;
    const fontId = this.index("fonts", font);
    const fillId = fill === undefined ? 0 : this.index("fills", solid(`FF${fill}`));
    const borderId = border === "thin" ? this.index("borders", `<border>${["left", "right", "top", "bottom"].map(line).join("")}<diagonal/></border>`) : 0;
    const aligned = [
      horizontal && `horizontal="${horizontal}"`,
      vertical && `vertical="${vertical === "middle" ? "center" : vertical}"`,
      wrap && 'wrapText="1"',
      indent && `indent="${indent}"`,
    ].filter((one) => one);
    const alignment = aligned.length > 0 ? `<alignment ${aligned.join(" ")}/>` : "";
    const xf = `<xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
    return this.index("cellXfs", xf);
  }

  /** Writes what was added into the draft. */
  finish(): void {
    for (const list of Object.keys(BEGINNINGS) as ListName[]) {
      const added = this.added[list];
      if (added.length === 0) continue;
      const node = childOf(this.root, list);
      const entries = added.join("");
      if (node) {
        this.draft.append(this.part, node, entries);
        this.draft.edit(this.part, setAttribute(node, "count", String(this.count(list) + added.length)));
      } else {
        const beginning = BEGINNINGS[list].map((one) => prefixed(one, this.root.prefix)).join("");
        const whole = `<${this.root.prefix}${list} count="${BEGINNINGS[list].length + added.length}">${beginning}${entries}</${this.root.prefix}${list}>`;
        this.draft.edit(this.part, insertInOrder(this.root, ORDER, list, whole));
      }
    }
  }

  private entries(list: ListName): readonly XmlNode[] {
    const node = childOf(this.root, list);
    return node ? childrenOf(node, list === "cellXfs" ? "xf" : list.slice(0, -1)) : [];
  }

  private count(list: ListName): number {
    return childOf(this.root, list) ? this.entries(list).length : BEGINNINGS[list].length;
  }

  /** Where an entry of a list stands, added if it is not there yet. */
  private index(list: ListName, entry: string): number {
    return this.indexOfWritten(list, prefixed(entry, this.root.prefix));
  }

  private indexOfWritten(list: ListName, entry: string): number {
    const known = this.added[list].indexOf(entry);
    return this.count(list) + (known >= 0 ? known : this.added[list].push(entry) - 1);
  }

  private clone(format: number, fillId: number): number {
    const key = `${format}/${fillId}`;
    const known = this.clones.get(key);
    if (known !== undefined) return known;
    const xf = this.xfs[format] ?? this.xfs[0];
    const made = xf ? this.indexOfWritten("cellXfs", this.withFill(xf, fillId)) : this.index("cellXfs", `<xf fillId="${fillId}" applyFill="1"/>`);
    this.clones.set(key, made);
    return made;
  }

  private withFill(xf: XmlNode, fillId: number): string {
    const text = new TextEncoder().encode(this.draft.text(this.part, xf.start, xf.end));
    const attributes = xf.attributes.map((one) => ({ ...one, from: one.from - xf.start, to: one.to - xf.start }));
    const tag = { ...xf, attributes, nameEnd: xf.nameEnd - xf.start };
    return new TextDecoder().decode(applyEdits(text, [setAttribute(tag, "fillId", String(fillId)), setAttribute(tag, "applyFill", "1")]));
  }

  /** Everything about a format but its fill. */
  private signature(format: number): string {
    const xf = this.xfs[format] as XmlNode;
    const attributes = xf.attributes.filter(({ name }) => name !== "fillId" && name !== "applyFill").map(({ name, value }) => `${name}=${value}`);
    return [...attributes.sort(), this.draft.text(this.part, xf.openEnd, xf.closeStart)].join(" ");
  }

  private isOurs(fill: XmlNode): boolean {
    const pattern = childOf(fill, "patternFill");
    const color = pattern && childOf(pattern, "fgColor");
    const rgb = color && attributeOf(color, "rgb")?.toUpperCase();
    return rgb !== undefined && Object.values(HIGHLIGHTS).some((one) => one === rgb);
  }
}

const prefixed = (xml: string, prefix: string): string => (prefix === "" ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`));
