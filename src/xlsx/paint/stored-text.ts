/** Excel's limits, in UTF-16 units: a cell's text, and each text of a data validation, a tooltip, a header or a footer. */
export const MAX_CELL_TEXT = 32_767;
export const MAX_MESSAGE = 255;
export const MAX_MESSAGE_TITLE = 32;

/** With the `u` flag a pair is one character, so this matches only halves that stand alone. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/** What XML 1.0 cannot hold; the carriage return because a parser would turn it into a line feed. */
const UNWRITABLE = "\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF";

/** An underscore that a reader would take for the start of an escape, also where the next character is going to be escaped. */
const LOOKS_ESCAPED = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|[${UNWRITABLE}]))`, "g");
const NONCHARACTER = /[\uFFFE\uFFFF]/g;
const CONTROLS = new RegExp(`[${UNWRITABLE}]+`, "g");

/** Text cut to `limit`, the mark included, never through a surrogate pair. The mark tells how many UTF-16 units are missing. */
export const clip = (text: string, limit: number, mark: (missing: number) => string = () => "…"): string => {
  if (text.length <= limit) return text;
  let end = limit - mark(text.length).length;
  if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end) + mark(text.length - end);
};

/**
 * Text as a SpreadsheetML string holds it (ECMA-376 part 1, 22.9.2.19, ST_Xstring): what XML cannot hold is `_xHHHH_`, and what
 * already looks like that is protected. The library writes the control characters; the rest is done here. A lone
 * surrogate is no character and becomes U+FFFD.
 */
export const storedText = (text: string): string =>
  text
    .replace(LONE_SURROGATE, "\uFFFD")
    .replace(LOOKS_ESCAPED, "_x005F_")
    .replace(NONCHARACTER, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`);

/** Excel breaks lines in a cell with a line feed alone. */
export const withLineFeeds = (text: string): string => text.replaceAll("\r\n", "\n");

/** A cell's text, cut where Excel would call the file damaged, with the number of missing characters at the end. */
export const storedCellText = (text: string): string => storedText(clip(withLineFeeds(text), MAX_CELL_TEXT, (missing) => `… [+${missing}]`));

/** Text for parts that know no escapes (document properties, charts): characters that cannot be written become a space. */
export const plainText = (text: string): string => text.replace(LONE_SURROGATE, "\uFFFD").replace(CONTROLS, " ");
