import { address, columnName, quoteSheet } from "../../address";
import { formatDateTime } from "../../numbers/format";
import { STATUS_WORDS } from "../../messages/sheet-text";
import { fillText } from "../../messages/fill-text";
import { listNames } from "../../messages/list-names";
import { SUMMARY_TEXT } from "../../messages/summary-text";
import { targetWords } from "../../messages/target-words";
import type { Figure, Indicator, Language, Measure, Status, Summary } from "../../model";
import { sum } from "../../numbers/decimal";
import { lastMonth } from "../../period/period";
import { periodName } from "../../period/period-name";
import type { ConditionalFormat, PlanCell, SheetPlan, Style } from "../../sheet-plan";
import { boundsAsFormula, percentFormula, statusFormula, termsOf } from "../../status/status-formula";
import { formulaCell, styleCell, textCell, textRow } from "../cells";
import { madeAnew } from "../made-anew";
import { fittingRow } from "../row-height";
import { COLORS, DOUBT, MISSING, NUMBER_FORMATS, SIZES, STATUS_HIGHLIGHTS, STYLES, decimalsFormat } from "../styles";
import { COLUMNS, FIRST_UNIT_COLUMN, type SummaryLayout } from "./layout";
import { pageFoot } from "./page-foot";
import { wholeProvinceFormula, wholeProvinceReported } from "./spanning-formula";
import { indicatorCells, measureCells, type UnitCellsGround } from "./unit-cells";
import { unitParts, type UnitParts } from "./unit-parts";

const COLUMN = Object.fromEntries(COLUMNS.map((name, index) => [name, index])) as Record<(typeof COLUMNS)[number], number>;
const WIDTHS = [5, 46, 16, 15, 14, 10, 16, 9] as const;
const UNIT_WIDTH = 9.5;
/** A unit with fewer indicators of its own has a column, but no room on paper: what it reports stands in the province's column and in `Truy vết`. */
const PRINTED_FROM = 10;
/** Units on one printed page beside the repeated first two columns. */
const UNITS_A_PAGE = 11;

/** The title stands right of the columns that every printed page repeats. */
const TITLE_COLUMN = 2;
const TITLE_HEIGHTS: ReadonlyMap<number, number> = new Map([[1, 24], [3, 34], [4, 26], [5, 34]]);
const MEASURE_TITLE_HEIGHT = 34;

const VALUE: Style = { ...STYLES.number, bold: true };

const nameIn = ({ name, nameEn }: { readonly name: string; readonly nameEn: string }, language: Language) => (language === "vi" ? name : nameEn);

const titleCells = (summary: Summary, language: Language): readonly PlanCell[] => {
  const words = SUMMARY_TEXT[language];
  const { catalogue, period, asOf, completeness } = summary;
  const codes = new Set(completeness.missing);
  const missing = listNames(catalogue.orgUnits.filter(({ code }) => codes.has(code)).map(({ short }) => short));
  const statement = completeness.missing.length ? fillText(words.incomplete, { ...completeness, missing }) : fillText(words.complete, { expected: completeness.expected });
  return [
    textCell(0, 0, catalogue.province.toUpperCase(), { ...STYLES.office, horizontal: "left" }),
    textCell(1, TITLE_COLUMN, fillText(words.title, { year: catalogue.year }), { ...STYLES.title, wrap: true }),
    textCell(2, TITLE_COLUMN, fillText(words.asOf, { period: periodName(period, language), code: period, asOf: formatDateTime(asOf, language) }), STYLES.subtitle),
    textCell(3, TITLE_COLUMN, statement, { ...STYLES.subtitle, italic: false, bold: true, wrap: true }),
    textCell(4, TITLE_COLUMN, fillText(words.versions, { version: catalogue.version, source: catalogue.source.title }), { ...STYLES.subtitle, size: SIZES.small, color: COLORS.muted, wrap: true }),
    ...statusTally(summary, language),
  ];
};

/** One line that counts the statuses, for a reader who has ten seconds. */
const statusTally = ({ figures }: Summary, language: Language): readonly PlanCell[] => {
  const count = (status: Status) => figures.filter((figure) => figure.status === status).length;
  const line = (Object.keys(STATUS_HIGHLIGHTS) as Status[]).filter(count).map((status) => `${STATUS_WORDS[language][status]}: ${count(status)}`.replaceAll(" ", "\u00A0"));
  return [textCell(5, TITLE_COLUMN, line.join(" · "), { ...STYLES.subtitle, italic: false, wrap: true })];
};

const UNIT_HEADER: Style = { ...STYLES.header, size: SIZES.small };

const headerCells = (row: number, layout: SummaryLayout, labels: readonly string[]): readonly PlanCell[] => [
  ...textRow(row, 0, labels, STYLES.header),
  ...layout.units.map((unit, index) => textCell(row, FIRST_UNIT_COLUMN + index, unit.short, UNIT_HEADER)),
];

