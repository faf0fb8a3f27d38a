import { address, columnName, quoteSheet } from "../../address";
import { measuresOfFigure, reportersOf } from "../../catalogue/catalogue";
import { STATUS_WORDS } from "../../messages/sheet-text";
import { fillText } from "../../messages/fill-text";
import { SUMMARY_TEXT } from "../../messages/summary-text";
import type { Figure, Indicator, Language, OrgUnit, Status, Summary } from "../../model";
import type { Chart, ConditionalFormat, PlanCell, PlanRow, SheetPlan, Style } from "../../sheet-plan";
import { visible } from "../../text/text";
import { formulaCell, numberCell, styleCell, textCell, textRow } from "../cells";
import { madeAnew } from "../made-anew";
import { COLORS, NUMBER_FORMATS, SIZES, STATUS_HIGHLIGHTS, STYLES } from "../styles";
import { COLUMNS, type SummaryLayout } from "./layout";
import { pageFoot } from "./page-foot";

const LABEL_WIDTH = 40;
const LABEL_LETTERS = 42;
const PROVINCE_COLUMN = 1;
const FIRST_UNIT = 2;
const CHART_COLUMNS = 12;
const PROGRESS_ROWS = 50;
const STATUS_ROWS = 18;
const FIRST_CHART_ROW = 2;
const STATUS_ROW = FIRST_CHART_ROW + PROGRESS_ROWS + 1;
const HEAT_ROW = STATUS_ROW + STATUS_ROWS + 2;

/** Statuses without a colour of their own on sheets need one in a picture. */
const GREYS: Partial<Record<Status, string>> = { "no-data": "8C8C8C", "not-due": "D9D9D9" };
const pictureColor = (status: Status): string => STATUS_HIGHLIGHTS[status].fill ?? (GREYS[status] as string);

/** The word on its colour: as on the other sheets, black on the greys. */
const pictureInk = (status: Status): string => (STATUS_HIGHLIGHTS[status].fill ? (STATUS_HIGHLIGHTS[status].color as string) : COLORS.ink);

const SMALL: Style = { ...STYLES.cell, size: SIZES.small };
const HEAT: Style = { ...STYLES.number, size: SIZES.small, numberFormat: NUMBER_FORMATS.percent };

/** An axis has room for some forty characters. Long names of one family differ at their ends, so the middle gives way. */
const labelOf = ({ number, name, nameEn }: Indicator, language: Language): string => {
  const letters = [...visible(`${number}. ${language === "vi" ? name : nameEn}`, 200)];
  return letters.length <= LABEL_LETTERS ? letters.join("") : `${letters.slice(0, 18).join("").trim()}…${letters.slice(-(LABEL_LETTERS - 19)).join("").trim()}`;
};

/** Units with a percentage of their own in an indicator that several units report. */
const heatUnits = ({ catalogue, figures }: Summary): readonly OrgUnit[] => {
  const shared = figures.filter(({ byUnit }) => byUnit.size > 1);
  return catalogue.orgUnits.filter(({ code }) => shared.some(({ byUnit }) => byUnit.get(code)?.percentOfTarget));
};

/** 50 % orange, 100 % white, 120 % blue; the other way round where lower is better. */
const POINTS = [
  { at: { number: "50" }, color: "E8A15C" },
  { at: { number: "100" }, color: "FFFFFF" },
  { at: { number: "120" }, color: "5B9BD5" },
] as const;
const REVERSED = POINTS.map(({ at }, index) => ({ at, color: (POINTS[2 - index] as (typeof POINTS)[number]).color }));

const heatFormats = (indicators: readonly Indicator[], firstRow: number, lastColumn: number): readonly ConditionalFormat[] => {
  const formats: ConditionalFormat[] = [];
  let from = 0;
  indicators.forEach((indicator, index) => {
    const next = indicators[index + 1];
    const lower = indicator.better === "lower";
    if (next && (next.better === "lower") === lower) return;
    formats.push({ kind: "color-scale", range: `${address(firstRow + from, PROVINCE_COLUMN)}:${address(firstRow + index, lastColumn)}`, points: lower ? REVERSED : POINTS });
    from = index + 1;
  });
  return formats;
};

