import type { FigureRule, Period } from "../model";
import { type Decimal, ZERO } from "../numbers/decimal";
import { amountKey, type History, monthEndsBefore } from "./history";

/** A unit's own rate in its latest earlier report that has both numbers; null where there is none. */
export const latestRate = (history: History, before: Period, orgUnit: string, { numerator, denominator, per }: Extract<FigureRule, { kind: "ratio" }>): Decimal | null => {
  for (const { amounts } of [...monthEndsBefore(history, before)].reverse()) {
    const part = amounts.get(amountKey(orgUnit, numerator));
    const whole = amounts.get(amountKey(orgUnit, denominator));
    if (part && whole?.value.gt(ZERO)) return per.times(part.value).div(whole.value);
  }
  return null;
};
