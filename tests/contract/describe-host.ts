import { addressOfKey, columnOf, rowOf } from "../../src/core/address";
import type { Host } from "../host/host";
import { blockText } from "../host/workbook/block";
import { onWire } from "../host/workbook/cell-value";
import { type FormatLayers, formatAt } from "../host/workbook/formats";
import type { ChartData, ConditionalFormatData, SheetData, ValidationData } from "../host/workbook/sheet-data";
import { byKey, type CellLook, margin, settled, type SheetDescription, type WorkbookDescription } from "./describe-sheet";

type Loose = Readonly<Record<string, any>>; // eslint-disable-line @typescript-eslint/no-explicit-any -- settings are kept as they came over the wire

const hex = (color: unknown): string | null => (typeof color === "string" && color !== "" ? color.replace("#", "").toUpperCase() : null);
const bare = (formula: unknown): string => String(formula).replace(/^=/, "");
const lower = (word: unknown): string => String(word).toLowerCase();

const lookAt = (formats: FormatLayers, row: number, column: number): CellLook => {
  const get = (name: string) => formatAt(formats, row, column, name);
  return {
    font: String(get("font.name")),
    size: Number(get("font.size")),
    bold: get("font.bold") === true,
    italic: get("font.italic") === true,
    underline: get("font.underline") === "Single",
    color: hex(get("font.color")) ?? "",
    fill: hex(get("fill.color")),
    border: ["top", "right", "bottom", "left"].filter((side) => get(`border.${side}.style`) === "Continuous" && get(`border.${side}.weight`) === "Thin").join(" "),
    horizontal: lower(get("horizontalAlignment")),
    vertical: lower(get("verticalAlignment")),
    wrap: get("wrapText") === true,
    indent: Number(get("indentLevel")),
    numberFormat: String(get("numberFormat")),
    locked: get("locked") !== false,
  };
};

const conditionalFormat = ({ type, block, stopIfTrue, rule }: ConditionalFormatData): Record<string, unknown> => {
  const range = blockText(block);
  const get = (path: string): any => Object.entries(rule).find(([key]) => key.endsWith(path))?.[1]; // eslint-disable-line @typescript-eslint/no-explicit-any -- as above
  if (type === "Custom") return { range, formula: bare(get("rule.formula")), bold: get("font.bold") ?? false, color: hex(get("font.color")), fill: hex(get("fill.color")), shown: get("format.numberFormat") ?? null, stop: stopIfTrue };
  if (type === "ColorScale") {
    const { minimum, midpoint, maximum } = get("criteria") as Loose;
    return { range, points: [minimum, midpoint, maximum].filter(Boolean).map((one: Loose) => ({ kind: one["type"], value: one["formula"] ?? null, color: hex(one["color"]) })) };
  }
  return { range, bar: hex(get("positiveFormat.fillColor")), bounds: [get("lowerBoundRule").formula, get("upperBoundRule").formula] };
};

const validation = ({ rule, prompt, errorAlert, ignoreBlanks }: ValidationData): unknown => {
  const { list, custom } = rule as Loose;
  return {
    rule: custom ? { custom: bare(custom.formula) } : { list: bare(list.source) },
    allowBlank: ignoreBlanks,
    prompt: prompt["message"] === "" ? null : [prompt["title"], prompt["message"]],
    alert: errorAlert["showAlert"] ? [lower(errorAlert["style"]), errorAlert["title"], errorAlert["message"]] : null,
  };
};

const threeParts = (page: Loose, kind: "Header" | "Footer"): string =>
  [["L", "left"], ["C", "center"], ["R", "right"]].map(([code, part]) => (page[`headersFooters.defaultForAllPages.${part}${kind}`] ? `&${code}${page[`headersFooters.defaultForAllPages.${part}${kind}`]}` : "")).join("");

const pageOf = ({ page }: SheetData): Record<string, unknown> => {
  const settings: Loose = page.settings;
  const { scale, horizontalFitToPages } = settings["zoom"] ?? {};
  return {
    orientation: lower(settings["orientation"]),
    paper: lower(settings["paperSize"]),
    margins: ["top", "bottom", "left", "right", "header", "footer"].map((side) => margin(settings[`${side}Margin`] / 72)),
    centered: settings["centerHorizontally"],
    zoom: horizontalFitToPages === undefined ? { scale: scale ?? 100 } : { pagesWide: horizontalFitToPages },
    area: page.printArea,
    titleRows: page.titleRows,
    titleColumns: page.titleColumns,
    header: threeParts(settings, "Header"),
    footer: threeParts(settings, "Footer"),
    rowBreaks: page.rowBreaks,
    columnBreaks: page.columnBreaks,
  };
};

