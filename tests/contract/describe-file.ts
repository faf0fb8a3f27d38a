import { type CellStyle, type ConditionalRule, type DataValidation, readXlsx, type Sheet } from "hucre/xlsx";
import { read as readWithSheetJs } from "xlsx";
import { address, addressOfKey, cellKey } from "../../src/core/address";
import { textOf } from "../../src/core/grid";
import type { Grid } from "../../src/core/model";
import { readWorkbook } from "../../src/xlsx/read";
import { byKey, type CellLook, margin, settled, type SheetDescription, type WorkbookDescription } from "./describe-sheet";

type Loose = Readonly<Record<string, any>>; // eslint-disable-line @typescript-eslint/no-explicit-any -- what the library tells of a file has no closer type

const hex = (color: { readonly rgb?: string } | undefined): string | null => color?.rgb?.slice(-6).toUpperCase() ?? null;
const DEFAULT: Pick<CellLook, "font" | "size"> = { font: "Times New Roman", size: 12 };

const lookOf = (style: CellStyle | undefined): CellLook => {
  const { font, fill, border, alignment, numFmt, protection } = (style ?? {}) as Loose;
  return {
    font: font?.name ?? DEFAULT.font,
    size: font?.size ?? DEFAULT.size,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: font?.underline ?? false,
    color: hex(font?.color) ?? "000000",
    fill: hex(fill?.fgColor),
    border: ["top", "right", "bottom", "left"].filter((side) => border?.[side]?.style === "thin").join(" "),
    horizontal: alignment?.horizontal ?? "general",
    vertical: alignment?.vertical ?? "bottom",
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    numberFormat: numFmt ?? "General",
    locked: protection?.locked ?? true,
  };
};

const NUMBERED = { num: "Number", percentile: "Percentile", min: "LowestValue", max: "HighestValue" } as Loose;

const conditionalFormat = ({ type, range, formula, style, stopIfTrue, colorScale, dataBar }: ConditionalRule): Record<string, unknown> => {
  const { font, fill, numFmt } = (style ?? {}) as Loose;
  if (type === "expression") return { range, formula, bold: font?.bold ?? false, color: hex(font?.color), fill: hex(fill?.bgColor), shown: numFmt ?? null, stop: stopIfTrue ?? false };
  if (colorScale) return { range, points: colorScale.cfvo.map(({ type: kind, value }: Loose, index: number) => ({ kind: NUMBERED[kind], value: value ?? null, color: colorScale.colors[index]?.slice(-6) })) };
  return { range, bar: dataBar?.color.slice(-6), bounds: dataBar?.cfvo.map(({ value }: Loose) => value) };
};

const validation = ({ type, values, formula1, allowBlank, inputTitle, inputMessage, showErrorMessage, errorStyle, errorTitle, errorMessage }: DataValidation): unknown => ({
  rule: type === "custom" ? { custom: formula1 } : { list: values ? values.join(",") : formula1 },
  allowBlank: allowBlank ?? false,
  prompt: inputMessage === undefined ? null : [inputTitle, inputMessage],
  alert: showErrorMessage ? [errorStyle, errorTitle, errorMessage] : null,
});

const pageOf = ({ pageSetup, headerFooter, ...sheet }: Loose): Record<string, unknown> => ({
  orientation: pageSetup.orientation,
  paper: pageSetup.paperSize,
  margins: ["top", "bottom", "left", "right", "header", "footer"].map((side) => margin(pageSetup.margins[side])),
  centered: pageSetup.horizontalCentered ?? false,
  zoom: pageSetup.fitToPage ? { pagesWide: pageSetup.fitToWidth } : { scale: pageSetup.scale ?? 100 },
  area: pageSetup.printArea ?? null,
  titleRows: pageSetup.printTitlesRow ?? null,
  titleColumns: pageSetup.printTitlesColumn ?? null,
  header: headerFooter?.oddHeader ?? "",
  footer: headerFooter?.oddFooter ?? "",
  // A file names the row before a break.
  rowBreaks: (sheet["rowBreaks"] ?? []).map((row: number) => row + 1),
  columnBreaks: (sheet["colBreaks"] ?? []).map((column: number) => column + 1),
});

