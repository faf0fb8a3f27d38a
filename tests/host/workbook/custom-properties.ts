import { refuse } from "../protocol/host-error";
import { WireCollection, WireObject } from "../protocol/wire-object";
import type { Worksheet } from "./worksheet";

export class WorksheetCustomProperty extends WireObject {
  readonly wireClass = "WorksheetCustomProperty";

  constructor(
    private readonly sheet: Worksheet,
    private readonly key: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Value(): string {
    return this.sheet.data.customProperties.get(this.key) ?? "";
  }

  set Value(value: string) {
    this.sheet.data.customProperties.set(this.key, value);
  }

  Delete(): void {
    this.sheet.data.customProperties.delete(this.key);
  }
}

/** Key and text kept with a sheet: how the add-in knows the sheets that it made. Keys differ whatever their case. */
export class WorksheetCustomPropertyCollection extends WireCollection<WorksheetCustomProperty> {
  readonly wireClass = "WorksheetCustomPropertyCollection";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  items(): readonly WorksheetCustomProperty[] {
    return [...this.sheet.data.customProperties.keys()].map((key) => new WorksheetCustomProperty(this.sheet, key));
  }

  Add(key: string, value: string): WorksheetCustomProperty {
    const known = this.GetItemOrNullObject(key)?.Key ?? key;
    this.sheet.data.customProperties.set(known, String(value));
    return new WorksheetCustomProperty(this.sheet, known);
  }

  GetItem(key: string): WorksheetCustomProperty {
    return this.GetItemOrNullObject(key) ?? refuse("ItemNotFound", "WorksheetCustomPropertyCollection.getItem");
  }

  GetItemOrNullObject(key: string): WorksheetCustomProperty | null {
    return this.items().find((one) => one.Key.toLowerCase() === key.toLowerCase()) ?? null;
  }
}
