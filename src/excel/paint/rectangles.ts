import { address, columnName, MAX_COLUMNS } from "../../core/address";
import type { Range } from "../../core/sheet/a1-range";
import { groupBy } from "../../core/group-by";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells of one row that stand side by side. */
const runsOf = (columns: readonly number[]): readonly (readonly [left: number, right: number])[] => {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
};

/** The cells as few rectangles: runs along each row, joined with equal runs of the row above. No cell is in two of them. */
export const rectanglesOf = (cells: readonly Place[]): readonly Range[] => {
  const rows = groupBy(cells, ({ row }) => row);
  const closed: Range[] = [];
  let open = new Map<number, Range>();
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const next = new Map<number, Range>();
    for (const [left, right] of runsOf((rows.get(row) as readonly Place[]).map(({ column }) => column).sort((a, b) => a - b))) {
      const key = left * MAX_COLUMNS + right;
      const above = open.get(key);
      const grows = above?.bottom === row - 1;
      next.set(key, grows ? { ...above, bottom: row } : { top: row, left, bottom: row, right });
      if (grows) open.delete(key);
    }
    closed.push(...open.values());
    open = next;
  }
  return [...closed, ...open.values()];
};

export const addressOf = ({ top, left, bottom, right }: Range): string => (top === bottom && left === right ? address(top, left) : `${address(top, left)}:${address(bottom, right)}`);

/** Consecutive numbers as "first:last" texts: rows from 1, or columns by letter. */
export const linesOf = (numbers: readonly number[], axis: "rows" | "columns"): readonly string[] =>
  runsOf([...numbers].sort((a, b) => a - b)).map(([first, last]) => (axis === "rows" ? `${first + 1}:${last + 1}` : `${columnName(first)}:${columnName(last)}`));

/** Excel takes addresses of at most 8,192 characters. */
const MAX_ADDRESS = 8_000;

/** Addresses joined with commas, in as few texts as Excel takes. */
export const joinedAddresses = (addresses: readonly string[]): readonly string[] => {
  const joined: string[] = [];
  for (const one of addresses) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + one.length < MAX_ADDRESS) joined[joined.length - 1] = `${last},${one}`;
    else joined.push(one);
  }
  return joined;
};
