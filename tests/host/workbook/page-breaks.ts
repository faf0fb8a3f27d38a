import { refuse } from "../protocol/host-error";
import { WireCollection, WireObject } from "../protocol/wire-object";
import { parseBlock } from "./block";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** A page begins at this row or column, from 0. */
class PageBreak extends WireObject {
  readonly wireClass = "PageBreak";

  constructor(
    private readonly collection: PageBreakCollection,
    private readonly place: number,
  ) {
    super();
  }

  get ColumnIndex(): number {
    return this.collection.axis === "columns" ? this.place : 0;
  }

  get RowIndex(): number {
    return this.collection.axis === "rows" ? this.place : 0;
  }

  Delete(): void {
    this.collection.remove(this.place);
  }
}

/** The breaks that someone set, in order; Excel's own depend on the printer and are not in the collection. */
export class PageBreakCollection extends WireCollection<PageBreak> {
  readonly wireClass = "PageBreakCollection";

  constructor(
    private readonly sheet: Worksheet,
    readonly axis: "rows" | "columns",
  ) {
    super();
  }

  items(): readonly PageBreak[] {
    return this.places.map((place) => new PageBreak(this, place));
  }

  Add(before: Range | string): PageBreak {
    this.sheet.checkUnprotected("PageBreakCollection.add");
    const block = before instanceof Range ? before.block : parseBlock(before);
    const place = this.axis === "rows" ? block?.row : block?.column;
    // Nothing stands before the first row or column.
    if (place === undefined || place === 0) return refuse("InvalidArgument", "PageBreakCollection.add");
    this.places = [...this.places.filter((one) => one !== place), place].sort((a, b) => a - b);
    return new PageBreak(this, place);
  }

  /** By its number, from 0. */
  GetItem(index: number): PageBreak {
    return this.items()[index] ?? refuse("ItemNotFound", "PageBreakCollection.getItem");
  }

  RemovePageBreaks(): void {
    this.sheet.checkUnprotected("PageBreakCollection.removePageBreaks");
    this.places = [];
  }

  remove(place: number): void {
    this.sheet.checkUnprotected("PageBreak.delete");
    this.places = this.places.filter((one) => one !== place);
  }

  private get places(): readonly number[] {
    const { page } = this.sheet.data;
    return this.axis === "rows" ? page.rowBreaks : page.columnBreaks;
  }

  private set places(places: readonly number[]) {
    const { page } = this.sheet.data;
    if (this.axis === "rows") page.rowBreaks = places;
    else page.columnBreaks = places;
  }
}
