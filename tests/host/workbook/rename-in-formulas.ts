import { sheetText } from "./block";
import type { Workbook } from "./workbook";

/** A sheet's name before "!" in a formula, quoted or plain; text in double quotes is passed over. */
const SHEET_REFERENCE = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;
/** The cells after a sheet's name. */
const CELLS = /^\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?/i;

/** A formula with another name for one of its sheets, or with #REF! where `after` is null. */
export const renameSheetInFormula = (formula: string, before: string, after: string | null): string => {
  let result = "";
  let from = 0;
  for (const match of formula.matchAll(SHEET_REFERENCE)) {
    const name = match[1]?.replaceAll("''", "'") ?? match[2];
    if (name === undefined || name.toLowerCase() !== before.toLowerCase()) continue;
    const end = match.index + match[0].length;
    result += formula.slice(from, match.index) + (after === null ? "#REF!" : `${sheetText(after)}!`);
    from = after === null ? end + (CELLS.exec(formula.slice(end))?.[0].length ?? 0) : end;
  }
  return result + formula.slice(from);
};

/** Follows a renamed or deleted sheet through cells, names, conditional formats, validations and charts. */
export const renameInFormulas = (workbook: Workbook, before: string, after: string | null): void => {
  const renamed = (formula: string): string => renameSheetInFormula(formula, before, after);
  const deep = <Value>(value: Value): Value => {
    if (typeof value === "string") return (value.includes("!") ? renamed(value) : value) as Value;
    if (Array.isArray(value)) return value.map(deep) as Value;
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deep(inner)])) as Value;
  };
  for (const { data } of workbook.sheets) {
    for (const [key, content] of data.contents) if (content.formula?.includes("!")) data.contents.set(key, { ...content, formula: renamed(content.formula) });
    for (const one of data.conditionalFormats) one.rule = deep(one.rule);
    data.validations = data.validations.map((one) => ({ ...one, rule: deep(one.rule) }));
    for (const chart of data.charts) for (const series of chart.series) Object.assign(series, { values: deep(series.values), categories: deep(series.categories) });
    for (const name of data.names) name.refersTo = renamed(name.refersTo);
  }
  for (const name of workbook.nameList) name.refersTo = renamed(name.refersTo);
  workbook.calculation.touch();
};
