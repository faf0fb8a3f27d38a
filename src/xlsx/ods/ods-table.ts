import { cellKey, MAX_COLUMNS, MAX_ROWS } from "../../core/address";
import { dateNumber, durationNumber } from "../iso-date";
import type { SheetBuilder } from "../sheet-builder";
import { OPEN, type XmlScanner } from "../xml/xml-scanner";
import { readParagraph } from "./cell-text";
import type { OdsStyles } from "./ods-styles";

/** A cell as written once; `put` says it again for each place that it repeats in. */
interface Placed {
  readonly column: number;
  readonly repeated: number;
  readonly put: (key: number) => void;
}

const ROW_GROUPS = new Set(["table-header-rows", "table-row-group", "table-rows"]);
const COLUMN_GROUPS = new Set(["table-header-columns", "table-column-group", "table-columns"]);
const ERROR_TEXT = /^(?:#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)|Err:\d{3})$/;

/** Reads one `table:table`. Nothing is expanded but cells with content: the million blank rows at the end of every sheet cost nothing. */
export class OdsTableReader {
  /** LibreOffice always calculates; a formula without a value has the result "" there. */
  private readonly isLibreOffice: boolean;
  private row = 0;
  private column = 0;
  private rowStyle: string | null = null;
  private columnEnd = 0;
  private readonly columnStyles: { readonly end: number; readonly style: string | null }[] = [];

  constructor(
    private readonly scanner: XmlScanner,
    private readonly sheet: SheetBuilder,
    private readonly styles: OdsStyles,
  ) {
    this.isLibreOffice = scanner.knowsNamespace("calcext");
  }

  /** The element of OPEN, to its CLOSE. */
  read(): void {
    const { scanner } = this;
    for (let token = scanner.nextElement(); token === OPEN; token = scanner.nextElement()) {
      const local = scanner.local("table");
      if (ROW_GROUPS.has(local) || COLUMN_GROUPS.has(local)) this.read();
      else if (local === "table-row") this.readRow();
      else if (local === "table-column") this.readColumn();
      else scanner.skip();
    }
  }

  /** How often the element of OPEN stands here: once, unless it says otherwise. */
  private repeated(what: "rows" | "columns"): number {
    const stated = this.scanner.attribute(`number-${what}-repeated`, "table");
    if (stated === null) return 1;
    return /^[1-9]\d{0,6}$/.test(stated) ? Number(stated) : this.scanner.refuseElement();
  }

  private readColumn(): void {
    const isOnSheet = this.columnEnd < MAX_COLUMNS;
    this.columnEnd += this.repeated("columns");
    if (isOnSheet) this.columnStyles.push({ end: this.columnEnd, style: this.scanner.attribute("default-cell-style-name", "table") });
    this.scanner.skip();
  }

  private columnStyle(): string | null {
    let low = 0;
    let high = this.columnStyles.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.columnStyles[middle] as { readonly end: number }).end > this.column) high = middle;
      else low = middle + 1;
    }
    return this.columnStyles[low]?.style ?? null;
  }

  private readRow(): void {
    const { scanner } = this;
    const repeated = this.repeated("rows");
    this.rowStyle = scanner.attribute("default-cell-style-name", "table");
    this.column = 0;
    const cells: Placed[] = [];
    for (let token = scanner.nextElement(); token === OPEN; token = scanner.nextElement()) {
      if (!scanner.is("table-cell", "table") && !scanner.is("covered-table-cell", "table")) scanner.refuseElement();
      const columns = this.repeated("columns");
      const put = this.readCell();
      if (put) cells.push({ column: this.column, repeated: columns, put });
      this.column += columns;
    }
    if (cells.length > 0) this.place(cells, repeated);
    this.row += repeated;
  }

  private place(cells: readonly Placed[], rows: number): void {
    const last = cells.at(-1) as Placed;
    if (this.row + rows > MAX_ROWS || last.column + last.repeated > MAX_COLUMNS) this.scanner.fail();
    for (let row = this.row; row < this.row + rows; row++) {
      for (const { column, repeated, put } of cells) for (let i = 0; i < repeated; i++) put(cellKey(row, column + i));
    }
  }

  /** What to put wherever the cell stands; null where it is blank. */
  private readCell(): ((key: number) => void) | null {
    const { scanner, sheet } = this;
    const attribute = (local: string) => scanner.attribute(local, "office");
    const type = attribute("value-type");
    const isError = scanner.attribute("value-type", "calcext") === "error";
    const formula = scanner.attribute("formula", "table")?.replace(/^(?:\w+:)?=/, "");
    const style = scanner.attribute("style-name", "table") ?? this.rowStyle;
    const [number, date, time, truth, string] = ["value", "date-value", "time-value", "boolean-value", "string-value"].map(attribute);
    const shownText = this.readText();
    // A cell without a style has its row's, or its column's.
    const legacyFont = shownText === null ? undefined : this.styles.legacyFont(style ?? this.columnStyle());
    const refuseValue = () => scanner.refuse(scanner.position, `value-type="${type}"`);
    const dated = (raw: string | null | undefined, toNumber: (text: string) => number | null) => {
      const value = toNumber(raw ?? "");
      return value === null ? (key: number) => sheet.error(key, (raw ?? "").slice(0, 64), formula) : (key: number) => sheet.double(key, value, "date", formula);
    };
    switch (type) {
      case null:
        if (formula !== undefined && this.isLibreOffice) return (key) => sheet.text(key, shownText ?? "", legacyFont, formula);
        if (formula !== undefined) return (key) => sheet.uncalculated(key, formula);
        return shownText === null ? null : (key) => sheet.text(key, shownText, legacyFont, undefined);
      case "float":
      case "currency":
      case "percentage":
        return (key) => sheet.numeral(key, number ?? refuseValue(), type === "percentage" ? "percent" : undefined, formula);
      case "date":
        return dated(date, dateNumber);
      case "time":
        return dated(time, durationNumber);
      case "boolean":
        return (key) => sheet.boolean(key, truth === "true" || (truth !== "false" && refuseValue()), formula);
      case "string": {
        const text = string ?? shownText ?? "";
        const error = shownText ?? text;
        if (isError || (formula !== undefined && ERROR_TEXT.test(error))) return (key) => sheet.error(key, error.slice(0, 64), formula);
        return (key) => sheet.text(key, text, legacyFont, formula);
      }
      default:
        return refuseValue();
    }
  }

  /** Paragraphs of the cell of OPEN, to its CLOSE, one a line; null where there is none. Comments, pictures and tables in it are not its content. */
  private readText(): string | null {
    const { scanner } = this;
    let text: string | null = null;
    for (let token = scanner.nextElement(); token === OPEN; token = scanner.nextElement()) {
      if (!scanner.is("p", "text")) {
        scanner.skip();
        continue;
      }
      const paragraph = readParagraph(scanner);
      text = text === null ? paragraph : `${text}\n${paragraph}`;
    }
    return text;
  }
}
