export type Child = Node | string | null | undefined | false;
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>>;

const set = (node: Element, name: string, value: Attributes[string]): void => {
  if (typeof value === "function") node.addEventListener(name.replace(/^on/, ""), value);
  else if (value === true) node.setAttribute(name, "");
  else if (value !== false && value != null) node.setAttribute(name, String(value));
};

/** An element with its attributes (`onclick` and the like are listeners; false and null leave one out) and what is in it. Text is always text. */
export const element = <K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(node, name, value);
  node.append(...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false && child !== ""));
  return node;
};
