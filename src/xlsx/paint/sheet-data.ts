import { address, columnName } from "../../core/address";
import type { Content, PlanCell, PlanRow, SheetPlan, Style } from "../../core/sheet-plan";
import { storedCellText, storedText } from "./stored-text";
import type { CellSurvey } from "./survey-cells";
import type { TextTable } from "./text-table";
import type { XmlBytes } from "./xml-bytes";
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

/** Attributes and content of a cell, from behind its address on. */
const writeContent = (xml: XmlBytes, content: Content, style: string, texts: TextTable): void => {
  switch (content.kind) {
    case "text":
      // As a rich text "#N/A" and its like stay what they are: text.
      if (content.text.startsWith("#")) xml.write(' t="inlineStr"').write(style).write("><is><r>").write(textElement(storedCellText(content.text))).write("</r></is></c>");
      else xml.write(' t="s"').write(style).write("><v>").writeInteger(texts.numberOf(content.text)).write("</v></c>");
      return;
    case "number":
      xml.write(style).write("><v>").write(String(Number(content.value))).write("</v></c>");
      return;
    case "boolean":
      xml.write(' t="b"').write(style).write(content.value ? "><v>1</v></c>" : "><v>0</v></c>");
      return;
    case "formula": {
      const { formula, cached } = content;
      xml.write(style).write(cached.kind === "text" ? ' t="str"><f>' : "><f>").write(xmlText(storedText(formula))).write("</f>");
      if (cached.kind === "text") xml.write(formulaText(storedCellText(cached.text))).write("</c>");
      else xml.write("<v>").write(String(Number(cached.value))).write("</v></c>");
    }
  }
};

export interface RowWriter {
  /** Whether there is anything to say of a row. */
  readonly isSaid: (row: PlanRow) => boolean;
  readonly write: (xml: XmlBytes, row: PlanRow) => void;
}

/** `<row>` with its cells. */
export const rowWriter = ({ texts, formatOf }: CellTables): RowWriter => {
  const starts: string[] = [];
  const styles: string[] = [];
  const startOf = (column: number): string => (starts[column] ??= `<c r="${columnName(column)}`);
  const styleOf = (format: number): string => (styles[format] ??= format === 0 ? "" : ` s="${format}"`);
  const formatOfCell = ({ style }: PlanCell): number => (style ? formatOf(style) : 0);
  const isCellSaid = (cell: PlanCell): boolean => cell.content !== undefined || formatOfCell(cell) !== 0;

  const writeCells: RowWriter["write"] = (xml, { row, cells }) => {
    for (const cell of cells) {
      const format = formatOfCell(cell);
      if (!cell.content && format === 0) continue;
      xml.write(startOf(cell.column)).writeInteger(row + 1).write('"');
      if (cell.content) writeContent(xml, cell.content, styleOf(format), texts);
      else xml.write(styleOf(format)).write("/>");
    }
  };

  return {
    isSaid: ({ height, cells }) => height !== undefined || cells.some(isCellSaid),
    write: (xml, row) => {
      xml.write('<row r="').writeInteger(row.row + 1).write(row.height === undefined ? '"' : `" ht="${row.height}" customHeight="1"`);
      if (!row.cells.some(isCellSaid)) {
        xml.write("/>");
        return;
      }
      xml.write(">");
      writeCells(xml, row);
      xml.write("</row>");
    },
  };
};

/** `<sheetData>` with its rows; a piece may end behind each. */
export function* writeSheetData(xml: XmlBytes, rows: Iterable<PlanRow>, { isSaid, write }: RowWriter): Generator<XmlBytes> {
  let isEmpty = true;
  for (const row of rows) {
    if (!isSaid(row)) continue;
    if (isEmpty) xml.write("<sheetData>");
    isEmpty = false;
    write(xml, row);
    yield xml;
  }
  xml.write(isEmpty ? "<sheetData/>" : "</sheetData>");
}
