import { columnOf, MAX_COLUMNS, MAX_ROWS } from "../../core/address";
import type { Codec } from "../bytes/codec";
import { unescapeText } from "../escaped-text";
import type { Limits } from "../limits";
import type { RichText } from "../rich-text";
import type { SheetBuilder } from "../sheet-builder";
import { OPEN, type CLOSE, type XmlScanner } from "../xml/xml-scanner";
import type { KnownCell, KnownRow, KnownSheet } from "./known-sheets";
import { MAIN } from "./namespaces";
import { PlainCell } from "./plain-cell";
import { readRichText } from "./rich-text";
import { SheetMemory } from "./sheet-memory";
import { type SharedParts, WrittenCell } from "./written-cell";

export interface WorksheetOptions {
  /** Whether the texts of formulas are wanted, where it is not enough to know that there is one. */
  readonly keepsFormulas: boolean;
  readonly limits: Limits;
  readonly codec: Codec;
}

const isSameText = (a: RichText, b: RichText | undefined): boolean => a === b || (a.value === b?.value && a.legacyFont === b.legacyFont);

/** Reads `sheetData`; everything else of a sheet (dimension, merges, validations …) says nothing about what its cells hold. */
export class WorksheetReader {
  private readonly plain: PlainCell;
  private readonly cell: WrittenCell;
  /** Null where nothing is known, nor will be, of this sheet. */
  private memory: SheetMemory | null = null;
  private cellFrom = 0;
  private rowsEnd = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly shared: SharedParts,
    private readonly sheet: SheetBuilder,
    private readonly options: WorksheetOptions,
  ) {
    this.plain = new PlainCell(scanner.source);
    this.cell = new WrittenCell(shared, sheet, (found) => scanner.refuse(scanner.localStart, found));
  }

  read(): void {
    const { scanner } = this;
    if (scanner.next() !== OPEN || !scanner.is("worksheet", MAIN)) scanner.fail();
    let seen = false;
    let isRestKnown = false;
    for (let token = scanner.nextElement(); token === OPEN; token = scanner.nextElement()) {
      if (!scanner.is("sheetData", MAIN)) scanner.skip();
      else if (seen) this.unexpected();
      else {
        seen = true;
        isRestKnown = this.readRows();
        if (isRestKnown) break;
      }
    }
    if (!isRestKnown) scanner.finish();
    this.memory?.keep(this.rowsEnd, this.sheet.grid().cells);
  }

  /** To the end of `sheetData`; true where the rest of the part was known as well. */
  private readRows(): boolean {
    const { scanner } = this;
    this.memory = this.remember();
    if (this.memory?.twin && this.adopt(this.memory.twin)) {
      this.memory = null;
      return true;
    }
    for (;;) {
      const from = scanner.position;
      this.rowsEnd = from;
      if (this.memory?.endsAt(from)) return true;
      const known = this.memory?.passRow(from);
      if (known) this.putRow(known, from);
      else if (scanner.nextElement() === OPEN) this.readRow(from);
      else return false;
    }
  }

  /** Null where cells are written in a way that none was known in. */
  private remember(): SheetMemory | null {
    const { scanner, shared: { formats }, options: { limits, keepsFormulas, codec } } = this;
    if (scanner.position < 0 || scanner.defaultNamespace !== MAIN || scanner.rebindsPrefixes) return null;
    return new SheetMemory({ namespaces: scanner.bindings, formats, limits, keepsFormulas }, scanner.bytes, scanner.position, codec.same);
  }

  /** Takes all cells of a sheet that is the same in every byte, if the shared texts in them are the same too. */
  private adopt({ rows, cells }: KnownSheet): boolean {
    const { texts } = this.shared;
    if (!rows.every((row) => row.cells.every(({ shared }) => shared === null || isSameText(shared.text, texts[shared.index])))) return false;
    this.sheet.adopt(cells);
    return true;
  }

  private putRow({ from, to, number, cells }: KnownRow, position: number): void {
    this.cell.row = number;
    for (const cell of cells) this.putKnown(cell);
    this.scanner.passTo(position + to - from);
  }

  private putKnown({ key, cell: known, format, shared }: KnownCell): void {
    const { cell } = this;
    cell.column = columnOf(key);
    if (known === null) return;
    if (shared === null || isSameText(shared.text, this.shared.texts[shared.index])) return this.sheet.put(key, known);
    cell.type = "s";
    cell.format = format;
    cell.formula = known.kind === "text" ? known.formula : undefined;
    cell.sharedIndex = shared.index;
    cell.put();
  }

  /** What was just read from `from` on, for the memory. */
  private noteCell(from: number): void {
    const { memory, scanner, cell: { key, format, sharedIndex } } = this;
    if (!memory) return;
    const text = this.shared.texts[sharedIndex];
    memory.cell(from, scanner.position, { key, cell: this.sheet.at(key) ?? null, format, shared: text ? { index: sharedIndex, text } : null });
  }

  /** Where cells live nothing is passed over: what this reader does not understand, another might show. */
  private unexpected(): never {
    return this.scanner.refuseElement();
  }

  private readRow(from: number): void {
    const { scanner, cell } = this;
    if (!scanner.is("row", MAIN)) this.unexpected();
    const stated = scanner.attribute("r");
    cell.row = stated === null ? cell.row + 1 : /^[1-9]\d{0,6}$/.test(stated) ? Number(stated) - 1 : MAX_ROWS;
    if (cell.row >= MAX_ROWS) this.unexpected();
    cell.column = -1;
    // What its cells say depends on more than their bytes.
    if (scanner.rebindsPrefixes) this.memory = null;
    this.memory?.enterRow(from, cell.row);
    for (let token = this.nextAfterPlainCells(); token === OPEN; token = this.nextAfterPlainCells()) {
      if (scanner.is("c", MAIN)) this.readCell();
      else if (scanner.is("extLst", MAIN)) scanner.skip();
      else this.unexpected();
    }
    this.memory?.leaveRow(scanner.position, cell.row);
  }

  /** Passes over known cells and plain ones, each within one step. */
  private nextAfterPlainCells(): typeof OPEN | typeof CLOSE {
    const { scanner } = this;
    if (scanner.defaultNamespace !== MAIN) return this.nextCell();
    for (let at = scanner.position; at >= 0; at = scanner.position) {
      const known = this.memory?.passCell(at);
      if (known) {
        this.putKnown(known);
        scanner.passTo(at + known.to - known.from);
      } else if (!this.readPlainCell(at)) break;
    }
    return this.nextCell();
  }

  private nextCell(): typeof OPEN | typeof CLOSE {
    this.cellFrom = this.scanner.position;
    return this.scanner.nextElement();
  }

  /** False where the cell at `at` is written in another way. */
  private readPlainCell(at: number): boolean {
    const { scanner, plain, cell, options } = this;
    if (!plain.match(at) || plain.row !== cell.row + 1 || plain.column > MAX_COLUMNS) return false;
    scanner.passTo(plain.at);
    cell.column = plain.column - 1;
    cell.type = plain.type;
    cell.format = cell.formatOf(plain.style);
    cell.formula = plain.formula && (options.keepsFormulas || plain.value === "" ? plain.read(plain.formula) : "");
    cell.value = plain.value;
    cell.inline = plain.inline === undefined ? undefined : { value: unescapeText(plain.inline), legacyFont: undefined };
    cell.sharedIndex = plain.shared;
    cell.put();
    this.noteCell(at);
    return true;
  }

  /** A cell without an address stands right of the one before. */
  private readCell(): void {
    const { scanner, cell } = this;
    const { source, bytes, attributes } = scanner;
    const { spans } = attributes;
    const from = this.cellFrom;
    cell.column++;
    cell.type = "n";
    cell.format = cell.formatOf(0);
    for (let i = 0; i < attributes.end; i += 4) {
      const start = spans[i] as number;
      if ((spans[i + 1] as number) !== start + 1) continue;
      const code = bytes[start];
      if (code === 114 /* r */) this.readAddress(spans[i + 2] as number, spans[i + 3] as number);
      else if (code === 115 /* s */) cell.format = cell.formatOf(Number(source.slice(spans[i + 2] as number, spans[i + 3] as number)));
      else if (code === 116 /* t */) cell.type = source.slice(spans[i + 2] as number, spans[i + 3] as number);
    }
    if (cell.column >= MAX_COLUMNS) this.unexpected();
    cell.formula = undefined;
    cell.value = undefined;
    cell.inline = undefined;
    cell.sharedIndex = -1;
    for (let token = scanner.nextElement(); token === OPEN; token = scanner.nextElement()) {
      if (scanner.is("v", MAIN) && cell.value === undefined) cell.value = scanner.readContent();
      else if (scanner.is("f", MAIN) && cell.formula === undefined) cell.formula = scanner.readContent();
      else if (scanner.is("is", MAIN) && cell.inline === undefined) cell.inline = readRichText(scanner);
      else if (scanner.is("extLst", MAIN)) scanner.skip();
      else this.unexpected();
    }
    if (cell.formula !== undefined && cell.value !== undefined && cell.value !== "" && !this.options.keepsFormulas) cell.formula = "";
    cell.put();
    this.noteCell(from);
  }

  /** "H23": letters, then the number of the row that the cell is in. */
  private readAddress(from: number, to: number): void {
    const { bytes } = this.scanner;
    let column = 0;
    let at = from;
    for (let code = bytes[at] as number; code >= 65 && code <= 90; code = bytes[++at] as number) column = column * 26 + code - 64;
    let row = 0;
    for (let code = bytes[at] as number; code >= 48 && code <= 57; code = bytes[++at] as number) row = row * 10 + code - 48;
    if (at !== to || column === 0 || column > MAX_COLUMNS || row !== this.cell.row + 1) this.scanner.fail(from);
    this.cell.column = column - 1;
  }
}
