import { measure as measureOf, measuresOfFigure, orgUnit as orgUnitOf, partsOfWholes } from "../catalogue/catalogue";
import { formatNumber } from "../numbers/format";
import { GUIDE_TEXT } from "../messages/guide-text";
import type { Catalogue, Measure, OrgUnitKind, ReporterSelector } from "../model";
import { textCell } from "./cells";
import type { EntryTablePlan } from "./entry-rows";
import { fitted, type Section } from "./guide-section";
import { NO, YES } from "./layout";
import { STYLES } from "./styles";

const reporterName = (catalogue: Catalogue, selector: ReporterSelector): string => {
  const [kind, type] = selector.split("/") as [string, string?];
  const unit = orgUnitOf(catalogue, selector);
  return unit?.name ?? GUIDE_TEXT.types[type ?? ""] ?? GUIDE_TEXT.kinds[kind as OrgUnitKind];
};

const rangeWords = ({ yesNo, plausible: { min, max } }: Measure): string => (yesNo ? `${YES} / ${NO}` : GUIDE_TEXT.measures.range(formatNumber(min, "vi"), formatNumber(max, "vi")));

/** Each measure once, in the order in which it is typed, with the numbers of the indicators that it serves. */
export const measuresSection = (catalogue: Catalogue, { inputRow }: EntryTablePlan, row: number): Section => {
  const { heading, header, running, atEnd, integer, partOf } = GUIDE_TEXT.measures;
  const measures = [...inputRow.keys()].map((id) => measureOf(catalogue, id) as Measure);
  return fitted(
    [
      textCell(row, 0, heading, STYLES.heading),
      ...header.map((label, column) => textCell(row + 1, column, label, STYLES.header)),
      ...measures.flatMap((measure, index) => {
        const at = row + 2 + index;
        const numbers = catalogue.indicators.filter(({ figure }) => measuresOfFigure(figure).includes(measure.id)).map(({ number }) => number);
        const wholes = partsOfWholes(catalogue).filter(({ part }) => part === measure.id).map(({ whole }) => partOf((measureOf(catalogue, whole) as Measure).name));
        return [
          textCell(at, 0, numbers.join(", "), STYLES.centered),
          textCell(at, 1, measure.name, { ...STYLES.cell, bold: true }),
          textCell(at, 2, measure.integer ? `${measure.unit}, ${integer}` : measure.unit, STYLES.centered),
          textCell(at, 3, measure.accumulates ? running : atEnd, STYLES.centered),
          textCell(at, 4, measure.definition + wholes.join(""), STYLES.cell),
          textCell(at, 5, rangeWords(measure), STYLES.centered),
          textCell(at, 6, measure.reportedBy.map((selector) => reporterName(catalogue, selector)).join("; "), STYLES.cell),
        ];
      }),
    ],
    measures.length + 2,
  );
};
