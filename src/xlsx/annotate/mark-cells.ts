import { address } from "../../core/address";
import { type Edit, insertAt } from "./edits";
import type { RowNode, SheetNodes } from "./sheet-rows";
import type { HighlightKind, StylesDraft } from "./styles-draft";
import { appendTo, attributeOf, childOf, childrenOf, isTrue, setAttribute } from "./xml-node";

/** What is to be seen at the cells of a sheet: by row, then by column, both from 0. */
export type Marks = ReadonlyMap<number, ReadonlyMap<number, HighlightKind>>;

/** The format of a place without a cell: the row's own, else the column's. */
const formatAt = ({ root }: SheetNodes, row: RowNode | null, column: number): number => {
  if (row && isTrue(attributeOf(row.node, "customFormat"))) return Number(attributeOf(row.node, "s") ?? 0);
  const cols = childOf(root, "cols");
  const col = cols && childrenOf(cols, "col").find((one) => Number(attributeOf(one, "min")) <= column + 1 && column + 1 <= Number(attributeOf(one, "max")));
  return Number((col && attributeOf(col, "style")) ?? 0);
};

/** `spans="1:12"` is a hint about the columns of a row; one that is no longer true is mended. */
const widenSpans = ({ node }: RowNode, columns: readonly number[]): readonly Edit[] => {
  const [, first, last] = /^(\d+):(\d+)$/.exec(attributeOf(node, "spans") ?? "") ?? [];
  if (first === undefined) return [];
  const [from, to] = [Math.min(Number(first), ...columns.map((one) => one + 1)), Math.max(Number(last), ...columns.map((one) => one + 1))];
  return from === Number(first) && to === Number(last) ? [] : [setAttribute(node, "spans", `${from}:${to}`)];
};

/** Paints the marked cells, adding those that are not there, and takes the paint of an earlier return from all others. */
export const markCells = (sheet: SheetNodes, marks: Marks, styles: StylesDraft): readonly Edit[] => {
  const { root, data, rows, gaps } = sheet;
  if (!data) return [];
  const edits: Edit[] = [];
  const present = new Map(rows.map((row) => [row.row, row]));
  const cellText = (row: number, column: number, kind: HighlightKind) =>
    `<${root.prefix}c r="${address(row, column)}" s="${styles.highlighted(formatAt(sheet, present.get(row) ?? null, column), kind)}"/>`;
  const sorted = (wanted: ReadonlyMap<number, HighlightKind>) => [...wanted].sort(([a], [b]) => a - b);

  for (const line of rows) {
    const wanted = marks.get(line.row) ?? new Map<number, HighlightKind>();
    const there = new Set(line.cells.map(({ column }) => column));
    for (const { column, tag } of line.cells) {
      const format = Number(attributeOf(tag, "s") ?? 0);
      const kind = wanted.get(column);
      if (kind) edits.push(setAttribute(tag, "s", String(styles.highlighted(format, kind))));
      else if (styles.paintedBefore.has(format)) edits.push(setAttribute(tag, "s", String(styles.unpainted(format))));
    }
    const absent = sorted(wanted).filter(([column]) => !there.has(column));
    let behind = "";
    for (const [column, kind] of absent) {
      const next = line.cells.find((cell) => cell.column > column);
      if (next) edits.push(insertAt(next.tag.start, cellText(line.row, column, kind)));
      else behind += cellText(line.row, column, kind);
    }
    if (behind !== "") edits.push(appendTo(line.node, behind));
    edits.push(...widenSpans(line, absent.map(([column]) => column)));
  }

  let behind = "";
  for (const [row, wanted] of [...marks].sort(([a], [b]) => a - b)) {
    if (present.has(row)) continue;
    const text = `<${root.prefix}row r="${row + 1}">${sorted(wanted).map(([column, kind]) => cellText(row, column, kind)).join("")}</${root.prefix}row>`;
    const next = gaps.get(row);
    if (next === undefined) behind += text;
    else edits.push(insertAt(next, text));
  }
  if (behind !== "") edits.push(appendTo(data, behind));
  return edits;
};
