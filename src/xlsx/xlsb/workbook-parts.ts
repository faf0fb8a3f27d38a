import { BinaryFormats } from "../binary/binary-formats";
import type { ByteReader } from "../binary/byte-reader";
import { readNameFormula } from "../binary/name-formula";
import { holdWithin } from "../budget";
import { DefinedNames } from "../defined-names";
import type { Limits } from "../limits";
import type { SheetEntry, WorkbookPart } from "../ooxml/workbook";
import type { RichText } from "../rich-text";
import { checkSheetNames } from "../sheet-names";
import * as BRT from "./brt-records";
import { wideString, type BrtRecords } from "./brt-records";

const STATES: readonly SheetEntry["state"][] = ["visible", "hidden", "very-hidden"];
const BUILT_IN_NAME = 0x20;
const WHOLE_WORKBOOK = 0xffffffff;

export const readWorkbookBin = (records: BrtRecords, limits: Limits): WorkbookPart => {
  const sheets: SheetEntry[] = [];
  const books: boolean[] = [];
  const references: { readonly book: number; readonly sheet: number }[] = [];
  const formulas: { readonly name: string; readonly formula: ByteReader }[] = [];
  const readers: ReadonlyMap<number, (fields: ByteReader) => void> = new Map<number, (fields: ByteReader) => void>([
    [
      BRT.SHEET,
      (fields) => {
        const state = STATES[fields.u32()] ?? records.fail("SHEET");
        fields.skip(4);
        const relationship = wideString(fields);
        sheets.push({ state, relationship, name: wideString(fields) });
        holdWithin(limits, "sheets", sheets.length);
      },
    ],
    ...[BRT.BOOK_SELF, BRT.BOOK_SAME, BRT.BOOK_OTHER, BRT.BOOK_ADD_IN].map((type) => [type, () => void books.push(type === BRT.BOOK_SELF)] as const),
    [
      BRT.EXTERNAL_SHEETS,
      (fields) => {
        for (let left = fields.u32(); left > 0; left--) {
          const [book, first, last] = [fields.u32(), fields.i32(), fields.i32()];
          references.push({ book, sheet: first === last ? first : -1 });
        }
      },
    ],
    [
      BRT.NAME,
      (fields) => {
        const flags = fields.u32();
        fields.skip(1);
        const scope = fields.u32();
        const name = wideString(fields);
        const formula = fields.slice(fields.u32());
        if (flags & BUILT_IN_NAME || scope !== WHOLE_WORKBOOK) return;
        formulas.push({ name, formula: records.reader(formula) });
        holdWithin(limits, "definedNames", formulas.length);
      },
    ],
  ]);
  records.forEach(BRT.BEGIN_WORKBOOK, BRT.END_WORKBOOK, () => readers.get(records.type)?.(records.fields()));
  checkSheetNames(sheets.map(({ name }) => name), limits);

  const sheet = (index: number) => {
    const reference = references[index];
    return reference && books[reference.book] ? sheets[reference.sheet]?.name : undefined;
  };
  const names = new DefinedNames(limits);
  for (const { name, formula } of formulas) {
    const refersTo = readNameFormula(formula, { row: (reader) => reader.u32(), sheet });
    if (refersTo !== undefined) names.add(name, refersTo);
  }
  return { sheets, names: names.all() };
};

export const readStylesBin = (records: BrtRecords, limits: Limits): BinaryFormats => {
  const formats = new BinaryFormats(false);
  let inCellFormats = false;
  const readers: ReadonlyMap<number, (fields: ByteReader) => void> = new Map<number, (fields: ByteReader) => void>([
    [BRT.FORMAT, (fields) => void formats.codes.set(fields.u16(), wideString(fields))],
    [
      BRT.FONT,
      (fields) => {
        fields.skip(21);
        formats.fonts.push(wideString(fields));
      },
    ],
    [BRT.BEGIN_CELL_FORMATS, () => void (inCellFormats = true)],
    [BRT.END_CELL_FORMATS, () => void (inCellFormats = false)],
    [
      BRT.CELL_FORMAT,
      (fields) => {
        if (!inCellFormats) return;
        fields.skip(2);
        const code = fields.u16();
        formats.add(code, fields.u16());
      },
    ],
  ]);
  records.forEach(BRT.BEGIN_STYLES, BRT.END_STYLES, () => {
    readers.get(records.type)?.(records.fields());
    holdWithin(limits, "cellFormats", formats.count);
  });
  return formats;
};

const HAS_RUNS = 1;

/** A text whose runs may have fonts of their own ([MS-XLSB] 2.5.122). */
export const readRichString = (fields: ByteReader, formats: BinaryFormats): RichText => {
  const flags = fields.u8();
  const value = wideString(fields);
  const count = flags & HAS_RUNS ? fields.u32() : 0;
  const runs: { readonly from: number; readonly font: number }[] = [];
  for (let left = count; left > 0; left--) runs.push({ from: fields.u16(), font: fields.u16() });
  return { value, legacyFont: formats.prevailingFont(value.length, runs) };
};

export const readSharedTextsBin = (records: BrtRecords, formats: BinaryFormats, limits: Limits): readonly RichText[] => {
  const texts: RichText[] = [];
  records.forEach(BRT.BEGIN_SHARED_TEXTS, BRT.END_SHARED_TEXTS, () => {
    if (records.type !== BRT.SHARED_TEXT) return;
    texts.push(readRichString(records.fields(), formats));
    holdWithin(limits, "sharedTexts", texts.length);
  });
  return texts;
};
