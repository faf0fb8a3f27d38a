import { fillText } from "../../core/messages/fill-text";
import { PANE_RETURN_TEXT } from "../../core/messages/pane-return-text";
import { RETURN_TEXT } from "../../core/messages/return-text";
import { visible } from "../../core/text/text";
import type { OpenedCatalogue } from "../catalogues";
import { whileBusy } from "../dom/busy";
import { button } from "../dom/button";
import { element } from "../dom/element";
import { messageBar } from "../dom/message-bar";
import type { PaneContext } from "../pane-context";
import type { Tasks } from "../planning/tasks";
import type { MergeFiles } from "./merge-files";
import { planFlow } from "./plan-flow";
import { saveFile } from "./save-file";

export interface ReturnFlowOptions {
  readonly files: MergeFiles;
  readonly opened: OpenedCatalogue;
  /** As the merge was asked for: the same findings go back that it showed. */
  readonly asked: Tasks["returnFiles"]["asked"];
}

/** After a merge: each unit's own file with what to correct, all in one archive to save. */
export const returnFlow = (context: PaneContext, { files, opened, asked }: ReturnFlowOptions): HTMLElement => {
  const words = PANE_RETURN_TEXT[context.language];
  const area = element("div", { class: "area" });
  const plans = planFlow(area, context);

  /** Bytes of the files that go back; one that is gone by now goes back as a list. */
  const load = async (names: readonly string[]): Promise<Tasks["returns"]["asked"]["files"]> => {
    const wanted = files.all().filter(({ chosen }) => names.includes(chosen.file));
    const loaded = wanted.map(async ({ chosen: { file, source } }) => ({ file, bytes: await source.arrayBuffer().catch(() => null) }));
    return (await Promise.all(loaded)).flatMap(({ file, bytes }) => (bytes ? [{ file, bytes }] : []));
  };

  const show = ({ made, archive }: Tasks["returns"]["told"]): void => {
    const line = ({ file, name, counts, apart }: (typeof made)[number]): string =>
      fillText(apart === null ? words.line : words.list, { file: visible(file), name, counts, why: apart === null ? "" : RETURN_TEXT[context.language].why[apart] });
    const title = fillText(words.done, { count: made.length });
    const list = element("ul", { class: "attention" }, ...made.map((one) => element("li", {}, line(one))));
    const save = button(words.save, () => saveFile(fillText(words.archive, { period: asked.period }), archive), { kind: "primary" });
    area.replaceChildren(messageBar("done", title, list, element("div", { class: "buttons" }, save)));
    context.say(title);
  };

  const make = async (): Promise<void> => {
    const made = await plans.make(opened.files, words.running, async (line) => {
      await line.hand(files.received());
      const { told } = await line.make("returnFiles", asked);
      const loaded = await load(told.files);
      return line.make("returns", { ...asked, files: loaded }, loaded.map(({ bytes }) => bytes));
    });
    plans.release();
    if (!made) return;
    if (made.told.made.length > 0) show(made.told);
    else area.replaceChildren(messageBar("info", words.nothing));
  };

  const run = button(words.run, () => void whileBusy(run, make));
  return element("section", { class: "area" }, element("h3", {}, words.heading), element("p", { class: "lede" }, words.lede), element("div", { class: "buttons" }, run), area);
};
