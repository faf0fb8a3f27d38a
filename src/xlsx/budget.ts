import { fileTooLarge } from "../core/rules/file-too-large";
import { refuse } from "./intake-problem";
import { limitName, type LimitId, type Limits } from "./limits";

/** Refuses the file if `amount` is above the limit. */
export const holdWithin = (limits: Limits, id: LimitId, amount: number): void => {
  if (amount <= limits[id]) return;
  const { vi, en } = limitName(id);
  refuse(fileTooLarge, { found: String(amount), limit: String(limits[id]), limitId: id, limitVi: vi, limitEn: en });
};

/** What one file has used up of the limits that add up over all its parts. */
export class Budget {
  private inflatedBytes = 0;
  private cells = 0;
  private textCharacters = 0;

  constructor(readonly limits: Limits) {}

  spendBytes(amount: number): void {
    this.inflatedBytes += amount;
    holdWithin(this.limits, "inflatedBytes", this.inflatedBytes);
  }

  /** One more cell, with a text of so many characters. */
  spendCell(characters: number): void {
    this.cells++;
    this.textCharacters += characters;
    if (this.cells > this.limits.cells) holdWithin(this.limits, "cells", this.cells);
    if (this.textCharacters > this.limits.textCharacters) holdWithin(this.limits, "textCharacters", this.textCharacters);
  }
}
