import { element } from "./element";
import { icon, type IconName } from "./icon";

export interface ButtonLook {
  readonly kind?: "primary" | "secondary" | "subtle";
  readonly icon?: IconName;
}

export const button = (label: string, onClick: () => void, { kind = "secondary", icon: name }: ButtonLook = {}): HTMLButtonElement =>
  element("button", { type: "button", class: `button ${kind}`, onclick: onClick }, name && icon(name), element("span", {}, label));
