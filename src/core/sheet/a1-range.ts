import { parseAddress } from "../address";

/** A block of cells, rows and columns from 0, both ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The block that "H8:H63", "$A$1:$B$2" or "C4" names, or null where it names none. */
export const parseRange = (text: string): Range | null => {
  const [first, last = first, ...rest] = text.split(":") as [string, ...string[]];
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (!from || !to || rest.length > 0) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
};

/** A range that is known to be right because the plan was checked. */
export const rangeOf = (text: string): Range => {
  const range = parseRange(text);
  if (!range) throw new Error(`Not a range: ${text}`);
  return range;
};

export const isSingleCell = ({ top, left, bottom, right }: Range): boolean => top === bottom && left === right;

/** "A1:B2", "$7:$8" or "A:C" with every row and column made absolute, as names must have it. */
export const absolute = (range: string): string =>
  range.replace(/\$?([A-Za-z]{1,3})?\$?(\d+)?/g, (_, column?: string, row?: string) => (column ? `$${column}` : "") + (row ? `$${row}` : ""));
