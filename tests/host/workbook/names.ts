import { refuse } from "../protocol/host-error";
import { WireCollection, WireObject } from "../protocol/wire-object";
import { absoluteText, parseBlock, sheetText, splitSheet } from "./block";
import { Range } from "./range";
import type { NameData } from "./sheet-data";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

export class NamedItem extends WireObject {
  readonly wireClass = "NamedItem";

  constructor(
    private readonly collection: NamedItemCollection,
    readonly data: NameData,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.data.name };
  }

  get Name(): string {
    return this.data.name;
  }

  get Formula(): string {
    return this.data.refersTo;
  }

  set Formula(formula: string) {
    this.data.refersTo = formula;
  }

  get Comment(): string {
    return this.data.comment;
  }

  set Comment(comment: string) {
    this.data.comment = comment;
  }

  get Visible(): boolean {
    return this.data.visible;
  }

  set Visible(visible: boolean) {
    this.data.visible = visible;
  }

  get Scope(): string {
    return this.collection.sheet ? "Worksheet" : "Workbook";
  }

  get Type(): string {
    return this.GetRangeOrNullObject() ? "Range" : "String";
  }

  get Value(): unknown {
    const range = this.GetRangeOrNullObject();
    if (!range) return this.data.refersTo;
    return this.data.refersTo.replace(/^=/, "");
  }

  get Worksheet(): Worksheet {
    return this.collection.sheet ?? refuse("ItemNotFound", "NamedItem.worksheet");
  }

  get WorksheetOrNullObject(): Worksheet | null {
    return this.collection.sheet;
  }

  GetRange(): Range {
    return this.GetRangeOrNullObject() ?? refuse("ItemNotFound", "NamedItem.getRange");
  }

  GetRangeOrNullObject(): Range | null {
    const { sheet, rest } = splitSheet(this.data.refersTo);
    const block = parseBlock(rest);
    const owner = sheet === null ? this.collection.sheet : this.collection.workbook.sheetNamed(sheet);
    return block && owner ? owner.rangeAt(block) : null;
  }

  Delete(): void {
    this.collection.remove(this.data);
  }
}

/** Names of the workbook, or of one sheet. */
export class NamedItemCollection extends WireCollection<NamedItem> {
  readonly wireClass = "NamedItemCollection";

  constructor(
    readonly workbook: Workbook,
    readonly sheet: Worksheet | null,
    private readonly list: NameData[],
  ) {
    super();
  }

  items(): readonly NamedItem[] {
    // Excel lists names alphabetically.
    return [...this.list].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)).map((data) => new NamedItem(this, data));
  }

  Add(name: string, reference: Range | string, comment = ""): NamedItem {
    if (!isName(name)) refuse("InvalidArgument", "NamedItemCollection.add");
    if (this.GetItemOrNullObject(name)) refuse("ItemAlreadyExists", "NamedItemCollection.add");
    const refersTo = reference instanceof Range ? `=${sheetText(reference.worksheet.data.name)}!${absoluteText(reference.block)}` : formula(reference);
    const data: NameData = { name, refersTo, comment, visible: true };
    this.list.push(data);
    this.workbook.calculation.touch();
    return new NamedItem(this, data);
  }

  GetItem(name: string): NamedItem {
    return this.GetItemOrNullObject(name) ?? refuse("ItemNotFound", "NamedItemCollection.getItem");
  }

  GetItemOrNullObject(name: string): NamedItem | null {
    return this.items().find((one) => one.Name.toLowerCase() === String(name).toLowerCase()) ?? null;
  }

  remove(data: NameData): void {
    this.list.splice(this.list.indexOf(data), 1);
    this.workbook.calculation.touch();
  }
}

const formula = (reference: string): string => (reference.startsWith("=") ? reference : refuse("InvalidArgument", "NamedItemCollection.add"));

/** Letters, digits, "_", "." and "\", not beginning with a digit, and nothing that reads as a cell. */
const isName = (name: unknown): name is string =>
  typeof name === "string" && name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !parseBlock(name) && !/^r\d*c\d*$/i.test(name) && !/^[rc]$/i.test(name);
