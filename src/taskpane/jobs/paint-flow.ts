import { fillText } from "../../core/messages/fill-text";
import { type OnConflict, type PaintOutcome, paintFrom } from "../../excel/paint-workbook";
import type { PlanSource } from "../../excel/paint/plan-source";
import { button } from "../dom/button";
import { element } from "../dom/element";
import { messageBar } from "../dom/message-bar";
import { progressBar } from "../dom/progress-bar";
import type { PaneContext } from "../pane-context";
import { excelMessage } from "./excel-message";

export interface PaintWords {
  readonly working: string;
  /** What is lost when sheets of ours are replaced; empty where nothing is. */
  readonly replaceLoses: string;
}

type Conflict = Extract<PaintOutcome, { readonly kind: "conflict" }>;

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/** Asks in the pane, never by a window of its own. Null: leave it. */
const askAbout = ({ sheets }: Conflict, area: HTMLElement, { text }: PaneContext, { replaceLoses }: PaintWords): Promise<OnConflict | null> =>
  new Promise((answer) => {
    const foreign = sheets.filter(({ own }) => !own);
    const own = sheets.length - foreign.length;
    const sentence = own === 0 ? text.conflict.foreign : foreign.length === 0 ? text.conflict.own : text.conflict.mixed;
    const facts = { sheets: list(sheets.map(({ name }) => name)), foreign: list(foreign.map(({ name }) => name)) };
    const buttons = [
      button(text.conflict.newNames, () => answer("new-names"), { kind: "primary" }),
      own > 0 && button(text.conflict.replace, () => answer("replace-own")),
      button(text.conflict.leave, () => answer(null), { kind: "subtle" }),
    ].filter((one) => one !== false);
    area.replaceChildren(messageBar("warning", fillText(sentence, facts), own > 0 && replaceLoses !== "" && element("p", {}, replaceLoses), element("div", { class: "buttons" }, ...buttons)));
    buttons[0]?.focus();
  });

export interface PaintFlow {
  /** The names that the plan's sheets were given, or null where nothing was painted; then the area says why. */
  readonly paint: (plan: PlanSource) => Promise<readonly string[] | null>;
}

/** Paints a plan and shows in `area` what happens: progress with a way to stop, the question about sheets that are there, what went wrong. */
export const paintFlow = (area: HTMLElement, context: PaneContext, words: PaintWords): PaintFlow => {
  const { text } = context;

  const paintOnce = async (plan: PlanSource, onConflict: OnConflict): Promise<PaintOutcome> => {
    const stop = new AbortController();
    const progress = progressBar(words.working);
    const stopButton = button(text.stop, () => stop.abort());
    area.replaceChildren(element("div", { class: "working" }, progress.node, stopButton));
    context.say(words.working);
    return paintFrom(plan, { onConflict, signal: stop.signal, onProgress: (share) => progress.show(share, words.working) });
  };

  const tell = (outcome: Exclude<PaintOutcome, Conflict>): readonly string[] | null => {
    const leftOver = outcome.leftOver.length > 0 ? list(outcome.leftOver) : null;
    switch (outcome.kind) {
      case "painted":
        area.replaceChildren(...(leftOver ? [messageBar("warning", fillText(text.leftOverReplaced, { sheets: leftOver }))] : []));
        return outcome.sheets;
      case "cancelled":
        area.replaceChildren(messageBar("info", text.cancelled, element("p", {}, leftOver ? fillText(text.leftOver, { sheets: leftOver }) : text.untouched)));
        return null;
      case "failed":
        area.replaceChildren(excelMessage(outcome.problem, text, leftOver ? fillText(text.leftOver, { sheets: leftOver }) : text.untouched));
        return null;
    }
  };

  const paint = async (plan: PlanSource): Promise<readonly string[] | null> => {
    const first = await paintOnce(plan, "ask");
    if (first.kind !== "conflict") return tell(first);
    const answer = await askAbout(first, area, context, words);
    if (answer === null) {
      area.replaceChildren();
      return null;
    }
    const second = await paintOnce(plan, answer);
    return second.kind === "conflict" ? null : tell(second);
  };
  return { paint };
};
