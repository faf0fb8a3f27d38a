import { clipCellText, MAX_CELL_TEXT } from "../../core/sheet/clip-text";

/** Half of a surrogate pair is no character; with the `u` flag a whole pair does not match. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/** Words that start with a letter and hold no digit: Excel reads nothing into them, except the two truth values. */
const HARMLESS = /^(?!(?:true|false)$)\p{L}[^\d]*$/iu;

/**
 * Text as Excel must be given it to stay what it is. What is set into a cell is read as if typed: "=1+1" calculates, "007" is 7,
 * "1-2" a day, "TRUE" a truth value. An apostrophe in front makes it text; it is no part of the value. Cells must not have
 * the text format yet: there the apostrophe would stay.
 */
export const typedText = (text: string): string => {
  const clipped = clipCellText(text, MAX_CELL_TEXT - 1).replace(LONE_SURROGATE, "\uFFFD");
  return HARMLESS.test(clipped) ? clipped : `'${clipped}`;
};
