import { reportersOf } from "../catalogue/catalogue";
import type { Decimal } from "../numbers/decimal";
import type { Catalogue, Direction, Indicator, Target } from "../model";

/**
 * Whether one unit's own value can be held against the province's target: a rate whose numerator and denominator come
 * from the same units, or a number that one unit reports alone. A district's part of a sum cannot, nor its doctors per
 * 10,000 people without the province's hospitals.
 */
export const provinceTargetBinds = (catalogue: Catalogue, indicator: Indicator): boolean => {
  const known = BINDING.get(catalogue) ?? new Map<Indicator, boolean>();
  BINDING.set(catalogue, known);
  const binds = known.get(indicator) ?? bindsUnits(catalogue, indicator);
  known.set(indicator, binds);
  return binds;
};

const BINDING = new WeakMap<Catalogue, Map<Indicator, boolean>>();

const bindsUnits = (catalogue: Catalogue, { figure }: Indicator): boolean => {
  if (figure.kind === "reported") return true;
  if (figure.kind === "ratio") {
    const [above, below] = [reportersOf(catalogue, figure.numerator), reportersOf(catalogue, figure.denominator)];
    return above.length === below.length && above.every((unit, index) => unit === below[index]);
  }
  return reportersOf(catalogue, figure.measure).length === 1;
};

/** How an allotted number is compared: as the province's own target is; where that is a range, against its nearer end. */
export const allottedOp = (op: Target["op"], better: Direction): Exclude<Target["op"], "between"> => {
  if (op !== "between") return op;
  return better === "lower" ? "at-most" : "at-least";
};

/**
 * What one unit is judged by: what it was allotted (`Kế hoạch giao`), else the province's target where it binds; null
 * where the unit has no target of its own. A unit's decrease is measured from its own last year.
 */
export const unitTarget = (catalogue: Catalogue, indicator: Indicator, allotted: Decimal | null): Target | null => {
  const { target, better } = indicator;
  if (allotted) {
    const op = allottedOp(target.op, better);
    return op === "decrease-by" ? { op, value: allotted, baseline: null } : { op, value: allotted };
  }
  if (!provinceTargetBinds(catalogue, indicator)) return null;
  return target.op === "decrease-by" ? { ...target, baseline: null } : target;
};
