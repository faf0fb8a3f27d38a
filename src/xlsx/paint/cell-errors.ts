import { address, MAX_COLUMNS, MAX_ROWS } from "../../core/address";
import type { Content, PlanCell, Style } from "../../core/sheet-plan";
import { formulaErrors, isShort } from "./formula-errors";

const MAX_NUMBER_FORMAT = 255;

const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text) && Number.isFinite(Number(text));

/** Numbers, colours and cells that Excel could not hold, each error with its reason. */
export function* numberErrors(text: string): Generator<string> {
  if (!isNumber(text)) yield `“${text}” is not a plain decimal number that Excel can hold`;
}

export function* colorErrors(...colors: readonly (string | undefined)[]): Generator<string> {
  for (const color of colors) if (color !== undefined && !/^[0-9A-Fa-f]{6}$/.test(color)) yield `“${color}” is not six hexadecimal digits`;
}

function* styleErrors({ color, fill, size, indent, numberFormat }: Style): Generator<string> {
  yield* colorErrors(color, fill);
  if (size !== undefined && !(size >= 1 && size <= 409)) yield `a font of ${size} points does not exist`;
  if (indent !== undefined && !(Number.isInteger(indent) && indent >= 0 && indent <= 250)) yield `an indent of ${indent} does not exist`;
  if (numberFormat !== undefined && (numberFormat === "" || numberFormat.length > MAX_NUMBER_FORMAT)) yield `a number format has 1 to ${MAX_NUMBER_FORMAT} characters`;
}

function* contentErrors(content: Content): Generator<string> {
  if (content.kind === "number") yield* numberErrors(content.value);
  if (content.kind !== "formula") return;
  yield* formulaErrors(content.formula);
  if (content.cached.kind === "number") yield* numberErrors(content.cached.value);
}

const exists = ({ row, column }: PlanCell): boolean => Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;

/** A reference such as `$I$40`: formulas that differ in nothing else are right or wrong together. */
const REFERENCE = /\$?[A-Z]{1,3}\$?\d+/g;

const NONE: readonly string[] = [];

/** A look at the cells of a sheet one by one, in order of rows and columns: what of each Excel could not hold. */
export const cellCheck = (): ((cell: PlanCell) => readonly string[]) => {
  const styles = new Set<Style>();
  const rightFormulas = new Set<string>();
  let before: PlanCell | null = null;

  const isRight = (formula: string): boolean => {
    const shape = isShort(formula) ? formula.replace(REFERENCE, "A1") : null;
    if (shape !== null && rightFormulas.has(shape)) return true;
    const right = formulaErrors(formula).next().done === true;
    if (right && shape !== null) rightFormulas.add(shape);
    return right;
  };
  const isContentRight = (content: Content): boolean => {
    switch (content.kind) {
      case "number":
        return isNumber(content.value);
      case "formula":
        return (content.cached.kind === "text" || isNumber(content.cached.value)) && isRight(content.formula);
      default:
        // A text is cut to what fits where it is written.
        return true;
    }
  };
  const isStyleNew = (style: Style): boolean => styles.size !== styles.add(style).size;

  return (cell) => {
    const errors: string[] = [];
    const { row, column, content, style } = cell;
    if (!exists(cell)) errors.push("no such cell");
    if (before?.row === row && before.column === column) errors.push("there twice");
    else if (before && (row < before.row || (row === before.row && column < before.column))) errors.push("not in order of rows and columns");
    before = cell;
    if (content && !isContentRight(content)) errors.push(...contentErrors(content));
    if (style && isStyleNew(style)) errors.push(...styleErrors(style));
    if (errors.length === 0) return NONE;
    const at = exists(cell) ? address(row, column) : `row ${row}, column ${column}`;
    return errors.map((error) => `${at}: ${error}`);
  };
};
