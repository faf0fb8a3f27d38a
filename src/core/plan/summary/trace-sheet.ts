import { address, columnName } from "../../address";
import { formatNumber } from "../../numbers/format";
import { SUMMARY_TEXT } from "../../messages/summary-text";
import type { Catalogue, Language, Summary } from "../../model";
import type { PlanCell, SheetPlan, Style } from "../../sheet-plan";
import { visible } from "../../text/text";
import { numberCell, styleCell, textCell, textRow } from "../cells";
import { COLORS, SIZES, STYLES } from "../styles";
import { madeAnew } from "../made-anew";
import { fittingHeights, fittingRow } from "../row-height";
import { fileLinks } from "./file-link";
import { pageFoot } from "./page-foot";
import { countTraceLines, FIRST_TRACE_ROW, type TraceLine, traceLines } from "./trace-lines";

const WIDTHS = [7, 46, 18, 40, 34, 14, 8, 16, 16, 12] as const;
const COLUMNS = WIDTHS.map((width) => ({ width }));
const CELL: Style = { ...STYLES.cell, size: SIZES.small };

/** The looks of a line's cells. */
const looksOf = (cell: Style, linked: boolean) => ({
  cell,
  address: { ...cell, horizontal: "center", ...(linked ? { color: COLORS.link, underline: true } : {}) },
  raw: { ...cell, horizontal: "right", numberFormat: "@" },
  value: { ...cell, horizontal: "right", numberFormat: "#,##0.######" },
}) as const;

const namesOf = (catalogue: Catalogue, language: Language) => {
  const pick = (one: { readonly name: string; readonly nameEn: string }) => (language === "vi" ? one.name : one.nameEn);
  const indicators = new Map(catalogue.indicators.map((one) => [one.id, `${one.number}. ${pick(one)}`]));
  const measures = new Map(catalogue.measures.map((one) => [one.id, pick(one)]));
  const units = new Map(catalogue.orgUnits.map((one) => [one.code, one.short]));
  return { indicators, measures, units };
};

/** Names that stand on many lines, each made fit to be seen once. */
const seenOnce = (limit?: number): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const seen = known.get(text) ?? visible(text, limit);
    known.set(text, seen);
    return seen;
  };
};

/** `Truy vết`: every cell behind every province figure, one a row. `folder` leads from the summary to the merged folder. */
export const traceSheet = (summary: Summary, folder: string | null, language: Language): SheetPlan => {
  const words = SUMMARY_TEXT[language];
  const { indicators, measures, units } = namesOf(summary.catalogue, language);
  const [fileName, sheetName] = [seenOnce(200), seenOnce()];
  const linkTo = fileLinks(folder, words.openFile);
  const looks = { used: looksOf(CELL, folder !== null), heldOut: looksOf({ ...CELL, italic: true, color: COLORS.muted }, folder !== null) };
  const lineCells = ({ row, indicator, part, used }: TraceLine): readonly PlanCell[] => {
    const look = used ? looks.used : looks.heldOut;
    const { value, raw, at } = part;
    const plain = value?.toFixed();
    const use = used ? words.traceUsed : part.kind === "none" ? words.traceNone : words.traceHeldOut;
    return [
      textCell(row, 0, String(row - FIRST_TRACE_ROW + 1), look.cell),
      textCell(row, 1, String(indicators.get(indicator)), look.cell),
      textCell(row, 2, String(units.get(part.orgUnit)), look.cell),
      textCell(row, 3, String(measures.get(part.measure)), look.cell),
      textCell(row, 4, fileName(at.workbook), look.cell),
      textCell(row, 5, sheetName(at.sheet), look.cell),
      textCell(row, 6, at.address, look.address, linkTo(at)),
      textCell(row, 7, value && plain === raw ? formatNumber(value, language) : visible(raw), look.raw),
      plain === undefined ? styleCell(row, 8, look.cell) : numberCell(row, 8, plain, look.value),
      textCell(row, 9, use, look.cell),
    ];
  };
  const cells = [textCell(0, 0, words.traceTitle, STYLES.heading), textCell(1, 0, words.traceNote, { ...STYLES.label, italic: true }), ...textRow(FIRST_TRACE_ROW - 1, 0, words.traceColumns, STYLES.header)];
  const count = countTraceLines(summary);
  return {
    name: words.sheets.trace,
    columns: COLUMNS,
    rowHeights: fittingHeights(cells, COLUMNS),
    cells,
    rows: madeAnew(function* () {
      for (const line of traceLines(summary)) yield fittingRow(line.row, lineCells(line), COLUMNS);
    }),
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
