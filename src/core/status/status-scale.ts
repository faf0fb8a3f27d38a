import type { Direction, Status, Target } from "../model";

/**
 * What a place on the scale says. `floor` and `cap` still ask the pace while the year runs: short of a floor a flow is
 * on track or behind; below a cap it is on track or spending too fast. `status` is what it says once the whole target is due.
 */
export interface Verdict {
  readonly status: Status;
  readonly paced: "floor" | "cap" | null;
}

const SHORT: Verdict = { status: "not-met", paced: "floor" };
const BROKEN: Verdict = { status: "not-met", paced: null };
const MET: Verdict = { status: "met", paced: null };
const WITHIN: Verdict = { status: "met", paced: "cap" };

/**
 * The verdicts of a target along the line of values, lowest first: below, at and above its one bound; for a range below,
 * at the lower bound, between, at the upper bound, above. A strict bound ("trên 98,5%") has no point at which it is just
 * met, so nothing exceeds it. Where no direction is better (budget expenditure) reaching is met and nothing exceeds.
 * A decrease is measured as what it fell by, and read like `at-least`.
 */
export const scaleOf = (op: Target["op"], better: Direction): readonly Verdict[] => {
  const best = better === "neutral" ? "met" : "exceeded";
  switch (op) {
    case "at-least":
    case "decrease-by":
      return [SHORT, MET, { status: best, paced: null }];
    case "more-than":
      return [SHORT, SHORT, MET];
    case "at-most":
      return [{ status: best, paced: "cap" }, WITHIN, BROKEN];
    case "less-than":
      return [WITHIN, BROKEN, BROKEN];
    case "between":
      return better === "lower"
        ? [{ status: best, paced: "cap" }, WITHIN, WITHIN, WITHIN, BROKEN]
        : [SHORT, MET, MET, MET, { status: best, paced: null }];
  }
};
