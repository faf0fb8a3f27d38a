import { fillText } from "../../core/messages/summary-text";
import type { Catalogue } from "../../core/model";
import { duplicateSubmission } from "../../core/rules/duplicate-submission";
import { supersededSubmission } from "../../core/rules/superseded-submission";
import type { Selection } from "../../core/select-submissions";
import { element } from "../dom/element";
import type { PaneContext } from "../pane-context";

export interface FilesTally {
  readonly node: HTMLElement;
  /** What the person chose to do with several files of one unit. */
  readonly prefer: () => "newest" | null;
  readonly show: (selection: Selection, catalogue: Catalogue, files: number) => void;
}

const TWICE = new Set([duplicateSubmission.code, supersededSubmission.code]);

/** How the chosen files stand, and the choice that several files of one unit ask for. */
export const filesTally = ({ text }: PaneContext, onPrefer: () => void): FilesTally => {
  const words = text.merge;
  const line = element("p", { class: "lede" });
  const newest = element("input", { type: "checkbox", onchange: onPrefer });
  const held = element("p", {});
  const choice = element("div", { class: "area", hidden: true }, held, element("label", { class: "checkbox" }, newest, element("span", {}, words.newest)));
  const node = element("div", { class: "area", hidden: true }, line, choice);
  return {
    node,
    prefer: () => (newest.checked ? "newest" : null),
    show: ({ sources, submissions }, { orgUnits }, files) => {
      const merged = sources.filter(({ outcome }) => outcome === "merged").length;
      line.textContent = fillText(words.summaryOfFiles, { merged, other: files - merged, reported: submissions.size, expected: orgUnits.length });
      const twice = new Set(sources.flatMap(({ reason, orgUnit }) => (reason && TWICE.has(reason.code) ? [orgUnit] : [])));
      const stillHeld = new Set(sources.flatMap(({ reason, orgUnit }) => (reason?.code === duplicateSubmission.code ? [orgUnit] : [])));
      held.textContent = stillHeld.size > 0 ? fillText(words.duplicates, { count: stillHeld.size }) : "";
      choice.hidden = twice.size === 0;
      node.hidden = files === 0;
    },
  };
};
