import { fillText } from "../../core/messages/fill-text";
import { selectCell } from "../../excel/select-cell";
import { button } from "../dom/button";
import { element } from "../dom/element";
import { messageBar } from "../dom/message-bar";
import type { PaneContext } from "../pane-context";
import type { ReviewTold } from "../planning/tasks";
import { saveFile } from "./save-file";

const problemEntry = ({ sheet, address, message }: ReviewTold["problems"][number], { text }: PaneContext): HTMLElement => {
  const place = address === null ? sheet : `${sheet}!${address}`;
  return element(
    "li",
    {},
    element("button", { type: "button", class: "finding", title: fillText(text.check.goTo, { place }), onclick: () => void selectCell({ sheet, address }) }, element("span", { class: "finding-head" }, element("span", { class: "finding-message" }, message), element("span", { class: "finding-place" }, address ?? sheet))),
  );
};

/** What came of reading a review back: the year's files to save, or every place that is wrong; a click leads there. */
export const reviewResult = ({ year, indicators, files, problems }: ReviewTold, context: PaneContext): HTMLElement => {
  const words = context.text.newYear;
  if (!files)
    return element(
      "div",
      { class: "area" },
      messageBar("error", fillText(words.wrong, { count: problems.length }), element("p", {}, words.wrongMore)),
      element("div", { class: "group error" }, element("ul", { class: "findings" }, ...problems.map((problem) => problemEntry(problem, context)))),
    );
  const facts = { year: year ?? "", count: indicators };
  const save = files.map(({ name, text }) => button(fillText(words.save, { file: name }), () => saveFile(name, new Blob([text], { type: "application/json" }))));
  return messageBar("done", fillText(words.made, facts), element("p", {}, fillText(words.forWhom, facts)), element("div", { class: "buttons" }, ...save));
};
