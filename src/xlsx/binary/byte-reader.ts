/** Told when a record is shorter than what it should hold. */
export type OnShort = (position: number) => never;

/** Reads one record's fields one after another, little end first. */
export class ByteReader {
  private readonly view: DataView;
  at = 0;

  constructor(
    readonly bytes: Uint8Array,
    private readonly onShort: OnShort,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  private take(length: number): number {
    const { at } = this;
    if (length > this.bytes.length - at) this.onShort(at);
    this.at = at + length;
    return at;
  }

  skip(length: number): void {
    this.take(length);
  }

  u8(): number {
    return this.view.getUint8(this.take(1));
  }

  u16(): number {
    return this.view.getUint16(this.take(2), true);
  }

  u32(): number {
    return this.view.getUint32(this.take(4), true);
  }

  i32(): number {
    return this.view.getInt32(this.take(4), true);
  }

  double(): number {
    return this.view.getFloat64(this.take(8), true);
  }

  slice(length: number): Uint8Array {
    const from = this.take(length);
    return this.bytes.subarray(from, from + length);
  }

  /** Characters of one byte (the low halves of UTF-16) or two. */
  characters(count: number, wide: boolean): string {
    const from = this.take(wide ? count * 2 : count);
    let text = "";
    for (let i = 0; i < count; i++) text += String.fromCharCode(wide ? this.view.getUint16(from + i * 2, true) : this.view.getUint8(from + i));
    return text;
  }
}
