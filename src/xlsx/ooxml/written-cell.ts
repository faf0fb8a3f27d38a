import { type CellKey, cellKey } from "../../core/address";
import { PLAIN_FORMAT, type CellFormat } from "../cell-format";
import { unescapeText } from "../escaped-text";
import { dateNumber } from "../iso-date";
import type { RichText } from "../rich-text";
import type { SheetBuilder } from "../sheet-builder";

/** What cells of all sheets point to. */
export interface SharedParts {
  readonly texts: readonly RichText[];
  readonly formats: readonly CellFormat[];
}

/** One cell after the other, as its XML writes it, on its way into the sheet. */
export class WrittenCell {
  /** From 0. */
  row = -1;
  column = -1;
  type = "n";
  format: CellFormat = PLAIN_FORMAT;
  formula: string | undefined;
  value: string | undefined;
  inline: RichText | undefined;
  /** Where its text stands in the table of shared ones; −1 for any other content. */
  sharedIndex = -1;

  constructor(
    private readonly shared: SharedParts,
    private readonly sheet: SheetBuilder,
    private readonly refuse: (found: string) => never,
  ) {}

  get key(): CellKey {
    return cellKey(this.row, this.column);
  }

  formatOf(style: number): CellFormat {
    return this.shared.formats[style] ?? PLAIN_FORMAT;
  }

  /** Puts it into the sheet, if it has any content. */
  put(): void {
    const { sheet, key, formula, type, format, inline } = this;
    if (this.sharedIndex >= 0) return this.putShared();
    const raw = this.value ?? "";
    // A result of "" is written as an empty <v/>, with a type; without a type there is no result.
    if (raw === "" && inline === undefined && (this.value === undefined || type !== "str")) {
      if (formula !== undefined) sheet.uncalculated(key, formula);
      else if (type !== "n" && this.value !== undefined) this.refuseValue(raw);
      return;
    }
    switch (type) {
      case "n":
        return sheet.numeral(key, raw, format.shown, formula);
      case "s":
        this.sharedIndex = /^\d{1,9}$/.test(raw) ? Number(raw) : this.refuseValue(raw);
        return this.putShared();
      case "inlineStr":
        return this.putText(inline ?? { value: unescapeText(raw), legacyFont: undefined });
      case "str":
        return sheet.text(key, unescapeText(raw), format.legacyFont, formula);
      case "b":
        return /^(?:[01]|true|false)$/.test(raw) ? sheet.boolean(key, raw === "1" || raw === "true", formula) : this.refuseValue(raw);
      case "e":
        return sheet.error(key, raw.slice(0, 64), formula);
      case "d": {
        const date = dateNumber(raw);
        return date === null ? sheet.error(key, raw.slice(0, 64), formula) : sheet.double(key, date, "date", formula);
      }
      default:
        return this.refuseValue(raw);
    }
  }

  /** Half of the texts must not pass as blanks: a number that leads nowhere refuses the file. */
  private putShared(): void {
    this.putText(this.shared.texts[this.sharedIndex] ?? this.refuseValue(String(this.sharedIndex)));
  }

  private putText({ value, legacyFont }: RichText): void {
    const font = legacyFont === undefined ? this.format.legacyFont : (legacyFont ?? undefined);
    this.sheet.text(this.key, value, font, this.formula);
  }

  private refuseValue(raw: string): never {
    return this.refuse(`t="${this.type}" ${raw.slice(0, 40)}`);
  }
}
