import { fileCutShort } from "../../core/rules/file-cut-short";
import { fileMalformed } from "../../core/rules/file-malformed";
import { ByteReader } from "../binary/byte-reader";
import { refuse } from "../intake-problem";
import { ContinuedReader } from "./continued-reader";

/** Records of the "Workbook" stream that say what cells hold ([MS-XLS] 2.3.2). */
export const BOF = 0x0809;
export const EOF = 0x000a;
export const CONTINUE = 0x003c;
export const FILEPASS = 0x002f;
export const CODEPAGE = 0x0042;
export const BOUNDSHEET = 0x0085;
export const FONT = 0x0031;
export const FORMAT = 0x041e;
export const XF = 0x00e0;
export const SST = 0x00fc;
export const SUPBOOK = 0x01ae;
export const EXTERNSHEET = 0x0017;
export const NAME = 0x0018;
export const NUMBER = 0x0203;
export const RK = 0x027e;
export const MULRK = 0x00bd;
export const LABELSST = 0x00fd;
export const LABEL = 0x0204;
export const RSTRING = 0x00d6;
export const BOOLERR = 0x0205;
export const FORMULA = 0x0006;
export const STRING = 0x0207;
export const SHRFMLA = 0x04bc;
export const ARRAY = 0x0221;
export const TABLE = 0x0236;

/** Walks the stream record by record. It must hold every record it begins: a stream cut short is refused. */
export class BiffRecords {
  type = 0;
  private start = 0;
  private end: number;

  constructor(
    private readonly bytes: Uint8Array,
    from: number,
  ) {
    this.end = from;
  }

  next(): void {
    const { bytes } = this;
    const at = this.end;
    if (at + 4 > bytes.length) refuse(fileCutShort, { found: "Workbook" });
    this.type = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
    this.start = at + 4;
    this.end = this.start + ((bytes[at + 2] as number) | ((bytes[at + 3] as number) << 8));
    if (this.end > bytes.length) refuse(fileCutShort, { found: "Workbook" });
  }

  /** Type of the record after this one; −1 at the end. */
  get following(): number {
    const { bytes, end } = this;
    return end + 4 <= bytes.length ? (bytes[end] as number) | ((bytes[end + 1] as number) << 8) : -1;
  }

  fail(found: string): never {
    return refuse(fileMalformed, { part: "Workbook", position: String(this.start + 1), found });
  }

  fields(): ByteReader {
    return new ByteReader(this.bytes.subarray(this.start, this.end), () => this.fail(`0x${this.type.toString(16)}`));
  }

  /** This record's bytes from `from` on, with those of all CONTINUE records behind it, to which it moves on. */
  continued(from = 0): ContinuedReader {
    const { type } = this;
    const segments = [this.bytes.subarray(Math.min(this.start + from, this.end), this.end)];
    while (this.following === CONTINUE) {
      this.next();
      segments.push(this.bytes.subarray(this.start, this.end));
    }
    return new ContinuedReader(segments, () => this.fail(`0x${type.toString(16)}`));
  }
}
