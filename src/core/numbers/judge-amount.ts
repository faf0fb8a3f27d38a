import { type Decimal, decimal, HUNDRED, ZERO } from "./decimal";
import type { Expectation, Reading } from "./reading";
import { shareScale } from "./units";

const isPlausible = (value: Decimal, { integer, plausible }: Expectation): boolean =>
  value.gte(plausible.min) && value.lte(plausible.max) && (!integer || value.isWhole());

/** nghìn, triệu, tỷ for one another, nearest first; ten times for ‰ typed in per cent. */
const MAGNITUDES: readonly Decimal[] = ["0.001", "1000", "0.000001", "1000000", "0.000000001", "1000000000"].map(decimal);
const TEN = decimal("10");
const THOUSAND = decimal("1000");

const explain = (value: Decimal, factors: readonly Decimal[], expected: Expectation): { readonly likely: Decimal; readonly factor: Decimal } | null => {
  for (const factor of factors) {
    const likely = value.times(factor);
    if (isPlausible(likely, expected)) return { likely, factor };
  }
  return null;
};

type Judgement = (value: Decimal, expected: Expectation, raw: string) => Reading | null;

/**
 * What a value is, decided by unit and plausible range: the first judgement that speaks. A range wide enough for both
 * 0,94 and 94 leaves either alone; a value that a slip of scale explains is held back, whatever else it may be.
 */
const JUDGEMENTS: readonly Judgement[] = [
  // 1. Plausible: an amount.
  (value, expected, raw) => (isPlausible(value, expected) ? { kind: "amount", raw, value, notes: [] } : null),
  // 2. Below zero where nothing can be.
  (value, { plausible }, raw) => (value.lt(ZERO) && plausible.min.gte(ZERO) ? { kind: "negative", raw, value } : null),
  // 3. A fraction of a person. 8.801 in a number cell is often 8801 typed into an English Excel.
  (value, expected, raw) => (expected.integer && !value.isWhole() ? { kind: "not-integer", raw, value, likely: explain(value, MAGNITUDES, expected)?.likely ?? null } : null),
  // 4. A share typed as a part of one (0,94 for 94 %), or per cent for per mille.
  (value, expected, raw) => {
    const scale = shareScale(expected.unit);
    const slip = scale && explain(value, scale.eq(THOUSAND) ? [THOUSAND, TEN] : [scale], expected);
    return slip ? { kind: "percent-scale", raw, value, likely: slip.likely } : null;
  },
  // 5. Thousands, millions or billions of the unit, or fractions of it. Shares have no such units.
  (value, expected, raw) => {
    const slip = shareScale(expected.unit) ? null : explain(value, MAGNITUDES, expected);
    return slip ? { kind: "magnitude", raw, value, ...slip } : null;
  },
  // 6. More than the whole, where the range says that the measure is a part of one.
  (value, { unit, plausible }, raw) => {
    const whole = shareScale(unit);
    return whole && plausible.min.gte(ZERO) && plausible.max.lte(whole) && value.gt(whole) ? { kind: "impossible", raw, value } : null;
  },
];

/** A value against what its measure lets one expect. What no judgement explains is implausible: usable, but worth a second look. */
export const judgeAmount: (value: Decimal, expected: Expectation, raw: string) => Reading = (value, expected, raw) => {
  for (const judge of JUDGEMENTS) {
    const reading = judge(value, expected, raw);
    if (reading) return reading;
  }
  return { kind: "implausible", raw, value, notes: [] };
};

/** A cell shown as a percentage: 0.94 reads "94%" and is 94 where per cent is asked; 94 reads "9400%", and its author meant 94. */
export const judgeShownPercent = (held: Decimal, expected: Expectation): Reading => {
  const percent = held.times(HUNDRED);
  const raw = `${percent.toFixed()}%`;
  const plain = judgeAmount(held, expected, raw);
  const scale = shareScale(expected.unit);
  if (!scale) return { kind: "other-unit", raw, unit: "%", likely: plain.kind === "amount" ? held : null };
  const value = held.times(scale);
  const judged = judgeAmount(value, expected, raw);
  return plain.kind === "amount" && judged.kind !== "amount" ? { kind: "percent-scale", raw, value, likely: held } : judged;
};
