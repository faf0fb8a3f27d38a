import { parseAddress } from "../../core/address";
import type { SheetPlan, WorkbookPlan } from "../../core/sheet-plan";
import { formulasAround, referenceCheck } from "./reference-errors";
import { sheetErrors } from "./sheet-errors";
import { type Seen, surveyCells } from "./survey-cells";

const MAX_SHEET_NAME = 31;
const MAX_NAME = 255;

/** Excel's rules for the name on a tab. "History" is kept for tracked changes. */
function* sheetNameErrors(name: string): Generator<string> {
  if (name.trim() === "" || name.length > MAX_SHEET_NAME) yield `a sheet's name has 1 to ${MAX_SHEET_NAME} characters`;
  if (/[[\]:*?/\\\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(name)) yield "a sheet's name has none of [ ] : * ? / \\";
  if (/^'|'$/.test(name)) yield "a sheet's name has no apostrophe at its ends";
  if (name.toLowerCase() === "history") yield "Excel keeps this name for itself";
}

/** A name must not read as a cell ("CT2024", "R1C1"). */
const isName = (name: string): boolean => /^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) && name.length <= MAX_NAME && !parseAddress(name) && !/^(?:r\d*(?:c\d*)?|c\d*)$/i.test(name);

/** A day, or a time with its zone: without one it would be another moment on another machine. */
const isMoment = (text: string): boolean => /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/.test(text) && !Number.isNaN(Date.parse(text));

/** Excel takes "Nguồn" and "NGUỒN" for the same name. */
const twice = (names: readonly string[]): string[] => {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name.toLowerCase()).size);
};

const surveysOf = (sheets: readonly SheetPlan[]): readonly Seen[] => {
  const references = referenceCheck(sheets);
  return sheets.map((sheet) => surveyCells(sheet, references));
};

/** Everything in a plan that Excel could not hold, each with its place: mistakes of the program that made the plan, not of the data in it. `surveys` tell of the cells, sheet by sheet. */
export const planErrors = ({ sheets, names, properties }: WorkbookPlan, surveys = surveysOf(sheets)): readonly string[] => {
  const { ofFormula } = referenceCheck(sheets);
  const errorsOf = (sheet: SheetPlan, { errors, lost }: Seen) => [...sheetNameErrors(sheet.name), ...errors, ...sheetErrors(sheet), ...lost, ...formulasAround(sheet).flatMap(ofFormula)];
  return [
    ...(sheets.some(({ state }) => state !== "hidden") ? [] : ["a workbook needs a sheet that can be seen"]),
    ...twice(sheets.map(({ name }) => name)).map((name) => `${name}: two sheets have this name`),
    ...sheets.flatMap((sheet, index) => errorsOf(sheet, surveys[index] as Seen).map((error) => `${sheet.name} › ${error}`)),
    ...names.filter(({ name }) => !isName(name)).map(({ name }) => `${name}: Excel takes no such name`),
    ...names.flatMap(({ refersTo }) => ofFormula(refersTo)),
    ...twice(names.map(({ name }) => name)).map((name) => `${name}: named twice`),
    ...(isMoment(properties.created) ? [] : [`“${properties.created}” is not a time with its zone`]),
  ];
};
