import { asciiBytes, ByteMatcher } from "../xml/byte-matcher";
import type { TextSpan } from "../xml/xml-source";

const QUOTE = 34;
const LOWER_B = 98;
const LOWER_E = 101;
const LOWER_N = 110;
const LOWER_S = 115;

const CELL = asciiBytes('<c r="');
const STYLE = asciiBytes(' s="');
const TYPE = asciiBytes(' t="');
const FORMULA_RESULT = asciiBytes('str"');
const INLINE = asciiBytes('inlineStr"');
const NOTHING = asciiBytes("/>");
const CONTENT = asciiBytes(">");
const FORMULA = asciiBytes("<f>");
/** LibreOffice's way of writing `<f>`. */
const FORMULA_LIBREOFFICE = asciiBytes('<f aca="false">');
const AFTER_FORMULA = asciiBytes("</f>");
const VALUE = asciiBytes("<v>");
const AFTER_VALUE = asciiBytes("</v></c>");
const NO_VALUE = asciiBytes("<v/></c>");
const TEXT = asciiBytes("<is><t>");
const AFTER_TEXT = asciiBytes("</t></is></c>");

/**
 * The shapes that nearly all cells have, such as `<c r="H23" s="5" t="s"><v>17</v></c>`, recognised at one go: a sheet is
 * read in a third of the time. It only ever says "this is exactly it"; every other shape goes the general way.
 */
export class PlainCell extends ByteMatcher {
  /** From 1, as written. */
  row = 0;
  column = 0;
  /** 0, the default, where none is stated. */
  style = 0;
  type = "n";
  /** Where a text stands in the table of shared ones; −1 for any other content. */
  shared = -1;
  value: string | undefined;
  formula: TextSpan | undefined;
  inline: string | undefined;

  /** Whether such a cell begins at `from`; if so it ends at `at`. */
  match(from: number): boolean {
    this.at = from;
    if (!this.literal(CELL) || !this.address()) return false;
    this.style = 0;
    this.type = "n";
    this.shared = -1;
    this.value = undefined;
    this.formula = undefined;
    this.inline = undefined;
    // Excel states the style first, other programs the type.
    const hasStyle = this.literal(STYLE);
    if (hasStyle && !this.statedStyle()) return false;
    if (this.literal(TYPE) && (!this.statedType() || (!hasStyle && this.literal(STYLE) && !this.statedStyle()))) return false;
    return this.literal(NOTHING) || (this.literal(CONTENT) && this.content());
  }

  private address(): boolean {
    const { bytes, at } = this;
    let column = 0;
    let end = at;
    for (let byte = bytes[end] as number; byte >= 65 && byte <= 90; byte = bytes[++end] as number) column = column * 26 + byte - 64;
    this.column = column;
    this.at = end;
    this.row = this.digits();
    return end > at && end <= at + 3 && this.row > 0 && bytes[this.at++] === QUOTE;
  }

  private statedStyle(): boolean {
    this.style = this.digits();
    return this.style >= 0 && this.bytes[this.at++] === QUOTE;
  }

  private statedType(): boolean {
    const { bytes, at } = this;
    const byte = bytes[at];
    if (bytes[at + 1] === QUOTE) {
      this.at = at + 2;
      this.type = byte === LOWER_S ? "s" : byte === LOWER_N ? "n" : byte === LOWER_E ? "e" : byte === LOWER_B ? "b" : "";
    } else this.type = this.literal(FORMULA_RESULT) ? "str" : this.literal(INLINE) ? "inlineStr" : "";
    return this.type !== "";
  }

  private content(): boolean {
    if (this.type === "s") {
      if (!this.literal(VALUE)) return false;
      this.shared = this.digits();
      return this.shared >= 0 && this.literal(AFTER_VALUE);
    }
    if (this.literal(TEXT)) {
      this.inline = this.text() ?? undefined;
      return this.inline !== undefined && this.literal(AFTER_TEXT);
    }
    if (this.literal(FORMULA) || this.literal(FORMULA_LIBREOFFICE)) {
      this.formula = this.span() ?? undefined;
      if (this.formula === undefined || !this.literal(AFTER_FORMULA)) return false;
    }
    this.value = "";
    if (!this.literal(VALUE)) return this.literal(NO_VALUE);
    this.value = this.text() ?? undefined;
    return this.value !== undefined && this.literal(AFTER_VALUE);
  }
}
