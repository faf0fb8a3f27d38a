/** A text as a cell shows it. `legacyFont` is that of its runs, null where most of it has a modern one, undefined where only the cell knows. */
export interface RichText {
  readonly value: string;
  readonly legacyFont: string | null | undefined;
}
