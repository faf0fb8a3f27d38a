import { anything, between, color, flag, number, numberOrAutomatic, oneOf, text } from "./checks";
import { defineSettings } from "./settings";

/** The parts of a chart that only keep settings. */
const Font = defineSettings("ChartFont", { Bold: flag, Color: color, Italic: flag, Name: text, Size: between(1, 409), Underline: oneOf("None", "Single") });

export class ChartFill extends defineSettings("ChartFill", {}) {
  SetSolidColor(value: string): void {
    this.store.set(`${this.prefix}color`, color(value, "ChartFill.setSolidColor"));
  }

  Clear(): void {
    this.store.set(`${this.prefix}color`, "none");
  }
}

const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75", "Automatic", "RoundDot"] as const;

class ChartLineFormat extends defineSettings("ChartLineFormat", { Color: color, LineStyle: oneOf(...LINE_STYLES), Weight: number }) {
  Clear(): void {
    this.store.set(`${this.prefix}lineStyle`, "None");
  }
}

class ChartBorder extends defineSettings("ChartBorder", { Color: color, LineStyle: oneOf(...LINE_STYLES), Weight: number }) {
  Clear(): void {
    this.store.set(`${this.prefix}lineStyle`, "None");
  }
}

const TitleFormat = defineSettings("ChartTitleFormat", {}, { Fill: ChartFill, Font, Border: ChartBorder });
export const ChartTitle = defineSettings("ChartTitle", { Text: text, Visible: flag, Overlay: flag, Position: text, HorizontalAlignment: text, VerticalAlignment: text }, { Format: TitleFormat });

const LegendFormat = defineSettings("ChartLegendFormat", {}, { Fill: ChartFill, Font, Border: ChartBorder });
export const ChartLegend = defineSettings(
  "ChartLegend",
  { Visible: flag, Overlay: flag, Position: oneOf("Invalid", "Top", "Bottom", "Left", "Right", "Corner", "Custom"), Left: number, Top: number, Width: number, Height: number },
  { Format: LegendFormat },
);

const DataLabelFormat = defineSettings("ChartDataLabelFormat", {}, { Fill: ChartFill, Font, Border: ChartBorder });
const LABEL_POSITIONS = ["Invalid", "None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit", "Callout"] as const;
export const ChartDataLabels = defineSettings(
  "ChartDataLabels",
  {
    ShowValue: flag,
    ShowSeriesName: flag,
    ShowCategoryName: flag,
    ShowLegendKey: flag,
    ShowPercentage: flag,
    ShowBubbleSize: flag,
    Position: oneOf(...LABEL_POSITIONS),
    Separator: text,
    NumberFormat: text,
    LinkNumberFormat: flag,
  },
  { Format: DataLabelFormat },
);

const Gridlines = defineSettings("ChartGridlines", { Visible: flag }, { Format: defineSettings("ChartGridlinesFormat", {}, { Line: ChartLineFormat }) });
const AxisTitle = defineSettings("ChartAxisTitle", { Text: text, Visible: flag, TextOrientation: number }, { Format: defineSettings("ChartAxisTitleFormat", {}, { Font, Fill: ChartFill, Border: ChartBorder }) });
const AxisFormat = defineSettings("ChartAxisFormat", {}, { Font, Line: ChartLineFormat, Fill: ChartFill });
export const ChartAxis = defineSettings(
  "ChartAxis",
  {
    Minimum: numberOrAutomatic,
    Maximum: numberOrAutomatic,
    MajorUnit: numberOrAutomatic,
    MinorUnit: numberOrAutomatic,
    NumberFormat: text,
    LinkNumberFormat: flag,
    Visible: flag,
    ReversePlotOrder: flag,
    TickLabelPosition: oneOf("NextToAxis", "High", "Low", "None"),
    TickLabelSpacing: anything,
    Position: oneOf("Automatic", "Maximum", "Minimum", "Custom"),
    MajorTickMark: oneOf("None", "Cross", "Inside", "Outside"),
    MinorTickMark: oneOf("None", "Cross", "Inside", "Outside"),
    TextOrientation: anything,
    CategoryType: oneOf("Automatic", "TextAxis", "DateAxis"),
  },
  { Title: AxisTitle, MajorGridlines: Gridlines, MinorGridlines: Gridlines, Format: AxisFormat },
);
export const ChartAxes = defineSettings("ChartAxes", {}, { CategoryAxis: ChartAxis, ValueAxis: ChartAxis });

const AreaFormat = defineSettings("ChartAreaFormat", { RoundedCorners: flag }, { Fill: ChartFill, Font, Border: ChartBorder });
const PlotAreaFormat = defineSettings("ChartPlotAreaFormat", {}, { Fill: ChartFill, Border: ChartBorder });
export const ChartPlotArea = defineSettings("ChartPlotArea", { Left: number, Top: number, Width: number, Height: number, InsideLeft: number, InsideTop: number, InsideWidth: number, InsideHeight: number }, { Format: PlotAreaFormat });
export const ChartAreaFormat = AreaFormat;

const SeriesFormat = defineSettings("ChartSeriesFormat", {}, { Fill: ChartFill, Line: ChartLineFormat });
const PointFormat = defineSettings("ChartPointFormat", {}, { Fill: ChartFill, Border: ChartBorder });
export const ChartPoint = defineSettings("ChartPoint", { HasDataLabel: flag, MarkerBackgroundColor: color, MarkerForegroundColor: color }, { Format: PointFormat });

export const SeriesSettings = defineSettings(
  "ChartSeries",
  {
    Name: text,
    ChartType: text,
    GapWidth: between(0, 500),
    Overlap: between(-100, 100),
    DoughnutHoleSize: between(10, 90),
    HasDataLabels: flag,
    AxisGroup: oneOf("Primary", "Secondary"),
    Smooth: flag,
    Filtered: flag,
    MarkerStyle: text,
    MarkerSize: between(2, 72),
    MarkerBackgroundColor: color,
    MarkerForegroundColor: color,
    VaryByCategories: flag,
    InvertIfNegative: flag,
    Explosion: number,
    FirstSliceAngle: between(0, 360),
    PlotOrder: number,
  },
  { DataLabels: ChartDataLabels, Format: SeriesFormat },
);
