import { address } from "../../core/address";
import type { Chart } from "../../core/sheet-plan";
import { rangeOf } from "../../core/sheet/a1-range";
import { CHART_GRID, CHART_INK, chartColor, DEFAULT_FONT } from "../../core/sheet/look";
import { plainText } from "../../core/sheet/plain-text";
import { foldName, type SheetNames } from "./rename-sheets";
import { ACTION, sizeOf, type Stroke } from "./stroke";

const TYPES = { bar: "BarClustered", column: "ColumnClustered", line: "LineMarkers", pie: "Pie", doughnut: "Doughnut" } as const;
/** A ring has no place for its labels but itself. */
const LABELS = { bar: "OutsideEnd", column: "OutsideEnd", line: "Top", pie: "Center", doughnut: null } as const;

const hex = (color: string): string => `#${color}`;
const isRound = ({ kind }: Chart): boolean => kind === "pie" || kind === "doughnut";

/** The range that `'Biểu đồ'!$B$76:$B$119` names, on the sheet that bears the name now. */
const rangeNamed = (sheet: Excel.Worksheet, reference: string, names: SheetNames): Excel.Range => {
  const at = reference.lastIndexOf("!");
  const name = reference.slice(0, at).replace(/^'|'$/g, "").replaceAll("''", "'");
  return sheet.context.workbook.worksheets.getItem(names.get(foldName(name)) ?? name).getRange(reference.slice(at + 1).replaceAll("$", ""));
};

const pointCount = (cells: string): number => {
  const { top, left, bottom, right } = rangeOf(cells.slice(cells.lastIndexOf("!") + 1));
  return (bottom - top + 1) * (right - left + 1);
};

/** Slices must differ: without colours of their own they go through the palette. */
const pointColorsOf = (chart: Chart, { pointColors, values }: Chart["series"][number]): readonly string[] =>
  pointColors ?? (isRound(chart) ? Array.from({ length: pointCount(values) }, (_, index) => chartColor(index)) : []);

const paintFont = (font: Excel.ChartFont, size: number, bold: boolean, color = CHART_INK): void => {
  font.name = DEFAULT_FONT.name;
  font.size = size;
  font.bold = bold;
  font.color = hex(color);
};

const paintLabels = (chart: Chart, series: Excel.ChartSeries): void => {
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  const position = LABELS[chart.kind];
  if (position) series.dataLabels.position = position;
  if (chart.axis?.numberFormat !== undefined) series.dataLabels.numberFormat = chart.axis.numberFormat;
  paintFont(series.dataLabels.format.font, 10, isRound(chart), isRound(chart) ? "FFFFFF" : CHART_INK);
};

const paintSeries = (chart: Chart, made: Excel.Chart, index: number, sheet: Excel.Worksheet, names: SheetNames): void => {
  const plan = chart.series[index] as Chart["series"][number];
  // What the range looks like may have led Excel to other series than one: the first is ours in any case.
  const series = index === 0 ? made.series.getItemAt(0) : made.series.add(plainText(plan.name));
  series.name = plainText(plan.name);
  series.setValues(rangeNamed(sheet, plan.values, names));
  series.setXAxisValues(rangeNamed(sheet, plan.categories, names));
  const color = hex(plan.color ?? chartColor(index));
  if (chart.kind === "bar" || chart.kind === "column") series.gapWidth = 50;
  if (!isRound(chart)) series.format.fill.setSolidColor(color);
  if (chart.kind === "line") {
    series.format.line.color = color;
    series.format.line.weight = 2.25;
    series.markerStyle = "Circle";
    series.markerSize = 6;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  }
  pointColorsOf(chart, plan).forEach((pointColor, point) => series.points.getItemAt(point).format.fill.setSolidColor(hex(pointColor)));
  if (chart.labels) paintLabels(chart, series);
};

/** Excel draws the first bar of a bar chart at the bottom; turned over, the list reads as on the sheet and the scale stays below. */
const paintAxes = ({ kind, axis }: Chart, { categoryAxis, valueAxis }: Excel.ChartAxes): void => {
  if (kind === "bar") categoryAxis.reversePlotOrder = true;
  if (kind === "bar") categoryAxis.position = "Maximum";
  // Below the plot, not at zero, where bars below zero would cover the names.
  categoryAxis.tickLabelPosition = "Low";
  for (const one of [categoryAxis, valueAxis]) {
    one.majorTickMark = "None";
    one.minorTickMark = "None";
    paintFont(one.format.font, 10, false);
  }
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = hex(CHART_GRID);
  if (axis?.min !== undefined) valueAxis.minimum = axis.min;
  if (axis?.max !== undefined) valueAxis.maximum = axis.max;
  if (axis?.numberFormat !== undefined) valueAxis.numberFormat = axis.numberFormat;
  if (axis?.title !== undefined) {
    valueAxis.title.text = plainText(axis.title);
    paintFont(valueAxis.title.format.font, 10, false);
  }
};

/** Excel takes a range for one series only along it: a row read by columns is a series for each cell. */
const isRow = (values: string): boolean => {
  const { top, bottom } = rangeOf(values.slice(values.lastIndexOf("!") + 1));
  return top === bottom;
};

const paintChart = (chart: Chart, sheet: Excel.Worksheet, names: SheetNames): void => {
  const [first] = chart.series;
  if (!first) return;
  const made = sheet.charts.add(TYPES[chart.kind], rangeNamed(sheet, first.values, names), isRow(first.values) ? "Rows" : "Columns");
  // Office.js has no place for an alternative text; screen readers say the name.
  made.name = plainText(chart.title);
  made.setPosition(address(chart.from.row, chart.from.column), address(chart.to.row - 1, chart.to.column - 1));
  made.title.text = plainText(chart.title);
  paintFont(made.title.format.font, 13, true);
  chart.series.forEach((_, index) => paintSeries(chart, made, index, sheet, names));
  made.legend.visible = chart.legend;
  if (chart.legend) made.legend.position = "Bottom";
  if (chart.legend) paintFont(made.legend.format.font, 10, false);
  if (!isRound(chart)) paintAxes(chart, made.axes);
};

/** Charts come last: what they show must be there, and Excel takes their sources by range. */
export const paintCharts = (charts: readonly Chart[], names: SheetNames): readonly Stroke[] =>
  charts.map((chart) => {
    const points = chart.series.reduce((sum, series) => sum + pointColorsOf(chart, series).length, 0);
    return { bytes: sizeOf(chart) + ACTION * (60 + chart.series.length * 20 + points * 4), apply: (sheet) => paintChart(chart, sheet, names) };
  });

