import type { Budget } from "./budget";
import type { Codec } from "./bytes/codec";
import type { IntakeProblem } from "./intake-problem";

/** What every reader is given besides the bytes: what it may use up, how it inflates, and where it notes what it saw. */
export interface ReadContext {
  readonly name: string;
  readonly budget: Budget;
  readonly codec: Codec;
  readonly problems: IntakeProblem[];
}
