import { ENTRY_TEXT } from "../messages/entry-text";
import { targetWords } from "../messages/target-words";
import type { Catalogue, Indicator, Measure } from "../model";
import type { PlanCell, Style } from "../sheet-plan";
import { quoteText } from "../status/status-formula";
import { formulaCell, styleCell, textCell } from "./cells";
import { judgeRow } from "./entry-judgement";
import { COLUMN, cellOf } from "./entry-layout";
import type { Message } from "./entry-messages";
import type { EntryRow, EntryTablePlan } from "./entry-rows";
import { type EntryColumn, NO, YES, repeatedRowId } from "./layout";
import { COLORS, NUMBER_FORMATS, SIZES, STYLES, decimalsFormat } from "./styles";

const ID: Style = { size: 7, color: COLORS.muted, border: "thin", vertical: "middle" };
const INPUT: Style = { fill: COLORS.input, locked: false };
const LOCKED: Style = { fill: COLORS.locked };
const CHECK: Style = { size: SIZES.table, vertical: "middle", color: COLORS.muted };

/** From here on amounts have thousands worth grouping. */
const LARGE = 10_000;

/** How a measure's amounts show. */
export const formatOf = ({ integer, yesNo, plausible }: Measure): Style => {
  if (yesNo) return STYLES.centered;
  if (integer) return { ...STYLES.number, numberFormat: NUMBER_FORMATS.integer };
  return { ...STYLES.number, numberFormat: plausible.max.gte(LARGE) ? NUMBER_FORMATS.amount : NUMBER_FORMATS.typed };
};

const figureFormula = ({ figure }: Indicator, { inputRow }: EntryTablePlan, column: EntryColumn): string | null => {
  const at = (id: string) => inputRow.get(id);
  if (figure.kind !== "ratio") {
    // A unit that has this row has its one measure.
    const cell = cellOf(at(figure.measure) as number, column);
    return figure.kind === "count" ? `IF(${cell}=${quoteText(YES)},1,IF(${cell}=${quoteText(NO)},0,""))` : `IF(COUNT(${cell})=1,${cell},"")`;
  }
  const [numerator, denominator] = [at(figure.numerator), at(figure.denominator)];
  if (numerator === undefined || denominator === undefined) return null;
  const [above, below] = [cellOf(numerator, column), cellOf(denominator, column)];
  return `IF(COUNT(${above},${below})=2,IF(${below}=0,"",${figure.per.toFixed()}*${above}/${below}),"")`;
};

type CellsOf<Kind extends EntryRow["kind"]> = (row: Extract<EntryRow, { kind: Kind }>) => readonly PlanCell[];

/** The cells of every row of the table. `month` is the last month of the period, for the values that formulas have at first; `messages` are by row. */
export const entryCells = (catalogue: Catalogue, table: EntryTablePlan, month: number, messages: ReadonlyMap<number, Message>): readonly PlanCell[] => {
  const text = (row: number, column: EntryColumn, words: string, style: Style) => textCell(row, COLUMN[column], words, style);
  const empty = (row: number, column: EntryColumn, style: Style) => styleCell(row, COLUMN[column], style);
  const formula = (row: number, column: EntryColumn, how: string | null, cached: string, style: Style) =>
    how === null ? (cached === "" ? empty(row, column, style) : text(row, column, cached, style)) : formulaCell(row, COLUMN[column], how, cached, style);
  const check = (row: EntryRow): PlanCell => {
    const message = messages.get(row.row);
    return formula(row.row, "check", message?.formula ?? null, message?.cached ?? "", CHECK);
  };

  const indicatorCells: CellsOf<"indicator"> = (entry) => {
    const { row, indicator, typed, allottable } = entry;
    const judgement = judgeRow(catalogue, entry, month);
    const rate: Style = { ...STYLES.number, ...LOCKED, numberFormat: decimalsFormat(indicator.decimals), bold: true };
    const amount = typed ? { ...formatOf(typed), ...INPUT } : rate;
    const amounts = (["lastYear", "actual"] as const).map((column) => (typed ? empty(row, column, amount) : formula(row, column, figureFormula(indicator, table, column), "", amount)));
    const target = targetWords(indicator.target, "vi");
    return [
      text(row, "id", indicator.id, { ...ID, fill: COLORS.band }),
      text(row, "number", indicator.number, { ...STYLES.centered, fill: COLORS.band }),
      text(row, "name", indicator.name, { ...STYLES.cell, bold: true, fill: COLORS.band, ...(indicator.partOf !== null && { horizontal: "left", indent: 1 }) }),
      text(row, "unit", indicator.unit, { ...STYLES.centered, fill: COLORS.band }),
      text(row, "target", target, { ...STYLES.centered, fill: COLORS.band }),
      empty(row, "allotted", allottable ? { ...(typed ? formatOf(typed) : { ...STYLES.number, numberFormat: NUMBER_FORMATS.typed }), ...INPUT } : { ...STYLES.number, ...LOCKED }),
      ...amounts,
      formula(row, "percent", judgement.percent, "", { ...STYLES.number, ...LOCKED, numberFormat: NUMBER_FORMATS.percent }),
      formula(row, "status", judgement.status, judgement.cached, { ...STYLES.centered, ...LOCKED }),
      empty(row, "note", { ...STYLES.cell, size: 10, ...INPUT }),
      check(entry),
    ];
  };

  const measureCells: CellsOf<"measure"> = (entry) => {
    const { row, measure } = entry;
    const amount = { ...formatOf(measure), ...INPUT };
    return [
      text(row, "id", measure.id, ID),
      empty(row, "number", STYLES.centered),
      text(row, "name", measure.name, { ...STYLES.cell, horizontal: "left", indent: 2 }),
      text(row, "unit", measure.unit, STYLES.centered),
      ...(["target", "allotted"] as const).map((column) => empty(row, column, { ...STYLES.cell, ...LOCKED })),
      ...(["lastYear", "actual"] as const).map((column) => empty(row, column, amount)),
      ...(["percent", "status"] as const).map((column) => empty(row, column, { ...STYLES.cell, ...LOCKED })),
      empty(row, "note", { ...STYLES.cell, size: 10, ...INPUT }),
      check(entry),
    ];
  };

  const repeatCells: CellsOf<"repeat"> = ({ row, measure, source }) => {
    const muted = { color: COLORS.muted, italic: true } as const;
    const shown = (column: EntryColumn) => `IF(${cellOf(source, column)}="","",${cellOf(source, column)})`;
    return [
      text(row, "id", repeatedRowId(measure.id), ID),
      empty(row, "number", STYLES.centered),
      text(row, "name", measure.name, { ...STYLES.cell, ...muted, horizontal: "left", indent: 2 }),
      text(row, "unit", measure.unit, { ...STYLES.centered, ...muted }),
      ...(["target", "allotted"] as const).map((column) => empty(row, column, { ...STYLES.cell, ...LOCKED })),
      ...(["lastYear", "actual"] as const).map((column) => formula(row, column, shown(column), "", { ...formatOf(measure), ...LOCKED, ...muted })),
      ...(["percent", "status"] as const).map((column) => empty(row, column, { ...STYLES.cell, ...LOCKED })),
      formula(row, "note", `${quoteText(ENTRY_TEXT.repeated)}&ROW(${cellOf(source, "actual")})`, ENTRY_TEXT.repeated + (source + 1), { ...STYLES.cell, ...LOCKED, ...muted, size: 10 }),
    ];
  };

  return table.rows.flatMap((row) => (row.kind === "indicator" ? indicatorCells(row) : row.kind === "measure" ? measureCells(row) : repeatCells(row)));
};
