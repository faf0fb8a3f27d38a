import { element } from "./element";

export interface LiveRegion {
  readonly node: HTMLElement;
  /** Read aloud by a screen reader when it has finished its sentence. */
  readonly say: (text: string) => void;
}

export const liveRegion = (): LiveRegion => {
  const node = element("div", { class: "unseen", role: "status", "aria-live": "polite" });
  return { node, say: (text) => void (node.textContent = text) };
};
