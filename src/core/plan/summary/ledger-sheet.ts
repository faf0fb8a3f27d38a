import { columnName } from "../../address";
import { clockOf } from "../../ledger/calendar";
import type { ReportingWindow } from "../../ledger/cut-offs";
import { type LedgerEntry, type LedgerState, stateOf } from "../../ledger/ledger";
import type { LedgerLine } from "../../ledger/ledger-lines";
import { ruleTitle } from "../../messages/describe-finding";
import { fillText } from "../../messages/fill-text";
import { LEDGER_TEXT } from "../../messages/ledger-text";
import type { Language, Summary } from "../../model";
import { formatDateTime } from "../../numbers/format";
import type { PlanCell, SheetPlan, Style } from "../../sheet-plan";
import { visible } from "../../text/text";
import { numberCell, styleCell, textCell, textRow } from "../cells";
import { fittingHeights } from "../row-height";
import { COLORS, NUMBER_FORMATS, SIZES, STYLES } from "../styles";
import { fileLink } from "./file-link";
import { pageFoot } from "./page-foot";

/** The ledger of the summary's period as it stands tonight. */
export interface LedgerView {
  readonly lines: readonly LedgerLine[];
  readonly window: ReportingWindow;
  /** Where the cut-offs are from. */
  readonly source: string;
  /** The night it is of, and the office's offset, by whose clock moments are shown. */
  readonly at: string;
  readonly offset: string;
}

const TITLE_ROWS = 3;
const WIDTHS = [5, 22, 14, 14, 8, 28, 14, 14, 17, 14, 20, 32, 56] as const;
/** Hashes are for programs: not on paper. */
const PRINTED = WIDTHS.length - 1;
const COLUMNS = WIDTHS.map((width) => ({ width }));
const CELL: Style = { ...STYLES.cell, size: SIZES.small, vertical: "top" };
const CENTERED: Style = { ...STYLES.centered, size: SIZES.small, vertical: "top" };

/** What needs somebody stands out; what counts in time is plain. */
const LOOKS: Readonly<Record<LedgerState | "missing", Style>> = {
  merged: CENTERED,
  late: { ...CENTERED, fill: COLORS.doubt, color: COLORS.doubtText, bold: true },
  superseded: { ...CENTERED, color: COLORS.muted },
  duplicate: { ...CENTERED, color: COLORS.muted },
  "wrong-period": { ...CENTERED, fill: COLORS.wrong, color: COLORS.wrongText, bold: true },
  withdrawn: { ...CENTERED, fill: COLORS.doubt, color: COLORS.doubtText, bold: true },
  rejected: { ...CENTERED, fill: COLORS.wrong, color: COLORS.wrongText, bold: true },
  missing: { ...CENTERED, fill: COLORS.missing, bold: true },
};

/** `Sổ theo dõi`: who sent what and when, what became of it night by night, and who has sent nothing. */
export const ledgerSheet = (summary: Summary, { lines, window, source, at, offset }: LedgerView, folder: string | null, language: Language): SheetPlan => {
  const { catalogue } = summary;
  const words = LEDGER_TEXT[language];
  const day = (iso: string): string => formatDateTime(iso, language);
  const moment = (iso: string | null): string => (iso === null ? "" : formatDateTime(clockOf(iso, offset), language));
  const unitName = (code: string | null): string => {
    const unit = catalogue.orgUnits.find((one) => one.code === code);
    return unit ? (language === "vi" ? unit.name : unit.nameEn) : (code ?? words.noOwner);
  };
  const course = ({ states }: LedgerEntry): string => (states.length > 1 ? states.map((one) => `${moment(one.at)} ${words.states[one.state]}`).join("\n") : "");
  const fileCells = (row: number, entry: LedgerEntry): readonly PlanCell[] => {
    const isThere = entry.lastSeen === at;
    const link = isThere ? fileLink({ workbook: entry.file, sheet: null, address: null }, folder, words.openFile) : undefined;
    const notes = [visible(entry.file, 200), ...(entry.formerly.length ? [fillText(words.formerly, { files: entry.formerly.map((file) => visible(file, 200)).join(", ") })] : []), ...(isThere ? [] : [words.gone])];
    return [
      textCell(row, 5, notes.join("\n"), link ? { ...CELL, color: COLORS.link, underline: true } : CELL, link),
      ...textRow(row, 6, [moment(entry.firstSeen), moment(entry.lastSeen), visible(entry.saved?.by ?? "", 200), moment(entry.saved?.at ?? null)], CELL),
    ];
  };
  const lineCells = (line: LedgerLine, index: number): readonly PlanCell[] => {
    const row = TITLE_ROWS + index;
    const head = [numberCell(row, 0, index + 1, CENTERED), textCell(row, 1, unitName(line.orgUnit), CELL)];
    if (line.kind === "missing") return [...head, textCell(row, 2, words.states.missing, LOOKS.missing), ...WIDTHS.slice(3).map((_, column) => styleCell(row, column + 3, CELL))];
    const { entry, state } = line;
    const { at: from, reason } = stateOf(entry);
    return [
      ...head,
      textCell(row, 2, words.states[state], LOOKS[state]),
      textCell(row, 3, moment(from), CELL),
      state === "late" ? numberCell(row, 4, entry.daysLate, { ...CENTERED, numberFormat: NUMBER_FORMATS.integer }) : styleCell(row, 4, CENTERED),
      ...fileCells(row, entry),
      ...textRow(row, 10, [reason === null ? "" : ruleTitle(reason, language), course(entry), entry.sha256 ?? ""], CELL),
    ];
  };
  const cells = [
    textCell(0, 0, words.title, STYLES.heading),
    textCell(1, 0, fillText(words.note, { opens: day(window.opens), closes: day(window.closes), source }), { ...STYLES.label, italic: true }),
    ...textRow(TITLE_ROWS - 1, 0, words.columns, STYLES.header),
    ...lines.flatMap(lineCells),
  ];
  const last = TITLE_ROWS + lines.length;
  return {
    name: words.sheet,
    columns: COLUMNS,
    rowHeights: fittingHeights(cells, COLUMNS),
    cells,
    merges: [],
    freeze: { rows: TITLE_ROWS, columns: 2 },
    conditionalFormats: [],
    validations: [],
    protect: false,
    gridlines: false,
    print: { orientation: "landscape", fitWidth: 1, repeatRows: `${TITLE_ROWS}:${TITLE_ROWS}`, area: `A1:${columnName(PRINTED - 1)}${last}`, footer: pageFoot(summary, language) },
    charts: [],
    ...(lines.length ? { autoFilter: `A${TITLE_ROWS}:${columnName(WIDTHS.length - 1)}${last}` } : {}),
  };
};
