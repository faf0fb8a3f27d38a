import { address, columnName } from "../../core/address";
import type { Content, PlanRow, SheetPlan, Style } from "../../core/sheet-plan";
import { storedCellText, storedText } from "./stored-text";
import type { CellSurvey } from "./survey-cells";
import type { TextTable } from "./text-table";
import { textElement, xmlText } from "./xml-text";

/** What the cells of all sheets point into. `formatOf` gives the number of a style in the file. */
export interface CellTables {
  readonly texts: TextTable;
  readonly formatOf: (style: Style) => number;
}

/** `<dimension>`: to the last row and column with a cell, and over all columns that have a width. */
export const dimension = ({ columns }: SheetPlan, { lastRow, lastColumn }: CellSurvey): string => {
  const last = Math.max(lastColumn, columns.length - 1);
  return last < 0 ? "" : `<dimension ref="A1:${address(Math.max(lastRow, 0), last)}"/>`;
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

/** `<row>` with its cells, or nothing for a row of which there is nothing to say. */
export const rowWriter = ({ texts, formatOf }: CellTables): ((row: PlanRow) => string) => {
  const columns: string[] = [];
  const styles: string[] = [];
  const startOf = (column: number): string => (columns[column] ??= `<c r="${columnName(column)}`);
  const styleOf = (format: number): string => (styles[format] ??= format === 0 ? "" : ` s="${format}"`);
  return ({ row, height, cells }) => {
    const behind = `${row + 1}"`;
    let inRow = "";
    for (const { column, content, style } of cells) {
      const format = style ? formatOf(style) : 0;
      if (content) inRow += filled(startOf(column) + behind, content, styleOf(format), texts);
      else if (format !== 0) inRow += `${startOf(column)}${behind}${styleOf(format)}/>`;
    }
    if (inRow === "" && height === undefined) return "";
    const attributes = `r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}`;
    return inRow === "" ? `<row ${attributes}/>` : `<row ${attributes}>${inRow}</row>`;
  };
};
