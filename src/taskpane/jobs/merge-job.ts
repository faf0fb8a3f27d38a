import { fillText } from "../../core/messages/fill-text";
import { yearOf } from "../../core/period/period";
import { catalogueAt } from "../../core/catalogue/catalogue";
import { selectSubmissions } from "../../core/select-submissions";
import type { OpenedCatalogue } from "../catalogues";
import { whileBusy } from "../dom/busy";
import { button } from "../dom/button";
import { element } from "../dom/element";
import { messageBar } from "../dom/message-bar";
import { localMoment } from "../office/local-moment";
import type { Job, PaneContext } from "../pane-context";
import type { ChosenFile } from "../reading/chosen-file";
import { catalogueMessage } from "./catalogue-message";
import { dropZone } from "./drop-zone";
import { fileRows } from "./file-rows";
import { filesTally } from "./files-tally";
import { mergeFiles } from "./merge-files";
import { mergeResult } from "./merge-result";
import { paintFlow } from "./paint-flow";
import type { PeriodChoice } from "./period-choice";
import { periodFields } from "./period-fields";
import { planFlow } from "./plan-flow";
import { readingFlow } from "./reading-flow";
import { returnFlow } from "./return-flow";

/** Milliseconds between two looks at the list while files are read. */
const SHOW_EVERY = 250;

/** Tổng hợp: many files → a row for each → the summary's sheets in the open workbook. */
export const mergeJob = (context: PaneContext, choice: PeriodChoice): Job => {
  const { text, language, catalogues } = context;
  const words = text.merge;
  const files = mergeFiles();
  const reading = element("div", { class: "area" });
  const area = element("div", { class: "area" });
  const flow = paintFlow(area, context, { working: words.running, replaceLoses: "" });
  const plans = planFlow(area, context);
  const rows = fileRows(text, language, (file) => withdraw(file));
  const tally = filesTally(context, choice, () => void show());
  const run = button(words.run, () => void whileBusy(run, paint), { kind: "primary", icon: "sheet" });
  const clear = button(words.clear, () => void forgetAll(), { kind: "subtle" });
  const actions = element("div", { class: "buttons", hidden: true }, run, clear);
  let shown = Promise.resolve();
  let showing: ReturnType<typeof setTimeout> | null = null;

  const open = async (): Promise<OpenedCatalogue | null> => {
    try {
      return await catalogues.open(yearOf(choice.period()));
    } catch (error) {
      area.replaceChildren(catalogueMessage(error, text));
      return null;
    }
  };
  const showNow = async (): Promise<void> => {
    const opened = await open();
    if (!opened) return;
    const catalogue = catalogueAt(opened.catalogue, choice.period());
    const selection = selectSubmissions(files.received(), catalogue, choice.period(), tally.prefer());
    tally.show(selection, catalogue, files.all().length);
    await rows.show(files.all(), selection.sources, catalogue);
    // A merge of half of the files would look like a merge.
    actions.hidden = files.all().length === 0 || reader.isReading();
  };
  /** One after the other: the list is drawn in turns. */
  const show = (): Promise<void> => (shown = shown.then(showNow, showNow));

  const showSoon = (): void => {
    showing ??= setTimeout(() => {
      showing = null;
      void show();
    }, SHOW_EVERY);
  };
  const reader = readingFlow(reading, context, {
    files,
    open,
    period: choice.period,
    onChange: async (ended) => {
      if (ended) await show();
      else showSoon();
    },
  });

  const add = (chosen: readonly ChosenFile[]): void => {
    if (chosen.length === 0) return;
    area.replaceChildren();
    files.add(chosen);
    void reader.readAll();
  };
  const withdraw = (file: string): void => {
    files.withdraw(file);
    context.say(fillText(words.withdrawn, { file }));
    void show();
    (files.all().length > 0 ? rows.node : drop.querySelector("button"))?.focus();
  };
  const forgetAll = (): void => {
    reader.stop();
    files.clear();
    area.replaceChildren();
    reading.replaceChildren();
    void show();
    drop.querySelector("button")?.focus();
  };

  const paint = async (): Promise<void> => {
    const opened = await open();
    if (!opened) return;
    const asked = { period: choice.period(), asOf: localMoment(new Date()), prefer: tally.prefer(), language };
    const made = await plans.make(opened.files, words.running, async (line) => {
      await line.hand(files.received());
      return line.make("summary", asked);
    });
    if (!made) return;
    if (!made.source) {
      plans.release();
      area.replaceChildren(messageBar("error", words.nothing.title, element("p", {}, words.nothing.remedy)), returnFlow(context, { files, opened, asked }));
      return;
    }
    const sheets = await flow.paint(made.source);
    plans.release();
    if (!sheets) return;
    const result = mergeResult(made.told, catalogueAt(opened.catalogue, made.told.period), sheets, context);
    area.append(result, returnFlow(context, { files, opened, asked }));
    result.scrollIntoView({ block: "nearest" });
  };

  choice.onChange(() => {
    area.replaceChildren();
    reader.readAnew();
  });
  const drop = dropZone({ drop: words.drop, dropNow: words.dropNow, file: words.files, folder: words.folder }, add);
  const node = element("div", { class: "job" }, element("h2", {}, words.heading), periodFields(context, choice), drop, reading, rows.node, tally.node, actions, area);
  return { node };
};
