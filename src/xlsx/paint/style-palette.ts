import type { Cell } from "hucre/xlsx";
import type { Style } from "../../core/sheet-plan";
import { paintStyle } from "./paint-styles";

/** A number for each different style of a workbook, in order of first use: many cells share few styles. */
export class StylePalette {
  private readonly known = new Map<Style, number>();
  private readonly byLook = new Map<string, number>();

  /** Styles of equal look are one, whoever made them. */
  numberOf(style: Style): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const look = JSON.stringify(style);
    const number = this.byLook.get(look) ?? this.byLook.size;
    this.byLook.set(look, number);
    this.known.set(style, number);
    return number;
  }

  /** Those of a sheet's styles that no sheet before it has, each on one cell of column A, for the library to number in its own way. */
  samples(styles: readonly Style[]): Map<string, Partial<Cell>> {
    const samples = new Map<string, Partial<Cell>>();
    for (const style of styles) {
      const before = this.byLook.size;
      const number = this.numberOf(style);
      if (number === before) samples.set(`${number},0`, { value: null, style: paintStyle(style) });
    }
    return samples;
  }
}

const SAMPLE = /<c r="A(\d+)" s="(\d+)"\/>/g;

/** How the library numbered the samples on a sheet; one that it left out looks like the default, number 0. */
export const readSamples = (sheet: string, into: number[]): void => {
  for (const [, row, format] of sheet.matchAll(SAMPLE)) into[Number(row) - 1] = Number(format);
};
