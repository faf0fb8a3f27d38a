import { absoluteText, type Block, sheetText } from "./block";
import { isError, onWire } from "./cell-value";
import type { Range } from "./range";
import type { SeriesData } from "./sheet-data";

/** The series that Excel makes of a source range: a header line names them, a first line of text gives the categories. */
export const seriesOf = (source: Range, seriesBy: string): readonly SeriesData[] => {
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && source.block.rows >= source.block.columns);
  const lines = linesOf(source.block, byColumns);
  const isText = (row: number, column: number): boolean => {
    const { value } = source.worksheet.contentAt(row, column);
    return typeof value === "string" || isError(value);
  };
  const [first, second = first] = lines;
  if (!first || !second) return [];
  const hasCategories = lines.length > 1 && isText(...lastOf(first));
  const hasNames = isText(second.row, second.column) && first.rows * first.columns > 1;
  const text = (block: Block): string => `=${sheetText(source.worksheet.data.name)}!${absoluteText(block)}`;
  const body = (line: Block): Block => (!hasNames ? line : byColumns ? { ...line, row: line.row + 1, rows: line.rows - 1 } : { ...line, column: line.column + 1, columns: line.columns - 1 });
  return (hasCategories ? lines.slice(1) : lines).map((line, index) => ({
    settings: { name: hasNames ? String(onWire(source.worksheet.contentAt(line.row, line.column).value)) : `Series${index + 1}` },
    points: new Map(),
    values: text(body(line)),
    categories: hasCategories ? text(body(first)) : null,
  }));
};

const linesOf = (block: Block, byColumns: boolean): readonly Block[] =>
  byColumns
    ? Array.from({ length: block.columns }, (_, index) => ({ ...block, column: block.column + index, columns: 1 }))
    : Array.from({ length: block.rows }, (_, index) => ({ ...block, row: block.row + index, rows: 1 }));

const lastOf = (block: Block): [number, number] => [block.row + block.rows - 1, block.column + block.columns - 1];
