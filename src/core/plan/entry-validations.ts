import { ALERT_TEXT, PROMPT_TEXT } from "../messages/entry-text";
import type { Catalogue, Measure } from "../model";
import type { Validation } from "../sheet-plan";
import { typingFormula } from "./entry-check";
import { cellOf, columnRange } from "./entry-layout";
import { allottedExpectation } from "./entry-messages";
import type { EntryRow, EntryTablePlan } from "./entry-rows";
import { ENTRY_COLUMNS, NO, YES } from "./layout";

/** Excel's limits on the box beside a cell and on its alert. */
export const PROMPT_LIMITS = { title: 32, message: 255, alert: 225 } as const;

/** Cut at a word, with "…" where something is missing. */
export const shorten = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[ ,;:.(]+[^ ,;:.(]*$/, "")}…`;
};

const prompt = (title: string, message: string) => ({ title: shorten(title, PROMPT_LIMITS.title), message: shorten(message, PROMPT_LIMITS.message) });
/** A warning can be overruled: nobody is kept from typing, but what is wrong stays red. */
const alert = (message: string) => ({ style: "warning", title: ALERT_TEXT.title, message: shorten(message, PROMPT_LIMITS.alert) }) as const;

const amountAlert = (measure: Measure) => alert(ALERT_TEXT.amount(measure.unit, measure.integer, measure.plausible.min.lt(0)));

const ofMeasure = (row: number, measure: Measure, year: number): readonly Validation[] =>
  (["lastYear", "actual"] as const).map((column) => {
    const cell = cellOf(row, column);
    const message = column === "lastYear" ? PROMPT_TEXT.lastYear(measure, year) : measure.yesNo ? PROMPT_TEXT.yesNo(measure) : PROMPT_TEXT.amount(measure);
    const shown = { range: cell, prompt: prompt(column === "lastYear" ? ENTRY_COLUMNS.lastYear : measure.name, message) };
    if (measure.yesNo) return { ...shown, rule: { kind: "list", values: [YES, NO] }, alert: alert(ALERT_TEXT.yesNo) };
    return { ...shown, rule: { kind: "custom", formula: typingFormula(cell, measure) }, alert: amountAlert(measure) };
  });

const ofAllotted = ({ row, indicator, typed }: Extract<EntryRow, { kind: "indicator" }>, year: number): Validation => {
  const cell = cellOf(row, "allotted");
  const expectation = allottedExpectation(indicator, typed);
  return {
    range: cell,
    rule: { kind: "custom", formula: typingFormula(cell, expectation) },
    prompt: prompt(ENTRY_COLUMNS.allotted, PROMPT_TEXT.allotted(indicator.name, indicator.unit, year)),
    alert: alert(ALERT_TEXT.amount(indicator.unit, expectation.integer, expectation.plausible.min.lt(0))),
  };
};

/** A prompt beside every input, and an alert for what cannot be right whatever the rest of the sheet says. */
export const entryValidations = ({ year }: Catalogue, { rows }: EntryTablePlan): readonly Validation[] => {
  const inputs = rows.flatMap((entry): readonly Validation[] => {
    if (entry.kind === "repeat") return [];
    const measure = entry.kind === "measure" ? entry.measure : entry.typed;
    return [...(measure ? ofMeasure(entry.row, measure, year) : []), ...(entry.kind === "indicator" && entry.allottable ? [ofAllotted(entry, year)] : [])];
  });
  const notes = rows.slice(-1).map(({ row }): Validation => ({ range: columnRange("note", row), rule: { kind: "any" }, prompt: prompt(ENTRY_COLUMNS.note, PROMPT_TEXT.note) }));
  return [...inputs, ...notes];
};
