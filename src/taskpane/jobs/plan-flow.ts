import { fillText } from "../../core/messages/fill-text";
import { button } from "../dom/button";
import { element } from "../dom/element";
import { messageBar } from "../dom/message-bar";
import { progressBar } from "../dom/progress-bar";
import type { PaneContext } from "../pane-context";
import type { MadePlan, PlanLine } from "../planning/plan-line";
import type { TaskName, YearJson } from "../planning/tasks";

export interface PlanFlow {
  /** What came of the work, or null where it was stopped or broke; then the area says so. The worker of the time before is let go. */
  readonly make: <Name extends TaskName>(catalogue: YearJson, working: string, work: (line: PlanLine) => Promise<MadePlan<Name>>) => Promise<MadePlan<Name> | null>;
  /** Lets the worker go, and with it the plan. */
  readonly release: () => void;
}

/** The worker's code is loaded when there is something to work out. */
const loadLine = async () => (await import(/* webpackChunkName: "plan-line" */ "../planning/plan-line")).openPlanLine;

/** Has a worker make a plan, and shows in `area` that it is at it, with a way to stop. */
export const planFlow = (area: HTMLElement, { text, say }: PaneContext): PlanFlow => {
  let line: PlanLine | null = null;
  const release = (): void => {
    line?.stop();
    line = null;
  };
  const make: PlanFlow["make"] = async (catalogue, working, work) => {
    release();
    const stopping = new AbortController();
    const stop = (): void => {
      stopping.abort();
      release();
    };
    area.replaceChildren(element("div", { class: "working" }, progressBar(working).node, button(text.stop, stop)));
    say(working);
    try {
      const openPlanLine = await loadLine();
      if (stopping.signal.aborted) throw stopping.signal.reason;
      line = openPlanLine(catalogue);
      const made = await work(line);
      area.replaceChildren();
      return made;
    } catch (error) {
      release();
      const details = error instanceof Error ? error.message : String(error);
      const { title, remedy } = text.workerBroke;
      area.replaceChildren(stopping.signal.aborted ? messageBar("info", text.cancelled, element("p", {}, text.untouched)) : messageBar("error", fillText(title, { details }), element("p", {}, remedy)));
      return null;
    }
  };
  return { make, release };
};
