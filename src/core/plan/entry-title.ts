import { address } from "../address";
import { decimal } from "../numbers/decimal";
import { ALERT_TEXT, CHECK_TEXT, ENTRY_TEXT, PROMPT_TEXT } from "../messages/entry-text";
import type { Catalogue, OrgUnit, Period } from "../model";
import { lastMonth, periodName, periodsOfYear } from "../period/period";
import type { ConditionalFormat, PlanCell, Style, Validation } from "../sheet-plan";
import { quoteText } from "../status/status-formula";
import { formulaCell, numberCell, styleCell, textCell } from "./cells";
import { CODE_CELL, PERIOD_CELL, PERIOD_NAME_CELL, TITLE_COLUMN, TITLE_ROW, UNIT_NAME_CELL, columnRange } from "./entry-layout";
import type { Directories } from "./guide-directories";
import { ENTRY_COLUMNS, TITLE_LABELS } from "./layout";
import { COLORS, MISSING, NUMBER_FORMATS, SIZES, STYLES, WRONG } from "./styles";

const FACT: Style = { size: SIZES.table, bold: true, border: "thin", horizontal: "center", vertical: "middle" };
const CODE: Style = { ...FACT, numberFormat: NUMBER_FORMATS.text };
const NAME: Style = { size: SIZES.table, bold: true, horizontal: "left", vertical: "middle", indent: 1 };
const LEFT_LABEL: Style = { ...STYLES.label, size: SIZES.small };
const LABEL: Style = { ...STYLES.label, size: 10, horizontal: "right" };
const LEGEND: Style = { size: SIZES.small, border: "thin", horizontal: "center", vertical: "middle" };

const label = (key: keyof typeof TITLE_LABELS): string => TITLE_LABELS[key][0] as string;

/** Whose workbook it is. In the blank template unit and period are chosen, and their names looked up in `directories`. */
export type Addressee = { readonly orgUnit: OrgUnit } | { readonly orgUnit: null; readonly directories: Directories };

export interface TitleInput {
  readonly catalogue: Catalogue;
  readonly period: Period;
  readonly addressee: Addressee;
  readonly lastRow: number;
  /** How many inputs are blank at first and missed. */
  readonly missing: number;
}

const INPUT_LABELS = [ENTRY_COLUMNS.actual, ENTRY_COLUMNS.lastYear, ENTRY_COLUMNS.allotted];

/** In how many messages each of `words` stands: a message names a column once. */
const countOf = (range: string, words: readonly string[]): string => words.map((each) => `COUNTIF(${range},${quoteText(`*${each}*`)})`).join("+");

/** "Còn 55 ô chưa nhập · 0 ô sai", counted in the messages of the rows. */
const counterCell = (lastRow: number, missing: number): PlanCell => {
  const { left, missing: notTyped, wrong, doubt, done } = CHECK_TEXT.counter;
  const range = columnRange("check", lastRow);
  const blanks = countOf(range, [CHECK_TEXT.missing]);
  const errors = countOf(range, INPUT_LABELS.map(CHECK_TEXT.wrongAt));
  const doubts = countOf(range, INPUT_LABELS.map(CHECK_TEXT.doubtAt));
  const formula =
    `IF(${blanks}+${errors}=0,${quoteText(done)},${quoteText(left)}&(${blanks})&${quoteText(notTyped)}&(${errors})&${quoteText(wrong)})` +
    `&IF(${doubts}=0,"",${quoteText(" · ")}&(${doubts})&${quoteText(doubt)})`;
  const cached = missing === 0 ? done : `${left}${missing}${notTyped}0${wrong}`;
  return formulaCell(TITLE_ROW.unit, TITLE_COLUMN.counter, formula, cached, { size: SIZES.text, bold: true, horizontal: "center", vertical: "middle", border: "thin", wrap: true });
};

const letterheadCells = ({ catalogue, period, addressee: { orgUnit } }: TitleInput): readonly PlanCell[] => {
  const superior = `${ENTRY_TEXT.superior[orgUnit?.kind ?? "district"]} ${catalogue.province}`.toUpperCase();
  const title = ENTRY_TEXT.title(catalogue.year);
  const periodLine = ENTRY_TEXT.periodLine + periodName(period, "vi");
  return [
    textCell(TITLE_ROW.letterhead, 0, superior, STYLES.letterhead),
    orgUnit
      ? textCell(TITLE_ROW.office, 0, orgUnit.name.toUpperCase(), STYLES.office)
      : formulaCell(TITLE_ROW.office, 0, `IF(${UNIT_NAME_CELL}="",${quoteText(ENTRY_TEXT.anyUnit)},UPPER(${UNIT_NAME_CELL}))`, ENTRY_TEXT.anyUnit, STYLES.office),
    textCell(TITLE_ROW.letterhead, TITLE_COLUMN.sideLabel, title, STYLES.title),
    orgUnit
      ? textCell(TITLE_ROW.office, TITLE_COLUMN.sideLabel, periodLine, STYLES.subtitle)
      : formulaCell(TITLE_ROW.office, TITLE_COLUMN.sideLabel, `${quoteText(ENTRY_TEXT.periodLine)}&${PERIOD_NAME_CELL}`, periodLine, STYLES.subtitle),
  ];
};

