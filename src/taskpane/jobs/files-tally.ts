import { fillText } from "../../core/messages/fill-text";
import type { Catalogue, Period, Source } from "../../core/model";
import { periodName, yearOf } from "../../core/period/period";
import { duplicateSubmission } from "../../core/rules/duplicate-submission";
import { supersededSubmission } from "../../core/rules/superseded-submission";
import type { Selection } from "../../core/select-submissions";
import { button } from "../dom/button";
import { element } from "../dom/element";
import { messageBar } from "../dom/message-bar";
import { replaceContent } from "../dom/replace-content";
import type { PaneContext } from "../pane-context";
import type { PeriodChoice } from "./period-choice";

export interface FilesTally {
  readonly node: HTMLElement;
  /** What the person chose to do with several files of one unit. */
  readonly prefer: () => "newest" | null;
  readonly show: (selection: Selection, catalogue: Catalogue, files: number) => void;
}

const TWICE = new Set([duplicateSubmission.code, supersededSubmission.code]);

/** How the chosen files stand, and the choice that several files of one unit ask for. */
export const filesTally = ({ text, language }: PaneContext, choice: PeriodChoice, onPrefer: () => void): FilesTally => {
  const words = text.merge;
  const line = element("p", { class: "lede" });
  const newest = element("input", { type: "checkbox", onchange: onPrefer });
  const held = element("p", {});
  const twiceSent = element("div", { class: "area", hidden: true }, held, element("label", { class: "checkbox" }, newest, element("span", {}, words.newest)));
  const otherPeriod = element("div", { class: "area" });
  /** Where nothing is for the chosen period, it is the choice that is wrong rather than the files. */
  const offerPeriod = (sources: readonly Source[], merged: number): void => {
    const counts = new Map<Period, number>();
    for (const { period } of sources) if (period !== null) counts.set(period, (counts.get(period) ?? 0) + 1);
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    replaceContent(otherPeriod);
    if (merged > 0 || !most || most[0] === choice.period() || yearOf(most[0]) !== yearOf(choice.period())) return;
    const facts = { count: most[1], period: periodName(most[0], language) };
    const change = button(fillText(words.toOtherPeriod, facts), () => choice.choose(most[0]));
    otherPeriod.append(messageBar("info", fillText(words.otherPeriod, facts), element("div", { class: "buttons" }, change)));
  };
  const node = element("div", { class: "area", hidden: true }, line, otherPeriod, twiceSent);
  return {
    node,
    prefer: () => (newest.checked ? "newest" : null),
    show: ({ sources, submissions }, { orgUnits }, files) => {
      const merged = sources.filter(({ outcome }) => outcome === "merged").length;
      line.textContent = fillText(words.summaryOfFiles, { merged, other: files - merged, reported: submissions.size, expected: orgUnits.length });
      const twice = new Set(sources.flatMap(({ reason, orgUnit }) => (reason && TWICE.has(reason.code) ? [orgUnit] : [])));
      const stillHeld = new Set(sources.flatMap(({ reason, orgUnit }) => (reason?.code === duplicateSubmission.code ? [orgUnit] : [])));
      held.textContent = stillHeld.size > 0 ? fillText(words.duplicates, { count: stillHeld.size }) : "";
      twiceSent.hidden = twice.size === 0;
      offerPeriod(sources, merged);
      node.hidden = files === 0;
    },
  };
};