const chart = ({ kinds, title, anchor, series, axes, legend, ...rest }: Loose): Record<string, unknown> => ({
  kind: kinds[0] === "bar" && !axes?.y?.crosses ? "column" : kinds[0],
  title,
  from: address(anchor.from.row, anchor.from.col),
  to: address(anchor.to.row - 1, anchor.to.col - 1),
  legend: legend === "bottom" || rest["legendPosition"] === "bottom",
  series: series.map((one: Loose) => ({
    name: one["name"],
    values: one["valuesRef"],
    categories: one["categoriesRef"],
    points: (one["dataPoints"] ?? []).map(({ fillColor }: Loose) => fillColor),
    labels: one["dataLabels"] ? { format: one["dataLabels"].numberFormat?.formatCode ?? null, color: one["dataLabels"].fontColor } : null,
  })),
  axis: axes ? { min: axes.y?.scale?.min ?? null, max: axes.y?.scale?.max ?? null, title: axes.y?.title ?? null, format: axes.y?.numberFormat?.formatCode ?? null, reversed: axes.x?.reverse ?? false } : null,
});

const allowedOf = (protection: Loose | undefined): SheetDescription["allowed"] =>
  protection?.["sheet"]
    ? { formatColumns: protection["formatColumns"] ?? false, formatRows: protection["formatRows"] ?? false, autoFilter: protection["autoFilter"] ?? false, formatCells: protection["formatCells"] ?? false, sort: protection["sort"] ?? false, objects: !(protection["objects"] ?? false) }
    : null;

/** A place in the same workbook stands behind "#" alone, one in another file behind the file. */
const linkOf = ({ Target, Tooltip }: Loose) => {
  const [file, place = ""] = (Target as string).split("#") as [string, string?];
  return { to: file === "" ? place : place === "" ? file : `${file}#${encodeURIComponent(place)}`, tip: (Tooltip as string | undefined) ?? null };
};

const PIXELS_A_DIGIT = 8;
const POINTS_A_PIXEL = 0.75;

const describe = (sheet: Sheet & Loose, grid: Grid, links: Loose): SheetDescription => {
  const cells = [...(sheet.cells ?? [])].map(([place, cell]) => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    return { key: cellKey(row, column), at: address(row, column), cell };
  });
  return {
    name: sheet.name,
    visible: !sheet.hidden,
    tabColor: hex(sheet.view?.tabColor),
    gridlines: sheet.view?.showGridLines ?? true,
    frozen: sheet.freezePane ? { rows: sheet.freezePane.rows ?? 0, columns: sheet.freezePane.columns ?? 0 } : null,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => `${address(startRow, startCol)}:${address(endRow, endCol)}`).sort(),
    columns: (sheet.columns ?? []).map(({ width = 0, hidden }) => ({ points: Math.round(width * PIXELS_A_DIGIT) * POINTS_A_PIXEL, hidden: hidden ?? false })),
    rowHeights: byKey([...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) => (height === undefined ? [] : [[String(row + 1), height] as const]))),
    cells: byKey(
      [...grid.cells].flatMap(([key, cell]) => {
        if (cell.kind === "blank") return [];
        const value = cell.kind === "number" ? Number(cell.value) : cell.kind === "boolean" ? cell.value : textOf(cell);
        return [[addressOfKey(key), { value: settled(value), ...("formula" in cell && cell.formula !== undefined && { formula: cell.formula }) }] as const];
      }),
    ),
    // The library tells nothing of a text that has no style.
    looks: byKey([...[...grid.cells.keys()].map((key) => [addressOfKey(key), lookOf(undefined)] as const), ...cells.map(({ at, cell }) => [at, lookOf(cell.style)] as const)]),
    conditionalFormats: [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority).map(conditionalFormat),
    validations: byKey((sheet.dataValidations ?? []).map((one) => [one.range, validation(one)] as const)),
    allowed: allowedOf(sheet["protection"]),
    page: pageOf(sheet),
    autoFilter: sheet.autoFilter?.range ?? null,
    links: byKey(Object.entries(links).flatMap(([at, { l }]) => (l ? [[at, linkOf(l)] as const] : []))),
    charts: (sheet.charts ?? []).map(chart),
  };
};

/** An .xlsx file: its cells by our own reader, everything around them by a library, but for links, of which it forgets half. */
export const describeFile = async (bytes: Uint8Array): Promise<WorkbookDescription> => {
  const read = await readXlsx(bytes, { readStyles: true });
  const { workbook } = readWorkbook(bytes, { name: "plan.xlsx" });
  const linked = readWithSheetJs(bytes, { sheetStubs: true });
  return {
    sheets: read.sheets.map((sheet, index) => describe(sheet as Sheet & Loose, workbook?.sheets[index] as Grid, linked.Sheets[sheet.name] as Loose)),
    names: byKey((read.namedRanges ?? []).filter(({ name }) => !name.startsWith("_xlnm")).map(({ name, range }) => [name, range] as const)),
  };
};
