import { isReviewSheet, reviewYear } from "../../core/draft/review-sheets";
import { fillText } from "../../core/messages/fill-text";
import { readWorkbook } from "../../excel/read-workbook";
import type { OpenedCatalogue } from "../catalogues";
import { whileBusy } from "../dom/busy";
import { button } from "../dom/button";
import { element } from "../dom/element";
import { messageBar } from "../dom/message-bar";
import { selectField } from "../dom/select-field";
import { textArea } from "../dom/text-area";
import type { Job, PaneContext } from "../pane-context";
import type { DraftTold, Tasks } from "../planning/tasks";
import type { PlanSource } from "../../excel/paint/plan-source";
import { catalogueMessage } from "./catalogue-message";
import { draftPreviewList } from "./draft-preview-list";
import { dropZone } from "./drop-zone";
import { excelMessage } from "./excel-message";
import { paintFlow } from "./paint-flow";
import { planFlow } from "./plan-flow";
import { reviewResult } from "./review-result";
import { yearBefore } from "./year-before";

/** Far above any resolution, as in the nightly program. */
const MAX_BYTES = 64 * 1_048_576;
const ACCEPT = ".docx,.pdf,.txt";
/** A resolution comes in December for the year after the newest; a late one may skip a year. */
const AHEAD = [1, 2];

/** Năm mới: a resolution's text → what was found → a review in Excel → the year's catalogue. */
export const newYearJob = (context: PaneContext): Job => {
  const { text, language, catalogues } = context;
  const words = text.newYear;
  const [preview, painted, made] = [element("div", { class: "area" }), element("div", { class: "area" }), element("div", { class: "area" })];
  const drafts = planFlow(preview, context);
  const reviews = planFlow(made, context);
  const flow = paintFlow(painted, context, { working: words.painting, replaceLoses: words.replaceLoses });
  const years = selectField(words.year, () => undefined);
  const newest = catalogues.years.at(-1) as number;
  years.fill([{ label: "", options: AHEAD.map((ahead) => ({ value: String(newest + ahead), label: String(newest + ahead) })) }], String(newest + 1));
  const field = textArea(words.text, words.textHint);
  const find = button(words.find, () => void whileBusy(find, findInText), { kind: "primary" });
  const back = button(words.back, () => void whileBusy(back, readBack), { icon: "again" });

  const open = async (year: number | null, area: HTMLElement): Promise<OpenedCatalogue | null> => {
    try {
      return await catalogues.open(yearBefore(catalogues.years, year));
    } catch (error) {
      area.replaceChildren(catalogueMessage(error, text));
      return null;
    }
  };

  const showDraft = (told: DraftTold, source: PlanSource | null, from: string): void => {
    if ("problem" in told) {
      const { title, remedy } = words.noDraft[told.problem];
      preview.replaceChildren(messageBar("error", fillText(title, { details: told.details }), element("p", {}, remedy)));
      return;
    }
    const { found, year } = told.preview;
    const title = fillText(words.found, { source: from, count: found });
    const chosen = years.value();
    const paint = button(words.paint, () => void whileBusy(paint, () => paintReview(source as PlanSource)), { kind: "primary", icon: "sheet" });
    preview.replaceChildren(
      element("div", { class: "subject" }, element("p", { class: "subject-name" }, title)),
      ...(year !== null && String(year) !== chosen ? [messageBar("warning", fillText(words.otherYear, { text: year, year: chosen }))] : []),
      draftPreviewList(told.preview, context),
      element("div", { class: "buttons" }, paint),
    );
    context.say(title);
  };
  const draft = async (asked: Pick<Tasks["draft"]["asked"], "text" | "bytes">, from: string): Promise<void> => {
    painted.replaceChildren();
    const year = Number(years.value());
    const opened = await open(year, preview);
    if (!opened) return;
    const drafted = await drafts.make(opened.files, words.finding, (line) => line.make("draft", { ...asked, year, language }, asked.bytes ? [asked.bytes] : []));
    if (drafted) showDraft(drafted.told, drafted.source, from);
  };
  const findInText = async (): Promise<void> => {
    if (field.value().trim() !== "") return draft({ text: field.value(), bytes: null }, words.pasted);
    field.complain(words.needsText);
    field.focus();
  };
  const findInFile = async (file: File): Promise<void> => {
    field.complain(null);
    if (file.size > MAX_BYTES) return preview.replaceChildren(messageBar("error", words.tooLarge.title, element("p", {}, words.tooLarge.remedy)));
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes) return draft({ text: null, bytes }, file.name);
    const { title, remedy } = words.noDraft.unreadable;
    preview.replaceChildren(messageBar("error", fillText(title, { details: file.name }), element("p", {}, remedy)));
  };
  const paintReview = async (source: PlanSource): Promise<void> => {
    const sheets = await flow.paint(source);
    if (!sheets) return;
    painted.append(messageBar("done", fillText(words.painted, { sheets: sheets.map((name) => `“${name}”`).join(", ") }), element("p", {}, words.thenCorrect)));
  };
  const readBack = async (): Promise<void> => {
    made.replaceChildren(element("p", { class: "lede" }, words.reading));
    const reading = await readWorkbook({ only: { has: isReviewSheet } });
    if (reading.kind === "failed") return made.replaceChildren(excelMessage(reading.problem, text));
    const { workbook } = reading;
    const year = reviewYear(workbook);
    if (year === null) return made.replaceChildren(messageBar("error", words.noReview.title, element("p", {}, words.noReview.remedy)));
    const opened = await open(year, made);
    const read = opened && (await reviews.make(opened.files, words.reading, (line) => line.make("review", { workbook, language })));
    reviews.release();
    if (read) made.replaceChildren(reviewResult(read.told, context));
  };

  const source = dropZone({ drop: words.drop, dropNow: words.dropNow, file: words.file }, ([chosen]) => void (chosen && whileBusy(find, () => findInFile(chosen.source))), ACCEPT);
  const node = element(
    "div",
    { class: "job" },
    element("h2", {}, words.heading),
    element("p", { class: "lede" }, words.lede),
    years.node,
    field.node,
    element("div", { class: "buttons" }, find),
    source,
    preview,
    painted,
    element("div", { class: "step" }, element("h3", {}, words.backHeading), element("p", { class: "hint" }, words.backLede), element("div", { class: "buttons" }, back), made),
  );
  return { node };
};
