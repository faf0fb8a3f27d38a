import { orgUnit } from "../../core/catalogue/catalogue";
import { STATUS_SIGNS, STATUS_WORDS } from "../../core/messages/sheet-text";
import { fillText } from "../../core/messages/fill-text";
import type { Catalogue, Status } from "../../core/model";
import { periodName } from "../../core/period/period";
import { selectCell } from "../../excel/select-cell";
import { button } from "../dom/button";
import { element } from "../dom/element";
import { messageBar } from "../dom/message-bar";
import type { PaneContext } from "../pane-context";
import type { SummaryTold } from "../planning/tasks";
import { saveFile } from "./save-file";

/** What a person must look at after a merge; empty where all is well. */
const attention = ({ completeness, errors, warnings }: SummaryTold, catalogue: Catalogue, { text, language }: PaneContext): readonly string[] => {
  const name = (code: string): string => {
    const unit = orgUnit(catalogue, code);
    return unit ? (language === "vi" ? unit.short : unit.nameEn) : code;
  };
  return [
    ...(completeness.missing.length > 0 ? [`${fillText(text.merge.missing, { count: completeness.missing.length })}: ${completeness.missing.map(name).join(", ")}.`] : []),
    ...(errors + warnings > 0 ? [`${fillText(text.merge.errors, { errors, warnings })}.`] : []),
  ];
};

const statuses = ({ statuses: counts }: SummaryTold, { language }: PaneContext): HTMLElement => {
  const words = STATUS_WORDS[language];
  const counted = (Object.keys(words) as readonly Status[]).map((status) => ({ status, count: counts[status] ?? 0 })).filter(({ count }) => count > 0);
  return element("dl", { class: "statuses" }, ...counted.flatMap(({ status, count }) => [element("dt", {}, String(count)), element("dd", {}, `${STATUS_SIGNS[status]} ${words[status]}`)]));
};

/** What came out of a merge, with the ways to it. `sheets` are the painted ones: Tổng hợp, Phát hiện, … */
export const mergeResult = (summary: SummaryTold, catalogue: Catalogue, sheets: readonly string[], context: PaneContext): HTMLElement => {
  const { text, language } = context;
  const words = text.merge;
  const { completeness, period } = summary;
  const todo = attention(summary, catalogue, context);
  const [summarySheet, findingsSheet] = sheets as readonly [string, string];
  const open = (sheet: string) => (): void => void selectCell({ sheet, address: "A1" });
  const facts = { period: periodName(period, language), reported: completeness.reported, expected: completeness.expected };
  return element(
    "div",
    { class: "area" },
    messageBar("done", fillText(words.done, facts), statuses(summary, context), element("div", { class: "buttons" }, button(words.toSummary, open(summarySheet)))),
    todo.length > 0
      ? messageBar("warning", words.attention, element("ul", { class: "attention" }, ...todo.map((one) => element("li", {}, one))), element("div", { class: "buttons" }, button(words.toFindings, open(findingsSheet))))
      : element("p", { class: "lede" }, words.allWell),
    element("div", {}, button(words.saveJson, () => saveFile(`tong-hop-${period}.json`, summary.json), { kind: "subtle" })),
  );
};