const unitCells = ({ addressee }: TitleInput): readonly PlanCell[] => {
  const { code, name } = TITLE_COLUMN;
  if (addressee.orgUnit) return [textCell(TITLE_ROW.unit, code, addressee.orgUnit.code, CODE), textCell(TITLE_ROW.unit, name, addressee.orgUnit.name, NAME)];
  return [
    styleCell(TITLE_ROW.unit, code, { ...CODE, fill: COLORS.input, locked: false }),
    formulaCell(TITLE_ROW.unit, name, `IFERROR(VLOOKUP(${CODE_CELL},${addressee.directories.units},2,FALSE),"")`, "", NAME),
  ];
};

const periodCells = ({ period, addressee }: TitleInput): readonly PlanCell[] => {
  const { code, name, side } = TITLE_COLUMN;
  const words = periodName(period, "vi");
  const month = lastMonth(period);
  if (addressee.orgUnit) return [textCell(TITLE_ROW.period, code, period, CODE), textCell(TITLE_ROW.period, name, words, NAME), numberCell(TITLE_ROW.period, side, month, FACT)];
  const find = (column: number, otherwise: string) => `IFERROR(VLOOKUP(${PERIOD_CELL},${addressee.directories.periods},${column},FALSE),${otherwise})`;
  return [
    textCell(TITLE_ROW.period, code, period, { ...CODE, fill: COLORS.input, locked: false }),
    formulaCell(TITLE_ROW.period, name, find(2, '""'), words, NAME),
    formulaCell(TITLE_ROW.period, side, find(3, "0"), decimal(month), FACT),
  ];
};

const legendCells = (): readonly PlanCell[] => {
  const { legend } = ENTRY_TEXT;
  const samples: readonly (readonly [string, Style])[] = [
    [legend.missing, { ...LEGEND, ...MISSING }],
    [legend.input, { ...LEGEND, fill: COLORS.input }],
    [legend.locked, { ...LEGEND, fill: COLORS.locked }],
    [legend.doubt, { ...LEGEND, fill: COLORS.doubt, color: COLORS.doubtText }],
    [legend.wrong, { ...LEGEND, ...WRONG }],
  ];
  return samples.map(([words, style], index) => textCell(TITLE_ROW.period, TITLE_COLUMN.versionLabel + index, words, style));
};

/** Letterhead, title, the four named facts with their labels, the counter and the legend of colours. */
export const titleCells = (input: TitleInput): readonly PlanCell[] => {
  const { catalogue, lastRow, missing } = input;
  const { label: left, sideLabel, side, versionLabel, version } = TITLE_COLUMN;
  return [
    ...letterheadCells(input),
    textCell(TITLE_ROW.unit, left, label("orgUnit"), LEFT_LABEL),
    ...unitCells(input),
    textCell(TITLE_ROW.unit, sideLabel, label("year"), LABEL),
    numberCell(TITLE_ROW.unit, side, catalogue.year, FACT),
    textCell(TITLE_ROW.unit, versionLabel, label("template"), LABEL),
    textCell(TITLE_ROW.unit, version, catalogue.version, CODE),
    counterCell(lastRow, missing),
    textCell(TITLE_ROW.period, left, label("period"), LEFT_LABEL),
    ...periodCells(input),
    textCell(TITLE_ROW.period, sideLabel, ENTRY_TEXT.lastMonth, LABEL),
    ...legendCells(),
  ];
};

const rowRange = (row: number, from: number, to: number): string => `${address(row, from)}:${address(row, to)}`;

/** Merges of the title block; the last printed column is given. */
export const titleMerges = (lastColumn: number): readonly string[] => [
  ...[TITLE_ROW.letterhead, TITLE_ROW.office].flatMap((row) => [rowRange(row, 0, TITLE_COLUMN.name), rowRange(row, TITLE_COLUMN.sideLabel, lastColumn)]),
  ...[TITLE_ROW.unit, TITLE_ROW.period].map((row) => rowRange(row, TITLE_COLUMN.sideLabel, TITLE_COLUMN.side - 1)),
  rowRange(TITLE_ROW.unit, TITLE_COLUMN.counter, lastColumn),
];

/** In the blank template unit and period are chosen from lists. */
export const titleValidations = ({ year, orgUnits }: Catalogue): readonly Validation[] => [
  {
    range: CODE_CELL.replaceAll("$", ""),
    rule: { kind: "list", values: orgUnits.map(({ code }) => code) },
    prompt: PROMPT_TEXT.orgUnit,
    alert: { style: "stop", title: ALERT_TEXT.title, message: ALERT_TEXT.orgUnit },
  },
  { range: PERIOD_CELL.replaceAll("$", ""), rule: { kind: "list", values: periodsOfYear(year) }, prompt: PROMPT_TEXT.period, alert: { style: "stop", title: ALERT_TEXT.title, message: ALERT_TEXT.period } },
];

/** The counter turns red with the first wrong entry; a unit or period still to be chosen stands out. */
export const titleHighlights = (): readonly ConditionalFormat[] => {
  const counter = address(TITLE_ROW.unit, TITLE_COLUMN.counter);
  const { done, missing, wrong } = CHECK_TEXT.counter;
  return [
    { kind: "formula", range: counter, formula: `LEFT(${counter},${done.length})=${quoteText(done)}`, highlight: { fill: COLORS.header }, stop: true },
    { kind: "formula", range: counter, formula: `ISERROR(FIND(${quoteText(`${missing}0${wrong}`)},${counter}))`, highlight: WRONG },
    ...[CODE_CELL, PERIOD_CELL].map((cell): ConditionalFormat => ({ kind: "formula", range: cell.replaceAll("$", ""), formula: `${cell}=""`, highlight: MISSING })),
  ];
};
