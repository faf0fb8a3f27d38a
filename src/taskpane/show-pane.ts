import { jobOf, JOBS } from "../commands/jobs";
import { madeBy } from "../core/made-by";
import { PANE_TEXT } from "../core/messages/pane-text";
import type { Language } from "../core/model";
import { findCatalogues } from "./catalogues";
import { element } from "./dom/element";
import { liveRegion } from "./dom/live-region";
import { tabs } from "./dom/tabs";
import { guideLink } from "./guides";
import { catalogueMessage } from "./jobs/catalogue-message";
import { checkJob } from "./jobs/check-job";
import { mergeJob } from "./jobs/merge-job";
import { newYearJob } from "./jobs/new-year-job";
import { periodChoice, usualPeriod } from "./jobs/period-choice";
import { templateJob } from "./jobs/template-job";
import type { PaneContext } from "./pane-context";

/** The pane with its jobs, beginning with the one that the ribbon's button asked for. */
export const showPane = async (pane: HTMLElement, language: Language): Promise<void> => {
  const text = PANE_TEXT[language];
  try {
    const catalogues = await findCatalogues(language);
    const live = liveRegion();
    const context: PaneContext = { language, text, catalogues, say: live.say, goTo: (job) => shown.show(job, true) };
    const choice = periodChoice(usualPeriod(catalogues.years, new Date()));
    const jobs = { template: templateJob(context, choice), check: checkJob(context), summary: mergeJob(context, choice), year: newYearJob(context) };
    const shown = tabs(text.jobs, JOBS.map((id) => ({ id, label: text.tabs[id], panel: element("div", {}, jobs[id].node, guideLink(id, text)), ...(jobs[id].onShow && { onShow: jobs[id].onShow }) })));
    const { catalogue } = await catalogues.open(catalogues.years.at(-1) as number);
    pane.replaceChildren(element("h1", { class: "unseen" }, text.title), shown.node, element("p", { class: "hint made-by" }, madeBy([catalogue], language)), live.node);
    shown.show(jobOf(location.search) ?? "template");
  } catch (error) {
    pane.replaceChildren(element("div", { class: "job" }, catalogueMessage(error, text)));
  }
};
