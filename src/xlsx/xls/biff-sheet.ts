import { cellKey } from "../../core/address";
import { errorName } from "../binary/error-codes";
import { rkNumber } from "../binary/rk";
import type { ByteReader } from "../binary/byte-reader";
import type { SheetBuilder } from "../sheet-builder";
import { ARRAY, BiffRecords, BOF, BOOLERR, EOF, FORMULA, LABEL, LABELSST, MULRK, NUMBER, RK, RSTRING, SHRFMLA, STRING, TABLE } from "./biff-records";
import type { Globals } from "./globals";

/** Columns of a sheet up to Excel 2003: A … IV. */
const COLUMNS = 256;
/** The formula itself is not decoded; that there is one counts. */
const SOME_FORMULA = "";
/** "Calculate when opened": what programs set that write formulas without calculating them, with a zero for a result. */
const CALCULATE_ON_LOAD = 0x0002;

const NOT_A_NUMBER = 0xffff;
const STRING_RESULT = 0;
const BOOLEAN_RESULT = 1;
const ERROR_RESULT = 2;
const EMPTY_RESULT = 3;

/** Reads one sheet's records from its BOF to its EOF; charts drawn in it are streams within and are passed over. */
export class BiffSheetReader {
  private readonly records: BiffRecords;

  constructor(
    stream: Uint8Array,
    at: number,
    private readonly globals: Globals,
    private readonly sheet: SheetBuilder,
  ) {
    this.records = new BiffRecords(stream, at);
  }

  read(): void {
    const { records } = this;
    records.next();
    if (records.type !== BOF) records.fail(`0x${records.type.toString(16)}`);
    for (let depth = 1; depth > 0; ) {
      records.next();
      if (records.type === BOF) depth++;
      else if (records.type === EOF) depth--;
      else if (depth === 1) this.readers.get(records.type)?.();
    }
  }

  private readonly readers: ReadonlyMap<number, () => void> = new Map([
    [NUMBER, () => this.cell((fields, key, format) => this.sheet.double(key, fields.double(), this.globals.formats.format(format).shown, undefined))],
    [RK, () => this.cell((fields, key, format) => this.sheet.double(key, rkNumber(fields.i32()), this.globals.formats.format(format).shown, undefined))],
    [MULRK, () => this.manyNumbers()],
    [LABELSST, () => this.cell((fields, key, format) => this.sharedText(fields.u32(), key, format))],
    [LABEL, () => this.ownText()],
    [RSTRING, () => this.ownText()],
    [BOOLERR, () => this.cell((fields, key) => this.booleanOrError(key, fields.u8(), fields.u8() !== 0))],
    [FORMULA, () => this.cell((fields, key, format) => this.formula(fields, key, format))],
  ]);

  private key(row: number, column: number): number {
    return column < COLUMNS ? cellKey(row, column) : this.records.fail(`R${row + 1}C${column + 1}`);
  }

  private cell(put: (fields: ByteReader, key: number, format: number) => void): void {
    const fields = this.records.fields();
    const [row, column, format] = [fields.u16(), fields.u16(), fields.u16()];
    put(fields, this.key(row, column), format);
  }

  private manyNumbers(): void {
    const fields = this.records.fields();
    const row = fields.u16();
    for (let column = fields.u16(); fields.left >= 6; column++) {
      const { shown } = this.globals.formats.format(fields.u16());
      this.sheet.double(this.key(row, column), rkNumber(fields.i32()), shown, undefined);
    }
  }

  private sharedText(index: number, key: number, format: number): void {
    const text = this.globals.texts[index] ?? this.records.fail(`SST ${index}`);
    const font = text.legacyFont === undefined ? this.globals.formats.format(format).legacyFont : (text.legacyFont ?? undefined);
    this.sheet.text(key, text.value, font, undefined);
  }

  private ownText(): void {
    const { records, globals, sheet } = this;
    this.cell((_, key, format) => {
      const font = globals.formats.format(format).legacyFont;
      const content = records.continued(6);
      sheet.text(key, globals.isUnicode ? content.unicodeString().text : globals.decode(content.byteString(2), font), font, undefined);
    });
  }

  private booleanOrError(key: number, value: number, isError: boolean, formula?: string): void {
    if (isError) this.sheet.error(key, errorName(value), formula);
    else this.sheet.boolean(key, value !== 0, formula);
  }

  private formula(fields: ByteReader, key: number, format: number): void {
    const { sheet, globals } = this;
    const { shown, legacyFont } = globals.formats.format(format);
    const value = fields.slice(8);
    const flags = fields.u16();
    const view = new DataView(value.buffer, value.byteOffset, 8);
    if (view.getUint16(6, true) !== NOT_A_NUMBER) {
      const number = view.getFloat64(0, true);
      if (number === 0 && flags & CALCULATE_ON_LOAD) sheet.uncalculated(key, SOME_FORMULA);
      else sheet.double(key, number, shown, SOME_FORMULA);
      return;
    }
    switch (value[0]) {
      case STRING_RESULT:
        return sheet.text(key, this.stringResult(legacyFont), legacyFont, SOME_FORMULA);
      case BOOLEAN_RESULT:
      case ERROR_RESULT:
        return this.booleanOrError(key, value[2] as number, value[0] === ERROR_RESULT, SOME_FORMULA);
      case EMPTY_RESULT:
        return sheet.text(key, "", legacyFont, SOME_FORMULA);
      default:
        return this.records.fail(`FORMULA ${value[0]}`);
    }
  }

  /** A text result follows in a record of its own, behind the formula that the cell may share. */
  private stringResult(legacyFont: string | undefined): string {
    const { records, globals } = this;
    while ([SHRFMLA, ARRAY, TABLE].includes(records.following)) records.next();
    if (records.following !== STRING) records.fail("FORMULA");
    records.next();
    const content = records.continued();
    return globals.isUnicode ? content.unicodeString().text : globals.decode(content.byteString(2), legacyFont);
  }
}
