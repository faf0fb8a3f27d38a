import { catalogueAt, orgUnit } from "../../catalogue/catalogue";
import { describeFinding } from "../../messages/describe-finding";
import { SUMMARY_TEXT } from "../../messages/summary-text";
import type { Language, Period, Source, Summary } from "../../model";
import type { PlanCell, SheetPlan, Style } from "../../sheet-plan";
import { visible } from "../../text/text";
import { numberCell, ordinalCell, textCell, textRow } from "../cells";
import { COLORS, SIZES, STYLES } from "../styles";
import { fittingHeights } from "../row-height";
import { fileLink } from "./file-link";
import { pageFoot } from "./page-foot";

const TITLE_ROWS = 3;
const WIDTHS = [6, 44, 26, 12, 16, 40, 14, 68] as const;
const COLUMNS = WIDTHS.map((width) => ({ width }));
const CELL: Style = { ...STYLES.cell, size: SIZES.small };
const LEFT_OUT: Style = { ...CELL, bold: true };

/** `Nguồn`: every file of the folder and what became of it, then every unit that is missing. */
export const sourcesSheet = (summary: Summary, folder: string | null, language: Language): SheetPlan => {
  const words = SUMMARY_TEXT[language];
  const { catalogue, period, sources, completeness } = summary;
  const unitName = (code: string | null, at: Period = period) => {
    const unit = orgUnit(catalogueAt(catalogue, at), code ?? "");
    return unit ? `${unit.code} · ${language === "vi" ? unit.name : unit.nameEn}` : "";
  };
  const line = (source: Source, index: number): readonly PlanCell[] => {
    const row = TITLE_ROWS + index;
    const style = source.outcome === "merged" ? CELL : LEFT_OUT;
    const reason = source.reason ? describeFinding(source.reason, language, catalogue).title : "";
    return [
      ordinalCell(row, index, { ...style, horizontal: "center" }),
      textCell(row, 1, visible(source.file, 200), { ...style, color: COLORS.link, underline: folder !== null }, fileLink({ workbook: source.file, sheet: null, address: null }, folder, words.openFile)),
      ...textRow(row, 2, [unitName(source.orgUnit, source.period ?? period), source.period ?? "", words.outcomes[source.outcome], reason], style),
      numberCell(row, 6, source.bytes, { ...style, horizontal: "right", numberFormat: "#,##0" }),
      textCell(row, 7, source.sha256 ?? "", style),
    ];
  };
  const missingRow = TITLE_ROWS + sources.length + 1;
  const missing = completeness.missing.length
    ? completeness.missing.flatMap((code, index) => [ordinalCell(missingRow + 1 + index, index, { ...CELL, horizontal: "center" }), textCell(missingRow + 1 + index, 1, unitName(code), CELL)])
    : [textCell(missingRow + 1, 1, words.nobodyMissing, STYLES.label)];
  const cells = [
    textCell(0, 0, words.sourcesTitle, STYLES.heading),
    ...textRow(TITLE_ROWS - 1, 0, words.sourceColumns, STYLES.header),
    ...sources.flatMap(line),
    textCell(missingRow, 0, `${words.missingTitle} (${completeness.missing.length}/${completeness.expected})`, STYLES.heading),
    ...missing,
  ];
  return {
    name: words.sheets.sources,
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
  };
};
