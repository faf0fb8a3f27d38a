import { address, columnName } from "../../address";
import { formatNumber } from "../../numbers/format";
import { madeOnce } from "../../made-once";
import { SUMMARY_TEXT } from "../../messages/summary-text";
import type { Catalogue, Language, Summary } from "../../model";
import type { CellOutline, PlanCell, SheetPlan, Style } from "../../sheet-plan";
import { looksTyped } from "../../sheet/settled-rows";
import { visible } from "../../text/text";
import { numberCell, ordinalCell, styleCell, textCell, textRow } from "../cells";
import { COLORS, SIZES, STYLES } from "../styles";
import { madeAnew } from "../made-anew";
import { fittingHeights, fittingRow } from "../row-height";
import { fileLinks } from "./file-link";
import { pageFoot } from "./page-foot";
import { countTraceLines, FIRST_TRACE_ROW, type TraceLine, traceLines } from "./trace-lines";

const WIDTHS = [7, 46, 18, 40, 34, 14, 8, 16, 16, 12] as const;
const COLUMNS = WIDTHS.map((width) => ({ width }));
const CELL: Style = { ...STYLES.cell, size: SIZES.small };

/** The looks of a line's cells, column by column: of one with a value, and of one without. */
interface LineLooks {
  readonly withValue: readonly Style[];
  readonly without: readonly Style[];
}

const VALUE_COLUMN = 8;

const lineLooks = (cell: Style, linked: boolean): LineLooks => {
  const address: Style = { ...cell, horizontal: "center", ...(linked ? { color: COLORS.link, underline: true } : {}) };
  const raw: Style = { ...cell, horizontal: "right", numberFormat: "@" };
  const value: Style = { ...cell, horizontal: "right", numberFormat: "#,##0.######" };
  const without = [{ ...cell, horizontal: "center" } as const, cell, cell, cell, cell, cell, address, raw, cell, cell];
  return { withValue: without.map((style, column) => (column === VALUE_COLUMN ? value : style)), without };
};

const namesOf = (catalogue: Catalogue, language: Language) => {
  const pick = (one: { readonly name: string; readonly nameEn: string }) => (language === "vi" ? one.name : one.nameEn);
  const indicators = new Map(catalogue.indicators.map((one) => [one.id, `${one.number}. ${pick(one)}`]));
  const measures = new Map(catalogue.measures.map((one) => [one.id, pick(one)]));
  const units = new Map(catalogue.orgUnits.map((one) => [one.code, one.short]));
  return { indicators, measures, units };
};

/** What the lines have for cells, without making half a million of them. */
const outlineOf = (summary: Summary, count: number, looksOf: (line: TraceLine) => readonly Style[]): CellOutline => {
  const looks = new Set<readonly Style[]>();
  for (const line of traceLines(summary)) looks.add(looksOf(line));
  return { styles: [...new Set([...looks].flat())], holdsText: count > 0, lastRow: count > 0 ? FIRST_TRACE_ROW + count - 1 : -1, lastColumn: count > 0 ? WIDTHS.length - 1 : -1 };
};

/** `Truy vết`: every cell behind every province figure, one a row. `folder` leads from the summary to the merged folder. */
export const traceSheet = (summary: Summary, folder: string | null, language: Language): SheetPlan => {
  const words = SUMMARY_TEXT[language];
  const { indicators, measures, units } = namesOf(summary.catalogue, language);
  const [fileName, sheetName] = [madeOnce((name) => visible(name, 200)), madeOnce((name) => visible(name))];
  const linkTo = fileLinks(folder, words.openFile);
  const looks = { used: lineLooks(CELL, folder !== null), heldOut: lineLooks({ ...CELL, italic: true, color: COLORS.muted }, folder !== null) };
  const looksOf = ({ part, used }: TraceLine): readonly Style[] => looks[used ? "used" : "heldOut"][part.value ? "withValue" : "without"];
  const lineCells = (line: TraceLine): readonly PlanCell[] => {
    const { row, indicator, part, used } = line;
    const look = looksOf(line);
    const { value, raw, at } = part;
    const plain = value ? value.toFixed() : undefined;
    const use = used ? words.traceUsed : part.kind === "none" ? words.traceNone : words.traceHeldOut;
    return [
      ordinalCell(row, row - FIRST_TRACE_ROW, look[0] as Style),
      textCell(row, 1, String(indicators.get(indicator)), look[1]),
      textCell(row, 2, String(units.get(part.orgUnit)), look[2]),
      textCell(row, 3, String(measures.get(part.measure)), look[3]),
      textCell(row, 4, fileName(at.workbook), look[4]),
      textCell(row, 5, sheetName(at.sheet), look[5]),
      textCell(row, 6, at.address, look[6], linkTo(at)),
      textCell(row, 7, value && plain === raw ? formatNumber(value, language) : visible(raw), look[7]),
      plain === undefined ? styleCell(row, VALUE_COLUMN, look[VALUE_COLUMN] as Style) : numberCell(row, VALUE_COLUMN, plain, look[VALUE_COLUMN]),
      textCell(row, 9, use, look[9]),
    ];
  };
  // A name that looks like a formula gets a style that no line tells of.
  const names = new Set([indicators, measures, units].flatMap((each) => [...each.values()]));
  for (const { part } of traceLines(summary)) names.add(fileName(part.at.workbook)).add(sheetName(part.at.sheet));
  const isPlain = ![...names].some(looksTyped);
  const cells = [textCell(0, 0, words.traceTitle, STYLES.heading), textCell(1, 0, words.traceNote, { ...STYLES.label, italic: true }), ...textRow(FIRST_TRACE_ROW - 1, 0, words.traceColumns, STYLES.header)];
  const count = countTraceLines(summary);
  return {
    name: words.sheets.trace,
    columns: COLUMNS,
    rowHeights: fittingHeights(cells, COLUMNS),
    cells,
    rows: madeAnew(function* () {
      for (const line of traceLines(summary)) yield fittingRow(line.row, lineCells(line), COLUMNS);
    }, isPlain ? outlineOf(summary, count, looksOf) : undefined),
    merges: [],
    freeze: { rows: FIRST_TRACE_ROW, columns: 0 },
    conditionalFormats: [],
    validations: [],
    protect: false,
    gridlines: false,
    print: { orientation: "landscape", fitWidth: 1, repeatRows: `${FIRST_TRACE_ROW}:${FIRST_TRACE_ROW}`, footer: pageFoot(summary, language) },
    charts: [],
    ...(count > 0 ? { autoFilter: `${address(FIRST_TRACE_ROW - 1, 0)}:${columnName(WIDTHS.length - 1)}${FIRST_TRACE_ROW + count}` } : {}),
  };
};
