import type { Finding } from "../core/model";
import type { Rule } from "../core/rules/rule";

/** Something about a file that people should know: the rule it falls under, the place as far as it is known, and the facts that fill the rule's sentences. */
export interface IntakeProblem {
  readonly rule: Rule;
  readonly sheet: string | null;
  readonly address: string | null;
  readonly facts: Finding["facts"];
}

/**
 * Carries the problem that makes a file unreadable out of the parsers' loops. Thrown below `readWorkbook` only, and
 * caught there: callers of this house get a result, never an exception.
 */
export class Refusal extends Error {
  constructor(readonly problem: IntakeProblem) {
    super(`${problem.rule.code}: ${problem.facts.found}`);
  }
}

export const problem = (rule: Rule, facts: Finding["facts"], sheet: string | null = null, address: string | null = null): IntakeProblem => ({ rule, sheet, address, facts });

/** Stops reading this file. */
export const refuse = (rule: Rule, facts: Finding["facts"], sheet: string | null = null, address: string | null = null): never => {
  throw new Refusal(problem(rule, facts, sheet, address));
};
