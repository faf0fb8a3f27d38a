import type { Shown } from "../core/sheet/shown-by-format";

/** What a cell's style says that changes what its content means. */
export interface CellFormat {
  readonly shown: Shown;
  readonly legacyFont: string | undefined;
}

export const PLAIN_FORMAT: CellFormat = { shown: undefined, legacyFont: undefined };
