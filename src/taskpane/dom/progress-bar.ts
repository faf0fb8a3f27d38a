import { element } from "./element";

export interface ProgressBar {
  readonly node: HTMLElement;
  /** A share from 0 to 1. */
  readonly show: (share: number, label: string) => void;
}

export const progressBar = (label: string): ProgressBar => {
  const bar = element("progress", { max: 1, "aria-label": label });
  const words = element("span", { class: "progress-label" }, label);
  return {
    node: element("div", { class: "progress" }, words, bar),
    show: (share, text) => {
      bar.value = share;
      words.textContent = text;
    },
  };
};
