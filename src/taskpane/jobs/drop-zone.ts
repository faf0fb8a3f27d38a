import { button } from "../dom/button";
import { element } from "../dom/element";
import type { ChosenFile } from "../reading/chosen-file";
import { filesDropped, filesOf } from "../reading/pick-files";

export interface DropWords {
  readonly drop: string;
  readonly dropNow: string;
  /** On the buttons; without the second no folder is offered. */
  readonly file: string;
  readonly folder?: string;
}

const picker = (attributes: Readonly<Record<string, boolean | string>>, label: string, onFiles: (files: readonly ChosenFile[]) => void): HTMLInputElement => {
  const input = element("input", {
    type: "file",
    hidden: true,
    "aria-label": label,
    ...attributes,
    onchange: () => {
      onFiles(filesOf(input.files));
      // So that choosing the same files again is noticed.
      input.value = "";
    },
  });
  return input;
};

/** Where files come in: chosen one by one (of the types in `accept`), as a folder, or dropped. */
export const dropZone = (words: DropWords, onFiles: (files: readonly ChosenFile[]) => void, accept?: string): HTMLElement => {
  const files = picker(accept === undefined ? { multiple: true } : { accept }, words.file, onFiles);
  const folder = words.folder === undefined ? null : picker({ webkitdirectory: true }, words.folder, onFiles);
  const label = element("p", { class: "lede" }, words.drop);
  const buttons = [button(words.file, () => files.click(), { icon: "file" }), folder && button(words.folder as string, () => folder.click(), { icon: "folder" })];
  const zone = element("div", { class: "drop" }, label, element("div", { class: "buttons" }, ...buttons), files, folder);
  const over = (now: boolean): void => {
    zone.classList.toggle("over", now);
    label.textContent = now ? words.dropNow : words.drop;
  };
  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    over(true);
  });
  zone.addEventListener("dragleave", (event) => {
    if (!zone.contains(event.relatedTarget as Node | null)) over(false);
  });
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    over(false);
    if (event.dataTransfer) void filesDropped(event.dataTransfer).then(onFiles);
  });
  return zone;
};
