import type { Budget } from "./budget";
import type { Codec } from "./bytes/codec";
import type { IntakeProblem } from "./intake-problem";

/** What every reader is given besides the bytes: what it may use up, how it inflates, and where it notes what it saw. */
export interface ReadContext {
  readonly name: string;
  readonly budget: Budget;
  readonly codec: Codec;
  /** Whether the texts of formulas are wanted, where it is not enough to know that there is one. */
  readonly keepsFormulas: boolean;
  readonly problems: IntakeProblem[];
}
