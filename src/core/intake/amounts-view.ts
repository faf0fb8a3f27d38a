import { decimal } from "../numbers/decimal";
import type { Actual, CellRef } from "../model";
import { KINDS, type PackedAmounts } from "./packed-amounts";

/** What amounts of the same template have in common, kept once for all of them. */
interface Form {
  readonly sheet: string;
  readonly ids: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly addresses: readonly string[];
}

/** Forms met so far, by their whole text. */
export type Forms = Map<string, Form>;

const formOf = ({ sheet, ids, addresses }: PackedAmounts, forms: Forms): Form => {
  const key = `${sheet}\n${ids}\n${addresses}`;
  const met = forms.get(key);
  if (met) return met;
  const list = ids === "" ? [] : ids.split(" ");
  const form = { sheet, ids: list, placeOf: new Map(list.map((id, place) => [id, place])), addresses: addresses.split(" ") };
  forms.set(key, form);
  return form;
};

/**
 * Packed amounts, read as the map that they were. Each is unpacked when it is asked for, and kept unless it is blank: of
 * ten thousand workbooks most cells are never looked at, and most that are looked at stay in a figure's trace.
 */
export class AmountsView implements ReadonlyMap<string, Actual> {
  private readonly form: Form;
  private readonly kinds: string;
  private readonly texts: PackedAmounts["texts"];
  private made: Actual[] | null = null;

  constructor(
    packed: PackedAmounts,
    private readonly workbook: string,
    forms: Forms,
  ) {
    this.form = formOf(packed, forms);
    this.kinds = packed.kinds;
    this.texts = packed.texts;
  }

  get size(): number {
    return this.form.ids.length;
  }

  has(id: string): boolean {
    return this.form.placeOf.has(id);
  }

  get(id: string): Actual | undefined {
    const place = this.form.placeOf.get(id);
    return place === undefined ? undefined : this.at(place);
  }

  keys() {
    return this.form.placeOf.keys();
  }

  values() {
    return this.form.ids.map((_, place) => this.at(place)).values();
  }

  entries() {
    return this.form.ids.map((id, place): [string, Actual] => [id, this.at(place)]).values();
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  forEach(tell: (value: Actual, key: string, map: ReadonlyMap<string, Actual>) => void): void {
    for (const [id, actual] of this) tell(actual, id, this);
  }

  private at(place: number): Actual {
    const kind = KINDS[this.kinds[place] as keyof typeof KINDS];
    if (kind === "not-reported") return { kind, at: this.cell(place), raw: "" };
    const made = (this.made ??= []);
    return (made[place] ??= this.typed(kind, place));
  }

  private typed(kind: Exclude<Actual["kind"], "not-reported">, place: number): Actual {
    const text = this.texts[place] as PackedAmounts["texts"][number];
    const [raw, value] = typeof text === "string" ? [text, text] : text;
    const at = this.cell(place) as CellRef;
    return kind === "amount" ? { kind, value: decimal(value), at, raw } : { kind, at, raw };
  }

  private cell(place: number): CellRef | null {
    const address = this.form.addresses[place] as string;
    return address === "-" ? null : { workbook: this.workbook, sheet: this.form.sheet, address };
  }
}
