import { address, columnName } from "../address";
import { footLeft, madeBy } from "../made-by";
import { CHECK_TEXT, ENTRY_TEXT } from "../messages/entry-text";
import type { Catalogue, Period } from "../model";
import { lastMonth } from "../period/period";
import type { PlanCell, SheetPlan, Style } from "../sheet-plan";
import { textCell } from "./cells";
import { entryCells } from "./entry-cells";
import { entryHighlights } from "./entry-highlights";
import { COLUMN, COLUMN_ORDER, COLUMN_WIDTHS, FIRST_ROW, HEADER_ROW, TITLE_ROW } from "./entry-layout";
import { rowMessages } from "./entry-messages";
import type { EntryTablePlan } from "./entry-rows";
import { type Addressee, titleCells, titleHighlights, titleMerges, titleValidations } from "./entry-title";
import { entryValidations } from "./entry-validations";
import { ENTRY_COLUMNS, ENTRY_SHEET } from "./layout";
import { fittingHeights } from "./row-height";
import { SIZES, STYLES } from "./styles";

const SIGNED: Style = { size: SIZES.text, horizontal: "center", vertical: "middle" };
/** Everything but the sheet's own messages is printed. */
const LAST_PRINTED = COLUMN.note;

/** Place and date, then who made the form and who answers for it, as on every official form. */
const signatureCells = (year: number, firstRow: number): readonly PlanCell[] => {
  const { date, author, head, sign, seal } = ENTRY_TEXT.signature;
  const [left, right] = [COLUMN.unit, COLUMN.percent];
  return [
    textCell(firstRow, right, date(year), { ...SIGNED, italic: true }),
    textCell(firstRow + 1, left, author, { ...SIGNED, bold: true }),
    textCell(firstRow + 1, right, head, { ...SIGNED, bold: true }),
    textCell(firstRow + 2, left, sign, { ...SIGNED, italic: true }),
    textCell(firstRow + 2, right, seal, { ...SIGNED, italic: true }),
  ];
};
const signatureMerges = (firstRow: number): readonly string[] =>
  [0, 1, 2].flatMap((offset) => {
    const row = firstRow + offset;
    return [`${address(row, COLUMN.unit)}:${address(row, COLUMN.allotted)}`, `${address(row, COLUMN.percent)}:${address(row, LAST_PRINTED)}`];
  });
/** Taller than one line of the table's text. */
const ONE_LINE = 20;
/**
 * Rows of one line keep no height of their own, so that they grow with a long note that is typed. Figures and capitals
 * are wider than the average letter: measured with room to spare.
 */
const tallRows = (cells: readonly PlanCell[], columns: SheetPlan["columns"]): readonly (readonly [number, number])[] =>
  [...fittingHeights(cells, columns.map(({ width }) => ({ width: width * 0.95 })))].filter(([, height]) => height > ONE_LINE);

/** Room to sign in. */
const SIGNATURE_ROWS = 7;

/** The sheet `Nhập liệu`. */
export const entrySheet = (catalogue: Catalogue, table: EntryTablePlan, period: Period, addressee: Addressee): SheetPlan => {
  const month = lastMonth(period);
  const lastRow = table.rows.at(-1)?.row ?? FIRST_ROW;
  const messages = rowMessages(catalogue, table, month);
  const missing = [...messages.values()].filter(({ cached }) => cached.startsWith(CHECK_TEXT.missing)).length;
  const signatureRow = lastRow + 2;
  const columns = COLUMN_ORDER.map((column) => ({ width: COLUMN_WIDTHS[column] }));
  const tableCells = entryCells(catalogue, table, month, messages);
  return {
    name: ENTRY_SHEET,
    tabColor: "C9A400",
    columns,
    rowHeights: new Map([...tallRows(tableCells, columns), [TITLE_ROW.letterhead, 24], [TITLE_ROW.office, 20], [TITLE_ROW.unit, 20], [TITLE_ROW.period, 20], [HEADER_ROW, 34]]),
    cells: [
      ...titleCells({ catalogue, period, addressee, lastRow, missing }),
      ...COLUMN_ORDER.map((column) => textCell(HEADER_ROW, COLUMN[column], ENTRY_COLUMNS[column], STYLES.header)),
      ...tableCells,
      ...signatureCells(catalogue.year, signatureRow),
    ],
    merges: [...titleMerges(LAST_PRINTED), ...signatureMerges(signatureRow)],
    freeze: { rows: FIRST_ROW, columns: COLUMN.name + 1 },
    conditionalFormats: [...titleHighlights(), ...entryHighlights(lastRow)],
    validations: [...(addressee.orgUnit ? [] : titleValidations(catalogue)), ...entryValidations(catalogue, table)],
    protect: true,
    gridlines: false,
    print: {
      orientation: "landscape",
      repeatRows: `${HEADER_ROW + 1}:${HEADER_ROW + 1}`,
      fitWidth: 1,
      area: `A1:${columnName(LAST_PRINTED)}${signatureRow + SIGNATURE_ROWS}`,
      footer: `${footLeft(madeBy([catalogue], "vi"))}&R${ENTRY_TEXT.footer}`,
    },
    charts: [],
  };
};
