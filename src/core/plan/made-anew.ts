import type { CellOutline, LongRows, PlanRow } from "../sheet-plan";

/** Rows that are made each time somebody goes through them, and are gone behind him. */
export const madeAnew = (make: () => Generator<PlanRow>, outline?: CellOutline): LongRows => ({ [Symbol.iterator]: make, ...(outline && { outline }) });
