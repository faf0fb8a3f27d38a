import { columnName } from "../../address";
import { increaseGrowth, type IndicatorSeries } from "../../history/series";
import { type Movement, movementOf } from "../../history/movement";
import { SERIES_TEXT } from "../../messages/series-text";
import type { Indicator, Language } from "../../model";
import type { Decimal } from "../../numbers/decimal";
import type { PlanCell, Style } from "../../sheet-plan";
import { formulaCell, numberCell, styleCell, textCell } from "../cells";
import { decimalsFormat, STYLES } from "../styles";
import type { SeriesLayout } from "./series-layout";

/** Excel keeps 15 digits. */
const literal = (value: Decimal): string => value.round(15).toFixed();

/** Two decimals at least, as rates move by hundredths. */
const placesOf = (kind: Movement["kind"], { decimals }: Indicator): number => (kind === "points" ? Math.max(2, decimals) : 2);

/** `+1.25" điểm %"` */
const movementFormat = (kind: Movement["kind"], indicator: Indicator, language: Language): string => {
  const { percentPoints, permillePoints, percent } = SERIES_TEXT[language];
  const number = decimalsFormat(placesOf(kind, indicator));
  const unit = kind === "percent" ? percent : indicator.unit.includes("‰") ? permillePoints : percentPoints;
  return `+${number}" ${unit}";-${number}" ${unit}";${number}" ${unit}"`;
};

/**
 * How the value in `cell` stands to an earlier one, as a formula that follows the cell: earlier values do not change any
 * more. `less` is taken off the cell first, to compare what a flow added and not its total.
 */
const movementCell = (row: number, column: number, cell: string, [now, before]: readonly [Decimal, Decimal], indicator: Indicator, language: Language, less: Decimal | null = null): PlanCell => {
  const movement = movementOf(now, before, indicator.unit);
  if (!movement) return styleCell(row, column, STYLES.number);
  const current = less ? `(${cell}-${literal(less)})` : cell;
  const formula = movement.kind === "points" ? `${current}-${literal(before)}` : `100*(${current}-${literal(before)})/${literal(before)}`;
  // Rounded, as what is shown with its sign would else be "-0,00".
  const places = placesOf(movement.kind, indicator);
  return formulaCell(row, column, `IF(ISNUMBER(${cell}),ROUND(${formula},${places}),"")`, movement.value.round(places), { ...STYLES.number, numberFormat: movementFormat(movement.kind, indicator, language) });
};

/** One indicator over the months. `source` is the province's cell on `Tổng hợp`, which the merged period's cell follows. */
export const seriesRow = (series: IndicatorSeries, indicator: Indicator, row: number, layout: SeriesLayout, source: string, language: Language): readonly PlanCell[] => {
  const number: Style = { ...STYLES.number, numberFormat: decimalsFormat(indicator.decimals) };
  const known = new Map(series.points.map((point) => [point.month, point]));
  const last = series.points[series.points.length - 1] as IndicatorSeries["points"][number];
  const months = Array.from({ length: last.month }, (_, index): PlanCell => {
    const month = index + 1;
    const point = known.get(month);
    const style = point && !point.complete ? { ...number, italic: true } : number;
    const column = layout.monthColumn(month);
    if (month === last.month) return formulaCell(row, column, `IF(${source}="","",${source})`, last.value, { ...style, bold: true });
    return point?.value ? numberCell(row, column, point.value, style) : styleCell(row, column, style);
  });
  const at = (name: Parameters<SeriesLayout["tailColumn"]>[0]) => layout.tailColumn(name);
  const cell = `$${columnName(layout.monthColumn(last.month))}$${row + 1}`;
  const blank = (name: Parameters<SeriesLayout["tailColumn"]>[0]) => styleCell(row, at(name), STYLES.number);
  const { value } = last;
  const { increase, preceding, lastYear } = series;
  const added = value && increase ? value.minus(increase.now) : null;
  const growth = increase && increaseGrowth(increase);
  const compared = (): PlanCell => {
    if (series.kind === "flow") return growth ? movementCell(row, at("preceding"), cell, [growth.now, growth.before], indicator, language, added) : blank("preceding");
    return value && preceding ? movementCell(row, at("preceding"), cell, [value, preceding], indicator, language) : blank("preceding");
  };
  return [
    textCell(row, 0, indicator.number, STYLES.centered),
    textCell(row, 1, language === "vi" ? indicator.name : indicator.nameEn, indicator.partOf ? { ...STYLES.cell, indent: 1, italic: true } : STYLES.cell),
    textCell(row, 2, indicator.unit, STYLES.centered),
    ...months,
    blank("spark"),
    increase && added ? formulaCell(row, at("increase"), `IF(ISNUMBER(${cell}),${cell}-${literal(added)},"")`, increase.now, number) : blank("increase"),
    compared(),
    lastYear ? numberCell(row, at("lastYear"), lastYear, number) : blank("lastYear"),
    value && lastYear ? movementCell(row, at("yearGrowth"), cell, [value, lastYear], indicator, language) : blank("yearGrowth"),
  ];
};