/** `Biểu đồ`: progress by indicator, indicators by status, and a heat map of units; the tables they are drawn from stand below. */
export const chartsSheet = (summary: Summary, layout: SummaryLayout, language: Language): SheetPlan => {
  const words = SUMMARY_TEXT[language];
  const { catalogue, figures } = summary;
  const units = heatUnits(summary);
  const own = quoteSheet(words.sheets.charts);
  const main = quoteSheet(words.sheets.summary);
  const columnOf = (name: (typeof COLUMNS)[number]) => columnName(COLUMNS.indexOf(name));
  const statuses = Object.keys(STATUS_HIGHLIGHTS) as Status[];
  const headerRow = HEAT_ROW + 2;
  const firstRow = headerRow + 1;
  const lastRow = headerRow + catalogue.indicators.length;
  const lastColumn = FIRST_UNIT + Math.max(units.length, 1) - 1;
  const firstOnMain = layout.headerRow + 2;
  const lastOnMain = layout.headerRow + 1 + catalogue.indicators.length;
  const statusFirst = STATUS_ROW + 1;

  const heatLine = (indicator: Indicator, index: number): PlanRow => {
    const figure = figures[index] as Figure;
    const row = firstRow + index;
    const italic = indicator.better === "lower";
    const [style, notOwed] = [{ ...HEAT, italic }, { ...HEAT, italic, fill: COLORS.locked }];
    const reporters = new Set(measuresOfFigure(indicator.figure).flatMap((id) => reportersOf(catalogue, id)));
    const source = `${main}!$${columnOf("percent")}$${(layout.indicatorRow.get(indicator.id) as number) + 1}`;
    const cells = [
      textCell(row, 0, labelOf(indicator, language), { ...SMALL, italic }),
      formulaCell(row, PROVINCE_COLUMN, `IF(${source}="","",${source})`, figure.percentOfTarget, { ...HEAT, bold: true, italic }),
      ...units.map((unit, at) => {
        const percent = figure.byUnit.size > 1 ? figure.byUnit.get(unit.code)?.percentOfTarget : null;
        if (percent) return numberCell(row, FIRST_UNIT + at, percent.round(6), style);
        return styleCell(row, FIRST_UNIT + at, reporters.has(unit) ? style : notOwed);
      }),
    ];
    return { row, cells };
  };
  const statusLine = (status: Status, index: number): readonly PlanCell[] => {
    const word = STATUS_WORDS[language][status];
    const count = figures.filter((figure) => figure.status === status).length;
    const range = `${main}!$${columnOf("status")}$${firstOnMain}:$${columnOf("status")}$${lastOnMain}`;
    return [
      textCell(statusFirst + index, 0, word, { ...SMALL, ...STATUS_HIGHLIGHTS[status], bold: false, fill: pictureColor(status), color: pictureInk(status) }),
      { ...formulaCell(statusFirst + index, 1, `COUNTIF(${range},"${word}")`, null, STYLES.number), content: { kind: "formula", formula: `COUNTIF(${range},"${word}")`, cached: { kind: "number", value: String(count) } } },
    ];
  };
  const columnRange = (column: number, from: number, to: number) => `${own}!$${columnName(column)}$${from + 1}:$${columnName(column)}$${to + 1}`;
  const charts: readonly Chart[] = [
    {
      kind: "bar",
      title: words.progressTitle,
      altText: words.progressAlt,
      series: [{ name: words.progressColumns[1], values: columnRange(PROVINCE_COLUMN, firstRow, lastRow), categories: columnRange(0, firstRow, lastRow), pointColors: figures.map(({ status }) => pictureColor(status)) }],
      from: { row: FIRST_CHART_ROW, column: 0 },
      to: { row: FIRST_CHART_ROW + PROGRESS_ROWS, column: CHART_COLUMNS },
      axis: { min: 0, numberFormat: "0" },
      legend: false,
      labels: true,
    },
    {
      kind: "doughnut",
      title: words.statusTitle,
      altText: words.statusAlt,
      series: [{ name: words.statusColumns[1], values: columnRange(1, statusFirst, statusFirst + statuses.length - 1), categories: columnRange(0, statusFirst, statusFirst + statuses.length - 1), pointColors: statuses.map(pictureColor) }],
      from: { row: STATUS_ROW, column: FIRST_UNIT + 1 },
      to: { row: STATUS_ROW + STATUS_ROWS, column: CHART_COLUMNS },
      legend: true,
      labels: true,
    },
  ];
  return {
    name: words.sheets.charts,
    columns: [{ width: LABEL_WIDTH }, { width: 10 }, ...Array.from({ length: Math.max(units.length, CHART_COLUMNS - FIRST_UNIT) }, () => ({ width: 7.5 }))],
    rowHeights: new Map([[headerRow, 44]]),
    cells: [
      textCell(0, 0, fillText(words.chartsTitle, { year: catalogue.year }), STYLES.heading),
      ...textRow(STATUS_ROW, 0, words.statusColumns, STYLES.header),
      ...statuses.flatMap(statusLine),
      textCell(HEAT_ROW, 0, words.heatTitle, STYLES.heading),
      textCell(HEAT_ROW + 1, 0, words.heatNote, { ...STYLES.label, size: SIZES.small, italic: true }),
      ...textRow(headerRow, 0, [words.progressColumns[0], words.columns.value, ...units.map(({ short }) => short)], { ...STYLES.header, size: SIZES.small }),
    ],
    rows: madeAnew(function* () {
      for (const [index, indicator] of catalogue.indicators.entries()) yield heatLine(indicator, index);
    }),
    merges: [],
    conditionalFormats: heatFormats(catalogue.indicators, firstRow, lastColumn),
    validations: [],
    protect: false,
    gridlines: false,
    print: { orientation: "portrait", fitWidth: 1, rowBreaks: [STATUS_ROW - 1], footer: pageFoot(summary, language) },
    charts,
  };
};
