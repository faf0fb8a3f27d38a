import { clipCellText } from "../../core/sheet/clip-text";

/** With the `u` flag a pair is one character, so this matches only halves that stand alone. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/** What XML 1.0 cannot hold; the carriage return because a parser would turn it into a line feed. */
const UNWRITABLE = "\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF";

/** An underscore that a reader would take for the start of an escape, also where the next character is going to be escaped. */
const LOOKS_ESCAPED = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|[${UNWRITABLE}]))`, "g");
const NONCHARACTER = /[\uFFFE\uFFFF]/g;
/** Nearly every text has nothing of all this: one look at it tells. */
const SUSPECT = /[\uD800-\uDFFF\uFFFE\uFFFF]|_x/;

/**
 * Text as a SpreadsheetML string holds it (ECMA-376 part 1, 22.9.2.19, ST_Xstring): what XML cannot hold is `_xHHHH_`, and what
 * already looks like that is protected. The library writes the control characters; the rest is done here. A lone
 * surrogate is no character and becomes U+FFFD.
 */
export const storedText = (text: string): string =>
  SUSPECT.test(text)
    ? text
        .replace(LONE_SURROGATE, "\uFFFD")
        .replace(LOOKS_ESCAPED, "_x005F_")
        .replace(NONCHARACTER, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`)
    : text;

/** A cell's text as the file holds it: cut where Excel would call the file damaged. */
export const storedCellText = (text: string): string => storedText(clipCellText(text));
