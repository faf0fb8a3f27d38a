import { refuse } from "../protocol/host-error";
import { WireObject } from "../protocol/wire-object";
import { Application } from "./application";
import { type Block, blockText } from "./block";
import { type Calculate, Calculation } from "./calculation";
import { DocumentProperties } from "./document-properties";
import { EVENT, Events, WORKBOOK_TARGET } from "./events";
import { AMERICAN, type Locale } from "./locale";
import { NamedItemCollection } from "./names";
import type { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { renameInFormulas } from "./rename-in-formulas";
import { emptySheet, type NameData } from "./sheet-data";
import { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheets";

export interface WorkbookOptions {
  readonly calculate: Calculate;
  /** How the person at the keyboard writes numbers; used for what is typed and shown. */
  readonly locale?: Locale;
  /** The year that a date typed without one falls in. */
  readonly thisYear?: number;
  readonly name?: string;
}

export class Workbook extends WireObject {
  readonly wireClass = "Workbook";
  readonly events = new Events();
  readonly calculation: Calculation;
  readonly locale: Locale;
  readonly thisYear: number;
  readonly properties: Record<string, unknown> = {};
  readonly nameList: NameData[] = [];
  sheets: readonly Worksheet[] = [];
  active: Worksheet;
  selection: readonly Block[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  private readonly kept = new Map<string, WireObject>();
  private lastId = 0;
  private readonly fileName: string;

  constructor(options: WorkbookOptions) {
    super();
    this.calculation = new Calculation(this, options.calculate);
    this.locale = options.locale ?? AMERICAN;
    this.thisYear = options.thisYear ?? 2024;
    this.fileName = options.name ?? "Book1.xlsx";
    this.active = this.insert("Sheet1");
  }

  get Name(): string {
    return this.fileName;
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this, null, this.nameList);
  }

  get Application(): Application {
    return new Application(this);
  }

  get Properties(): DocumentProperties {
    return new DocumentProperties(this);
  }

  GetSelectedRange(): Range {
    const [block, ...others] = this.selection;
    return block && others.length === 0 ? this.active.rangeAt(block) : refuse("InvalidSelection", "Workbook.getSelectedRange");
  }

  GetSelectedRanges(): RangeAreas {
    return new RangeAreas(this.active, this.selection);
  }

  GetActiveCell(): Range {
    const [block = { row: 0, column: 0 }] = this.selection;
    return this.active.rangeAt({ row: block.row, column: block.column, rows: 1, columns: 1 });
  }

  _RemoveReference(id: string): void {
    this.kept.delete(id);
  }

  _RemoveAllReferences(): void {
    this.kept.clear();
  }

  // ── For the model's other parts ──

  nextId(kind: string): string {
    return `${kind}${++this.lastId}`;
  }

  keep(object: WireObject): string {
    const id = this.nextId("ref");
    this.kept.set(id, object);
    return id;
  }

  reference(id: string): WireObject | undefined {
    return this.kept.get(id);
  }

  get referencesKept(): number {
    return this.kept.size;
  }

  sheetNamed(name: string): Worksheet | null {
    return this.sheets.find((sheet) => sheet.data.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  addSheet(name?: string): Worksheet {
    const sheet = this.insert(name === undefined ? this.freeName() : this.checkedName(name, null, "WorksheetCollection.add"));
    this.events.emit(EVENT.added, WORKBOOK_TARGET, { worksheetId: sheet.data.id, source: "Local" });
    return sheet;
  }

  /** References in formulas and names follow the sheet's new name, as in Excel. */
  rename(sheet: Worksheet, name: string): void {
    const before = sheet.data.name;
    sheet.data.name = this.checkedName(name, sheet, "Worksheet.name");
    renameInFormulas(this, before, sheet.data.name);
  }

  /** References to a deleted sheet become #REF!. */
  deleteSheet(sheet: Worksheet): void {
    if (this.sheets.length === 1 || this.isLastVisible(sheet)) refuse("InvalidOperation", "Worksheet.delete");
    const at = this.sheets.indexOf(sheet);
    this.sheets = this.sheets.filter((one) => one !== sheet);
    if (this.active === sheet) this.activate(this.sheets.slice(at).find(isVisible) ?? this.sheets.filter(isVisible).at(-1) ?? refuse("InvalidOperation", "Worksheet.delete"));
    renameInFormulas(this, sheet.data.name, null);
    this.calculation.touch();
    this.events.emit(EVENT.deleted, WORKBOOK_TARGET, { worksheetId: sheet.data.id, source: "Local" });
  }

  copySheet(sheet: Worksheet, position: string, relativeTo: Worksheet | null): Worksheet {
    let number = 2;
    while (this.sheetNamed(`${sheet.data.name} (${number})`)) number++;
    const copy = new Worksheet(this, { ...structuredClone(sheet.data), id: this.sheetId(), name: `${sheet.data.name} (${number})` });
    const at = { None: this.sheets.length, End: this.sheets.length, Beginning: 0, Before: relativeTo ? this.sheets.indexOf(relativeTo) : -1, After: relativeTo ? this.sheets.indexOf(relativeTo) + 1 : -1 }[position];
    if (at === undefined || at < 0) return refuse("InvalidArgument", "Worksheet.copy");
    this.sheets = [...this.sheets.slice(0, at), copy, ...this.sheets.slice(at)];
    this.calculation.touch();
    this.activate(copy);
    this.events.emit(EVENT.added, WORKBOOK_TARGET, { worksheetId: copy.data.id, source: "Local" });
    return copy;
  }

  moveSheet(sheet: Worksheet, place: number, location: string): void {
    if (!Number.isInteger(place) || place < 0 || place >= this.sheets.length) refuse("InvalidArgument", location);
    const others = this.sheets.filter((one) => one !== sheet);
    this.sheets = [...others.slice(0, place), sheet, ...others.slice(place)];
  }

  neighbour(sheet: Worksheet, step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const listed = this.sheets.filter((one) => one === sheet || !visibleOnly || isVisible(one));
    return listed[listed.indexOf(sheet) + step] ?? null;
  }

  isLastVisible(sheet: Worksheet): boolean {
    return isVisible(sheet) && this.sheets.filter(isVisible).length === 1;
  }

  activate(sheet: Worksheet): void {
    if (!isVisible(sheet)) refuse("InvalidOperation", "Worksheet.activate");
    if (this.active === sheet) return;
    if (this.sheets.includes(this.active)) this.events.emitOfSheet(EVENT.deactivated, this.active, {});
    this.active = sheet;
    this.events.emitOfSheet(EVENT.activated, sheet, {});
  }

  select(sheet: Worksheet, blocks: readonly Block[]): void {
    this.activate(sheet);
    this.selection = blocks;
    this.events.emitOfSheet(EVENT.selectionChanged, sheet, { address: blocks.map(blockText).join(",") });
  }

  private insert(name: string): Worksheet {
    const sheet = new Worksheet(this, emptySheet(this.sheetId(), name));
    this.sheets = [...this.sheets, sheet];
    return sheet;
  }

  private sheetId(): string {
    return `{${String(++this.lastId).padStart(8, "0")}-0000-0000-0000-000000000000}`;
  }

  private freeName(): string {
    let number = this.sheets.length + 1;
    while (this.sheetNamed(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  /** At most 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, not "History", and unlike all others whatever the case. */
  private checkedName(name: string, self: Worksheet | null, location: string): string {
    const bad = typeof name !== "string" || name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name) || /^history$/i.test(name);
    if (bad) refuse("InvalidArgument", location);
    const other = this.sheetNamed(name);
    return other && other !== self ? refuse("ItemAlreadyExists", location) : name;
  }
}

const isVisible = (sheet: Worksheet): boolean => sheet.data.visibility === "Visible";
