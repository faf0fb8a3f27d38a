import type { PlanRow } from "../sheet-plan";

/** Rows that are made each time somebody goes through them, and are gone behind him. */
export const madeAnew = (make: () => Generator<PlanRow>): Iterable<PlanRow> => ({ [Symbol.iterator]: make });
