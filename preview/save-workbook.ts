import { rowOf, columnOf } from "../src/core/address";
import type { Content, PlanCell, SheetPlan, Style, WorkbookPlan } from "../src/core/sheet-plan";
import { decimal } from "../src/core/numbers/decimal";
import { paintWorkbook } from "../src/xlsx/paint";
import { blockText } from "../tests/host/workbook/block";
import { type CellValue, isError } from "../tests/host/workbook/cell-value";
import { formatAt } from "../tests/host/workbook/formats";
import type { Workbook } from "../tests/host/workbook/workbook";
import type { Worksheet } from "../tests/host/workbook/worksheet";

const hex = (color: unknown): string => String(color).replace("#", "");
const plainValue = (value: CellValue): Extract<Content, { readonly kind: "formula" }>["cached"] => (typeof value === "number" ? { kind: "number", value: decimal(value).toFixed() } : { kind: "text", text: isError(value) ? value.error : String(value) });

const contentAt = (sheet: Worksheet, row: number, column: number): Content | null => {
  const { value, formula } = sheet.contentAt(row, column);
  if (formula !== null) return { kind: "formula", formula: formula.replace(/^=/, ""), cached: plainValue(value) };
  if (value === "") return null;
  return typeof value === "boolean" ? { kind: "boolean", value } : plainValue(value);
};

const styleAt = ({ data }: Worksheet, row: number, column: number): Style => {
  const own = (name: string) => formatAt(data.formats, row, column, name);
  const horizontal = { Left: "left", Center: "center", Right: "right" }[String(own("horizontalAlignment"))] as Style["horizontal"];
  const vertical = { Top: "top", Center: "middle" }[String(own("verticalAlignment"))] as Style["vertical"];
  return {
    bold: own("font.bold") === true,
    italic: own("font.italic") === true,
    underline: own("font.underline") !== "None",
    size: Number(own("font.size")),
    color: hex(own("font.color")),
    wrap: own("wrapText") === true,
    indent: Number(own("indentLevel")),
    locked: own("locked") === true,
    border: own("border.bottom.style") === "None" ? "none" : "thin",
    ...(own("fill.color") !== "" && { fill: hex(own("fill.color")) }),
    ...(own("numberFormat") !== "General" && { numberFormat: String(own("numberFormat")) }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
  };
};

const sheetPlan = (sheet: Worksheet): SheetPlan => {
  const { data } = sheet;
  const cells = [...new Set([...data.contents.keys(), ...data.formats.cells.keys()])].map((key): PlanCell => {
    const [row, column] = [rowOf(key), columnOf(key)];
    const content = contentAt(sheet, row, column);
    return { row, column, style: styleAt(sheet, row, column), ...(content && { content }) };
  });
  const last = Math.max(0, ...cells.map(({ column }) => column));
  return {
    name: data.name,
    state: data.visibility === "Visible" ? "visible" : "hidden",
    // Points of the host to characters of the default font.
    columns: Array.from({ length: last + 1 }, (_, column) => ({ width: (data.columnWidths.get(column) ?? 48) / 5.25, hidden: data.hiddenColumns.has(column) })),
    rowHeights: data.rowHeights,
    cells,
    merges: data.merges.map(blockText),
    ...(data.freeze && { freeze: data.freeze }),
    conditionalFormats: data.conditionalFormats.flatMap(({ type, block, rule, stopIfTrue }) => {
      if (type !== "Custom") return [];
      const [fill, color] = [rule["format.fill.color"], rule["format.font.color"]];
      const highlight = { ...(fill !== undefined && { fill: hex(fill) }), ...(color !== undefined && { color: hex(color) }), ...(rule["format.font.bold"] === true && { bold: true }) };
      return [{ kind: "formula" as const, range: blockText(block), formula: String(rule["rule.formula"]).replace(/^=/, ""), highlight, stop: stopIfTrue }];
    }),
    validations: [],
    protect: data.protection !== null,
    gridlines: data.showGridlines,
    print: { orientation: "landscape", fitWidth: 1 },
    charts: [],
  };
};

const planOf = (workbook: Workbook): WorkbookPlan => ({
  sheets: workbook.sheets.map(sheetPlan),
  names: workbook.nameList.map(({ name, refersTo }) => ({ name, refersTo: refersTo.replace(/^=/, "") })),
  properties: { title: "Chỉ tiêu", creator: "chi-tieu", created: new Date().toISOString() },
});

/** Hands over the host's workbook as a file: values, formulas, formats, highlights by formula. What a person prints (charts, data bars) belongs to Excel. */
export const saveWorkbook = async (workbook: Workbook): Promise<void> => {
  const bytes = await paintWorkbook(planOf(workbook));
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: "chi-tieu.xlsx" });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
