/** What the unit of a rate says about its multiplier. Percentage points are differences of per cent. */
export const PER_OF_UNIT: ReadonlyMap<string, number> = new Map([
  ["%", 100],
  ["điểm %", 100],
  ["‰", 1000],
]);

/** Rates are not added up: without their denominators they say nothing about a sum. */
export const isRate = (unit: string): boolean => PER_OF_UNIT.has(unit);

/** A rate, or one amount per another ("triệu đồng/người"): a part may have more of it than the whole. */
export const isQuotient = (unit: string): boolean => isRate(unit) || unit.includes("/");
