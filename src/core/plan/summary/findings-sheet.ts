import { address, columnName } from "../../address";
import { orgUnit } from "../../catalogue/catalogue";
import { describeFinding } from "../../messages/describe-finding";
import { fillText } from "../../messages/fill-text";
import { SUMMARY_TEXT } from "../../messages/summary-text";
import type { Finding, Language, Severity, Summary } from "../../model";
import type { ConditionalFormat, PlanCell, SheetPlan, Style } from "../../sheet-plan";
import { ordinalCell, textCell, textRow } from "../cells";
import { COLORS, DOUBT, STYLES, WRONG } from "../styles";
import { fittingHeights } from "../row-height";
import { fileLink } from "./file-link";
import { pageFoot } from "./page-foot";

const TITLE_ROWS = 3;
const WIDTHS = [5, 10, 13, 24, 50, 40, 13, 19, 17] as const;
const COLUMNS = WIDTHS.map((width) => ({ width }));
const CELL: Style = { ...STYLES.cell, vertical: "top" };
const ORDINAL: Style = { ...CELL, horizontal: "center" };

const count = (findings: readonly Finding[], severity: Severity) => findings.filter((one) => one.severity === severity).length;

/** `Phát hiện`: every finding with its place, which a click opens. Errors first. */
export const findingsSheet = (summary: Summary, folder: string | null, language: Language): SheetPlan => {
  const words = SUMMARY_TEXT[language];
  const { catalogue, findings } = summary;
  const pick = (list: readonly { readonly id: string; readonly name: string; readonly nameEn: string }[], id: string | null) => {
    const one = list.find((each) => each.id === id);
    return one ? (language === "vi" ? one.name : one.nameEn) : "";
  };
  const ordered = (["error", "warning", "info"] as const).flatMap((severity) => findings.filter((one) => one.severity === severity));
  const line = (one: Finding, index: number): readonly PlanCell[] => {
    const row = TITLE_ROWS + index;
    const { place, message, expected, found } = describeFinding(one, language, catalogue);
    const unit = orgUnit(catalogue, one.orgUnit ?? "")?.short ?? "";
    const subject = pick(catalogue.measures, one.measure) || pick(catalogue.indicators, one.indicator);
    const linked = one.at.workbook !== "" && folder !== null;
    return [
      ordinalCell(row, index, ORDINAL),
      ...textRow(row, 1, [words.severities[one.severity], unit, subject, message], CELL),
      textCell(row, 5, place, linked ? { ...CELL, color: COLORS.link, underline: true } : CELL, fileLink(one.at, folder, words.openFile)),
      ...textRow(row, 6, [found, expected, one.code], CELL),
    ];
  };
  const last = TITLE_ROWS + ordered.length;
  const severityCell = address(TITLE_ROWS, 1);
  const highlight = (severity: Severity, look: typeof WRONG): ConditionalFormat => ({
    kind: "formula",
    range: `${severityCell}:${columnName(1)}${Math.max(last, TITLE_ROWS + 1)}`,
    formula: `$${severityCell}="${words.severities[severity]}"`,
    highlight: look,
  });
  const tally = fillText(words.findingsCount, { errors: count(findings, "error"), warnings: count(findings, "warning"), infos: count(findings, "info") });
  const cells = [
    textCell(0, 0, words.findingsTitle, STYLES.heading),
    textCell(1, 0, ordered.length ? tally : words.noFindings, { ...STYLES.label, italic: true }),
    ...textRow(TITLE_ROWS - 1, 0, words.findingColumns, STYLES.header),
    ...ordered.flatMap(line),
  ];
  return {
    name: words.sheets.findings,
    tabColor: count(findings, "error") ? "B4500B" : "A9CBEA",
    columns: COLUMNS,
    rowHeights: fittingHeights(cells, COLUMNS),
    cells,
    merges: [],
    freeze: { rows: TITLE_ROWS, columns: 0 },
    conditionalFormats: [highlight("error", WRONG), highlight("warning", DOUBT)],
    validations: [],
    protect: false,
    gridlines: false,
    print: { orientation: "landscape", fitWidth: 1, repeatRows: `${TITLE_ROWS}:${TITLE_ROWS}`, footer: pageFoot(summary, language) },
    charts: [],
    ...(ordered.length ? { autoFilter: `${address(TITLE_ROWS - 1, 0)}:${columnName(WIDTHS.length - 1)}${last}` } : {}),
  };
};
