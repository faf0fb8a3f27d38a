import { address, columnName } from "../../address";
import { formatNumber } from "../../numbers/format";
import { SUMMARY_TEXT } from "../../messages/summary-text";
import type { Catalogue, Language, Part, Summary } from "../../model";
import type { PlanCell, SheetPlan, Style } from "../../sheet-plan";
import { visible } from "../../text/text";
import { numberCell, styleCell, textCell, textRow } from "../cells";
import { COLORS, SIZES, STYLES } from "../styles";
import { fittingHeights } from "../row-height";
import { fileLink } from "./file-link";
import { pageFoot } from "./page-foot";
import { partKey } from "./unit-cells";

const TITLE_ROWS = 3;
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

/** Where on `Truy vết` each part stands: row from 0, by unit and measure (its first figure's row). */
export interface TraceIndex {
  readonly rowOf: ReadonlyMap<string, number>;
}

interface TraceLine {
  readonly indicator: string;
  readonly part: Part;
  readonly used: boolean;
}

/** Figures in order; within one, what was used before what was held out, each in the order of units. */
export const traceLines = (summary: Summary): readonly TraceLine[] =>
  summary.figures.flatMap(({ indicator, trace }) => [
    ...trace.parts.map((part) => ({ indicator, part, used: true })),
    ...trace.heldOut.map((part) => ({ indicator, part, used: false })),
  ]);

export const traceIndex = (lines: readonly TraceLine[]): TraceIndex => {
  const rowOf = new Map<string, number>();
  lines.forEach(({ part }, index) => {
    const key = partKey(part.orgUnit, part.measure);
    if (!rowOf.has(key)) rowOf.set(key, TITLE_ROWS + index);
  });
  return { rowOf };
};

const namesOf = (catalogue: Catalogue, language: Language) => {
  const pick = (one: { readonly name: string; readonly nameEn: string }) => (language === "vi" ? one.name : one.nameEn);
  const indicators = new Map(catalogue.indicators.map((one) => [one.id, `${one.number}. ${pick(one)}`]));
  const measures = new Map(catalogue.measures.map((one) => [one.id, pick(one)]));
  const units = new Map(catalogue.orgUnits.map((one) => [one.code, one.short]));
  return { indicators, measures, units };
};

/** `Truy vết`: every cell behind every province figure, one a row. `folder` leads from the summary to the merged folder. */
export const traceSheet = (summary: Summary, lines: readonly TraceLine[], folder: string | null, language: Language): SheetPlan => {
  const words = SUMMARY_TEXT[language];
  const { indicators, measures, units } = namesOf(summary.catalogue, language);
  const shown = new Map<string, string>();
  const fileName = (workbook: string) => {
    const name = shown.get(workbook) ?? visible(workbook, 200);
    shown.set(workbook, name);
    return name;
  };
  const looks = { used: looksOf(CELL, folder !== null), heldOut: looksOf({ ...CELL, italic: true, color: COLORS.muted }, folder !== null) };
  const line = ({ indicator, part, used }: TraceLine, index: number): readonly PlanCell[] => {
    const row = TITLE_ROWS + index;
    const look = used ? looks.used : looks.heldOut;
    const texts = [String(index + 1), ...[indicators.get(indicator), units.get(part.orgUnit), measures.get(part.measure)].map(String), fileName(part.at.workbook), visible(part.at.sheet)];
    const use = used ? words.traceUsed : part.kind === "none" ? words.traceNone : words.traceHeldOut;
    return [
      ...textRow(row, 0, texts, look.cell),
      textCell(row, 6, part.at.address, look.address, fileLink(part.at, folder, words.openFile)),
      textCell(row, 7, part.value?.toFixed() === part.raw ? formatNumber(part.value, language) : visible(part.raw), look.raw),
      part.value ? numberCell(row, 8, part.value, look.value) : styleCell(row, 8, look.cell),
      textCell(row, 9, use, look.cell),
    ];
  };
  const last = TITLE_ROWS + lines.length;
  const cells = [textCell(0, 0, words.traceTitle, STYLES.heading), textCell(1, 0, words.traceNote, { ...STYLES.label, italic: true }), ...textRow(TITLE_ROWS - 1, 0, words.traceColumns, STYLES.header), ...lines.flatMap(line)];
  return {
    name: words.sheets.trace,
    columns: COLUMNS,
    rowHeights: fittingHeights(cells, COLUMNS),
    cells,
    merges: [],
    freeze: { rows: TITLE_ROWS, columns: 0 },
    conditionalFormats: [],
    validations: [],
    protect: false,
    gridlines: false,
    print: { orientation: "landscape", fitWidth: 1, repeatRows: `${TITLE_ROWS}:${TITLE_ROWS}`, footer: pageFoot(summary, language) },
    charts: [],
    ...(lines.length ? { autoFilter: `${address(TITLE_ROWS - 1, 0)}:${columnName(WIDTHS.length - 1)}${last}` } : {}),
  };
};
