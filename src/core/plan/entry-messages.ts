import { measure as measureOf, measuresOfFigure, partsOfWholes } from "../catalogue/catalogue";
import { decimal } from "../numbers/decimal";
import { CHECK_TEXT } from "../messages/entry-text";
import type { Catalogue, Indicator, Measure } from "../model";
import type { Expectation } from "../numbers/reading";
import { dueMonth, quoteText } from "../status/status-formula";
import { shareScale } from "../numbers/units";
import { type NamedCell, checkFormula } from "./entry-check";
import { MONTH_CELL, cellOf } from "./entry-layout";
import type { EntryRow, EntryTablePlan } from "./entry-rows";
import { ENTRY_COLUMNS, type EntryColumn } from "./layout";

/** No unit's allotted amount is larger. */
const ANY_AMOUNT = { min: decimal("0"), max: decimal("1000000000000") };

/** Allotted amounts are of the indicator: a measure's bounds hold only where it makes the indicator alone; a share ends at its whole. */
export const allottedExpectation = (indicator: Indicator, typed: Measure | null): Expectation => {
  if (typed) return { ...typed, unit: indicator.unit };
  const scale = shareScale(indicator.unit);
  return { unit: indicator.unit, integer: false, yesNo: false, plausible: scale ? { min: ANY_AMOUNT.min, max: scale } : ANY_AMOUNT };
};

export interface Message {
  readonly formula: string;
  /** What it says while nothing is typed. */
  readonly cached: string;
}

/** From which month on a blank is missed: when the first of the indicators that need the measure is judged. */
const monthMissed = (indicators: readonly Indicator[]): number => Math.min(...indicators.map(({ due }) => dueMonth(due)));

const needing = (catalogue: Catalogue, { id }: Measure): readonly Indicator[] => catalogue.indicators.filter(({ figure }) => measuresOfFigure(figure).includes(id));
const decreasing = (indicators: readonly Indicator[]): readonly Indicator[] => indicators.filter(({ target }) => target.op === "decrease-by" && target.baseline === null);

/** `text` from a month on, as a formula and as it stands in the month of the template. */
const fromMonth = (from: number, text: string, month: number): Message => {
  const say = quoteText(`${text} `);
  return { formula: from === 0 ? say : `IF(${MONTH_CELL}<${from},"",${say})`, cached: month < from ? "" : text };
};
const SILENT: Message = { formula: '""', cached: "" };

/** The live message of a row: everything that is wrong with its inputs, or null for a row without inputs. */
const rowMessage = (catalogue: Catalogue, table: EntryTablePlan, row: EntryRow, month: number): Message | null => {
  const namedCell = (id: string, column: EntryColumn): readonly NamedCell[] => {
    const at = table.inputRow.get(id);
    return at === undefined ? [] : [{ cell: cellOf(at, column), name: (measureOf(catalogue, id) as Measure).name }];
  };
  const partnersOf = ({ id }: Measure): readonly string[] => [
    ...new Set(needing(catalogue, { id } as Measure).flatMap(({ figure }) => (figure.kind === "ratio" ? measuresOfFigure(figure).filter((other) => other !== id) : []))),
  ];
  const ofMeasure = (measure: Measure, column: "actual" | "lastYear", blank: Message): Message => ({
    cached: blank.cached,
    formula: checkFormula({
      cell: cellOf(row.row, column),
      column: ENTRY_COLUMNS[column],
      expectation: measure,
      blank: blank.formula,
      wholes: partsOfWholes(catalogue).filter(({ part }) => part === measure.id).flatMap(({ whole }) => namedCell(whole, column)),
      partners: partnersOf(measure).flatMap((id) => namedCell(id, column)),
    }),
  });

  const messages: Message[] = [];
  const measure = row.kind === "measure" ? row.measure : row.kind === "indicator" ? row.typed : null;
  if (measure) {
    const indicators = needing(catalogue, measure);
    const falling = decreasing(indicators);
    messages.push(ofMeasure(measure, "actual", fromMonth(monthMissed(indicators), CHECK_TEXT.missing, month)));
    messages.push(ofMeasure(measure, "lastYear", falling.length ? fromMonth(monthMissed(falling), CHECK_TEXT.needsLastYear, month) : SILENT));
  }
  if (row.kind === "indicator" && row.allottable) {
    const expectation = allottedExpectation(row.indicator, row.typed);
    messages.push({ cached: "", formula: checkFormula({ cell: cellOf(row.row, "allotted"), column: ENTRY_COLUMNS.allotted, expectation, blank: SILENT.formula, wholes: [], partners: [] }) });
  }
  if (messages.length === 0) return null;
  return { formula: `TRIM(${messages.map(({ formula }) => formula).join("&")})`, cached: messages.flatMap(({ cached }) => cached || []).join(" ") };
};

/** The live message of each row that has inputs, by row. */
export const rowMessages = (catalogue: Catalogue, table: EntryTablePlan, month: number): ReadonlyMap<number, Message> =>
  new Map(
    table.rows.flatMap((row) => {
      const message = rowMessage(catalogue, table, row, month);
      return message ? [[row.row, message] as const] : [];
    }),
  );
