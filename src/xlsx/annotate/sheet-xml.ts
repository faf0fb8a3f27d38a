import { address } from "../../core/address";
import type { PlanCell, SheetPlan, Style } from "../../core/sheet-plan";
import { clipCellText } from "../../core/sheet/clip-text";
import { DEFAULT_ROW_HEIGHT, DIGIT_PIXELS, PADDING_PIXELS, PAGE_MARGINS } from "../../core/sheet/look";
import { type Dialect, relationshipsNamespace, spreadsheetNamespace } from "./relationship-types";
import { attributeText, elementText } from "./xml-text";

/** Where a plan's cell gets its format from. */
export type FormatOf = (style: Style) => number;

const INCH = 2.54;

const cellXml = ({ row, column, content, style }: PlanCell, formatOf: FormatOf): string => {
  const start = `<c r="${address(row, column)}" s="${formatOf(style ?? {})}"`;
  if (!content) return `${start}/>`;
  if (content.kind === "number") return `${start}><v>${content.value}</v></c>`;
  if (content.kind === "boolean") return `${start} t="b"><v>${content.value ? 1 : 0}</v></c>`;
  // A formula in somebody else's workbook would be a surprise: its value is enough.
  const text = content.kind === "text" ? content.text : content.cached.kind === "text" ? content.cached.text : content.cached.value;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${elementText(clipCellText(text))}</t></is></c>`;
};

const rowsXml = ({ cells, rowHeights }: SheetPlan, formatOf: FormatOf): string => {
  const rows = new Map<number, PlanCell[]>([...rowHeights.keys()].map((row) => [row, []]));
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => {
      const height = rowHeights.get(row);
      const stated = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      const written = inRow.sort((a, b) => a.column - b.column).map((cell) => cellXml(cell, formatOf));
      return `<row r="${row + 1}"${stated}>${written.join("")}</row>`;
    })
    .join("");
};

const linksXml = ({ cells }: SheetPlan): string => {
  const links = cells.flatMap(({ row, column, link }) =>
    link && !link.external ? [`<hyperlink ref="${address(row, column)}" location="${attributeText(link.to)}"${link.tooltip === undefined ? "" : ` tooltip="${attributeText(link.tooltip)}"`}/>`] : [],
  );
  return links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
};

/** A column's width in the file: characters of the default font and its padding (ECMA-376 part 1, §18.3.1.13). */
const fileWidth = (characters: number): number => Math.trunc(((characters * DIGIT_PIXELS + PADDING_PIXELS) / DIGIT_PIXELS) * 256) / 256;

const inches = (centimetres: number): string => (centimetres / INCH).toFixed(4);

/** A plan of text, numbers and links as a worksheet part for a workbook that is not ours: nothing in it needs another part but the styles. */
export const sheetXml = (plan: SheetPlan, dialect: Dialect, formatOf: FormatOf): string => {
  const { columns, freeze, gridlines, merges, print, tabColor } = plan;
  if (plan.conditionalFormats.length > 0 || plan.validations.length > 0 || plan.charts.length > 0) throw new Error("Only text, numbers and links can be added to somebody else's workbook");
  const tab = tabColor === undefined ? "" : `<tabColor rgb="FF${tabColor}"/>`;
  const pane = freeze && freeze.rows > 0 ? `<pane ySplit="${freeze.rows}" topLeftCell="A${freeze.rows + 1}" activePane="bottomLeft" state="frozen"/>` : "";
  const { top, bottom, left, right, header, footer } = PAGE_MARGINS;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${spreadsheetNamespace(dialect)}" xmlns:r="${relationshipsNamespace(dialect)}">`,
    `<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView${gridlines ? "" : ' showGridLines="0"'} tabSelected="1" workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${DEFAULT_ROW_HEIGHT}"/>`,
    `<cols>${columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${fileWidth(width)}" customWidth="1"/>`).join("")}</cols>`,
    `<sheetData>${rowsXml(plan, formatOf)}</sheetData>`,
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${range}"/>`).join("")}</mergeCells>` : "",
    linksXml(plan),
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="${inches(header)}" footer="${inches(footer)}"/>`,
    `<pageSetup paperSize="9" orientation="${print.orientation}" fitToHeight="0"/>`,
    print.footer === undefined ? "" : `<headerFooter><oddFooter>${elementText(print.footer)}</oddFooter></headerFooter>`,
    "</worksheet>",
  ].join("");
};
