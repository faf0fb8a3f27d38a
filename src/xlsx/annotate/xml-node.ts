import { CLOSE, OPEN, type XmlScanner } from "../xml/xml-scanner";
import { type Edit, insertAt } from "./edits";
import { attributeText } from "./xml-text";

const LESS = 60;
const GREATER = 62;

/** An attribute as written, prefix included; its value stands from `from` to `to`. */
export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** A start tag and where it stands. */
export interface XmlTag {
  readonly namespace: string;
  readonly local: string;
  /** "x:" or "". */
  readonly prefix: string;
  readonly start: number;
  readonly nameEnd: number;
  /** Behind its ">". */
  readonly openEnd: number;
  readonly selfClosing: boolean;
  readonly attributes: readonly XmlAttribute[];
}

/** An element and where it stands. Of a self-closing one, `closeStart` is `end`. */
export interface XmlNode extends XmlTag {
  readonly closeStart: number;
  readonly end: number;
  readonly children: readonly XmlNode[];
}

/** Where the start tag begins that the scanner's OPEN stands on. */
export const tagStart = ({ bytes, localStart }: XmlScanner): number => bytes.lastIndexOf(LESS, localStart);

/** The start tag that the scanner's OPEN stands on. */
export const readTag = (scanner: XmlScanner): XmlTag => {
  const { attributes: found, bytes, localEnd, localStart, namespace, position, source } = scanner;
  const start = tagStart(scanner);
  const { spans } = found;
  const attributes: XmlAttribute[] = [];
  for (let i = 0; i < found.end; i += 4) {
    const [nameFrom, nameTo, from, to] = spans.slice(i, i + 4) as [number, number, number, number];
    attributes.push({ name: source.slice(nameFrom, nameTo), value: source.resolve(from, to), from, to });
  }
  const selfClosing = position < 0;
  const last = attributes.at(-1);
  return {
    namespace,
    local: source.slice(localStart, localEnd),
    prefix: source.slice(start + 1, localStart),
    start,
    nameEnd: localEnd,
    openEnd: selfClosing ? bytes.indexOf(GREATER, last ? last.to : localEnd) + 1 : position,
    selfClosing,
    attributes,
  };
};

/** The element of `tag`, after the scanner gave its CLOSE. */
export const closeNode = ({ bytes, position }: XmlScanner, tag: XmlTag, children: readonly XmlNode[]): XmlNode => {
  const end = tag.selfClosing ? tag.openEnd : position;
  return { ...tag, closeStart: tag.selfClosing ? end : bytes.lastIndexOf(LESS, end - 1), end, children };
};

/** The element that OPEN stands on, read to its CLOSE; the inside of elements that `enters` refuses is passed over. */
export const readNode = (scanner: XmlScanner, enters: (tag: XmlTag) => boolean = () => true): XmlNode => {
  const tag = readTag(scanner);
  const children: XmlNode[] = [];
  if (!enters(tag)) scanner.skip();
  else for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) if (token === OPEN) children.push(readNode(scanner, enters));
  return closeNode(scanner, tag, children);
};

/** The root element of a part. */
export const readRoot = (scanner: XmlScanner): XmlNode => {
  if (scanner.next() !== OPEN) scanner.fail();
  const root = readNode(scanner);
  scanner.finish();
  return root;
};

export const childOf = (node: XmlNode, local: string): XmlNode | undefined => node.children.find((child) => child.namespace === node.namespace && child.local === local);

export const childrenOf = (node: XmlNode, local: string): readonly XmlNode[] => node.children.filter((child) => child.namespace === node.namespace && child.local === local);

export const attributeOf = ({ attributes }: XmlTag, name: string): string | undefined => attributes.find((one) => one.name === name)?.value;

/** Programs write booleans in two ways. */
export const isTrue = (value: string | null | undefined): boolean => value === "1" || value === "true";

export const setAttribute = (tag: XmlTag, name: string, value: string): Edit => {
  const known = tag.attributes.find((one) => one.name === name);
  return known ? { from: known.from, to: known.to, text: attributeText(value) } : insertAt(tag.nameEnd, ` ${name}="${attributeText(value)}"`);
};

/** Puts `text` behind the last child. */
export const appendTo = (node: XmlNode, text: string): Edit =>
  node.selfClosing ? { from: node.end - 2, to: node.end, text: `>${text}</${node.prefix}${node.local}>` } : insertAt(node.closeStart, text);

/** Puts `text` in front of the first child. */
export const prependTo = (node: XmlNode, text: string): Edit => (node.selfClosing ? appendTo(node, text) : insertAt(node.openEnd, text));

/** Puts a new child where the schema wants it: in front of the first that comes later in `order`. What is of another namespace is left behind it. */
export const insertInOrder = (node: XmlNode, order: readonly string[], local: string, text: string): Edit => {
  const later = new Set(order.slice(order.indexOf(local) + 1));
  const known = new Set(order);
  const next = node.children.find((child) => child.namespace === node.namespace && later.has(child.local));
  const lastEarlier = node.children.filter((child) => child.namespace === node.namespace && known.has(child.local) && !later.has(child.local)).at(-1);
  const foreign = node.children.find((child) => child.namespace !== node.namespace && child.start > (lastEarlier?.start ?? 0));
  const place = [next, foreign].filter((one) => one !== undefined).sort((a, b) => a.start - b.start)[0];
  return place ? insertAt(place.start, text) : appendTo(node, text);
};
