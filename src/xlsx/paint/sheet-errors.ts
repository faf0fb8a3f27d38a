import type { ConditionalFormat, SheetPlan, Validation } from "../../core/sheet-plan";
import { parseRange, type Range } from "../../core/sheet/a1-range";
import { colorErrors, numberErrors } from "./cell-errors";
import { formulaErrors } from "./formula-errors";

const MAX_HEIGHT = 409.5;
const MAX_WIDTH = 254;
/** Excel's dialog takes no longer formula for a validation, and a file with one does not open. */
const MAX_VALIDATION_FORMULA = 255;

function* rangeErrors(text: string | undefined): Generator<string> {
  if (text !== undefined && !parseRange(text)) yield `“${text}” is not a range`;
}

const overlap = (a: Range, b: Range): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Merges sorted by their first row are compared only with those that reach as far down. */
function* mergeErrors(merges: readonly string[]): Generator<string> {
  const parsed = merges.flatMap((text) => {
    const range = parseRange(text);
    return range ? [{ text, range }] : [];
  });
  let open: typeof parsed = [];
  for (const merge of parsed.sort((a, b) => a.range.top - b.range.top)) {
    open = open.filter(({ range }) => range.bottom >= merge.range.top);
    for (const other of open) if (overlap(other.range, merge.range)) yield `merges ${other.text} and ${merge.text} overlap`;
    open.push(merge);
  }
}

function* conditionalFormatErrors(format: ConditionalFormat): Generator<string> {
  yield* rangeErrors(format.range);
  if (format.kind === "formula") {
    yield* formulaErrors(format.formula);
    yield* colorErrors(format.highlight.color, format.highlight.fill);
    // Excel 2010 and later keep such a rule in an extension of the file, which not every reader knows.
    if (format.formula.replace(/"(?:[^"]|"")*"/g, "").includes("!")) yield "a conditional format may not look at another sheet; look at a cell of this sheet";
  }
  if (format.kind === "color-scale") {
    if (format.points.length < 2 || format.points.length > 3) yield "a colour scale has two or three points";
    yield* colorErrors(...format.points.map(({ color }) => color));
    for (const { at } of format.points) if (typeof at === "object" && "number" in at) yield* numberErrors(at.number);
  }
  if (format.kind === "data-bar") {
    yield* colorErrors(format.color);
    yield* numberErrors(format.min);
    yield* numberErrors(format.max);
  }
}

function* validationErrors({ range, rule }: Validation): Generator<string> {
  yield* rangeErrors(range);
  if (rule.kind === "custom") yield* formulaErrors(rule.formula, MAX_VALIDATION_FORMULA);
  if (rule.kind === "list" && rule.values.length === 0) yield "a list needs values";
}

function* within(place: string, errors: Iterable<string>): Generator<string> {
  for (const error of errors) yield `${place}: ${error}`;
}

function* printErrors({ print }: SheetPlan): Generator<string> {
  yield* rangeErrors(print.area);
  if (print.repeatRows !== undefined && !/^\$?\d+:\$?\d+$/.test(print.repeatRows)) yield `“${print.repeatRows}” is not rows such as 7:8`;
  if (print.repeatColumns !== undefined && !/^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/.test(print.repeatColumns)) yield `“${print.repeatColumns}” is not columns such as A:C`;
}

function* sizeErrors({ columns, rowHeights }: SheetPlan): Generator<string> {
  for (const [index, { width }] of columns.entries()) if (!(width >= 0 && width <= MAX_WIDTH)) yield `column ${index}: a width of ${width} does not exist`;
  for (const [row, height] of rowHeights) if (!(height >= 0 && height <= MAX_HEIGHT)) yield `row ${row}: a height of ${height} does not exist`;
}

function* chartErrors({ charts }: SheetPlan): Generator<string> {
  for (const { title, series, from, to } of charts) {
    if (series.length === 0) yield `chart “${title}”: no series`;
    if (to.row <= from.row || to.column <= from.column) yield `chart “${title}”: ends before it begins`;
    for (const { color, pointColors = [], values, categories } of series) {
      yield* within(`chart “${title}”`, colorErrors(color, ...pointColors));
      for (const cells of [values, categories]) yield* within(`chart “${title}”`, rangeErrors(cells.slice(cells.lastIndexOf("!") + 1)));
    }
  }
}

function* sparklineErrors({ sparklines = [] }: SheetPlan): Generator<string> {
  for (const { at, values, color } of sparklines) {
    for (const cells of [at, values]) yield* within(`sparkline ${at}`, rangeErrors(cells));
    yield* within(`sparkline ${at}`, colorErrors(color));
  }
}

/** What of this sheet, beside its cells, Excel could not hold. */
export function* sheetErrors(sheet: SheetPlan): Generator<string> {
  yield* sizeErrors(sheet);
  for (const merge of sheet.merges) yield* rangeErrors(merge);
  yield* mergeErrors(sheet.merges);
  for (const format of sheet.conditionalFormats) yield* within(`conditional format ${format.range}`, conditionalFormatErrors(format));
  for (const validation of sheet.validations) yield* within(`validation ${validation.range}`, validationErrors(validation));
  yield* printErrors(sheet);
  yield* rangeErrors(sheet.autoFilter);
  yield* colorErrors(sheet.tabColor);
  yield* chartErrors(sheet);
  yield* sparklineErrors(sheet);
}
