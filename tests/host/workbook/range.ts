import { cellKey, columnOf, rowOf } from "../../../src/core/address";
import { refuse } from "../protocol/host-error";
import { type Block, cellsIn, contains, intersection } from "./block";
import { type CellProperties, readCellProperties, writeCellProperties } from "./cell-properties";
import { EMPTY, onWire, valueType } from "./cell-value";
import { ConditionalFormatCollection } from "./conditional-format";
import { DataValidation } from "./data-validation";
import { displayText } from "./display-text";
import { formatStore } from "./format-store";
import { clearFormats, formatAt, setFormat } from "./formats";
import { RangeAreas } from "./range-areas";
import { RangePlace } from "./range-place";
import { RangeFormat } from "./range-format";
import type { Hyperlink } from "./sheet-data";
import type { Worksheet } from "./worksheet";
import { writeCells } from "./write-cells";

/** Excel answers null for the values of a range of more cells than this. */
const READ_LIMIT = 5_000_000;

type Rows<Value> = readonly (readonly Value[])[];

/** What cells hold and look like. */
export class Range extends RangePlace {
  private reference: string | undefined;

  override identity(): Readonly<Record<string, unknown>> {
    return this.reference === undefined ? {} : { _ReferenceId: this.reference };
  }

  _KeepReference(): void {
    this.reference ??= this.worksheet.workbook.keep(this);
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.block.rows || columns !== this.block.columns) refuse("InvalidArgument", "Range.values", WRONG_SIZE);
  }

  // ── What is in it ──

  /** A formula that spills is refused by the calculator. */
  get HasSpill(): boolean {
    return false;
  }

  get Values(): Rows<unknown> | null {
    this.worksheet.workbook.calculation.settle();
    return this.read((row, column) => onWire(this.worksheet.contentAt(row, column).value));
  }

  set Values(values: unknown) {
    writeCells(this.worksheet, this.block, values, "values");
  }

  get Formulas(): Rows<unknown> | null {
    this.worksheet.workbook.calculation.settle();
    return this.read((row, column) => {
      const content = this.worksheet.contentAt(row, column);
      return content.formula ?? onWire(content.value);
    });
  }

  set Formulas(formulas: unknown) {
    writeCells(this.worksheet, this.block, formulas, "formulas");
  }

  get Text(): Rows<string> | null {
    this.worksheet.workbook.calculation.settle();
    return this.read((row, column) => {
      const format = String(formatAt(this.worksheet.data.formats, row, column, "numberFormat"));
      return displayText(this.worksheet.contentAt(row, column).value, format, this.worksheet.workbook.locale);
    });
  }

  get ValueTypes(): Rows<string> | null {
    this.worksheet.workbook.calculation.settle();
    return this.read((row, column) => valueType(this.worksheet.contentAt(row, column)));
  }

  get NumberFormat(): Rows<string> | null {
    return this.read((row, column) => String(formatAt(this.worksheet.data.formats, row, column, "numberFormat")));
  }

  set NumberFormat(formats: unknown) {
    this.worksheet.checkFormatting("Range.numberFormat", this.block);
    if (!Array.isArray(formats)) {
      setFormat(this.worksheet.data.formats, this.block, "numberFormat", numberFormat(formats));
      return;
    }
    for (const { row, column, value } of cellsGiven(this.block, formats, "numberFormat")) {
      if (value !== null) setFormat(this.worksheet.data.formats, { row, column, rows: 1, columns: 1 }, "numberFormat", numberFormat(value));
    }
  }

  get Hyperlink(): Hyperlink | null {
    return this.worksheet.data.hyperlinks.get(cellKey(this.block.row, this.block.column)) ?? null;
  }

  /** As in Excel, the cell takes the look of a link, and an empty one its address as text. */
  set Hyperlink(link: Hyperlink) {
    this.worksheet.checkEditing("Range.hyperlink", this.block);
    setHyperlink(this.worksheet, this.block, link);
  }

  get ColumnHidden(): boolean | null {
    return shared(this.block.column, this.block.columns, this.worksheet.data.hiddenColumns);
  }

  set ColumnHidden(hidden: boolean) {
    this.worksheet.checkFormatting("Range.columnHidden", this.block, "columns");
    hide(this.block.column, this.block.columns, this.worksheet.data.hiddenColumns, hidden);
  }

  get RowHidden(): boolean | null {
    return shared(this.block.row, this.block.rows, this.worksheet.data.hiddenRows);
  }

  set RowHidden(hidden: boolean) {
    this.worksheet.checkFormatting("Range.rowHidden", this.block, "rows");
    hide(this.block.row, this.block.rows, this.worksheet.data.hiddenRows, hidden);
  }

  // ── What belongs to it ──

  get Format(): RangeFormat {
    return new RangeFormat(formatStore(this.worksheet.data, this.block, (what) => this.worksheet.checkFormatting("RangeFormat", this.block, what)));
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.worksheet, this.block);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.worksheet, this.block);
  }

  GetCellProperties(wanted: CellProperties): Rows<unknown> {
    return this.read((row, column) => readCellProperties(this.cellAt(row, column), wanted)) ?? refuse("InvalidArgument", "Range.getCellProperties");
  }

  /** One entry per cell; `{}` leaves a cell as it is. */
  SetCellProperties(properties: Rows<CellProperties>): void {
    for (const { row, column, value } of cellsGiven(this.block, properties, "setCellProperties")) {
      writeCellProperties(this.cellAt(row, column), (value ?? {}) as CellProperties, "SettableCellProperties");
    }
  }

  GetColumnProperties(wanted: CellProperties): readonly unknown[] {
    return Array.from({ length: this.block.columns }, (_, index) => readCellProperties(this.GetColumn(index), wanted));
  }

  SetColumnProperties(properties: readonly CellProperties[]): void {
    if (properties.length !== this.block.columns) refuse("InvalidArgument", "Range.setColumnProperties");
    properties.forEach((one, index) => writeCellProperties(this.GetColumn(index), one ?? {}, "SettableColumnProperties"));
  }

  GetRowProperties(wanted: CellProperties): readonly unknown[] {
    return Array.from({ length: this.block.rows }, (_, index) => readCellProperties(this.GetRow(index), wanted));
  }

  SetRowProperties(properties: readonly CellProperties[]): void {
    if (properties.length !== this.block.rows) refuse("InvalidArgument", "Range.setRowProperties");
    properties.forEach((one, index) => writeCellProperties(this.GetRow(index), one ?? {}, "SettableRowProperties"));
  }

  // ── What can be done to it ──

  Clear(applyTo = "All"): void {
    const { data } = this.worksheet;
    this.worksheet.checkEditing("Range.clear", this.block);
    if (applyTo === "All" || applyTo === "Contents") this.worksheet.clearContents(this.block);
    if (applyTo === "All" || applyTo === "Formats") {
      this.worksheet.checkFormatting("Range.clear", this.block);
      clearFormats(data.formats, this.block);
      this.worksheet.clearConditionalFormats(this.block);
    }
    if (applyTo === "All") this.DataValidation.Clear();
    if (applyTo !== "Contents" && applyTo !== "Formats") {
      for (const key of data.hyperlinks.keys()) if (contains(this.block, rowOf(key), columnOf(key))) data.hyperlinks.delete(key);
    }
    this.worksheet.workbook.events.changed(this.worksheet, this.block, "RangeEdited");
  }

  /** Keeps the value of the top-left cell only, as Excel does. `across` merges row by row. */
  Merge(across = false): void {
    this.worksheet.checkUnprotected("Range.merge");
    const { data } = this.worksheet;
    const parts = across ? Array.from({ length: this.block.rows }, (_, index) => ({ ...this.block, row: this.block.row + index, rows: 1 })) : [this.block];
    for (const part of parts) {
      for (const key of data.contents.keys()) {
        const [row, column] = [rowOf(key), columnOf(key)];
        if (contains(part, row, column) && !(row === part.row && column === part.column)) data.contents.delete(key);
      }
      data.merges = [...data.merges.filter((merge) => !intersection(merge, part)), ...(cellsIn(part) > 1 ? [part] : [])];
    }
  }

  Unmerge(): void {
    this.worksheet.checkUnprotected("Range.unmerge");
    this.worksheet.data.merges = this.worksheet.data.merges.filter((merge) => !intersection(merge, this.block));
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const inside = this.worksheet.data.merges.flatMap((merge) => intersection(merge, this.block) ?? []);
    return inside.length === 0 ? null : new RangeAreas(this.worksheet, inside);
  }

  Select(): void {
    this.worksheet.workbook.select(this.worksheet, [this.block]);
  }

  Calculate(): void {
    this.worksheet.workbook.calculation.calculate();
  }

  private cellAt(row: number, column: number): Range {
    return this.worksheet.rangeAt({ row, column, rows: 1, columns: 1 });
  }

  private read<Value>(cell: (row: number, column: number) => Value): Rows<Value> | null {
    const { row, column, rows, columns } = this.block;
    if (cellsIn(this.block) > READ_LIMIT) return null;
    return Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, right) => cell(row + down, column + right)));
  }
}

