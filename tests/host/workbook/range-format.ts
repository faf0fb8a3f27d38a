import { refuse } from "../protocol/host-error";
import { WireCollection } from "../protocol/wire-object";
import { between, color, flag, number, oneOf, text } from "./checks";
import type { Settings} from "./settings";
import { defineSettings, type Store } from "./settings";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINE = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const LINE = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHT = ["Hairline", "Thin", "Medium", "Thick"] as const;
export const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
export type Side = (typeof SIDES)[number];

export class RangeFill extends defineSettings("RangeFill", { Color: color }) {
  Clear(): void {
    this.store.set(`${this.prefix}color`, "");
  }
}

export const RangeFont = defineSettings("RangeFont", {
  Name: text,
  Size: between(1, 409),
  Bold: flag,
  Italic: flag,
  Color: color,
  Underline: oneOf(...UNDERLINE),
  Strikethrough: flag,
  Subscript: flag,
  Superscript: flag,
});

export const FormatProtection = defineSettings("FormatProtection", { Locked: flag, FormulaHidden: flag });

const BorderLine = defineSettings("RangeBorder", { Color: color, Style: oneOf(...LINE), Weight: oneOf(...WEIGHT) });

export class RangeBorder extends BorderLine {
  get SideIndex(): string {
    return this.prefix.split(".").at(-2) ?? "";
  }
}

export class RangeBorderCollection extends WireCollection<Settings> {
  readonly wireClass = "RangeBorderCollection";

  constructor(
    private readonly store: Store,
    private readonly prefix = "borders.",
  ) {
    super();
  }

  items(): readonly Settings[] {
    return SIDES.map((side) => new RangeBorder(this.store, `${this.prefix}${side}.`));
  }

  get Count(): number {
    return SIDES.length;
  }

  GetItem(side: string): Settings {
    const known = SIDES.find((one) => one === side) ?? refuse("InvalidArgument", "RangeBorderCollection.getItem");
    return new RangeBorder(this.store, `${this.prefix}${known}.`);
  }

  GetItemAt(index: number): Settings {
    return this.items()[index] ?? refuse("InvalidArgument", "RangeBorderCollection.getItemAt");
  }
}

const Base = defineSettings(
  "RangeFormat",
  {
    HorizontalAlignment: oneOf(...HORIZONTAL),
    VerticalAlignment: oneOf(...VERTICAL),
    WrapText: flag,
    IndentLevel: between(0, 250),
    ShrinkToFit: flag,
    TextOrientation: number,
    /** In points; by characters of the default font 1 is about 5.25 points. */
    ColumnWidth: between(0, 1400),
    RowHeight: between(0, 409.5),
  },
  { Fill: RangeFill, Font: RangeFont, Protection: FormatProtection },
);

/** `range.format`. The store decides what a path means for the range: see `format-store.ts`. */
export class RangeFormat extends Base {
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.store, `${this.prefix}borders.`);
  }

  /** Widths of characters are not measured here: autofit keeps what there is. */
  AutofitColumns(): void {}

  AutofitRows(): void {}
}
