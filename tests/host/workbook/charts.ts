import { refuse } from "../protocol/host-error";
import { WireCollection } from "../protocol/wire-object";
import { absoluteText, type Block, parseBlock, sheetText, splitSheet } from "./block";
import { ChartAreaFormat, ChartAxes, ChartDataLabels, ChartLegend, ChartPlotArea, ChartPoint, ChartTitle, SeriesSettings } from "./chart-parts";
import { seriesOf } from "./chart-source";
import { number, oneOf, text } from "./checks";
import { Range } from "./range";
import { defineSettings, recordStore, type Settings } from "./settings";
import type { ChartData, SeriesData } from "./sheet-data";
import type { Worksheet } from "./worksheet";

const reference = (range: Range): string => `=${sheetText(range.worksheet.data.name)}!${absoluteText(range.block)}`;

class ChartPointsCollection extends WireCollection<Settings> {
  readonly wireClass = "ChartPointsCollection";

  constructor(
    private readonly series: SeriesData,
    private readonly checkOpen: () => void,
  ) {
    super();
  }

  get Count(): number {
    return this.items().length;
  }

  items(): readonly Settings[] {
    const block = parseBlock(splitSheet(this.series.values ?? "").rest);
    return Array.from({ length: block ? block.rows * block.columns : 0 }, (_, index) => this.GetItemAt(index));
  }

  GetItemAt(index: number): Settings {
    const record = this.series.points.get(index) ?? {};
    this.series.points.set(index, record);
    return new ChartPoint(recordStore(record, {}, this.checkOpen));
  }
}

class ChartSeries extends SeriesSettings {
  constructor(
    private readonly chart: Chart,
    readonly data: SeriesData,
  ) {
    super(recordStore(data.settings, { chartType: chart.data.settings["chartType"], hasDataLabels: false }, () => chart.checkOpen()));
  }

  get Points(): ChartPointsCollection {
    return new ChartPointsCollection(this.data, () => this.chart.checkOpen());
  }

  SetValues(range: Range): void {
    this.data.values = reference(range);
  }

  SetXAxisValues(range: Range): void {
    this.data.categories = reference(range);
  }

  Delete(): void {
    this.chart.data.series = this.chart.data.series.filter((one) => one !== this.data);
  }
}

class ChartSeriesCollection extends WireCollection<ChartSeries> {
  readonly wireClass = "ChartSeriesCollection";

  constructor(private readonly chart: Chart) {
    super();
  }

  get Count(): number {
    return this.chart.data.series.length;
  }

  items(): readonly ChartSeries[] {
    return this.chart.data.series.map((data) => new ChartSeries(this.chart, data));
  }

  Add(name?: string, index?: number): ChartSeries {
    const data: SeriesData = { settings: name === undefined ? {} : { name }, points: new Map(), values: null, categories: null };
    const at = index ?? this.chart.data.series.length;
    this.chart.data.series = [...this.chart.data.series.slice(0, at), data, ...this.chart.data.series.slice(at)];
    return new ChartSeries(this.chart, data);
  }

  GetItemAt(index: number): ChartSeries {
    return this.items()[index] ?? refuse("InvalidArgument", "ChartSeriesCollection.getItemAt");
  }
}

const Base = defineSettings(
  "Chart",
  { ChartType: text, Height: number, Left: number, Top: number, Width: number, Style: number, DisplayBlanksAs: oneOf("NotPlotted", "Zero", "Interpolated"), PlotVisibleOnly: (value) => value },
  { Title: ChartTitle, Legend: ChartLegend, Axes: ChartAxes, DataLabels: ChartDataLabels, PlotArea: ChartPlotArea, Format: ChartAreaFormat },
);

/** A chart keeps what it was told; nothing is drawn. */
export class Chart extends Base {
  constructor(
    private readonly sheet: Worksheet,
    readonly data: ChartData,
  ) {
    super(recordStore(data.settings, {}, () => this.checkOpen()));
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.data.id };
  }

  get Id(): string {
    return this.data.id;
  }

  get Name(): string {
    return this.data.name;
  }

  set Name(name: string) {
    this.data.name = name;
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  SetPosition(start: Range | string, end?: Range | string): void {
    const from = this.rangeOf(start);
    const to = end === undefined ? from : this.rangeOf(end);
    this.checkOpen();
    Object.assign(this.data.settings, { left: from.Left, top: from.Top, width: to.Left + to.Width - from.Left, height: to.Top + to.Height - from.Top });
    this.data.settings["from"] = from.Address;
    this.data.settings["to"] = to.Address;
  }

  SetData(source: Range, seriesBy = "Auto"): void {
    this.checkOpen();
    this.data.series = seriesOf(source, seriesBy);
  }

  Delete(): void {
    this.checkOpen();
    this.sheet.data.charts = this.sheet.data.charts.filter((one) => one !== this.data);
  }

  checkOpen(): void {
    this.sheet.checkUnprotected("Chart");
  }

  private rangeOf(place: Range | string): Range {
    if (place instanceof Range) return place;
    const block: Block = parseBlock(place) ?? refuse("InvalidArgument", "Chart.setPosition");
    return this.sheet.rangeAt(block);
  }
}

export class ChartCollection extends WireCollection<Chart> {
  readonly wireClass = "ChartCollection";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get Count(): number {
    return this.sheet.data.charts.length;
  }

  items(): readonly Chart[] {
    return this.sheet.data.charts.map((data) => new Chart(this.sheet, data));
  }

  Add(type: string, source: Range, seriesBy = "Auto"): Chart {
    this.sheet.checkUnprotected("ChartCollection.add");
    if (!(source instanceof Range)) refuse("InvalidArgument", "ChartCollection.add");
    const id = this.sheet.workbook.nextId("chart");
    const settings = { chartType: type, left: 0, top: 0, width: 360, height: 216 };
    const data: ChartData = { id, name: `Chart ${this.sheet.data.charts.length + 1}`, settings, series: seriesOf(source, seriesBy) };
    this.sheet.data.charts = [...this.sheet.data.charts, data];
    return new Chart(this.sheet, data);
  }

  /** By name or by id. */
  GetItem(key: string): Chart {
    return this.GetItemOrNullObject(key) ?? refuse("ItemNotFound", "ChartCollection.getItem");
  }

  GetItemOrNullObject(key: string): Chart | null {
    return this.items().find((one) => one.Id === key || one.Name === key) ?? null;
  }

  GetItemAt(index: number): Chart {
    return this.items()[index] ?? refuse("InvalidArgument", "ChartCollection.getItemAt");
  }
}
