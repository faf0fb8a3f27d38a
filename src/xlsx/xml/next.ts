/** Where a character stands next, searched again only when the walk has passed it. */
export class Next {
  private from = 0;
  private found = -1;

  constructor(
    private readonly text: string,
    private readonly character: string,
  ) {}

  /** First place from `position` on, or the text's end. */
  after(position: number): number {
    if (position < this.from || position > this.found) {
      this.from = position;
      const found = this.text.indexOf(this.character, position);
      this.found = found < 0 ? this.text.length : found;
    }
    return this.found;
  }
}
