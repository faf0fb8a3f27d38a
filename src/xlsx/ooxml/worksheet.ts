import { cellKey, MAX_COLUMNS, MAX_ROWS } from "../../core/address";
import { PLAIN_FORMAT, type CellFormat } from "../cell-format";
import { dateNumber } from "../iso-date";
import { unescapeText } from "../escaped-text";
import type { RichText } from "../rich-text";
import type { SheetBuilder } from "../sheet-builder";
import { OPEN, type CLOSE, type XmlScanner } from "../xml/xml-scanner";
import { MAIN } from "./namespaces";
import { PlainCell } from "./plain-cell";
import { readRichText } from "./rich-text";

/** What cells of all sheets point to. */
export interface SharedParts {
  readonly texts: readonly RichText[];
  readonly formats: readonly CellFormat[];
}

/** Reads `sheetData`; everything else of a sheet (dimension, merges, validations …) says nothing about what its cells hold. */
export class WorksheetReader {
  private readonly plain: PlainCell;
  private row = -1;
  private column = -1;
  private type = "n";
  private format = PLAIN_FORMAT;
  private formula: string | undefined;
  private value: string | undefined;
  private inline: RichText | undefined;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly shared: SharedParts,
    private readonly sheet: SheetBuilder,
    /** Whether the texts of formulas are wanted, where it is not enough to know that there is one. */
    private readonly keepsFormulas: boolean,
  ) {
    this.plain = new PlainCell(scanner.source);
  }

  read(): void {
    const { scanner } = this;
    if (scanner.next() !== OPEN || !scanner.is("worksheet", MAIN)) scanner.fail();
    let seen = false;
    for (let token = scanner.nextElement(); token === OPEN; token = scanner.nextElement()) {
      if (!scanner.is("sheetData", MAIN)) scanner.skip();
      else if (seen) this.unexpected();
      else {
        seen = true;
        for (let inner = scanner.nextElement(); inner === OPEN; inner = scanner.nextElement()) this.readRow();
      }
    }
    scanner.finish();
  }

  /** Where cells live nothing is passed over: what this reader does not understand, another might show. */
  private unexpected(): never {
    return this.scanner.refuseElement();
  }

  private readRow(): void {
    const { scanner } = this;
    if (!scanner.is("row", MAIN)) this.unexpected();
    const stated = scanner.attribute("r");
    this.row = stated === null ? this.row + 1 : /^[1-9]\d{0,6}$/.test(stated) ? Number(stated) - 1 : MAX_ROWS;
    if (this.row >= MAX_ROWS) this.unexpected();
    this.column = -1;
    for (let token = this.nextAfterPlainCells(); token === OPEN; token = this.nextAfterPlainCells()) {
      if (scanner.is("c", MAIN)) this.readCell();
      else if (scanner.is("extLst", MAIN)) scanner.skip();
      else this.unexpected();
    }
  }

  private nextAfterPlainCells(): typeof OPEN | typeof CLOSE {
    const { scanner, plain } = this;
    if (scanner.defaultNamespace !== MAIN) return scanner.nextElement();
    for (let at = scanner.position; at >= 0 && plain.match(at); at = plain.at) {
      if (plain.row !== this.row + 1 || plain.column > MAX_COLUMNS) break;
      scanner.passTo(plain.at);
      this.column = plain.column - 1;
      this.type = plain.type;
      this.format = this.shared.formats[plain.style] ?? PLAIN_FORMAT;
      this.formula = plain.formula && (this.keepsFormulas || plain.value === "" ? plain.read(plain.formula) : "");
      this.value = plain.value;
      this.inline = plain.inline === undefined ? undefined : { value: unescapeText(plain.inline), legacyFont: undefined };
      if (plain.shared >= 0) this.putText(this.shared.texts[plain.shared] ?? this.refuseValue());
      else if (this.value !== undefined || this.inline !== undefined) this.putCell();
    }
    return scanner.nextElement();
  }

  /** A cell without an address stands right of the one before. */
  private readCell(): void {
    const { scanner } = this;
    const { source, bytes, attributes } = scanner;
    const { spans } = attributes;
    this.column++;
    this.type = "n";
    this.format = this.shared.formats[0] ?? PLAIN_FORMAT;
    for (let i = 0; i < attributes.end; i += 4) {
      const start = spans[i] as number;
      if ((spans[i + 1] as number) !== start + 1) continue;
      const code = bytes[start];
      if (code === 114 /* r */) this.readAddress(spans[i + 2] as number, spans[i + 3] as number);
      else if (code === 115 /* s */) this.format = this.shared.formats[Number(source.slice(spans[i + 2] as number, spans[i + 3] as number))] ?? PLAIN_FORMAT;
      else if (code === 116 /* t */) this.type = source.slice(spans[i + 2] as number, spans[i + 3] as number);
    }
    if (this.column >= MAX_COLUMNS) this.unexpected();
    this.formula = undefined;
    this.value = undefined;
    this.inline = undefined;
    for (let token = scanner.nextElement(); token === OPEN; token = scanner.nextElement()) {
      if (scanner.is("v", MAIN) && this.value === undefined) this.value = scanner.readContent();
      else if (scanner.is("f", MAIN) && this.formula === undefined) this.formula = scanner.readContent();
      else if (scanner.is("is", MAIN) && this.inline === undefined) this.inline = readRichText(scanner);
      else if (scanner.is("extLst", MAIN)) scanner.skip();
      else this.unexpected();
    }
    if (this.formula !== undefined && this.value !== undefined && this.value !== "" && !this.keepsFormulas) this.formula = "";
    if (this.value !== undefined || this.formula !== undefined || this.inline !== undefined) this.putCell();
  }

  /** "H23": letters, then the number of the row that the cell is in. */
  private readAddress(from: number, to: number): void {
    const { bytes } = this.scanner;
    let column = 0;
    let at = from;
    for (let code = bytes[at] as number; code >= 65 && code <= 90; code = bytes[++at] as number) column = column * 26 + code - 64;
    let row = 0;
    for (let code = bytes[at] as number; code >= 48 && code <= 57; code = bytes[++at] as number) row = row * 10 + code - 48;
    if (at !== to || column === 0 || column > MAX_COLUMNS || row !== this.row + 1) this.scanner.fail(from);
    this.column = column - 1;
  }

  private putCell(): void {
    const { sheet, formula, type, format, inline } = this;
    const raw = this.value ?? "";
    const key = cellKey(this.row, this.column);
    // A result of "" is written as an empty <v/>, with a type; without a type there is no result.
    if (raw === "" && inline === undefined && (this.value === undefined || type !== "str")) {
      if (formula !== undefined) sheet.uncalculated(key, formula);
      else if (type !== "n" && this.value !== undefined) this.refuseValue();
      return;
    }
    switch (type) {
      case "n":
        return sheet.numeral(key, raw, format.shown, formula);
      case "s":
        return this.putText(this.sharedText(raw));
      case "inlineStr":
        return this.putText(inline ?? { value: unescapeText(raw), legacyFont: undefined });
      case "str":
        return sheet.text(key, unescapeText(raw), format.legacyFont, formula);
      case "b":
        return /^(?:[01]|true|false)$/.test(raw) ? sheet.boolean(key, raw === "1" || raw === "true", formula) : this.refuseValue();
      case "e":
        return sheet.error(key, raw.slice(0, 64), formula);
      case "d": {
        const date = dateNumber(raw);
        return date === null ? sheet.error(key, raw.slice(0, 64), formula) : sheet.double(key, date, "date", formula);
      }
      default:
        return this.refuseValue();
    }
  }

  private putText({ value, legacyFont }: RichText): void {
    const font = legacyFont === undefined ? this.format.legacyFont : (legacyFont ?? undefined);
    this.sheet.text(cellKey(this.row, this.column), value, font, this.formula);
  }

  /** Half of the texts must not pass as blanks: a number that leads nowhere refuses the file. */
  private sharedText(raw: string): RichText {
    return (/^\d{1,9}$/.test(raw) ? this.shared.texts[Number(raw)] : undefined) ?? this.refuseValue();
  }

  private refuseValue(): never {
    return this.scanner.refuse(this.scanner.localStart, `t="${this.type}" ${(this.value ?? String(this.plain.shared)).slice(0, 40)}`);
  }
}
