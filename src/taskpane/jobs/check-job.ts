import { fillText } from "../../core/messages/fill-text";
import { describePlace } from "../../core/messages/describe-finding";
import type { Catalogue, Finding, Severity } from "../../core/model";
import { periodName } from "../../core/period/period";
import { notAnEntryWorkbook } from "../../core/rules/not-an-entry-workbook";
import type { WorkbookCheck } from "../../excel/check-workbook";
import { type LiveCheck, startLiveCheck } from "../../excel/live-check";
import { selectCell } from "../../excel/select-cell";
import { whileBusy } from "../dom/busy";
import { button } from "../dom/button";
import { element } from "../dom/element";
import { icon } from "../dom/icon";
import { messageBar } from "../dom/message-bar";
import type { Job, PaneContext } from "../pane-context";
import { catalogueMessage } from "./catalogue-message";
import { excelMessage } from "./excel-message";
import { findingsList } from "./findings-list";
import { yearOfOpenWorkbook } from "./year-of-open-workbook";

type Checked = Extract<WorkbookCheck, { readonly kind: "checked" }>;

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Kiểm tra: findings of the open workbook, checked again after each edit; a click leads to the cell. */
export const checkJob = (context: PaneContext): Job => {
  const { text, language, catalogues } = context;
  const words = text.check;
  const subject = element("div", { class: "subject", hidden: true });
  const messages = element("div", { class: "area" });
  const state = element("div", { class: "area" });
  const live = element("p", { class: "hint" });
  const recheck = button(words.recheck, () => void whileBusy(recheck, check), { icon: "again" });
  const findings = findingsList(text, language, (finding) => void lead(finding));
  let running: { readonly year: number; readonly watching: Promise<LiveCheck> } | null = null;

  const lead = async ({ at }: Finding): Promise<void> => {
    messages.replaceChildren();
    if (at.sheet === null || (await selectCell(at))) return;
    messages.replaceChildren(messageBar("warning", fillText(words.gone, { place: describePlace({ ...at, workbook: "" }).replace(/^ › /, "") })));
  };
  const count = (checked: Checked, severity: Severity): number => checked.findings.filter((one) => one.severity === severity).length;
  const showSubject = (checked: Checked): void => {
    const { orgUnit, period, workbook, answered, asked } = checked;
    const unit = orgUnit ? (language === "vi" ? orgUnit.name : orgUnit.nameEn) : words.unknownUnit;
    subject.replaceChildren(
      element("p", { class: "subject-name" }, `${unit} · ${period ? periodName(period, language) : words.unknownPeriod}`),
      element("p", { class: "hint" }, [workbook, asked > 0 && fillText(words.answered, { answered, asked })].filter(Boolean).join(" · ")),
      element("p", { class: "counts" }, ...SEVERITIES.filter((severity) => severity === "error" || count(checked, severity) > 0).map((severity) => element("span", { class: `count ${severity}` }, icon(severity), fillText(words.counts[severity], { count: count(checked, severity) })))),
    );
    subject.hidden = false;
  };
  const showNoEntry = (): void => {
    subject.hidden = true;
    state.replaceChildren(
      element("div", { class: "empty plain" }, icon("sheet"), element("p", { class: "message-title" }, words.noEntry.title), element("p", { class: "lede" }, words.noEntry.remedy), button(words.toTemplate, () => context.goTo("template"), { kind: "primary" })),
    );
    context.say(words.noEntry.title);
  };
  const showChecked = (checked: Checked, catalogue: Catalogue): void => {
    state.replaceChildren();
    if (checked.findings.some(({ code }) => code === notAnEntryWorkbook.code)) {
      findings.show([], catalogue);
      return showNoEntry();
    }
    showSubject(checked);
    findings.show(checked.findings, catalogue);
    if (checked.findings.length === 0) state.replaceChildren(element("div", { class: "empty" }, icon("done"), element("p", { class: "message-title" }, words.noFindings), element("p", { class: "lede" }, words.noFindingsMore)));
    if (checked.cutShort.length > 0) state.append(messageBar("warning", fillText(words.cutShort, { sheets: checked.cutShort.map((name) => `“${name}”`).join(", ") })));
    context.say(fillText(words.told, { errors: count(checked, "error"), warnings: count(checked, "warning"), infos: count(checked, "info") }));
  };
  const show = (check: WorkbookCheck, catalogue: Catalogue): void => {
    messages.replaceChildren();
    if (check.kind === "checked") showChecked(check, catalogue);
    else messages.replaceChildren(excelMessage(check.problem, text));
  };

  const start = async (year: number): Promise<LiveCheck> => {
    const { catalogue } = await catalogues.open(year);
    const started = await startLiveCheck({ catalogue, onChecked: (check) => show(check, catalogue) });
    live.textContent = started.problem ? words.notLive : words.live;
    return started;
  };
  /** The first time starts watching, which checks; later ones only check, unless a form of another year has come in. */
  const check = async (): Promise<void> => {
    if (subject.hidden) state.replaceChildren(element("p", { class: "lede" }, words.checking));
    try {
      const year = await yearOfOpenWorkbook(catalogues.years);
      if (running?.year === year) return await (await running.watching).recheck();
      await (await running?.watching)?.stop();
      running = { year, watching: start(year) };
      await running.watching;
    } catch (error) {
      running = null;
      state.replaceChildren(catalogueMessage(error, text));
    }
  };

  const node = element("div", { class: "job" }, element("div", { class: "heading-row" }, element("h2", {}, words.heading), recheck), messages, subject, state, findings.node, live);
  return { node, onShow: () => void whileBusy(recheck, check) };
};
