/** Where a character stands next, searched again only when the walk has passed it. */
export class Next {
  private from = 0;
  private found = -1;

  constructor(
    private readonly find: (character: string, from: number) => number,
    private readonly character: string,
    /** Where the text ends. */
    private readonly end: number,
  ) {}

  /** First place from `position` on, or the text's end. */
  after(position: number): number {
    if (position < this.from || position > this.found) {
      this.from = position;
      const found = this.find(this.character, position);
      this.found = found < 0 ? this.end : found;
    }
    return this.found;
  }
}
