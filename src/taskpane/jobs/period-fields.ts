import type { Period } from "../../core/model";
import { periodName, periodsOfYear, yearOf } from "../../core/period/period";
import { element } from "../dom/element";
import { selectField } from "../dom/select-field";
import type { PaneContext } from "../pane-context";
import { inYear, kindOf, type PeriodChoice } from "./period-choice";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Year and period to choose from; every pair of fields of the pane shows the same choice. */
export const periodFields = ({ language, text, catalogues }: PaneContext, choice: PeriodChoice): HTMLElement => {
  const groups = (year: number) =>
    ([["month", text.months], ["quarter", text.quarters], ["longer", text.longer]] as const).map(([kind, label]) => ({
      label,
      options: periodsOfYear(year)
        .filter((period) => kindOf(period) === kind)
        .map((period) => ({ value: period, label: capital(periodName(period, language)) })),
    }));
  const years = selectField(text.year, (year) => choice.choose(inYear(choice.period(), Number(year))));
  const periods = selectField(text.period, choice.choose);
  const show = (period: Period): void => {
    const year = yearOf(period);
    years.fill([{ label: "", options: catalogues.years.map((one) => ({ value: String(one), label: String(one) })) }], String(year));
    periods.fill(groups(year), period);
  };
  choice.onChange(show);
  show(choice.period());
  return element("div", { class: "fields-row" }, years.node, periods.node);
};
