import { describeFinding } from "../../core/messages/describe-finding";
import type { PaneText } from "../../core/messages/pane-text";
import { fillText } from "../../core/messages/fill-text";
import { indicator, measure } from "../../core/catalogue/catalogue";
import type { Catalogue, Finding, Language, Severity } from "../../core/model";
import { element } from "../dom/element";
import { icon } from "../dom/icon";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
/** More at once help nobody; the sheet itself shows them all. */
const MOST_SHOWN = 100;

export interface FindingsList {
  readonly node: HTMLElement;
  readonly show: (findings: readonly Finding[], catalogue: Catalogue) => void;
}

const keyOf = ({ code, at, indicator: row, measure: part }: Finding): string => [code, at.sheet, at.address, row, part].join("\n");

/** Findings by severity. Each is a button that leads to its cell; after a new check the one in focus keeps it. */
export const findingsList = (text: PaneText, language: Language, onChoose: (finding: Finding) => void): FindingsList => {
  const node = element("div", { class: "area" });

  const entry = (finding: Finding, catalogue: Catalogue): HTMLElement => {
    const { title, message } = describeFinding(finding, language, catalogue);
    const named = (finding.measure !== null && measure(catalogue, finding.measure)) || (finding.indicator !== null && indicator(catalogue, finding.indicator)) || null;
    const row = named && (language === "vi" ? named.name : named.nameEn);
    const { sheet, address } = finding.at;
    const place = address ?? sheet ?? text.check.wholeWorkbook;
    return element(
      "li",
      {},
      element(
        "button",
        { type: "button", class: "finding", "data-key": keyOf(finding), "data-code": finding.code, title: sheet === null ? null : fillText(text.check.goTo, { place: address === null ? sheet : `${sheet}!${address}` }), onclick: () => onChoose(finding) },
        element("span", { class: "finding-head" }, element("span", { class: "finding-title" }, title), element("span", { class: "finding-place" }, place)),
        row !== null && !message.includes(row) && element("span", { class: "finding-row" }, row),
        element("span", { class: "finding-message" }, message),
      ),
    );
  };
  const group = (severity: Severity, findings: readonly Finding[], catalogue: Catalogue): HTMLElement =>
    element(
      "div",
      { class: `group ${severity}` },
      element("h3", {}, icon(severity), `${text.check.groups[severity]} (${findings.length})`),
      element("ul", { class: "findings" }, ...findings.slice(0, MOST_SHOWN).map((one) => entry(one, catalogue))),
      findings.length > MOST_SHOWN && element("p", { class: "hint" }, fillText(text.check.more, { count: findings.length - MOST_SHOWN })),
    );

  const show: FindingsList["show"] = (findings, catalogue) => {
    const focused = node.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset["key"] : undefined;
    node.replaceChildren(
      ...SEVERITIES.flatMap((severity) => {
        const ofSeverity = findings.filter((one) => one.severity === severity);
        return ofSeverity.length > 0 ? [group(severity, ofSeverity, catalogue)] : [];
      }),
    );
    if (focused === undefined) return;
    const buttons = [...node.querySelectorAll<HTMLElement>(".finding")];
    (buttons.find((one) => one.dataset["key"] === focused) ?? buttons[0])?.focus({ preventScroll: true });
  };
  return { node, show };
};
