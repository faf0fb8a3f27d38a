export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const decoded = (text: string): string => text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? "");

/** An XML file of our own: no CDATA, no DTD, every tag closed. Throws where it is not well formed. */
export const readXml = (xml: string): Element => {
  const root = { name: "", attributes: {}, children: [] as Element[], text: "" };
  const open = [root];
  const tokens = xml.replace(/<\?[^>]*\?>|<!--(?:(?!--)[^])*-->/g, "").matchAll(/<\/([\w:]+)>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g);
  for (const [, closed, opened, attributes = "", empty, text, stray] of tokens) {
    const top = open.at(-1) as typeof root;
    if (stray !== undefined) throw new Error("not well formed");
    if (text !== undefined) top.text += decoded(text.trim());
    if (opened !== undefined) {
      const element = { name: opened, attributes: Object.fromEntries([...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, decoded(value)])), children: [] as Element[], text: "" };
      top.children.push(element);
      if (empty === "") open.push(element);
    }
    if (closed !== undefined && (open.pop() as typeof root).name !== closed) throw new Error(`</${closed}> closes another element`);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error("one root, closed");
  return root.children[0] as Element;
};

/** Every element, from the outside in. */
export const everyElement = (element: Element): readonly Element[] => [element, ...element.children.flatMap(everyElement)];
