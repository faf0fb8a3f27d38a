import { address, columnName, quoteSheet } from "../../address";
import type { IndicatorSeries, Series } from "../../history/series";
import { fillText } from "../../messages/fill-text";
import { SERIES_TEXT } from "../../messages/series-text";
import { SUMMARY_TEXT } from "../../messages/summary-text";
import type { Indicator, Language, Summary } from "../../model";
import { periodName } from "../../period/period-name";
import type { SheetPlan, Sparkline } from "../../sheet-plan";
import { textCell } from "../cells";
import { fittingHeights } from "../row-height";
import { COLORS, SIZES, STYLES } from "../styles";
import { COLUMNS, type SummaryLayout } from "./layout";
import { pageFoot } from "./page-foot";
import { seriesCharts } from "./series-charts";
import { SERIES_TAIL, seriesLayout } from "./series-layout";
import { seriesRow } from "./series-row";

const ROW_HEIGHT = 22;
const SPARK_COLOR = "1F5C99";

/** `Diễn biến`: a row an indicator, a column a month, how it stands to the preceding period and to a year earlier; below, charts. */
export const seriesSheet = (summary: Summary, series: Series, layoutOfSummary: SummaryLayout, language: Language): SheetPlan => {
  const words = SERIES_TEXT[language];
  const { catalogue } = summary;
  const layout = seriesLayout(series);
  const main = quoteSheet(SUMMARY_TEXT[language].sheets.summary);
  const value = columnName(COLUMNS.indexOf("value"));
  const { firstRow, lastRow, headerRow, lastColumn } = layout;
  const [first, last] = [layout.monthColumn(1), layout.monthColumn(series.month)];
  const labels = [
    words.columns.number,
    words.columns.name,
    words.columns.unit,
    ...Array.from({ length: series.month }, (_, index) => fillText(words.month, { month: index + 1 })),
    ...SERIES_TAIL.map((name) => words.columns[name]),
  ];
  const rows = catalogue.indicators.map((indicator, index) => ({ indicator, row: firstRow + index, one: series.indicators[index] as IndicatorSeries }));
  const sparklines = rows
    .filter(({ one }) => one.points.filter((point) => point.value).length > 1)
    .map(({ row }): Sparkline => ({ at: address(row, layout.tailColumn("spark")), values: `${address(row, first)}:${address(row, last)}`, color: SPARK_COLOR }));
  const source = ({ id }: Indicator) => `${main}!$${value}$${(layoutOfSummary.indicatorRow.get(id) as number) + 1}`;
  const table = [
    ...labels.map((label, column) => textCell(headerRow, column, label, STYLES.header)),
    ...rows.flatMap(({ indicator, row, one }) => seriesRow(one, indicator, row, layout, source(indicator), language)),
  ];
  const pictures = seriesCharts(series, catalogue, layout, language);
  const heights = fittingHeights(table, layout.columns);
  return {
    name: words.sheet,
    tabColor: SPARK_COLOR,
    columns: layout.columns,
    // A sparkline needs some height to say anything.
    rowHeights: new Map([[1, 30], [headerRow, heights.get(headerRow) as number], ...rows.map(({ row }) => [row, Math.max(ROW_HEIGHT, heights.get(row) as number)] as const)]),
    cells: [
      textCell(0, 0, fillText(words.title, { year: series.year, period: periodName(series.period, language).toUpperCase() }), STYLES.heading),
      textCell(1, 0, words.note, { ...STYLES.text, size: SIZES.small, italic: true, color: COLORS.muted }),
      ...table,
      ...pictures.cells,
    ],
    merges: [`A2:${address(1, lastColumn)}`],
    freeze: { rows: headerRow + 1, columns: 2 },
    conditionalFormats: [],
    validations: [],
    protect: false,
    gridlines: false,
    print: { orientation: "landscape", fitWidth: 1, repeatRows: `${headerRow + 1}:${headerRow + 1}`, ...(pictures.charts.length && { rowBreaks: [lastRow + 1] }), footer: pageFoot(summary, language) },
    charts: pictures.charts,
    sparklines,
  };
};
