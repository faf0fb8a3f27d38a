import { fileCutShort } from "../../core/rules/file-cut-short";
import { fileMalformed } from "../../core/rules/file-malformed";
import { ByteReader } from "../binary/byte-reader";
import { refuse } from "../intake-problem";

/** Records of the parts of an .xlsb that say what cells hold ([MS-XLSB] 2.3.2). */
export const ROW = 0;
export const CELL_BLANK = 1;
export const CELL_RK = 2;
export const CELL_ERROR = 3;
export const CELL_BOOLEAN = 4;
export const CELL_REAL = 5;
export const CELL_TEXT = 6;
export const CELL_SHARED_TEXT = 7;
export const FORMULA_TEXT = 8;
export const FORMULA_NUMBER = 9;
export const FORMULA_BOOLEAN = 10;
export const FORMULA_ERROR = 11;
/** The same cells where they stand right of the one before: without their column. */
export const SHORT_BLANK = 12;
export const SHORT_RK = 13;
export const SHORT_ERROR = 14;
export const SHORT_BOOLEAN = 15;
export const SHORT_REAL = 16;
export const SHORT_TEXT = 17;
export const SHORT_SHARED_TEXT = 18;
export const SHARED_TEXT = 19;
export const NAME = 39;
export const FONT = 43;
export const FORMAT = 44;
export const CELL_FORMAT = 47;
export const CELL_RICH_TEXT = 62;
export const BEGIN_SHEET = 129;
export const END_SHEET = 130;
export const BEGIN_WORKBOOK = 131;
export const END_WORKBOOK = 132;
export const BEGIN_SHEET_DATA = 145;
export const END_SHEET_DATA = 146;
export const SHEET = 156;
export const BEGIN_SHARED_TEXTS = 159;
export const END_SHARED_TEXTS = 160;
export const BEGIN_STYLES = 278;
export const END_STYLES = 279;
export const BOOK_OTHER = 355;
export const BOOK_SELF = 357;
export const BOOK_SAME = 358;
export const EXTERNAL_SHEETS = 362;
export const BEGIN_CELL_FORMATS = 617;
export const END_CELL_FORMATS = 618;
export const BOOK_ADD_IN = 667;

/** Walks a part record by record, from the one that begins it to the one that ends it: without that, it was cut. */
export class BrtRecords {
  type = -1;
  private start = 0;
  private end = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
  ) {}

  /** Calls `visit` for every record between the two. */
  forEach(first: number, last: number, visit: () => void): void {
    this.next();
    if (this.type !== first) this.fail(String(this.type));
    for (this.next(); this.type !== last; this.next()) visit();
  }

  fail(found: string): never {
    return refuse(fileMalformed, { part: this.part, position: String(this.start + 1), found });
  }

  fields(): ByteReader {
    return this.reader(this.bytes.subarray(this.start, this.end));
  }

  /** Reads a piece of this part. */
  reader(bytes: Uint8Array): ByteReader {
    return new ByteReader(bytes, () => this.fail(String(this.type)));
  }

  private next(): void {
    this.start = this.end;
    this.type = this.variable(2);
    const length = this.variable(4);
    this.end = this.start + length;
    if (this.end > this.bytes.length) refuse(fileCutShort, { found: this.part });
  }

  /** Seven bits a byte, the low ones first; the top bit says that more follow. */
  private variable(most: number): number {
    let value = 0;
    for (let i = 0; i < most; i++) {
      const byte = this.bytes[this.start++] ?? refuse(fileCutShort, { found: this.part });
      value += (byte & 0x7f) * 2 ** (7 * i);
      if (byte < 0x80) break;
    }
    return value;
  }
}

const NO_TEXT = 0xffffffff;

/** Four bytes of length, then UTF-16; a text that is not there has the length −1. */
export const wideString = (fields: ByteReader): string => {
  const length = fields.u32();
  return length === NO_TEXT ? "" : fields.characters(length, true);
};