const indicatorRow = (indicator: Indicator, figure: Figure, row: number, summary: Summary, layout: SummaryLayout, language: Language): readonly PlanCell[] => {
  const { catalogue, period } = summary;
  const at = (name: keyof typeof COLUMN) => `$${columnName(COLUMN[name])}$${row + 1}`;
  const value = at("value");
  const decrease = indicator.target.op === "decrease-by";
  const count = `${figure.reported}/${figure.expected}`;
  const countFormula = wholeProvinceReported(indicator, catalogue, layout, figure.expected);
  const cells = {
    value,
    known: decrease && !figure.baseline ? "FALSE" : `ISNUMBER(${value})`,
    bounds: boundsAsFormula(indicator.target),
    month: String(lastMonth(period)),
    ...(decrease ? { baseline: figure.baseline ? figure.baseline.round(15).toFixed() : "0" } : {}),
  };
  const name = nameIn(indicator, language);
  return [
    textCell(row, COLUMN.number, indicator.number, STYLES.centered),
    textCell(row, COLUMN.name, name, indicator.partOf ? { ...STYLES.cell, indent: 1, italic: true } : STYLES.cell),
    textCell(row, COLUMN.unit, indicator.unit, STYLES.centered),
    textCell(row, COLUMN.target, targetWords(indicator.target, language), STYLES.centered),
    formulaCell(row, COLUMN.value, wholeProvinceFormula(indicator, catalogue, layout), figure.value, { ...VALUE, numberFormat: decimalsFormat(indicator.decimals) }),
    formulaCell(row, COLUMN.percent, percentFormula(indicator.target.op, cells), figure.percentOfTarget, { ...STYLES.number, numberFormat: NUMBER_FORMATS.percent }),
    formulaCell(row, COLUMN.status, statusFormula(termsOf(indicator), catalogue.thresholds, STATUS_WORDS[language], cells), STATUS_WORDS[language][figure.status], STYLES.centered),
    countFormula === null ? textCell(row, COLUMN.reported, count, STYLES.centered) : formulaCell(row, COLUMN.reported, countFormula, count, STYLES.centered),
  ];
};

const measureRow = (measure: Measure, row: number, total: PlanCell, language: Language): readonly PlanCell[] => [
  styleCell(row, COLUMN.number, STYLES.centered),
  textCell(row, COLUMN.name, nameIn(measure, language), STYLES.cell),
  textCell(row, COLUMN.unit, measure.unit, STYLES.centered),
  styleCell(row, COLUMN.target, STYLES.cell),
  total,
  ...[COLUMN.percent, COLUMN.status, COLUMN.reported].map((column) => styleCell(row, column, STYLES.cell)),
];

const totalCell = (measure: Measure, row: number, layout: SummaryLayout, { parts }: UnitParts): PlanCell => {
  const range = `${address(row, FIRST_UNIT_COLUMN)}:${address(row, layout.lastColumn)}`;
  const amounts = parts.flatMap((part) => part?.value ?? []);
  const total = amounts.length > 0 ? sum(amounts) : null;
  return formulaCell(row, COLUMN.value, `IF(COUNT(${range})=0,"",SUM(${range}))`, total, { ...VALUE, numberFormat: measure.integer ? NUMBER_FORMATS.integer : "#,##0.####" });
};

const highlights = (layout: SummaryLayout, catalogueRows: readonly [number, number], language: Language): readonly ConditionalFormat[] => {
  const [first, last] = catalogueRows;
  const status = `${columnName(COLUMN.status)}${first + 1}`;
  const statusRange = `${status}:${columnName(COLUMN.status)}${last + 1}`;
  const unitCell = address(first, FIRST_UNIT_COLUMN);
  const unitRange = `${unitCell}:${address(layout.lastRow, layout.lastColumn)}`;
  const reported = address(first, COLUMN.reported);
  return [
    ...(Object.keys(STATUS_HIGHLIGHTS) as Status[]).map((each): ConditionalFormat => ({ kind: "formula", range: statusRange, formula: `$${status}="${STATUS_WORDS[language][each]}"`, highlight: STATUS_HIGHLIGHTS[each], stop: true })),
    { kind: "formula", range: `${reported}:${address(last, COLUMN.reported)}`, formula: `LEFT(${reported},FIND("/",${reported})-1)<>MID(${reported},FIND("/",${reported})+1,9)`, highlight: MISSING },
    { kind: "formula", range: unitRange, formula: `AND(ISTEXT(${unitCell}),${unitCell}<>"",${unitCell}<>"-",ROW(${unitCell})<>${layout.measureHeaderRow + 1})`, highlight: DOUBT },
  ];
};