const KINDS: Loose = { BarClustered: "bar", ColumnClustered: "column", LineMarkers: "line", Pie: "pie", Doughnut: "doughnut" };
const cellOf = (place: unknown): string => String(place).replace(/^.*!/, "");

const chart = ({ settings, series }: ChartData): Record<string, unknown> => {
  const kind = KINDS[settings["chartType"] as string] as string;
  const at = (path: string): unknown => settings[path] ?? null;
  return {
    kind,
    title: at("title.text"),
    from: cellOf(at("from")),
    to: cellOf(at("to")),
    legend: at("legend.visible") === true,
    series: series.map(({ settings: own, values, categories, points }) => ({
      name: own["name"],
      values: bare(values),
      categories: bare(categories),
      points: [...points].sort(([a], [b]) => a - b).map(([, point]) => hex(Object.values(point)[0])),
      labels: own["hasDataLabels"] ? { format: own["dataLabels.numberFormat"] ?? null, color: hex(own["dataLabels.format.font.color"]) } : null,
    })),
    axis: ["pie", "doughnut"].includes(kind)
      ? null
      : { min: at("axes.valueAxis.minimum"), max: at("axes.valueAxis.maximum"), title: at("axes.valueAxis.title.text"), format: at("axes.valueAxis.numberFormat"), reversed: at("axes.categoryAxis.reversePlotOrder") === true },
  };
};

const allowedOf = ({ protection }: SheetData): SheetDescription["allowed"] => {
  const options = protection?.options as Loose | undefined;
  return options
    ? { formatColumns: options["allowFormatColumns"], formatRows: options["allowFormatRows"], autoFilter: options["allowAutoFilter"], formatCells: options["allowFormatCells"], sort: options["allowSort"], objects: options["allowEditObjects"] }
    : null;
};

const describe = (sheet: SheetData): SheetDescription => ({
  name: sheet.name,
  visible: sheet.visibility === "Visible",
  tabColor: hex(sheet.tabColor),
  gridlines: sheet.showGridlines,
  frozen: sheet.freeze,
  merges: sheet.merges.map(blockText).sort(),
  columns: [...sheet.columnWidths].sort(([a], [b]) => a - b).map(([column, points]) => ({ points, hidden: sheet.hiddenColumns.has(column) })),
  rowHeights: byKey([...sheet.rowHeights].map(([row, points]) => [String(row + 1), points] as const)),
  cells: byKey([...sheet.contents].map(([key, { value, formula }]) => [addressOfKey(key), { value: settled(onWire(value)), ...(formula !== null && { formula: bare(formula) }) }] as const)),
  // A cell that has a content and no style is a cell of the file, too.
  looks: byKey([...new Set([...sheet.formats.cells.keys(), ...sheet.contents.keys()])].map((key) => [addressOfKey(key), lookAt(sheet.formats, rowOf(key), columnOf(key))] as const)),
  conditionalFormats: sheet.conditionalFormats.map(conditionalFormat),
  validations: byKey(sheet.validations.filter(({ rule }) => Object.keys(rule).length > 0).map((one) => [blockText(one.block), validation(one)] as const)),
  allowed: allowedOf(sheet),
  page: pageOf(sheet),
  autoFilter: sheet.autoFilter && blockText(sheet.autoFilter.block),
  links: byKey([...sheet.hyperlinks].map(([key, { address, documentReference, screenTip }]) => [addressOfKey(key), { to: address === undefined ? String(documentReference) : documentReference === undefined ? address : `${address}#${encodeURIComponent(documentReference)}`, tip: screenTip ?? null }] as const)),
  charts: sheet.charts.map(chart),
});

/** The sheets that were painted; `like` says which of a workbook's sheets are meant. */
export const describeHost = (host: Host, like: WorkbookDescription): WorkbookDescription => ({
  sheets: like.sheets.flatMap((described) => {
    const sheet = host.workbook.sheetNamed(described.name);
    return sheet ? [describe(sheet.data)] : [];
  }),
  names: byKey(host.workbook.nameList.map(({ name, refersTo }) => [name, bare(refersTo)] as const)),
});
