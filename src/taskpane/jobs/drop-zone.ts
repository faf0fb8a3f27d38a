import type { PaneText } from "../../core/messages/pane-text";
import { button } from "../dom/button";
import { element } from "../dom/element";
import type { ChosenFile } from "../reading/chosen-file";
import { filesDropped, filesOf } from "../reading/pick-files";

const picker = (attributes: Readonly<Record<string, boolean>>, label: string, onFiles: (files: readonly ChosenFile[]) => void): HTMLInputElement => {
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

/** Where files come in: chosen one by one, as a folder, or dropped. */
export const dropZone = ({ merge: words }: PaneText, onFiles: (files: readonly ChosenFile[]) => void): HTMLElement => {
  const files = picker({ multiple: true }, words.files, onFiles);
  const folder = picker({ webkitdirectory: true }, words.folder, onFiles);
  const label = element("p", { class: "lede" }, words.drop);
  const buttons = element("div", { class: "buttons" }, button(words.files, () => files.click(), { icon: "file" }), button(words.folder, () => folder.click(), { icon: "folder" }));
  const zone = element("div", { class: "drop" }, label, buttons, files, folder);
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
