import { fillText } from "../../core/messages/fill-text";
import type { PaneText, Trouble } from "../../core/messages/pane-text";
import type { ExcelProblem } from "../../excel/excel-problem";
import { element } from "../dom/element";
import { messageBar } from "../dom/message-bar";

const troubleOf = ({ code }: ExcelProblem, text: PaneText): Trouble => (Object.hasOwn(text.excel, code) ? text.excel[code] : undefined) ?? text.excel.other;

/** What Excel answered instead of doing what it was asked, and what to do about it. */
export const excelMessage = (problem: ExcelProblem, text: PaneText, ...more: readonly string[]): HTMLElement => {
  const { title, remedy } = troubleOf(problem, text);
  const facts = { code: problem.code, message: problem.message, where: problem.where ?? "" };
  return messageBar("error", fillText(title, facts), ...[...more, remedy].map((line) => element("p", {}, fillText(line, facts))));
};