const WRONG_SIZE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Each cell of a block with its entry of a two-dimensional array, which must have the block's size. */
export function* cellsGiven(block: Block, given: unknown, member: string): Generator<{ readonly row: number; readonly column: number; readonly value: unknown }> {
  const rows = given as readonly (readonly unknown[])[];
  const fits = Array.isArray(rows) && rows.length === block.rows && rows.every((row) => Array.isArray(row) && row.length === block.columns);
  if (!fits) refuse("InvalidArgument", `Range.${member}`, WRONG_SIZE);
  for (const [down, row] of rows.entries()) {
    for (const [right, value] of row.entries()) yield { row: block.row + down, column: block.column + right, value };
  }
}

const numberFormat = (value: unknown): string => (typeof value === "string" ? value : refuse("InvalidArgument", "Range.numberFormat"));

const setHyperlink = (sheet: Worksheet, block: Block, link: Hyperlink): void => {
  if (!link.address && !link.documentReference) refuse("InvalidArgument", "Range.hyperlink");
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) {
      const shown = link.textToDisplay ?? (sheet.contentAt(row, column) === EMPTY ? (link.address ?? link.documentReference) : undefined);
      if (shown !== undefined) sheet.put(row, column, { value: shown, formula: null });
      sheet.data.hyperlinks.set(cellKey(row, column), link);
    }
  }
  setFormat(sheet.data.formats, block, "font.color", "#0563C1");
  setFormat(sheet.data.formats, block, "font.underline", "Single");
};

const shared = (first: number, count: number, hidden: ReadonlySet<number>): boolean | null => {
  const inside = [...hidden].filter((at) => at >= first && at < first + count).length;
  if (inside === 0) return false;
  return inside === count ? true : null;
};

const hide = (first: number, count: number, hidden: Set<number>, value: boolean): void => {
  for (let at = first; at < first + count; at++) {
    if (value) hidden.add(at);
    else hidden.delete(at);
  }
};
