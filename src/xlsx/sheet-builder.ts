import { addressOfKey, type CellKey } from "../core/address";
import type { Cell, Grid } from "../core/model";
import { fileSuspicious } from "../core/rules/file-suspicious";
import { textTooLong } from "../core/rules/text-too-long";
import type { Shown } from "../core/sheet/shown-by-format";
import type { Budget } from "./budget";
import { plainDouble, plainNumber } from "./cell-number";
import { refuse, type IntakeProblem } from "./intake-problem";
import { EXCEL_TEXT_LENGTH } from "./limits";

/** Beyond these, one more text that is too long tells nothing new. */
const MOST_LONG_TEXTS = 20;

const charactersOf = (cell: Cell): number => (cell.kind === "text" ? cell.value.length : 0);

/** Gathers the cells of one sheet, whatever format they come from: each place once, within the budget, in the words of the model. */
export class SheetBuilder {
  private cells: ReadonlyMap<CellKey, Cell>;
  private readonly own = new Map<CellKey, Cell>();
  private count = 0;

  constructor(
    readonly name: string,
    private readonly state: Grid["state"],
    private readonly budget: Budget,
    private readonly problems: IntakeProblem[],
  ) {
    this.cells = this.own;
  }

  grid(): Grid {
    return { name: this.name, state: this.state, cells: this.cells };
  }

  /** A number as its file writes it. What is no number (`NaN`, `1E400`) is an error that keeps its text, never an amount. */
  numeral(key: CellKey, raw: string, shown: Shown, formula: string | undefined): void {
    this.number(key, plainNumber(raw), raw, shown, formula);
  }

  double(key: CellKey, value: number, shown: Shown, formula: string | undefined): void {
    this.number(key, plainDouble(value), String(value), shown, formula);
  }

  private number(key: CellKey, value: string | null, raw: string, shown: Shown, formula: string | undefined): void {
    if (value === null) this.error(key, raw.slice(0, 64), formula);
    else if (shown === undefined) this.put(key, formula === undefined ? { kind: "number", value } : { kind: "number", value, formula });
    else this.put(key, formula === undefined ? { kind: "number", value, shown } : { kind: "number", value, shown, formula });
  }

  text(key: CellKey, value: string, legacyFont: string | undefined, formula: string | undefined): void {
    if (value.length > EXCEL_TEXT_LENGTH) this.noteLongText(key, value);
    if (legacyFont === undefined) this.put(key, formula === undefined ? { kind: "text", value } : { kind: "text", value, formula });
    else this.put(key, formula === undefined ? { kind: "text", value, legacyFont } : { kind: "text", value, legacyFont, formula });
  }

  boolean(key: CellKey, value: boolean, formula: string | undefined): void {
    this.put(key, formula === undefined ? { kind: "boolean", value } : { kind: "boolean", value, formula });
  }

  error(key: CellKey, value: string, formula: string | undefined): void {
    this.put(key, formula === undefined ? { kind: "error", value } : { kind: "error", value, formula });
  }

  uncalculated(key: CellKey, formula: string): void {
    this.put(key, { kind: "uncalculated", formula });
  }

  /** What was put at a place, if anything. */
  at(key: CellKey): Cell | undefined {
    return this.own.get(key);
  }

  /** All cells at once, of a sheet without any so far: those of one that is the same in every byte. They are shared, not copied. */
  adopt(cells: ReadonlyMap<CellKey, Cell>): void {
    for (const cell of cells.values()) this.budget.spendCell(charactersOf(cell));
    this.cells = cells;
  }

  put(key: CellKey, cell: Cell): void {
    this.own.set(key, cell);
    this.budget.spendCell(charactersOf(cell));
    if (this.own.size === ++this.count) return;
    const place = addressOfKey(key);
    refuse(fileSuspicious, { trickVi: "Một ô có hai nội dung", trickEn: "One cell with two contents", found: `${this.name}!${place}` }, this.name, place);
  }

  private noteLongText(key: CellKey, value: string): void {
    if (this.problems.filter(({ rule }) => rule === textTooLong).length >= MOST_LONG_TEXTS) return;
    const facts = { found: value.slice(0, 40), length: String(value.length), limit: String(EXCEL_TEXT_LENGTH) };
    this.problems.push({ rule: textTooLong, sheet: this.name, address: addressOfKey(key), facts });
  }
}
