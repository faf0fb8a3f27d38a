import { cellKey, columnOf, rowOf } from "../../../src/core/address";
import { refuse } from "../protocol/host-error";
import { WireObject } from "../protocol/wire-object";
import { AutoFilter } from "./auto-filter";
import { type Block, boundingBlock, contains, isOnSheet, parseBlock, splitSheet, subtract, WHOLE_SHEET } from "./block";
import { type Content, EMPTY } from "./cell-value";
import { ChartCollection } from "./charts";
import { oneOf } from "./checks";
import { WorksheetCustomPropertyCollection } from "./custom-properties";
import { addEventMembers } from "./event-members";
import { sharedFormat } from "./formats";
import { WorksheetFreezePanes } from "./freeze-panes";
import { NamedItemCollection } from "./names";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { WorksheetProtection } from "./protection";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import type { SheetData } from "./sheet-data";
import type { Workbook } from "./workbook";

/** Office.js refuses longer addresses. */
const ADDRESS_LIMIT = 8_192;

export class Worksheet extends WireObject {
  readonly wireClass = "Worksheet";

  constructor(
    readonly workbook: Workbook,
    readonly data: SheetData,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.data.id };
  }

  get Id(): string {
    return this.data.id;
  }

  get Name(): string {
    return this.data.name;
  }

  set Name(name: string) {
    this.workbook.rename(this, name);
  }

  get Position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  set Position(place: number) {
    this.workbook.moveSheet(this, place, "Worksheet.position");
  }

  get Visibility(): SheetData["visibility"] {
    return this.data.visibility;
  }

  set Visibility(visibility: SheetData["visibility"]) {
    const wanted = oneOf("Visible", "Hidden", "VeryHidden")(visibility, "Worksheet.visibility") as SheetData["visibility"];
    if (wanted !== "Visible" && this.workbook.isLastVisible(this)) refuse("InvalidOperation", "Worksheet.visibility");
    this.data.visibility = wanted;
  }

  /** "" is no colour. */
  get TabColor(): string {
    return this.data.tabColor;
  }

  set TabColor(color: string) {
    this.data.tabColor = color === "" || /^#[0-9a-f]{6}$/i.test(color) ? color.toUpperCase() : refuse("InvalidArgument", "Worksheet.tabColor");
  }

  get ShowGridlines(): boolean {
    return this.data.showGridlines;
  }

  get ShowHeadings(): boolean {
    return this.data.showHeadings;
  }

  /** The library sets `showGridlines` and `showHeadings` under these names. */
  set Gridlines(show: boolean) {
    this.data.showGridlines = show;
  }

  set Headings(show: boolean) {
    this.data.showHeadings = show;
  }

  get StandardWidth(): number {
    return 8.43;
  }

  get StandardHeight(): number {
    return 15;
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this);
  }

  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this);
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.workbook, this, this.data.names);
  }

  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this, "rows");
  }

  get VerticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this, "columns");
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this);
  }

  GetRange(address?: string): Range {
    if (address === undefined) return this.rangeAt(WHOLE_SHEET);
    return this.rangeAt(this.blockNamed(address, "Worksheet.getRange"));
  }

  GetRanges(addresses?: string): RangeAreas {
    if (addresses === undefined) return new RangeAreas(this, [WHOLE_SHEET]);
    if (addresses.length > ADDRESS_LIMIT) refuse("InvalidArgument", "Worksheet.getRanges");
    return new RangeAreas(
      this,
      addresses.split(/[,;]/).map((part) => this.blockNamed(part, "Worksheet.getRanges")),
    );
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const block = { row, column, rows, columns };
    return isOnSheet(block) ? this.rangeAt(block) : refuse("InvalidArgument", "Worksheet.getRangeByIndexes");
  }

  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetUsedRange(valuesOnly = false): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.rangeAt({ row: 0, column: 0, rows: 1, columns: 1 });
  }

  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.usedBlock(valuesOnly, WHOLE_SHEET);
    return used && this.rangeAt(used);
  }

  GetNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.workbook.neighbour(this, 1, visibleOnly);
  }

  GetPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.workbook.neighbour(this, -1, visibleOnly);
  }

  Activate(): void {
    this.workbook.activate(this);
  }

  Calculate(_markAllDirty = false): void {
    this.workbook.calculation.calculate();
  }

  Copy(position = "None", relativeTo?: Worksheet): Worksheet {
    return this.workbook.copySheet(this, position, relativeTo ?? null);
  }

  Delete(): void {
    this.workbook.deleteSheet(this);
  }

  // ── For the model's other parts ──

  rangeAt(block: Block): Range {
    return new Range(this, block);
  }

  contentAt(row: number, column: number): Content {
    return this.data.contents.get(cellKey(row, column)) ?? EMPTY;
  }

  /** Puts a content in a cell; the covered cells of a merged area take nothing. */
  put(row: number, column: number, content: Content): void {
    const covered = this.data.merges.some((merge) => contains(merge, row, column) && !(merge.row === row && merge.column === column));
    if (covered) return;
    if (content.value === "" && content.formula === null) this.data.contents.delete(cellKey(row, column));
    else this.data.contents.set(cellKey(row, column), content);
    this.workbook.calculation.touch();
  }

  clearContents(block: Block): void {
    for (const key of this.data.contents.keys()) if (contains(block, rowOf(key), columnOf(key))) this.data.contents.delete(key);
    this.workbook.calculation.touch();
  }

  clearConditionalFormats(block: Block): void {
    this.data.conditionalFormats = this.data.conditionalFormats.flatMap((one) => {
      const left = subtract(one.block, block);
      return left.length === 1 && left[0] === one.block ? [one] : left.map((part, index) => ({ ...one, id: index === 0 ? one.id : this.workbook.nextId("cf"), block: part }));
    });
  }

  /** The smallest block inside `within` that holds everything; without `valuesOnly` formatted cells count too. */
  usedBlock(valuesOnly: boolean, within: Block): Block | null {
    let used: Block | null = null;
    const keys = [...this.data.contents.keys(), ...(valuesOnly ? [] : this.data.formats.cells.keys())];
    for (const key of keys) {
      const cell = { row: rowOf(key), column: columnOf(key), rows: 1, columns: 1 };
      if (contains(within, cell.row, cell.column)) used = used ? boundingBlock(used, cell) : cell;
    }
    return used;
  }

  checkEditing(location: string, block: Block): void {
    if (this.data.protection && !this.isUnlocked(block)) refuse("AccessDenied", location);
  }

  checkFormatting(location: string, _block: Block, what: "cells" | "columns" | "rows" = "cells"): void {
    const allowed = { cells: "allowFormatCells", columns: "allowFormatColumns", rows: "allowFormatRows" }[what];
    if (this.data.protection && this.data.protection.options[allowed] !== true) refuse("AccessDenied", location);
  }

  checkUnprotected(location: string): void {
    if (this.data.protection) refuse("AccessDenied", location);
  }

  private isUnlocked(block: Block): boolean {
    return sharedFormat(this.data.formats, block, "locked") === false;
  }

  private blockNamed(address: string, location: string): Block {
    if (address.length > ADDRESS_LIMIT) refuse("InvalidArgument", location);
    const { sheet, rest } = splitSheet(address);
    if (sheet !== null && sheet.toLowerCase() !== this.data.name.toLowerCase()) refuse("InvalidArgument", location);
    const named = this.Names.GetItemOrNullObject(rest) ?? this.workbook.Names.GetItemOrNullObject(rest);
    return parseBlock(rest) ?? named?.GetRangeOrNullObject()?.block ?? refuse("InvalidArgument", location);
  }
}

addEventMembers(Worksheet, ["DataChanged", "SelectionChanged", "Activated", "Deactivated", "Calculated"], ({ workbook, data }) => ({ events: workbook.events, target: data.id }));
