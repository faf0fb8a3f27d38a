import { fillText } from "../../core/messages/fill-text";
import { catalogueAt } from "../../core/catalogue/catalogue";
import { yearOf } from "../../core/period/period";
import { whileBusy } from "../dom/busy";
import { button } from "../dom/button";
import { combobox } from "../dom/combobox";
import { element } from "../dom/element";
import { messageBar } from "../dom/message-bar";
import type { Job, PaneContext } from "../pane-context";
import { catalogueMessage } from "./catalogue-message";
import { paintFlow } from "./paint-flow";
import type { PeriodChoice } from "./period-choice";
import { periodFields } from "./period-fields";
import { planFlow } from "./plan-flow";
import { ANY_UNIT, unitChoices } from "./unit-choices";

/** Biểu mẫu: year, period, unit → the entry sheets appear in the open workbook. */
export const templateJob = (context: PaneContext, choice: PeriodChoice): Job => {
  const { text, language, catalogues } = context;
  const words = text.template;
  const area = element("div", { class: "area" });
  const flow = paintFlow(area, context, { working: words.creating, replaceLoses: words.replaceLoses });
  const plans = planFlow(area, context);
  const unit = combobox({ label: words.unit, hint: words.unitHint, found: (count) => fillText(words.unitsFound, { count }), none: words.noUnit }, () => unit.complain(null));
  const create = button(words.create, () => void whileBusy(create, run), { kind: "primary", icon: "sheet" });

  const open = async () => {
    try {
      return await catalogues.open(yearOf(choice.period()));
    } catch (error) {
      area.replaceChildren(catalogueMessage(error, text));
      return null;
    }
  };
  const fillUnits = async (): Promise<void> => {
    const opened = await open();
    if (opened) unit.fill(unitChoices(catalogueAt(opened.catalogue, choice.period()), language, words.anyUnit));
  };
  const run = async (): Promise<void> => {
    const code = unit.value();
    if (code === null) {
      unit.complain(words.needsUnit);
      unit.focus();
      return;
    }
    const opened = await open();
    const asked = { period: choice.period(), unit: code === ANY_UNIT ? null : code };
    const made = opened && (await plans.make(opened.files, words.creating, (line) => line.make("template", asked)));
    const sheets = made?.source && (await flow.paint(made.source));
    plans.release();
    if (sheets) tellCreated(sheets.slice(0, 2));
  };
  const tellCreated = (sheets: readonly string[]): void => {
    const check = button(words.thenCheck, () => context.goTo("check"));
    area.append(messageBar("done", fillText(words.created, { sheets: sheets.map((name) => `“${name}”`).join(", ") }), element("div", { class: "buttons" }, check)));
    check.focus();
  };

  choice.onChange(() => void fillUnits());
  void fillUnits();
  const node = element("div", { class: "job" }, element("h2", {}, words.heading), element("p", { class: "lede" }, words.lede), periodFields(context, choice), unit.node, element("div", { class: "buttons" }, create), area);
  return { node };
};
