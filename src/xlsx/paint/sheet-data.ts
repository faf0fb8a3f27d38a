import { address, columnName } from "../../core/address";
import type { CellOutline, Content, PlanRow, SheetPlan, Style } from "../../core/sheet-plan";
import { storedCellText, storedText } from "./stored-text";
import type { TextTable } from "./text-table";
import type { XmlBytes } from "./xml-bytes";
import { textElement, xmlText } from "./xml-text";

/** What the cells of all sheets point into. `formatOf` gives the number of a style in the file. */
export interface CellTables {
  readonly texts: TextTable;
  readonly formatOf: (style: Style) => number;
}

/** `<dimension>`: to the last row and column with a cell, and over all columns that have a width. */
export const dimension = ({ columns }: SheetPlan, { lastRow, lastColumn }: CellOutline): string => {
  const last = Math.max(lastColumn, columns.length - 1);
  return last < 0 ? "" : `<dimension ref="A1:${address(Math.max(lastRow, 0), last)}"/>`;
};

/** Spaces at the ends of a formula's text are lost unless they are asked for. */
const formulaText = (text: string): string => {
  if (text === "") return "<v/>";
  return /^\s|\s$/.test(text) ? `<v xml:space="preserve">${xmlText(text)}</v>` : `<v>${xmlText(text)}</v>`;
};

/** Attributes and content of a cell, from behind its address on. Put together as one text: half a million cells are faster so than by pieces. */
const contentXml = (content: Content, style: string, texts: TextTable): string => {
  switch (content.kind) {
    case "text":
      // As a rich text "#N/A" and its like stay what they are: text.
      if (content.text.startsWith("#")) return ` t="inlineStr"${style}><is><r>${textElement(storedCellText(content.text))}</r></is></c>`;
      return ` t="s"${style}><v>${texts.numberOf(content.text)}</v></c>`;
    case "number":
      return `${style}><v>${Number(content.value)}</v></c>`;
    case "boolean":
      return ` t="b"${style}${content.value ? "><v>1</v></c>" : "><v>0</v></c>"}`;
    case "formula": {
      const { formula, cached } = content;
      const written = xmlText(storedText(formula));
      if (cached.kind === "text") return `${style} t="str"><f>${written}</f>${formulaText(storedCellText(cached.text))}</c>`;
      return `${style}><f>${written}</f><v>${Number(cached.value)}</v></c>`;
    }
  }
};

/** `<row>` with its cells; "" where there is nothing to say of it. */
export type RowXml = (row: PlanRow) => string;

export const rowXml = ({ texts, formatOf }: CellTables): RowXml => {
  const starts: string[] = [];
  const styles = new Map<Style, string>();
  const startOf = (column: number): string => (starts[column] ??= `<c r="${columnName(column)}`);
  const styleOf = (style: Style): string => {
    const known = styles.get(style);
    if (known !== undefined) return known;
    const format = formatOf(style);
    const made = format === 0 ? "" : ` s="${format}"`;
    styles.set(style, made);
    return made;
  };
  return ({ row, height, cells }) => {
    const number = `${row + 1}"`;
    let written = "";
    for (const { column, content, style } of cells) {
      const look = style ? styleOf(style) : "";
      if (content) written += startOf(column) + number + contentXml(content, look, texts);
      else if (look !== "") written += `${startOf(column)}${number}${look}/>`;
    }
    if (written === "" && height === undefined) return "";
    const start = height === undefined ? `<row r="${number}` : `<row r="${number} ht="${height}" customHeight="1"`;
    return written === "" ? `${start}/>` : `${start}>${written}</row>`;
  };
};

/** `<sheetData>` with its rows; a piece may end behind each. */
export function* writeSheetData(xml: XmlBytes, rows: Iterable<PlanRow>, rowOf: RowXml): Generator<XmlBytes> {
  let isEmpty = true;
  for (const row of rows) {
    const written = rowOf(row);
    if (written === "") continue;
    if (isEmpty) xml.write("<sheetData>");
    isEmpty = false;
    yield xml.write(written);
  }
  xml.write(isEmpty ? "<sheetData/>" : "</sheetData>");
}
