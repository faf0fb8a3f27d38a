import { PLAIN_FORMAT, type CellFormat } from "../cell-format";
import { prevailingLegacyFont, type FontSpan } from "../legacy-font";
import { legacyFontName } from "../../core/text/legacy-font";
import type { Shown } from "../../core/sheet/shown-by-format";
import { shownByFormatId } from "../number-format";

/** Fonts, number formats and cell formats as .xls and .xlsb list them: gathered in any order, asked for afterwards. */
export class BinaryFormats {
  readonly codes = new Map<number, string>();
  readonly fonts: string[] = [];
  private readonly formats: { readonly code: number; readonly font: number }[] = [];
  private readonly known: CellFormat[] = [];

  /** .xls has no font 4: what it calls 5 is the fifth. */
  constructor(private readonly skipsFontFour: boolean) {}

  get count(): number {
    return Math.max(this.codes.size, this.fonts.length, this.formats.length);
  }

  add(code: number, font: number): void {
    this.formats.push({ code, font });
  }

  font(index: number): string | undefined {
    return this.fonts[this.skipsFontFour && index > 4 ? index - 1 : index];
  }

  format(index: number): CellFormat {
    const known = this.known[index];
    if (known) return known;
    const format = this.formats[index];
    if (!format) return PLAIN_FORMAT;
    const shown: Shown = shownByFormatId(format.code, this.codes);
    return (this.known[index] = { shown, legacyFont: legacyFontName(this.font(format.font) ?? "") });
  }

  /** The old font that most of a text has whose runs begin at `runs`: null where a modern one prevails, undefined where it is up to the cell. */
  prevailingFont(length: number, runs: readonly { readonly from: number; readonly font: number }[]): string | null | undefined {
    if (runs.length === 0) return undefined;
    const spans: FontSpan[] = [{ length: Math.min(length, runs[0]?.from ?? length), font: undefined }];
    runs.forEach(({ from, font }, index) => spans.push({ length: Math.max(0, Math.min(length, runs[index + 1]?.from ?? length) - from), font: this.font(font) ?? "" }));
    return prevailingLegacyFont(spans);
  }
}
