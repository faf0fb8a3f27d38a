import { address, columnName } from "../../core/address";
import type { Content, PlanCell, SheetPlan } from "../../core/sheet-plan";
import { storedCellText, storedText } from "./stored-text";
import type { TextTable } from "./text-table";
import { textElement, xmlText } from "./xml-text";

/** The cells of a sheet, in order of rows and columns, and the heights of its rows. */
export interface SheetCells {
  readonly cells: readonly PlanCell[];
  readonly heights: SheetPlan["rowHeights"];
  readonly columns: number;
}

/** What the cells of all sheets point into. `formatOf` gives the number of a cell's style in the file. */
export interface CellTables {
  readonly texts: TextTable;
  readonly formatOf: (cell: PlanCell) => number;
}

/** `<dimension>`: to the last row and column with a cell, and over all columns that have a width. */
export const dimension = ({ cells, columns }: SheetCells): string => {
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), columns - 1);
  const lastRow = cells.at(-1)?.row ?? 0;
  return cells.length === 0 && columns === 0 ? "" : `<dimension ref="A1:${address(lastRow, Math.max(lastColumn, 0))}"/>`;
};

/** Spaces at the ends of a formula's text are lost unless they are asked for. */
const formulaText = (text: string): string => {
  if (text === "") return "<v/>";
  return /^\s|\s$/.test(text) ? `<v xml:space="preserve">${xmlText(text)}</v>` : `<v>${xmlText(text)}</v>`;
};

/** A cell behind its address: `start` ends before its attributes. */
const filled = (start: string, content: Content, style: string, texts: TextTable): string => {
  switch (content.kind) {
    case "text":
      // As a rich text "#N/A" and its like stay what they are: text.
      if (content.text.startsWith("#")) return `${start} t="inlineStr"${style}><is><r>${textElement(storedCellText(content.text))}</r></is></c>`;
      return `${start} t="s"${style}><v>${texts.numberOf(content.text)}</v></c>`;
    case "number":
      return `${start}${style}><v>${Number(content.value)}</v></c>`;
    case "boolean":
      return `${start} t="b"${style}><v>${content.value ? 1 : 0}</v></c>`;
    case "formula": {
      const formula = `<f>${xmlText(storedText(content.formula))}</f>`;
      return content.cached.kind === "text" ? `${start}${style} t="str">${formula}${formulaText(storedCellText(content.cached.text))}</c>` : `${start}${style}>${formula}<v>${Number(content.cached.value)}</v></c>`;
    }
  }
};

/** `<sheetData>` with all cells. */
export const sheetData = ({ cells, heights, columns }: SheetCells, { texts, formatOf }: CellTables): string => {
  const names = Array.from({ length: columns }, (_, column) => columnName(column));
  const rows: string[] = [];
  let next = 0;
  const lastRow = cells.at(-1)?.row ?? -1;
  for (let row = 0; row <= lastRow; row++) {
    let inRow = "";
    for (let cell = cells[next]; cell?.row === row; cell = cells[++next]) {
      const format = formatOf(cell);
      const start = `<c r="${(names[cell.column] ??= columnName(cell.column))}${row + 1}"`;
      const style = format === 0 ? "" : ` s="${format}"`;
      if (cell.content) inRow += filled(start, cell.content, style, texts);
      else if (format !== 0) inRow += `${start}${style}/>`;
    }
    const height = heights.get(row);
    if (inRow === "" && height === undefined) continue;
    const attributes = `r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}`;
    rows.push(inRow === "" ? `<row ${attributes}/>` : `<row ${attributes}>${inRow}</row>`);
  }
  return rows.length === 0 ? "<sheetData/>" : `<sheetData>${rows.join("")}</sheetData>`;
};
