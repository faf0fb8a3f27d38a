import { refuse } from "../protocol/host-error";
import { WireCollection, WireObject } from "../protocol/wire-object";
import { type Block, intersection } from "./block";
import { anything, color, flag, oneOf, text } from "./checks";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";
import type { ConditionalFormatData } from "./sheet-data";
import { defineSettings, recordStore, type Settings, type SettingsClass } from "./settings";

const UNDERLINE = ["None", "Single", "Double"] as const;
const Font = defineSettings("ConditionalRangeFont", { Bold: flag, Italic: flag, Color: color, Underline: oneOf(...UNDERLINE), Strikethrough: flag });
class Fill extends defineSettings("ConditionalRangeFill", { Color: color }) {
  Clear(): void {
    this.store.set(`${this.prefix}color`, null);
  }
}
const Border = defineSettings("ConditionalRangeBorder", { Color: color, Style: oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot") });
const Borders = defineSettings("ConditionalRangeBorderCollection", {}, { Top: Border, Bottom: Border, Left: Border, Right: Border });
const Format = defineSettings("ConditionalRangeFormat", { NumberFormat: text }, { Fill, Font, Borders });

const Rule = defineSettings("ConditionalFormatRule", { Formula: text });
/** Its own `Format` and `Rule` keep under `format.` and `rule.`. */
const Custom = defineSettings("CustomConditionalFormat", {}, { Format, Rule });
const CellValueFormat = defineSettings("CellValueConditionalFormat", { Rule: anything }, { Format });

/** Points of a scale must be given for both ends. */
const scale = (value: unknown, location: string): unknown => {
  const { minimum, maximum } = (value ?? {}) as { readonly minimum?: unknown; readonly maximum?: unknown };
  return minimum && maximum ? value : refuse("InvalidArgument", location);
};

class ColorScale extends defineSettings("ColorScaleConditionalFormat", { Criteria: scale }) {
  get ThreeColorScale(): boolean {
    const criteria = this.store.get(`${this.prefix}criteria`) as { readonly midpoint?: unknown } | null;
    return criteria?.midpoint !== undefined;
  }
}

const PositiveBar = defineSettings("ConditionalDataBarPositiveFormat", { FillColor: color, BorderColor: color, GradientFill: flag });
const NegativeBar = defineSettings("ConditionalDataBarNegativeFormat", { FillColor: color, BorderColor: color, MatchPositiveFillColor: flag, MatchPositiveBorderColor: flag });
const DataBar = defineSettings(
  "DataBarConditionalFormat",
  {
    AxisColor: color,
    AxisFormat: oneOf("Automatic", "None", "CellMidPoint"),
    BarDirection: oneOf("Context", "LeftToRight", "RightToLeft"),
    ShowDataBarOnly: flag,
    LowerBoundRule: anything,
    UpperBoundRule: anything,
  },
  { PositiveFormat: PositiveBar, NegativeFormat: NegativeBar },
);

const KINDS: Readonly<Record<string, { readonly member: string; readonly Class: SettingsClass }>> = {
  Custom: { member: "Custom", Class: Custom },
  CellValue: { member: "CellValue", Class: CellValueFormat },
  ColorScale: { member: "ColorScale", Class: ColorScale },
  DataBar: { member: "DataBar", Class: DataBar },
};

export class ConditionalFormat extends WireObject {
  readonly wireClass = "ConditionalFormat";

  constructor(
    private readonly sheet: Worksheet,
    private readonly data: ConditionalFormatData,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }

  get Id(): string {
    return this.data.id;
  }

  get Type(): string {
    return this.data.type;
  }

  get Priority(): number {
    return this.sheet.data.conditionalFormats.indexOf(this.data);
  }

  set Priority(place: number) {
    const others = this.sheet.data.conditionalFormats.filter((one) => one !== this.data);
    if (!Number.isInteger(place) || place < 0 || place > others.length) refuse("InvalidArgument", "ConditionalFormat.priority");
    this.sheet.data.conditionalFormats = [...others.slice(0, place), this.data, ...others.slice(place)];
  }

  /** Null where the kind knows no "stop": colour scales and data bars. */
  get StopIfTrue(): boolean | null {
    return this.canStop() ? this.data.stopIfTrue : null;
  }

  set StopIfTrue(stop: boolean) {
    if (!this.canStop()) refuse("InvalidOperation", "ConditionalFormat.stopIfTrue");
    this.data.stopIfTrue = flag(stop, "ConditionalFormat.stopIfTrue") as boolean;
  }

  get Custom(): Settings {
    return this.part("Custom") ?? refuse("ItemNotFound", "ConditionalFormat.custom");
  }

  get CustomOrNullObject(): Settings | null {
    return this.part("Custom");
  }

  get CellValue(): Settings {
    return this.part("CellValue") ?? refuse("ItemNotFound", "ConditionalFormat.cellValue");
  }

  get CellValueOrNullObject(): Settings | null {
    return this.part("CellValue");
  }

  get ColorScale(): Settings {
    return this.part("ColorScale") ?? refuse("ItemNotFound", "ConditionalFormat.colorScale");
  }

  get ColorScaleOrNullObject(): Settings | null {
    return this.part("ColorScale");
  }

  get DataBar(): Settings {
    return this.part("DataBar") ?? refuse("ItemNotFound", "ConditionalFormat.dataBar");
  }

  get DataBarOrNullObject(): Settings | null {
    return this.part("DataBar");
  }

  GetRange(): Range {
    return this.sheet.rangeAt(this.data.block);
  }

  Delete(): void {
    this.sheet.checkFormatting("ConditionalFormat.delete", this.data.block);
    this.sheet.data.conditionalFormats = this.sheet.data.conditionalFormats.filter((one) => one !== this.data);
  }

  private canStop(): boolean {
    return this.data.type === "Custom" || this.data.type === "CellValue";
  }

  private part(kind: string): Settings | null {
    if (this.data.type !== kind) return null;
    const Class = KINDS[kind]?.Class ?? refuse("NotImplemented", kind);
    return new Class(recordStore(this.data.rule, {}, () => this.sheet.checkFormatting("ConditionalFormat", this.data.block)));
  }
}

export class ConditionalFormatCollection extends WireCollection<ConditionalFormat> {
  readonly wireClass = "ConditionalFormatCollection";

  constructor(
    private readonly sheet: Worksheet,
    private readonly block: Block,
  ) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    return this.sheet.data.conditionalFormats.filter((one) => intersection(one.block, this.block)).map((one) => new ConditionalFormat(this.sheet, one));
  }

  /** Excel puts a new rule above those that are there: to keep a list's order, add its last rule first. */
  Add(type: string): ConditionalFormat {
    this.sheet.checkFormatting("ConditionalFormatCollection.add", this.block);
    if (!(type in KINDS)) refuse("NotImplemented", "ConditionalFormatCollection.add", `The host for tests does not have conditional formats of type ${type}.`);
    const made: ConditionalFormatData = { id: this.sheet.workbook.nextId("cf"), type, block: this.block, stopIfTrue: false, rule: {} };
    this.sheet.data.conditionalFormats = [made, ...this.sheet.data.conditionalFormats];
    return new ConditionalFormat(this.sheet, made);
  }

  ClearAll(): void {
    this.sheet.checkFormatting("ConditionalFormatCollection.clearAll", this.block);
    this.sheet.clearConditionalFormats(this.block);
  }

  GetItem(id: string): ConditionalFormat {
    return this.GetItemOrNullObject(id) ?? refuse("ItemNotFound", "ConditionalFormatCollection.getItem");
  }

  GetItemOrNullObject(id: string): ConditionalFormat | null {
    return this.items().find((one) => one.Id === id) ?? null;
  }

  GetItemAt(index: number): ConditionalFormat {
    return this.items()[index] ?? refuse("InvalidArgument", "ConditionalFormatCollection.getItemAt");
  }
}
