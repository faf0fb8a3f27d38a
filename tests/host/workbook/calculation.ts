import { EVENT } from "./events";
import type { Workbook } from "./workbook";

/** Works out all formulas of a workbook. */
export interface Calculate {
  /** Puts the value of every formula in its cell; gives the sheets of which a value changed. */
  (workbook: Workbook): ReadonlySet<string>;
  /** Whether Excel would accept the text as a formula. */
  readonly isFormula: (text: string) => boolean;
}

/** When formulas are calculated: at once when the mode is automatic and nobody has asked to wait. */
export class Calculation {
  mode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  private dirty = false;
  private suspended = false;
  /** How many times the workbook was calculated: a figure for tests of "calculation suspended while painting". */
  count = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly work: Calculate,
  ) {}

  isFormula(text: string): boolean {
    return this.work.isFormula(text);
  }

  /** Something changed that formulas may depend on. */
  touch(): void {
    this.dirty = true;
  }

  /** Before values are read, and at the end of a batch. */
  settle(): void {
    if (this.dirty && !this.suspended && this.mode !== "Manual") this.calculate();
  }

  calculate(): void {
    this.dirty = false;
    this.count++;
    for (const id of this.work(this.workbook)) {
      const sheet = this.workbook.sheets.find((one) => one.data.id === id);
      if (sheet) this.workbook.events.emitOfSheet(EVENT.calculated, sheet, {});
    }
  }

  /** Until the end of the batch: the library's "next sync". */
  suspend(): void {
    this.suspended = true;
  }

  endOfBatch(): void {
    this.suspended = false;
    this.settle();
  }
}
