import { cellKey, MAX_COLUMNS, MAX_ROWS } from "../../core/address";
import type { BinaryFormats } from "../binary/binary-formats";
import type { ByteReader } from "../binary/byte-reader";
import { errorName } from "../binary/error-codes";
import { rkNumber } from "../binary/rk";
import type { CellFormat } from "../cell-format";
import type { RichText } from "../rich-text";
import type { SheetBuilder } from "../sheet-builder";
import * as BRT from "./brt-records";
import { wideString, type BrtRecords } from "./brt-records";
import { readRichString } from "./workbook-parts";

/** The formula itself is not decoded; that there is one counts. */
const SOME_FORMULA = "";

/** Short cells and the long ones that they say the same as. */
const LONG: ReadonlyMap<number, number> = new Map([
  [BRT.SHORT_BLANK, BRT.CELL_BLANK],
  [BRT.SHORT_RK, BRT.CELL_RK],
  [BRT.SHORT_ERROR, BRT.CELL_ERROR],
  [BRT.SHORT_BOOLEAN, BRT.CELL_BOOLEAN],
  [BRT.SHORT_REAL, BRT.CELL_REAL],
  [BRT.SHORT_TEXT, BRT.CELL_TEXT],
  [BRT.SHORT_SHARED_TEXT, BRT.CELL_SHARED_TEXT],
]);

type PutCell = (fields: ByteReader, key: number, format: CellFormat) => void;

/** Reads the cells of one sheet; everything else in its part says nothing about them. */
export const readSheetBin = (records: BrtRecords, texts: readonly RichText[], formats: BinaryFormats, sheet: SheetBuilder): void => {
  const richText = ({ value, legacyFont }: RichText, key: number, format: CellFormat) =>
    sheet.text(key, value, legacyFont === undefined ? format.legacyFont : (legacyFont ?? undefined), undefined);
  const cells: ReadonlyMap<number, PutCell> = new Map<number, PutCell>([
    [BRT.CELL_BLANK, () => undefined],
    [BRT.CELL_RK, (fields, key, { shown }) => sheet.double(key, rkNumber(fields.i32()), shown, undefined)],
    [BRT.CELL_ERROR, (fields, key) => sheet.error(key, errorName(fields.u8()), undefined)],
    [BRT.CELL_BOOLEAN, (fields, key) => sheet.boolean(key, fields.u8() !== 0, undefined)],
    [BRT.CELL_REAL, (fields, key, { shown }) => sheet.double(key, fields.double(), shown, undefined)],
    [BRT.CELL_TEXT, (fields, key, { legacyFont }) => sheet.text(key, wideString(fields), legacyFont, undefined)],
    [BRT.CELL_RICH_TEXT, (fields, key, format) => richText(readRichString(fields, formats), key, format)],
    [
      BRT.CELL_SHARED_TEXT,
      (fields, key, format) => {
        const index = fields.u32();
        richText(texts[index] ?? records.fail(`sst ${index}`), key, format);
      },
    ],
    [BRT.FORMULA_TEXT, (fields, key, { legacyFont }) => sheet.text(key, wideString(fields), legacyFont, SOME_FORMULA)],
    [BRT.FORMULA_NUMBER, (fields, key, { shown }) => sheet.double(key, fields.double(), shown, SOME_FORMULA)],
    [BRT.FORMULA_BOOLEAN, (fields, key) => sheet.boolean(key, fields.u8() !== 0, SOME_FORMULA)],
    [BRT.FORMULA_ERROR, (fields, key) => sheet.error(key, errorName(fields.u8()), SOME_FORMULA)],
  ]);
  let inData = false;
  let row = -1;
  let column = -1;
  records.forEach(BRT.BEGIN_SHEET, BRT.END_SHEET, () => {
    const { type } = records;
    if (type === BRT.BEGIN_SHEET_DATA || type === BRT.END_SHEET_DATA) inData = type === BRT.BEGIN_SHEET_DATA;
    if (!inData) return;
    if (type === BRT.ROW) {
      row = records.fields().u32();
      column = -1;
      if (row >= MAX_ROWS) records.fail(`R${row + 1}`);
      return;
    }
    const long = LONG.get(type);
    const put = cells.get(long ?? type);
    if (!put) return;
    const fields = records.fields();
    column = long === undefined ? fields.u32() : column + 1;
    // Three bytes of format, one of flags.
    const format = formats.format(fields.u32() & 0xffffff);
    if (row < 0 || column >= MAX_COLUMNS) records.fail(`R${row + 1}C${column + 1}`);
    put(fields, cellKey(row, column), format);
  });
};
