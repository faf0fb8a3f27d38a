import { refuse } from "../protocol/host-error";
import { WireCollection } from "../protocol/wire-object";
import { addEventMembers } from "./event-members";
import { WORKBOOK_TARGET } from "./events";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

export class WorksheetCollection extends WireCollection<Worksheet> {
  readonly wireClass = "WorksheetCollection";

  constructor(readonly workbook: Workbook) {
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

  private listed(visibleOnly: boolean): readonly Worksheet[] {
    return this.workbook.sheets.filter((sheet) => !visibleOnly || sheet.data.visibility === "Visible");
  }
}

addEventMembers(WorksheetCollection, ["DataChanged", "SelectionChanged", "Activated", "Deactivated", "Added", "Deleted", "Calculated"], ({ workbook }) => ({ events: workbook.events, target: WORKBOOK_TARGET }));
