/** Something to be done on one sheet, and about how many bytes the request grows by it. */
export interface Stroke {
  readonly bytes: number;
  readonly apply: (sheet: Excel.Worksheet) => void;
}

/** Bytes of one property that is set or one method that is called, with the path to its object. */
export const ACTION = 320;

/** The size of a value in a request: UTF-8, as JSON. */
export const sizeOf = (value: unknown): number => utf8Length(JSON.stringify(value));

/** Counted rather than encoded: a summary has millions of characters. */
const utf8Length = (text: string): number => {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Two halves of a surrogate pair are four bytes together.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
};
