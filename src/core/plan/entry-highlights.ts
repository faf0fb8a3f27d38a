import { CHECK_TEXT, ENTRY_TEXT } from "../messages/entry-text";
import { STATUS_WORDS } from "../messages/sheet-text";
import type { Status } from "../model";
import type { ConditionalFormat, Highlight } from "../sheet-plan";
import { quoteText } from "../status/status-formula";
import { FIRST_ROW, cellOf, columnRange } from "./entry-layout";
import { ENTRY_COLUMNS, type EntryColumn } from "./layout";
import { COLORS, DOUBT, MISSING, STATUS_HIGHLIGHTS, WRONG } from "./styles";

/** The message of the row at hand: `$L6`, with the column held. */
const MESSAGE = `$${cellOf(FIRST_ROW, "check")}`;
const says = (words: string): string => `ISNUMBER(FIND(${quoteText(words)},${MESSAGE}))`;

/** A status by its word, for the cells of `range` whose top-left is `cell`. Later sheets use it too. */
export const statusFormats = (range: string, cell: string, words: Readonly<Record<Status, string>>): readonly ConditionalFormat[] =>
  (Object.keys(STATUS_HIGHLIGHTS) as readonly Status[]).map((status) => ({ kind: "formula", range, formula: `${cell}=${quoteText(words[status])}`, highlight: STATUS_HIGHLIGHTS[status] }));

/**
 * The live colours of the entry table. An input is coloured by what the row's message says of its column, so that colour
 * and sentence cannot disagree.
 */
export const entryHighlights = (lastRow: number): readonly ConditionalFormat[] => {
  const over = (column: EntryColumn, formula: string, highlight: Highlight): ConditionalFormat => ({ kind: "formula", range: columnRange(column, lastRow), formula, highlight });
  const inputs = (["actual", "lastYear", "allotted"] as const).flatMap((column) => [
    over(column, says(CHECK_TEXT.wrongAt(ENTRY_COLUMNS[column])), WRONG),
    over(column, says(CHECK_TEXT.doubtAt(ENTRY_COLUMNS[column])), DOUBT),
  ]);
  const status = cellOf(FIRST_ROW, "status");
  return [
    ...inputs,
    over("actual", says(CHECK_TEXT.missing), MISSING),
    over("lastYear", says(CHECK_TEXT.needsLastYear), MISSING),
    ...statusFormats(columnRange("status", lastRow), status, STATUS_WORDS.vi),
    ...[ENTRY_TEXT.notAllotted, ENTRY_TEXT.provinceLevel].map((words) => over("status", `${status}=${quoteText(words)}`, { color: COLORS.muted })),
    over("check", says(CHECK_TEXT.wrongMark), { color: COLORS.wrongText, bold: true }),
    over("check", says(CHECK_TEXT.doubtMark), { color: COLORS.doubtText }),
  ];
};
