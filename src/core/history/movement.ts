import { type Decimal, HUNDRED, ZERO } from "../numbers/decimal";
import { shareScale } from "../numbers/units";

/**
 * How a value stands to an earlier one. As Vietnamese statistics have it, a rate in per cent moves by points (93 % → 94 % is one
 * point), an amount by per cent of what it was.
 */
export interface Movement {
  readonly kind: "points" | "percent";
  readonly value: Decimal;
}

/** Null where an amount was not above zero: per cent of nothing say nothing. */
export const movementOf = (now: Decimal, before: Decimal, unit: string): Movement | null => {
  if (shareScale(unit)) return { kind: "points", value: now.minus(before) };
  return before.gt(ZERO) ? { kind: "percent", value: HUNDRED.times(now.minus(before)).div(before) } : null;
};
