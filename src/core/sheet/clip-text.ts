/** Excel's limits, in UTF-16 units: a cell's text, and each text of a data validation, a tooltip, a header or a footer. */
export const MAX_CELL_TEXT = 32_767;
export const MAX_MESSAGE = 255;
export const MAX_MESSAGE_TITLE = 32;

/** Text cut to `limit`, the mark included, never through a surrogate pair. The mark tells how many UTF-16 units are missing. */
export const clip = (text: string, limit: number, mark: (missing: number) => string = () => "…"): string => {
  if (text.length <= limit) return text;
  let end = limit - mark(text.length).length;
  if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end) + mark(text.length - end);
};

/** Excel breaks lines in a cell with a line feed alone. */
export const withLineFeeds = (text: string): string => text.replaceAll("\r\n", "\n");

/** A cell's text, cut where Excel would call the file damaged, with the number of missing characters at the end. */
export const clipCellText = (text: string, limit = MAX_CELL_TEXT): string => clip(withLineFeeds(text), limit, (missing) => `… [+${missing}]`);
