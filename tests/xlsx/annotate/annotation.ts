import type { SheetPlan } from "../../../src/core/sheet-plan";
import { annotateWorkbook, type CellNote } from "../../../src/xlsx/annotate/annotate-workbook";
import type { Codec } from "../../../src/xlsx/bytes/codec";

/** A small sheet with something of everything that may stand on it. */
export const FRONT: SheetPlan = {
  name: "Cần sửa",
  tabColor: "C00000",
  columns: [{ width: 6 }, { width: 40 }],
  rowHeights: new Map([[0, 24]]),
  cells: [
    { row: 0, column: 0, content: { kind: "text", text: "CẦN SỬA" }, style: { bold: true, size: 14, color: "9C0006" } },
    { row: 2, column: 0, content: { kind: "number", value: "1" }, style: { border: "thin", horizontal: "center" } },
    { row: 2, column: 1, content: { kind: "text", text: "Nhập liệu!H23" }, style: { border: "thin", fill: "F8B4B4", wrap: true, vertical: "top", underline: true, italic: true }, link: { to: "'Nhập liệu'!H23", external: false, tooltip: "Đến ô này" } },
  ],
  merges: ["A1:B1"],
  conditionalFormats: [],
  validations: [],
  protect: false,
  gridlines: false,
  print: { orientation: "landscape", fitWidth: 1, footer: "&RTrang &P/&N" },
  charts: [],
};

export const noteAt = (sheet: string, address: string, kind: CellNote["kind"] = "error"): CellNote => ({ sheet, address, kind, text: `${kind} tại ${address}\nCách sửa: gõ lại` });

/** The annotated workbook; it is a failure of the test if it was left alone. */
export const annotatedWorkbook = (bytes: Uint8Array, notes: readonly CellNote[], codec?: Codec): Uint8Array => {
  const result = annotateWorkbook(bytes, { notes, sheet: FRONT, author: "chi-tieu", asOf: "2024-07-01T08:00:00+07:00" }, codec ? { codec } : {});
  if (result.kind === "left-alone") throw new Error(`left alone: ${result.why}`);
  if (result.notNoted.length > 0) throw new Error(`without notes: ${result.notNoted.join()}`);
  return result.bytes;
};
