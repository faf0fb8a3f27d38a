import { columnName, quoteSheet } from "../../address";
import type { IndicatorSeries, Series } from "../../history/series";
import { fillText } from "../../messages/fill-text";
import { SERIES_TEXT } from "../../messages/series-text";
import type { Catalogue, Language, Status } from "../../model";
import { type Decimal, ZERO } from "../../numbers/decimal";
import type { Chart, PlanCell, Style } from "../../sheet-plan";
import { visible } from "../../text/text";
import { numberCell, styleCell, textCell, textRow } from "../cells";
import { SIZES, STYLES } from "../styles";
import type { SeriesLayout } from "./series-layout";

/** More lines than these cannot be told apart. */
const MOST_LINES = 5;
const CHART_ROWS = 20;
const LABEL_LETTERS = 34;

const SMALL: Style = { ...STYLES.cell, size: SIZES.small };
const NUMBER: Style = { ...STYLES.number, size: SIZES.small, numberFormat: "0.0" };
const COUNT: Style = { ...NUMBER, numberFormat: "0" };

/** One line of a chart: its values by month, of those that are known. */
interface Line {
  readonly name: string;
  readonly values: ReadonlyMap<number, Decimal | number>;
  readonly color?: string;
}

const GROUPS: readonly (readonly [name: "good" | "behind" | "unknown", statuses: readonly Status[], color: string])[] = [
  ["good", ["exceeded", "met", "on-track"], "1F5C99"],
  ["behind", ["behind", "not-met"], "B4500B"],
  ["unknown", ["no-data", "not-due"], "8C8C8C"],
];

const statusLines = ({ indicators }: Series, months: readonly number[], language: Language): readonly Line[] =>
  GROUPS.map(([name, statuses, color]) => ({
    name: SERIES_TEXT[language][name],
    values: new Map(months.map((month) => [month, indicators.filter(({ points }) => points.some((point) => point.month === month && statuses.includes(point.status))).length])),
    color,
  }));

const percents = ({ points }: IndicatorSeries): ReadonlyMap<number, Decimal> => new Map(points.flatMap(({ month, percentOfTarget }) => (percentOfTarget ? [[month, percentOfTarget] as const] : [])));

/** From the lowest to the highest, in points of per cent of the target. */
const rangeOf = (values: ReadonlyMap<number, Decimal>): Decimal => {
  const sorted = [...values.values()].sort((a, b) => a.cmp(b));
  return sorted.length > 1 ? (sorted[sorted.length - 1] as Decimal).minus(sorted[0] as Decimal) : ZERO;
};

/** The indicators of a kind that moved most, in the order of the catalogue. */
const movingLines = ({ indicators }: Series, kind: IndicatorSeries["kind"], catalogue: Catalogue, language: Language): readonly Line[] => {
  const moving = indicators.flatMap((one, index) => {
    const values = percents(one);
    const range = rangeOf(values);
    return one.kind === kind && range.gt(ZERO) ? [{ index, values, range }] : [];
  });
  const most = [...moving].sort((a, b) => b.range.cmp(a.range)).slice(0, MOST_LINES);
  return most
    .sort((a, b) => a.index - b.index)
    .map(({ index, values }) => {
      const { number, name, nameEn } = catalogue.indicators[index] as Catalogue["indicators"][number];
      return { name: visible(`${number}. ${language === "vi" ? name : nameEn}`, LABEL_LETTERS), values };
    });
};

interface Picture {
  readonly title: string;
  readonly altText: string;
  readonly lines: readonly Line[];
  readonly style: Style;
  readonly min?: number;
}

/** Charts under the table of months, and beneath them the tables that they are drawn from. Nothing where only one month is known. */
export const seriesCharts = (series: Series, catalogue: Catalogue, layout: SeriesLayout, language: Language): { readonly charts: readonly Chart[]; readonly cells: readonly PlanCell[]; readonly firstRow: number } => {
  const words = SERIES_TEXT[language];
  const months = [...new Set(series.indicators.flatMap(({ points }) => points.map(({ month }) => month)))].sort((a, b) => a - b);
  const firstRow = layout.lastRow + 2;
  if (months.length < 2) return { charts: [], cells: [], firstRow };
  const pictures: readonly Picture[] = [
    { title: words.statusChart, altText: words.statusAlt, lines: statusLines(series, months, language), style: COUNT, min: 0 },
    { title: words.flowsChart, altText: words.flowsAlt, lines: movingLines(series, "flow", catalogue, language), style: NUMBER, min: 0 },
    { title: words.levelsChart, altText: words.levelsAlt, lines: movingLines(series, "level", catalogue, language), style: NUMBER },
  ].filter(({ lines }) => lines.length > 0);
  const dataRow = firstRow + 1 + CHART_ROWS * Math.ceil(pictures.length / 2) + 1;
  const own = quoteSheet(words.sheet);
  const first = columnName(layout.monthColumn(1));
  const last = columnName(layout.monthColumn(series.month));
  const range = (row: number) => `${own}!$${first}$${row + 1}:$${last}$${row + 1}`;
  const everyMonth = Array.from({ length: series.month }, (_, index) => index + 1);
  let row = dataRow + 1;
  const split = Math.min(layout.monthColumn(series.month) - 1, layout.monthColumn(3));
  const drawn = pictures.map(({ title, altText, lines, style, min }, index) => {
    const header = row;
    const body = lines.map((line, at) => ({ ...line, row: header + 1 + at }));
    row = header + lines.length + 2;
    const cells: readonly PlanCell[] = [
      textCell(header, 1, title, { ...SMALL, bold: true }),
      styleCell(header, 2, SMALL),
      ...textRow(header, layout.monthColumn(1), everyMonth.map((month) => fillText(words.month, { month })), { ...STYLES.header, size: SIZES.small }),
      ...body.flatMap(({ name, values, row: at }) => [
        textCell(at, 1, name, SMALL),
        styleCell(at, 2, SMALL),
        ...everyMonth.map((month) => {
          const value = values.get(month);
          const column = layout.monthColumn(month);
          if (value === undefined) return styleCell(at, column, style);
          return numberCell(at, column, typeof value === "number" ? value : value.round(6), style);
        }),
      ]),
    ];
    const top = firstRow + 1 + CHART_ROWS * Math.floor(index / 2);
    const [left, right] = index % 2 === 0 ? [0, split] : [split, layout.lastColumn];
    const chart: Chart = {
      kind: "line",
      title,
      altText,
      series: body.map(({ name, row: at, color }) => ({ name, values: range(at), categories: range(header), ...(color !== undefined && { color }) })),
      from: { row: top, column: left },
      to: { row: top + CHART_ROWS - 1, column: right },
      axis: { ...(min !== undefined && { min }), numberFormat: "0" },
      legend: true,
      labels: false,
    };
    return { chart, cells };
  });
  return {
    charts: drawn.map(({ chart }) => chart),
    cells: [textCell(firstRow, 0, words.chartsTitle, STYLES.heading), textCell(dataRow, 0, words.chartsData, { ...STYLES.label, italic: true }), ...drawn.flatMap(({ cells }) => cells)],
    firstRow,
  };
};
