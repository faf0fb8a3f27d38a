import type { SheetChart } from "hucre/xlsx";
import type { Chart } from "../../core/sheet-plan";
import { rangeOf } from "../../core/sheet/a1-range";
import { CHART_INK as INK, chartColor, DEFAULT_FONT } from "../../core/sheet/look";
import { plainText } from "../../core/sheet/plain-text";

const FONT = DEFAULT_FONT.name;
const AXIS = { labelFontFamily: FONT, labelFontSize: 10, labelColor: INK, majorTickMark: "none", minorTickMark: "none" } as const;

const isRound = ({ kind }: Chart): boolean => kind === "pie" || kind === "doughnut";

const pointCount = (cells: string): number => {
  const { top, left, bottom, right } = rangeOf(cells.slice(cells.lastIndexOf("!") + 1));
  return (bottom - top + 1) * (right - left + 1);
};

/** Slices must differ: without colours of their own they go through the palette. Bars look like their series. */
const pointColorsOf = (chart: Chart, { pointColors, values }: Chart["series"][number]): readonly string[] =>
  pointColors ?? (isRound(chart) ? Array.from({ length: pointCount(values) }, (_, index) => chartColor(index)) : []);

const seriesOf = (chart: Chart): SheetChart["series"] =>
  chart.series.map((series, index) => {
    const color = series.color ?? chartColor(index);
    return {
      name: plainText(series.name),
      values: series.values,
      categories: series.categories,
      // On a ring of slices Excel would paint all of them with the colour of the series.
      ...(!isRound(chart) && { color }),
      dataPoints: pointColorsOf(chart, series).map((fillColor, idx) => ({ idx, fillColor, borderColor: isRound(chart) ? "FFFFFF" : fillColor })),
      ...(chart.kind === "line" && { stroke: { width: 2.25 }, marker: { symbol: "circle" as const, size: 6, fill: color, line: color } }),
      ...(chart.labels && { dataLabels: labelsOf(chart) }),
    };
  });

/** A ring has no place for its labels but itself. */
const LABEL_POSITION = { bar: { position: "outEnd" }, column: { position: "outEnd" }, line: { position: "t" }, pie: { position: "ctr" }, doughnut: {} } as const;

/** Labels hang on each series: Excel does not hand a chart's labels down to series that have none. */
const labelsOf = (chart: Chart): NonNullable<SheetChart["dataLabels"]> => ({
  showValue: true,
  fontFamily: FONT,
  fontSize: 10,
  fontColor: isRound(chart) ? "FFFFFF" : INK,
  ...(isRound(chart) && { bold: true }),
  ...LABEL_POSITION[chart.kind],
  ...(chart.axis?.numberFormat !== undefined && { numberFormat: { formatCode: chart.axis.numberFormat } }),
});

/** Excel draws the first bar of a bar chart at the bottom; turned over, the list reads as on the sheet and the scale stays below. */
const axesOf = ({ kind, axis }: Chart): NonNullable<SheetChart["axes"]> => ({
  // Below the plot, not at zero, where bars below zero would cover the names.
  x: { ...AXIS, ...(kind === "bar" && { reverse: true }), tickLblPos: "low" },
  y: {
    ...AXIS,
    gridlines: { major: true },
    ...(kind === "bar" && { crosses: "max" as const }),
    ...((axis?.min !== undefined || axis?.max !== undefined) && { scale: { ...(axis.min !== undefined && { min: axis.min }), ...(axis.max !== undefined && { max: axis.max }) } }),
    ...(axis?.title !== undefined && { title: plainText(axis.title), axisTitleFontFamily: FONT, axisTitleFontSize: 10, axisTitleBold: false, axisTitleColor: INK }),
    ...(axis?.numberFormat !== undefined && { numberFormat: { formatCode: axis.numberFormat } }),
  },
});

export const paintChart = (chart: Chart): SheetChart => ({
  type: chart.kind,
  anchor: { from: { row: chart.from.row, col: chart.from.column }, to: { row: chart.to.row, col: chart.to.column } },
  altText: plainText(chart.altText),
  title: plainText(chart.title),
  titleFontFamily: FONT,
  titleFontSize: 13,
  titleBold: true,
  titleColor: INK,
  series: seriesOf(chart),
  ...(chart.legend ? { legend: "bottom" as const, legendFontFamily: FONT, legendFontSize: 10, legendFontColor: INK } : { legend: false }),
  ...(chart.kind === "bar" || chart.kind === "column" ? { gapWidth: 50 } : {}),
  ...(!isRound(chart) && { axes: axesOf(chart) }),
});
