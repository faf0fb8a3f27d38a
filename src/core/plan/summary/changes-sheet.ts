import { columnName } from "../../address";
import { type Cause, type Changes, type FigureChange, type FigureState, isPartChange } from "../../changes/changes";
import { decimalsOf, describeCause, describeWithoutCause, unitOfCause } from "../../changes/describe-cause";
import { CHANGES_TEXT } from "../../messages/changes-text";
import { describePlace } from "../../messages/describe-finding";
import { fillText } from "../../messages/fill-text";
import { STATUS_WORDS } from "../../messages/sheet-text";
import { SUMMARY_TEXT } from "../../messages/summary-text";
import type { Indicator, Language, Summary } from "../../model";
import { formatDateTime } from "../../numbers/format";
import type { PlanCell, SheetPlan, Style } from "../../sheet-plan";
import { numberCell, styleCell, textCell, textRow } from "../cells";
import { fittingHeights } from "../row-height";
import { COLORS, decimalsFormat, SIZES, STYLES } from "../styles";
import { fileLink } from "./file-link";
import { pageFoot } from "./page-foot";

const TITLE_ROWS = 3;
const WIDTHS = [5, 34, 12, 12, 12, 12, 25, 15, 15, 52, 30] as const;
const COLUMNS = WIDTHS.map((width) => ({ width }));
const CELL: Style = { ...STYLES.cell, vertical: "top" };
const CENTERED: Style = { ...STYLES.centered, vertical: "top" };
const SMALL: Style = { ...CELL, size: SIZES.small };
const signedFormat = (format: string): string => `+${format};-${format};${format}`;

const fromTo = (before: string | null, now: string | null): string => (before === null || now === null || before === now ? ((now ?? before) as string) : `${before} → ${now}`);

const numbers = (row: number, { before, now, difference }: FigureChange, format: string): readonly PlanCell[] => {
  const style: Style = { ...STYLES.number, vertical: "top", numberFormat: format };
  const value = (column: number, state: FigureState | null) => (state?.value ? numberCell(row, column, state.value, style) : styleCell(row, column, style));
  const bold: Style = { ...style, bold: true, numberFormat: signedFormat(format) };
  return [value(3, before), value(4, now), difference ? numberCell(row, 5, difference, bold) : styleCell(row, 5, bold)];
};

/** What of the indicator itself stands on the first of its rows; the others leave these cells empty. */
const indicatorCells = (row: number, change: FigureChange, asked: Indicator | undefined, language: Language): readonly PlanCell[] => {
  const { before, now } = change;
  const name = asked ? (language === "vi" ? asked.name : asked.nameEn) : change.indicator;
  const words = STATUS_WORDS[language];
  const moved = (a: string | null, b: string | null): Style => (a !== null && b !== null && a !== b ? { ...CENTERED, bold: true } : CENTERED);
  const statuses = [before && words[before.status], now && words[now.status]] as const;
  const counts = (state: FigureState | null) => state && `${state.reported}/${state.expected}`;
  return [
    ...textRow(row, 0, [asked?.number ?? "", name, asked?.unit ?? ""], CELL),
    ...numbers(row, change, decimalsFormat(decimalsOf(asked?.decimals ?? 2, change))),
    textCell(row, 6, fromTo(...statuses), moved(...statuses)),
    textCell(row, 7, fromTo(counts(before), counts(now)), moved(counts(before), counts(now))),
  ];
};

const causeCells = (row: number, cause: Cause | null, change: FigureChange, summary: Summary, folder: string | null, language: Language): readonly PlanCell[] => {
  const { catalogue } = summary;
  if (!cause) return textRow(row, 8, ["", describeWithoutCause(change, language), ""], SMALL);
  const cell = isPartChange(cause) ? (cause.now ?? cause.before) : null;
  const at = cell && { workbook: cell.file, sheet: cell.sheet, address: cell.cell };
  // What is gone cannot be opened.
  const link = at && isPartChange(cause) && cause.now ? fileLink(at, folder, SUMMARY_TEXT[language].openFile) : undefined;
  return [
    textCell(row, 8, unitOfCause(cause, catalogue), CELL),
    textCell(row, 9, describeCause(cause, language, catalogue), CELL),
    textCell(row, 10, at ? describePlace(at) : "", link ? { ...SMALL, color: COLORS.link, underline: true } : SMALL, link),
  ];
};

const changeRows = (change: FigureChange, first: number, summary: Summary, folder: string | null, language: Language): readonly PlanCell[] => {
  const asked = summary.catalogue.indicators.find(({ id }) => id === change.indicator);
  const causes = change.causes.length ? change.causes : [null];
  return causes.flatMap((cause, index) => {
    const row = first + index;
    const left = index === 0 ? indicatorCells(row, change, asked, language) : Array.from({ length: 8 }, (_, column) => styleCell(row, column, CELL));
    return [...left, ...causeCells(row, cause, change, summary, folder, language)];
  });
};

/** `Thay đổi`: every figure that moved since an earlier merge, and a row for each cell that moved it. */
export const changesSheet = (summary: Summary, changes: Changes, folder: string | null, language: Language): SheetPlan => {
  const words = CHANGES_TEXT[language];
  const { figures } = changes;
  const units = new Set(figures.flatMap(({ causes }) => causes.flatMap((cause) => (isPartChange(cause) ? [cause.orgUnit] : []))));
  const since = formatDateTime(changes.since, language);
  let row = TITLE_ROWS;
  const rows = figures.flatMap((change) => {
    const first = row;
    row += Math.max(1, change.causes.length);
    return changeRows(change, first, summary, folder, language);
  });
  const cells = [
    textCell(0, 0, words.title, STYLES.heading),
    textCell(1, 0, fillText(figures.length ? words.since : words.nothing, { since, figures: figures.length, units: units.size }), { ...STYLES.label, italic: true }),
    ...textRow(TITLE_ROWS - 1, 0, words.columns, STYLES.header),
    ...rows,
  ];
  return {
    name: words.sheet,
    tabColor: figures.length ? "E8A15C" : "A9CBEA",
    columns: COLUMNS,
    rowHeights: fittingHeights(cells, COLUMNS),
    cells,
    merges: [],
    freeze: { rows: TITLE_ROWS, columns: 2 },
    conditionalFormats: [],
    validations: [],
    protect: false,
    gridlines: false,
    print: { orientation: "landscape", fitWidth: 1, repeatRows: `${TITLE_ROWS}:${TITLE_ROWS}`, area: `A1:${columnName(WIDTHS.length - 1)}${Math.max(row, TITLE_ROWS)}`, footer: pageFoot(summary, language) },
    charts: [],
  };
};
