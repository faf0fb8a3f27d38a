import type { Grid } from "../../core/model";
import { fileEncrypted } from "../../core/rules/file-encrypted";
import { fileMalformed } from "../../core/rules/file-malformed";
import { fileUnsupported } from "../../core/rules/file-unsupported";
import { BinaryFormats } from "../binary/binary-formats";
import { ByteReader } from "../binary/byte-reader";
import { readNameFormula } from "../binary/name-formula";
import { holdWithin } from "../budget";
import { DefinedNames } from "../defined-names";
import { refuse } from "../intake-problem";
import type { Limits } from "../limits";
import type { RichText } from "../rich-text";
import { BiffRecords, BOF, BOUNDSHEET, CODEPAGE, EOF, EXTERNSHEET, FILEPASS, FONT, FORMAT, NAME, SST, SUPBOOK, XF } from "./biff-records";

export interface BiffSheet {
  readonly name: string;
  readonly state: Grid["state"];
  /** Where its records begin in the stream. */
  readonly at: number;
  readonly isWorksheet: boolean;
}

/** What stands in front of the sheets and counts for all of them. */
export interface Globals {
  readonly sheets: readonly BiffSheet[];
  readonly texts: readonly RichText[];
  readonly formats: BinaryFormats;
  readonly names: ReadonlyMap<string, string>;
  /** Excel 95 (false) wrote bytes of a code page. */
  readonly isUnicode: boolean;
  readonly decode: (bytes: Uint8Array, legacyFont: string | undefined) => string;
}

const EXCEL_97 = 0x0600;
const EXCEL_95 = 0x0500;
const STATES: readonly Grid["state"][] = ["visible", "hidden", "very-hidden", "very-hidden"];
const OWN_WORKBOOK = 0x0401;
const BUILT_IN_NAME = 0x0020;

/** Text in TCVN3 and VNI fonts was typed as if it were Windows-1252, whatever the computer's code page. */
const decodeBytes = (codePage: number, bytes: Uint8Array, legacyFont: string | undefined): string => {
  const known = codePage >= 1250 && codePage <= 1258 && legacyFont === undefined;
  return new TextDecoder(known ? `windows-${codePage}` : "windows-1252").decode(bytes);
};

export const readGlobals = (stream: Uint8Array, limits: Limits): Globals => {
  const records = new BiffRecords(stream, 0);
  records.next();
  if (records.type !== BOF) records.fail(`0x${records.type.toString(16)}`);
  const version = records.fields().u16();
  if (version !== EXCEL_97 && version !== EXCEL_95) refuse(fileUnsupported, { found: `BIFF 0x${version.toString(16)}` });
  const isUnicode = version === EXCEL_97;

  let codePage = 1252;
  const sheets: BiffSheet[] = [];
  const texts: RichText[] = [];
  const formats = new BinaryFormats(true);
  const books: boolean[] = [];
  const references: { readonly book: number; readonly sheet: number }[] = [];
  const namedFormulas: { readonly name: string; readonly formula: Uint8Array }[] = [];
  const decode = (bytes: Uint8Array, legacyFont: string | undefined) => decodeBytes(codePage, bytes, legacyFont);
  const shortName = (from: number) => (isUnicode ? records.continued(from).unicodeString(1).text : decode(records.continued(from).byteString(1), undefined));

  const readers: ReadonlyMap<number, () => void> = new Map([
    [FILEPASS, () => refuse(fileEncrypted, { found: "XLS" })],
    [CODEPAGE, () => void (codePage = records.fields().u16())],
    [
      BOUNDSHEET,
      () => {
        const fields = records.fields();
        const [at, state, kind] = [fields.u32(), fields.u8(), fields.u8()];
        sheets.push({ name: shortName(6), state: STATES[state & 3] as Grid["state"], at, isWorksheet: kind === 0 });
        holdWithin(limits, "sheets", sheets.length);
      },
    ],
    [FONT, () => void formats.fonts.push(shortName(14))],
    [
      FORMAT,
      () => {
        const id = records.fields().u16();
        formats.codes.set(id, isUnicode ? records.continued(2).unicodeString().text : shortName(2));
      },
    ],
    [
      XF,
      () => {
        const fields = records.fields();
        const font = fields.u16();
        formats.add(fields.u16(), font);
      },
    ],
    [
      SST,
      () => {
        const table = records.continued(4);
        for (let left = table.u32(); left > 0; left--) {
          const { text, runs } = table.unicodeString();
          texts.push({ value: text, legacyFont: formats.prevailingFont(text.length, runs) });
          holdWithin(limits, "sharedTexts", texts.length);
        }
      },
    ],
    [
      SUPBOOK,
      () => {
        const fields = records.fields();
        fields.skip(2);
        books.push(fields.u16() === OWN_WORKBOOK);
      },
    ],
    [
      EXTERNSHEET,
      () => {
        if (!isUnicode) return;
        const fields = records.continued();
        for (let left = fields.u16(); left > 0; left--) {
          const [book, first, last] = [fields.u16(), fields.u16(), fields.u16()];
          references.push({ book, sheet: first === last ? first : -1 });
        }
      },
    ],
    [
      NAME,
      () => {
        const fields = records.fields();
        const flags = fields.u16();
        fields.skip(1);
        const length = fields.u8();
        const formulaLength = fields.u16();
        fields.skip(2);
        const ownSheet = fields.u16();
        fields.skip(4);
        if (!isUnicode || flags & BUILT_IN_NAME || ownSheet !== 0) return;
        const name = fields.characters(length, (fields.u8() & 1) !== 0);
        namedFormulas.push({ name, formula: fields.slice(formulaLength) });
        holdWithin(limits, "definedNames", namedFormulas.length);
      },
    ],
  ]);

  for (records.next(); records.type !== EOF; records.next()) {
    readers.get(records.type)?.();
    holdWithin(limits, "cellFormats", formats.count);
  }

  const names = new DefinedNames(limits);
  const sheetOf = (index: number) => {
    const reference = references[index];
    return reference && books[reference.book] ? sheets[reference.sheet]?.name : undefined;
  };
  for (const { name, formula } of namedFormulas) {
    const short = (position: number) => refuse(fileMalformed, { part: "Workbook", position: String(position + 1), found: name.slice(0, 64) });
    const refersTo = readNameFormula(new ByteReader(formula, short), { row: (reader) => reader.u16(), sheet: sheetOf });
    if (refersTo !== undefined) names.add(name, refersTo);
  }
  return { sheets, texts, formats, names: names.all(), isUnicode, decode };
};
