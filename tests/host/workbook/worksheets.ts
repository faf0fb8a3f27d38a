import { refuse } from "../protocol/host-error";
import { WireCollection } from "../protocol/wire-object";
import { EVENT, WORKBOOK_TARGET } from "./events";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

export class WorksheetCollection extends WireCollection<Worksheet> {
  readonly wireClass = "WorksheetCollection";

  constructor(private readonly workbook: Workbook) {
    super();
  }

  items(): readonly Worksheet[] {
    return this.workbook.sheets;
  }

  override GetCount(visibleOnly = false): number {
    return this.listed(visibleOnly).length;
  }

  Add(name?: string): Worksheet {
    return this.workbook.addSheet(name);
  }

  GetActiveWorksheet(): Worksheet {
    return this.workbook.active;
  }

  GetFirst(visibleOnly = false): Worksheet {
    return this.listed(visibleOnly)[0] ?? refuse("ItemNotFound", "WorksheetCollection.getFirst");
  }

  GetLast(visibleOnly = false): Worksheet {
    return this.listed(visibleOnly).at(-1) ?? refuse("ItemNotFound", "WorksheetCollection.getLast");
  }

  /** By name, whatever its case, or by id. */
  GetItem(key: string): Worksheet {
    return this.GetItemOrNullObject(key) ?? refuse("ItemNotFound", "WorksheetCollection.getItem");
  }

  GetItemOrNullObject(key: string): Worksheet | null {
    return this.workbook.sheets.find((sheet) => sheet.data.id === key) ?? this.workbook.sheetNamed(String(key));
  }

  _RegisterDataChangedEvent(): void {
    this.workbook.events.register(EVENT.changed, WORKBOOK_TARGET);
  }

  _UnregisterDataChangedEvent(): void {
    this.workbook.events.unregister(EVENT.changed, WORKBOOK_TARGET);
  }

  _RegisterSelectionChangedEvent(): void {
    this.workbook.events.register(EVENT.selectionChanged, WORKBOOK_TARGET);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.workbook.events.unregister(EVENT.selectionChanged, WORKBOOK_TARGET);
  }

  _RegisterActivatedEvent(): void {
    this.workbook.events.register(EVENT.activated, WORKBOOK_TARGET);
  }

  _UnregisterActivatedEvent(): void {
    this.workbook.events.unregister(EVENT.activated, WORKBOOK_TARGET);
  }

  _RegisterDeactivatedEvent(): void {
    this.workbook.events.register(EVENT.deactivated, WORKBOOK_TARGET);
  }

  _UnregisterDeactivatedEvent(): void {
    this.workbook.events.unregister(EVENT.deactivated, WORKBOOK_TARGET);
  }

  _RegisterAddedEvent(): void {
    this.workbook.events.register(EVENT.added, WORKBOOK_TARGET);
  }

  _UnregisterAddedEvent(): void {
    this.workbook.events.unregister(EVENT.added, WORKBOOK_TARGET);
  }

  _RegisterDeletedEvent(): void {
    this.workbook.events.register(EVENT.deleted, WORKBOOK_TARGET);
  }

  _UnregisterDeletedEvent(): void {
    this.workbook.events.unregister(EVENT.deleted, WORKBOOK_TARGET);
  }

  _RegisterCalculatedEvent(): void {
    this.workbook.events.register(EVENT.calculated, WORKBOOK_TARGET);
  }

  _UnregisterCalculatedEvent(): void {
    this.workbook.events.unregister(EVENT.calculated, WORKBOOK_TARGET);
  }

  private listed(visibleOnly: boolean): readonly Worksheet[] {
    return this.workbook.sheets.filter((sheet) => !visibleOnly || sheet.data.visibility === "Visible");
  }
}
