import { fillText } from "../../core/messages/fill-text";
import type { Summary } from "../../core/model";
import { yearOf } from "../../core/period";
import { summaryPlan } from "../../core/plan/summary/summary";
import { selectSubmissions } from "../../core/select-submissions";
import { mergeSubmissions } from "../../core/summary";
import type { OpenedCatalogue } from "../catalogues";
import { whileBusy } from "../dom/busy";
import { button } from "../dom/button";
import { element } from "../dom/element";
import { messageBar } from "../dom/message-bar";
import { progressBar } from "../dom/progress-bar";
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

/** Milliseconds for one workbook: an entry workbook takes some ten, the largest that is read some seconds. */
const FILE_LIMIT = 20_000;
/** Milliseconds between two looks at the list while files are read. */
const SHOW_EVERY = 250;
/** Why a reading was stopped: another period was chosen, for which the same files mean something else. */
const ANEW = "anew";

/** Tổng hợp: many files → a row for each → the summary's sheets in the open workbook. */
export const mergeJob = (context: PaneContext, choice: PeriodChoice): Job => {
  const { text, language, catalogues } = context;
  const words = text.merge;
  const files = mergeFiles();
  const reading = element("div", { class: "area" });
  const area = element("div", { class: "area" });
  const flow = paintFlow(area, context, { working: words.running, replaceLoses: "" });
  const rows = fileRows(text, language, (file) => withdraw(file));
  const tally = filesTally(context, choice, () => void show());
  const run = button(words.run, () => void whileBusy(run, paint), { kind: "primary", icon: "sheet" });
  const clear = button(words.clear, () => void forgetAll(), { kind: "subtle" });
  const actions = element("div", { class: "buttons", hidden: true }, run, clear);
  let stop: AbortController | null = null;
  let showing: ReturnType<typeof setTimeout> | null = null;

  const open = async (): Promise<OpenedCatalogue | null> => {
    try {
      return await catalogues.open(yearOf(choice.period()));
    } catch (error) {
      area.replaceChildren(catalogueMessage(error, text));
      return null;
    }
  };
  const summarize = ({ catalogue }: OpenedCatalogue): Summary =>
    mergeSubmissions({ catalogue, period: choice.period(), asOf: localMoment(new Date()), received: files.received(), prefer: tally.prefer() });
  const show = async (): Promise<void> => {
    const opened = await open();
    if (!opened) return;
    const { catalogue } = opened;
    const selection = selectSubmissions(files.received(), catalogue, choice.period(), tally.prefer());
    rows.show(files.all(), selection.sources, catalogue);
    tally.show(selection, catalogue, files.all().length);
    actions.hidden = files.all().length === 0;
  };

  const showSoon = (): void => {
    showing ??= setTimeout(() => {
      showing = null;
      void show();
    }, SHOW_EVERY);
  };

  const add = (chosen: readonly ChosenFile[]): void => {
    if (chosen.length === 0) return;
    area.replaceChildren();
    files.add(chosen);
    void readAll();
  };
  const withdraw = (file: string): void => {
    files.withdraw(file);
    context.say(fillText(words.withdrawn, { file }));
    void show();
    (files.all().length > 0 ? rows.node : drop.querySelector("button"))?.focus();
  };
  const forgetAll = (): void => {
    stop?.abort();
    files.clear();
    area.replaceChildren();
    reading.replaceChildren();
    void show();
    drop.querySelector("button")?.focus();
  };

  /** One reading at a time; files that come meanwhile are read after it. */
  const readAll = async (): Promise<void> => {
    if (stop) return void show();
    const opened = await open();
    if (!opened || stop) return;
    stop = new AbortController();
    const { signal } = stop;
    const progress = progressBar("");
    const tell = (): void => {
      const [done, total] = [files.received().length, files.all().length];
      progress.show(total === 0 ? 1 : done / total, fillText(words.reading, { done, total }));
    };
    tell();
    reading.replaceChildren(element("div", { class: "working" }, progress.node, button(text.stop, () => stop?.abort())));
    const { readFiles } = await import(/* webpackChunkName: "read-files" */ "../reading/read-files");
    const { startWorker } = await import(/* webpackChunkName: "read-files" */ "../reading/start-worker");
    await show();
    while (files.unread().length > 0 && !signal.aborted) {
      await readFiles(files.unread(), {
        opened,
        period: choice.period(),
        signal,
        start: startWorker,
        limit: FILE_LIMIT,
        words: { tooSlow: fillText(words.tooSlow, { seconds: FILE_LIMIT / 1000 }), workerFailed: words.workerFailed },
        onReceived: (chosen, received) => {
          if (signal.aborted) return;
          files.receive(chosen, received);
          tell();
          showSoon();
        },
      });
    }
    stop = null;
    if (signal.reason === ANEW) return readAll();
    const left = files.unread().length;
    reading.replaceChildren(...(left > 0 ? [messageBar("warning", fillText(words.readingStopped, { left }))] : []));
    context.say(fillText(words.reading, { done: files.received().length, total: files.all().length }));
    await show();
  };

  const paint = async (): Promise<void> => {
    const opened = await open();
    if (!opened) return;
    const summary = summarize(opened);
    if (summary.completeness.reported === 0) {
      area.replaceChildren(messageBar("error", words.nothing.title, element("p", {}, words.nothing.remedy)));
      return;
    }
    const sheets = await flow.paint(summaryPlan(summary, { language, folder: null }));
    if (!sheets) return;
    const result = mergeResult(summary, sheets, context);
    area.append(result);
    result.scrollIntoView({ block: "nearest" });
  };

  choice.onChange(() => {
    files.forgetReadings();
    area.replaceChildren();
    if (stop) stop.abort(ANEW);
    else if (files.all().length > 0) void readAll();
  });
  const drop = dropZone(text, add);
  const node = element("div", { class: "job" }, element("h2", {}, words.heading), periodFields(context, choice), drop, reading, rows.node, tally.node, actions, area);
  return { node };
};