/** The leading units that owe enough indicators to be worth a printed column. */
const printedUnits = ({ figures }: Summary, layout: SummaryLayout): number => {
  const few = layout.units.findIndex(({ code }) => figures.filter(({ byUnit }) => byUnit.has(code)).length < PRINTED_FROM);
  return few === -1 ? layout.units.length : few;
};

const signatures = (row: number, language: Language): readonly PlanCell[] => {
  const words = SUMMARY_TEXT[language];
  return [textCell(row, COLUMN.name, words.drawnUp, STYLES.office), textCell(row, COLUMN.value, words.signed, STYLES.office)];
};

/** The rows under the title: one for each indicator, the units beside it; below, the amounts behind the rates; then who signs. */
function* tableRows(ground: UnitCellsGround, language: Language): Generator<readonly [row: number, cells: readonly PlanCell[]]> {
  const { summary, layout, partsOf } = ground;
  const { catalogue, figures } = summary;
  const words = SUMMARY_TEXT[language];
  const labels = COLUMNS.map((name) => words.columns[name]);
  yield [layout.headerRow, headerCells(layout.headerRow, layout, labels)];
  for (const [index, indicator] of catalogue.indicators.entries()) {
    const row = layout.indicatorRow.get(indicator.id) as number;
    const figure = figures[index] as Figure;
    yield [row, [...indicatorRow(indicator, figure, row, summary, layout, language), ...indicatorCells(indicator, figure, row, ground)]];
  }
  yield [layout.measureTitleRow, [textCell(layout.measureTitleRow, 0, `${words.measuresTitle}. ${words.measuresNote}`, { ...STYLES.heading, size: SIZES.table, wrap: true })]];
  yield [layout.measureHeaderRow, headerCells(layout.measureHeaderRow, layout, labels.map((label, index) => (index === COLUMN.value ? words.total : index < COLUMN.target ? label : "")))];
  for (const measure of layout.measures) {
    const row = layout.measureRow.get(measure.id) as number;
    yield [row, [...measureRow(measure, row, totalCell(measure, row, layout, partsOf(measure.id)), language), ...measureCells(measure, row, ground)]];
  }
  yield [layout.signatureRow, signatures(layout.signatureRow, language)];
}

/** `Tổng hợp`: what the province reached and who reported it. */
export const summarySheet = (summary: Summary, layout: SummaryLayout, language: Language): SheetPlan => {
  const words = SUMMARY_TEXT[language];
  const traced = quoteSheet(words.sheets.trace);
  const linkTo = (traceRow: number) => ({ to: `${traced}!A${traceRow + 1}`, external: false, tooltip: words.openTrace });
  const ground: UnitCellsGround = { summary, layout, partsOf: unitParts(summary, layout), linkTo };
  const firstRow = layout.headerRow + 1;
  const lastRow = layout.headerRow + summary.catalogue.indicators.length;
  const merged = [1, 2, 3, 4, 5].map((row) => `${address(row, TITLE_COLUMN)}:${address(row, FIRST_UNIT_COLUMN - 1)}`);
  const columns = [...WIDTHS.map((width) => ({ width })), ...layout.units.map(() => ({ width: UNIT_WIDTH }))];
  const { measureTitleRow, signatureRow } = layout;
  const printed = printedUnits(summary, layout);
  return {
    name: words.sheets.summary,
    tabColor: "1F5C99",
    columns,
    rowHeights: TITLE_HEIGHTS,
    cells: titleCells(summary, language),
    rows: madeAnew(function* () {
      for (const [row, cells] of tableRows(ground, language)) yield row === measureTitleRow ? { row, height: MEASURE_TITLE_HEIGHT, cells } : fittingRow(row, cells, columns);
    }),
    merges: [...merged, `${address(measureTitleRow, 0)}:${address(measureTitleRow, FIRST_UNIT_COLUMN - 1)}`, `${address(signatureRow, COLUMN.value)}:${address(signatureRow, COLUMN.reported)}`],
    freeze: { rows: layout.headerRow + 1, columns: COLUMN.name + 1 },
    conditionalFormats: highlights(layout, [firstRow, lastRow], language),
    validations: [],
    protect: false,
    gridlines: false,
    print: {
      orientation: "landscape",
      scale: 75,
      repeatRows: `${layout.headerRow + 1}:${layout.headerRow + 1}`,
      repeatColumns: `A:${columnName(COLUMN.name)}`,
      columnBreaks: layout.units.slice(0, printed).flatMap((_, index) => (index % UNITS_A_PAGE === 0 ? [FIRST_UNIT_COLUMN + index] : [])),
      area: `A1:${address(signatureRow + 2, FIRST_UNIT_COLUMN + printed - 1)}`,
      rowBreaks: [measureTitleRow],
      footer: pageFoot(summary, language),
    },
    charts: [],
  };
};
