import { refuse } from "../protocol/host-error";
import { WireCollection, WireObject } from "../protocol/wire-object";
import { type Block, blockText, cellsIn, isWholeColumns, isWholeRows, sheetText } from "./block";
import type { Range } from "./range";
import { RangeFormat } from "./range-format";
import type { Store } from "./settings";
import type { Worksheet } from "./worksheet";

class RangeCollection extends WireCollection<Range> {
  readonly wireClass = "RangeCollection";

  constructor(private readonly areas: RangeAreas) {
    super();
  }

  items(): readonly Range[] {
    return this.areas.ranges;
  }

  GetItemAt(index: number): Range {
    return this.items()[index] ?? refuse("InvalidArgument", "RangeCollection.getItemAt");
  }
}

/** Several blocks of one sheet, treated as one: formatting them all takes one action. */
export class RangeAreas extends WireObject {
  readonly wireClass = "RangeAreas";
  private reference: string | undefined;

  constructor(
    readonly sheet: Worksheet,
    readonly blocks: readonly Block[],
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return this.reference === undefined ? {} : { _ReferenceId: this.reference };
  }

  _KeepReference(): void {
    this.reference ??= this.sheet.workbook.keep(this);
  }

  get Address(): string {
    return this.blocks.map((block) => `${sheetText(this.sheet.data.name)}!${blockText(block)}`).join(",");
  }

  get AreaCount(): number {
    return this.blocks.length;
  }

  get CellCount(): number {
    const count = this.blocks.reduce((total, block) => total + cellsIn(block), 0);
    return count > 2_147_483_647 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return this.blocks.every(isWholeColumns);
  }

  get IsEntireRow(): boolean {
    return this.blocks.every(isWholeRows);
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this);
  }

  get Format(): RangeFormat {
    return new RangeFormat(together(this.ranges.map((range) => range.Format.store)));
  }

  Clear(applyTo = "All"): void {
    for (const range of this.ranges) range.Clear(applyTo);
  }

  get ranges(): readonly Range[] {
    return this.blocks.map((block) => this.sheet.rangeAt(block));
  }
}

/** What all stores share, null where they differ; setting sets in all. */
const together = (stores: readonly Store[]): Store => ({
  get: (path) => {
    const [first, ...others] = stores.map((store) => store.get(path));
    return others.every((value) => value === first) ? first : null;
  },
  set: (path, value) => {
    for (const store of stores) store.set(path, value);
  },
});
