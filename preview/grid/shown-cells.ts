import type { ICellData } from "@univerjs/core";
import { addressOfKey, columnOf, rowOf } from "../../src/core/address";
import { decimal } from "../../src/core/numbers/decimal";
import { formatNumber } from "../../src/core/numbers/format";
import type { Host } from "../../tests/host/host";
import { contains } from "../../tests/host/workbook/block";
import { type CellValue, onWire } from "../../tests/host/workbook/cell-value";
import { displayText } from "../../tests/host/workbook/display-text";
import { formatAt } from "../../tests/host/workbook/formats";
import type { Locale } from "../../tests/host/workbook/locale";
import type { Worksheet } from "../../tests/host/workbook/worksheet";
import { cellLook } from "./cell-look";

const AS_TEXT = 1;

/** The host's formatter does not know every format of Excel (`#,##0.####`): a number then is shown with all of its digits. */
const textOf = (value: CellValue, numberFormat: string, locale: Locale): string => {
  try {
    return displayText(value, numberFormat, locale);
  } catch {
    return typeof value === "number" ? formatNumber(decimal(value), "vi") : String(onWire(value));
  }
};

/**
 * What every cell of a sheet shows now, by its key. The grid gets finished texts: the host is the one that calculates, so that there is one
 * answer to what stands in a cell.
 */
export const shownCells = (host: Host, sheet: Worksheet): ReadonlyMap<number, ICellData> => {
  const { contents, formats, conditionalFormats, name } = sheet.data;
  const keys = new Set([...contents.keys(), ...formats.cells.keys()]);
  const blocks = conditionalFormats.filter(({ type }) => type === "Custom").map(({ block }) => block);
  return new Map(
    [...keys].map((key) => {
      const [row, column] = [rowOf(key), columnOf(key)];
      const { value } = sheet.contentAt(row, column);
      const highlights = blocks.some((block) => contains(block, row, column)) ? host.highlightsAt(name, addressOfKey(key)) : [];
      const text = textOf(value, String(formatAt(formats, row, column, "numberFormat")), host.workbook.locale);
      return [key, { v: text, t: AS_TEXT, s: cellLook(sheet, row, column, typeof value === "number", highlights) }] as const;
    }),
  );
};
