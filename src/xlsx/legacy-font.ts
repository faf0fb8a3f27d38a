import { legacyFontName } from "../core/text/legacy-font";

/** A piece of a text; its font is undefined where it is the cell's. */
export interface FontSpan {
  readonly length: number;
  readonly font: string | undefined;
}

/** The old font that most characters of a text have; null where a modern one prevails, undefined where the cell's does. */
export const prevailingLegacyFont = (spans: readonly FontSpan[]): string | null | undefined => {
  const lengths = new Map<string | null | undefined, number>();
  for (const { length, font } of spans) {
    const kind = font === undefined ? undefined : (legacyFontName(font) ?? null);
    lengths.set(kind, (lengths.get(kind) ?? 0) + length);
  }
  return [...lengths].reduce((most, one) => (one[1] > most[1] ? one : most), [undefined, 0] as const)[0];
};
