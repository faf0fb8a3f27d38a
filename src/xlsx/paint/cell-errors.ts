import { address, cellKey, MAX_COLUMNS, MAX_ROWS } from "../../core/address";
import type { Content, PlanCell, Style } from "../../core/sheet-plan";
import { inOrder } from "./cell-order";
import { formulaErrors } from "./formula-errors";

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

export function* cellErrors(cells: readonly PlanCell[]): Generator<string> {
  // In order of rows and columns none can be there twice.
  const seen = inOrder(cells) === cells ? null : new Set<number>();
  const styles = new Set<Style>();
  for (const cell of cells) {
    const at = () => (exists(cell) ? address(cell.row, cell.column) : `row ${cell.row}, column ${cell.column}`);
    if (!exists(cell)) yield `${at()}: no such cell`;
    if (seen?.has(cellKey(cell.row, cell.column))) yield `${at()}: there twice`;
    seen?.add(cellKey(cell.row, cell.column));
    // Most cells hold text, which is cut to what fits where it is written.
    if (cell.content && cell.content.kind !== "text") for (const error of contentErrors(cell.content)) yield `${at()}: ${error}`;
    if (cell.style && !styles.has(cell.style)) {
      styles.add(cell.style);
      for (const error of styleErrors(cell.style)) yield `${at()}: ${error}`;
    }
  }
}
