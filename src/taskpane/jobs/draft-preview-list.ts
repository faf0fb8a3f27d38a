import type { DraftPreview, PreviewTarget } from "../../core/draft/draft-preview";
import { fillText } from "../../core/messages/fill-text";
import { element, type Child } from "../dom/element";
import { icon, type IconName } from "../dom/icon";
import type { PaneContext } from "../pane-context";

const GROUPS = ["notUnderstood", "new", "changed", "vanished", "same"] as const;
type Group = (typeof GROUPS)[number];

const ICONS: Readonly<Record<Group, IconName>> = { notUnderstood: "warning", new: "add", changed: "change", vanished: "remove", same: "done" };

/** What a draft found, in groups that open: first what needs a person, last what is as it was. */
export const draftPreviewList = (preview: DraftPreview, { text: { newYear: words } }: PaneContext): HTMLElement => {
  const target = ({ name, level, before, changes, sentence, confidence, doubts }: PreviewTarget): HTMLElement =>
    element(
      "li",
      { class: "found" },
      element("p", {}, element("span", { class: "found-name" }, name), ": ", level),
      before !== null && before !== name && element("p", { class: "found-more" }, fillText(words.before, { name: before })),
      ...changes.map((change) => element("p", { class: "found-more" }, change)),
      element("blockquote", { class: "found-quote" }, sentence),
      confidence < 100 && element("p", { class: "found-more" }, fillText(words.confidence, { percent: confidence })),
      ...doubts.map((doubt) => element("p", { class: "found-doubt" }, icon("warning"), doubt)),
    );
  const plain = (name: string, sentence: string | null = null): HTMLElement => element("li", { class: "found" }, element("p", { class: "found-name" }, name), sentence !== null && element("blockquote", { class: "found-quote" }, sentence));
  const entries: Readonly<Record<Group, readonly HTMLElement[]>> = {
    notUnderstood: preview.notUnderstood.map(({ text, sentence }) => plain(text, sentence)),
    new: preview.new.map(target),
    changed: preview.changed.map(target),
    vanished: preview.vanished.map((name) => plain(name)),
    same: preview.same.map(target),
  };
  const group = (name: Group): Child =>
    entries[name].length > 0 && element("details", { class: `group-of-found ${name}` }, element("summary", {}, icon(ICONS[name]), `${words.groups[name]} (${entries[name].length})`), element("ul", { class: "findings" }, ...entries[name]));
  return element(
    "div",
    { class: "area" },
    element("p", { class: "counts" }, ...GROUPS.filter((name) => entries[name].length > 0).map((name) => element("span", { class: "count" }, icon(ICONS[name]), fillText(words.counts[name], { count: entries[name].length })))),
    ...GROUPS.map(group),
    preview.ignored > 0 && element("p", { class: "hint" }, fillText(words.ignored, { count: preview.ignored })),
    preview.problems.length > 0 && element("details", { class: "group-of-found" }, element("summary", {}, icon("warning"), `${words.problems} (${preview.problems.length})`), element("ul", { class: "findings" }, ...preview.problems.map((problem) => plain(problem)))),
  );
};
