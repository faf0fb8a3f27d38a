import type { OnShort } from "../binary/byte-reader";

const WIDE = 0x01;
const HAS_PHONETIC = 0x04;
const HAS_RUNS = 0x08;

export interface BiffString {
  readonly text: string;
  /** From which character on which font is used. */
  readonly runs: readonly { readonly from: number; readonly font: number }[];
}

/** Reads what is spread over a record and its CONTINUE records: no record holds more than 8,224 bytes. */
export class ContinuedReader {
  private segment = 0;
  private at = 0;

  constructor(
    private readonly segments: readonly Uint8Array[],
    private readonly onShort: OnShort,
  ) {}

  private current(): Uint8Array {
    for (let segment = this.segments[this.segment]; segment !== undefined; segment = this.segments[++this.segment]) {
      if (this.at < segment.length) return segment;
      this.at = 0;
    }
    return this.onShort(this.at);
  }

  u8(): number {
    const segment = this.current();
    return segment[this.at++] as number;
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return this.u16() + this.u16() * 0x10000;
  }

  skip(count: number): void {
    for (let left = count; left > 0; ) {
      const step = Math.min(left, this.current().length - this.at);
      this.at += step;
      left -= step;
    }
  }

  /** Where characters run on into the next record, its first byte says anew how wide they are. */
  private characters(count: number, isWide: boolean): string {
    let text = "";
    let wide = isWide;
    for (let left = count; left > 0; ) {
      if (this.at >= (this.segments[this.segment] ?? []).length) wide = (this.u8() & WIDE) !== 0;
      const segment = this.current();
      const width = wide ? 2 : 1;
      const step = Math.min(left, Math.floor((segment.length - this.at) / width));
      if (step === 0) this.onShort(this.at);
      for (let i = 0; i < step; i++, this.at += width) text += String.fromCharCode(wide ? (segment[this.at] as number) | ((segment[this.at + 1] as number) << 8) : (segment[this.at] as number));
      left -= step;
    }
    return text;
  }

  /** A string of Excel 97 and later ([MS-XLS] 2.5.293), its length in two bytes, or one. */
  unicodeString(lengthBytes: 1 | 2 = 2): BiffString {
    const length = lengthBytes === 2 ? this.u16() : this.u8();
    const flags = this.u8();
    const runCount = flags & HAS_RUNS ? this.u16() : 0;
    const phonetic = flags & HAS_PHONETIC ? this.u32() : 0;
    const text = this.characters(length, (flags & WIDE) !== 0);
    const runs = Array.from({ length: runCount }, () => ({ from: this.u16(), font: this.u16() }));
    this.skip(phonetic);
    return { text, runs };
  }

  /** A string of Excel 95: bytes of the workbook's code page. */
  byteString(lengthBytes: 1 | 2): Uint8Array {
    const length = lengthBytes === 2 ? this.u16() : this.u8();
    const bytes = new Uint8Array(Math.min(length, 0xffff));
    for (let i = 0; i < length; i++) bytes[i] = this.u8();
    return bytes;
  }
}
