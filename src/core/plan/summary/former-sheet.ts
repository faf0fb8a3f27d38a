import { address, quoteSheet } from "../../address";
import { FORMER_TEXT } from "../../messages/former-text";
import { SUMMARY_TEXT } from "../../messages/summary-text";
import type { Language, Summary } from "../../model";
import type { ConditionalFormat, PlanCell, SheetPlan, Style } from "../../sheet-plan";
import { formerGrounds, type Ground } from "../../units-over-time/ground";
import { formulaCell, textCell, textRow } from "../cells";
import { absoluteAddress } from "../entry-layout";
import { fittingHeights } from "../row-height";
import { decimalsFormat, MISSING, SIZES, STYLES } from "../styles";
import { type FormerPlace, type FormerRow, formerRows, reportedCells, valueCells } from "./former-cells";
import { COLUMNS, type SummaryLayout } from "./layout";
import { pageFoot } from "./page-foot";

const WIDTHS = [5, 46, 16, 12] as const;
const PROVINCE = WIDTHS.length - 1;
const FIRST_GROUND = WIDTHS.length;
const GROUND_WIDTH = 10.5;
const HEADER_ROW = 3;
/** Grounds on the width of a printed page. */
const GROUNDS_A_PAGE = 14;

const SMALL: Style = { ...STYLES.header, size: SIZES.small };
const MADE_OF: Style = { ...STYLES.cell, size: SIZES.small, vertical: "top" };

const shorts = (units: Ground["after"], between: string): string => units.map(({ short }) => short).join(between);

const whatCells = (row: number, { indicator: { number, name, nameEn, unit, partOf } }: FormerRow, language: Language): readonly PlanCell[] => [
  textCell(row, 0, number, STYLES.centered),
  textCell(row, 1, language === "vi" ? name : nameEn, partOf ? { ...STYLES.cell, indent: 1, italic: true } : STYLES.cell),
  textCell(row, 2, unit, STYLES.centered),
];

const provinceCell = (row: number, { indicator, figure }: FormerRow, { layout, sheet }: FormerPlace): PlanCell => {
  const cell = `${quoteSheet(sheet)}!${absoluteAddress(layout.indicatorRow.get(indicator.id) as number, COLUMNS.indexOf("value"))}`;
  return formulaCell(row, PROVINCE, `IF(${cell}="","",${cell})`, figure.value, { ...STYLES.number, bold: true, numberFormat: decimalsFormat(indicator.decimals) });
};

/** Yellow where a ground's units have not all reported: the count stands `down` rows below the value. */
const incomplete = (first: number, last: number, lastColumn: number, down: number): ConditionalFormat => {
  const count = address(first + down, FIRST_GROUND);
  return {
    kind: "formula",
    range: `${address(first, FIRST_GROUND)}:${address(last, lastColumn)}`,
    formula: `IFERROR(LEFT(${count},FIND("/",${count})-1)<>MID(${count},FIND("/",${count})+1,9),FALSE)`,
    highlight: MISSING,
  };
};

/** `Theo địa bàn cũ`: the figures of former districts from the reports of their communes; null where nobody came from another level. */
export const formerSheet = (summary: Summary, layout: SummaryLayout, language: Language): SheetPlan | null => {
  const { catalogue } = summary;
  const grounds = formerGrounds(catalogue);
  if (grounds.length === 0) return null;
  const words = FORMER_TEXT[language];
  const place: FormerPlace = { catalogue, grounds, layout, sheet: SUMMARY_TEXT[language].sheets.summary, firstColumn: FIRST_GROUND };
  const rows = formerRows(summary, grounds);
  const first = HEADER_ROW + 1;
  const down = rows.length + 3;
  const made = first + down + rows.length;
  const lastColumn = FIRST_GROUND + grounds.length - 1;
  const { number, name, unit, province } = words.columns;
  const headerCells = (row: number): readonly PlanCell[] => [...textRow(row, 0, [number, name, unit, province], STYLES.header), ...textRow(row, FIRST_GROUND, grounds.map(({ before }) => shorts(before, " + ")), SMALL)];

  const cells = [
    textCell(0, 0, words.title, STYLES.heading),
    textCell(1, 0, words.note, STYLES.text),
    ...headerCells(HEADER_ROW),
    ...rows.flatMap((one, index) => [...whatCells(first + index, one, language), provinceCell(first + index, one, place), ...valueCells(one, first + index, place)]),
    textCell(first + down - 2, 0, words.reportedTitle, STYLES.heading),
    ...headerCells(first + down - 1),
    ...rows.flatMap((one, index) => [
      ...whatCells(first + down + index, one, language),
      textCell(first + down + index, PROVINCE, `${one.figure.reported}/${one.figure.expected}`, STYLES.centered),
      ...reportedCells(one, first + down + index, place),
    ]),
    ...textRow(made, 0, ["", words.made, "", ""], STYLES.header),
    ...textRow(made, FIRST_GROUND, grounds.map(({ after }) => shorts(after, ", ")), MADE_OF),
  ];
  const columns = [...WIDTHS.map((width) => ({ width })), ...grounds.map(() => ({ width: GROUND_WIDTH }))];
  return {
    name: words.sheet,
    columns,
    rowHeights: new Map([...fittingHeights(cells.filter(({ row }) => row !== 1), columns), [1, 34]]),
    cells,
    merges: [`${address(1, 0)}:${address(1, lastColumn)}`],
    freeze: { rows: HEADER_ROW + 1, columns: 2 },
    conditionalFormats: [incomplete(first, first + rows.length - 1, lastColumn, down)],
    validations: [],
    protect: false,
    gridlines: false,
    print: { orientation: "landscape", fitWidth: Math.ceil(grounds.length / GROUNDS_A_PAGE), repeatRows: `${HEADER_ROW + 1}:${HEADER_ROW + 1}`, repeatColumns: "A:B", footer: pageFoot(summary, language) },
    charts: [],
  };
};
