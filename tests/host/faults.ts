import { HostError } from "./protocol/host-error";
import type { Reply } from "./protocol/messages";

interface Fault {
  /** How many more requests, or actions, pass before it strikes. */
  left: number;
  readonly code: string;
}

/** Makes the host fail where a test wants it to. What was done before the fault stays done, as in Excel. */
export class Faults {
  private atRequest: Fault | null = null;
  private atAction: Fault | null = null;
  /** How many faults have struck: a loop over "fail at request 0, 1, 2 …" ends when none did. */
  struck = 0;

  /** The request after `passing` more fails before any of its actions is done. */
  failAtRequest(passing: number, code = "GeneralException"): void {
    this.atRequest = { left: passing, code };
  }

  /** The action after `passing` more fails; those before it in the same request stay applied. */
  failAtAction(passing: number, code = "GeneralException"): void {
    this.atAction = { left: passing, code };
  }

  clear(): void {
    this.atRequest = null;
    this.atAction = null;
  }

  duringRequest(run: () => Reply): Reply {
    if (this.atRequest && this.atRequest.left-- === 0) {
      const { code } = this.atRequest;
      this.atRequest = null;
      this.struck++;
      return { Error: { Code: code, Message: "Fault asked for by a test.", Location: null, ActionIndex: 0, HttpStatusCode: 500 }, Results: [] };
    }
    return run();
  }

  beforeAction(_index: number): void {
    if (!this.atAction || this.atAction.left-- > 0) return;
    const { code } = this.atAction;
    this.atAction = null;
    this.struck++;
    throw new HostError(code, null, "Fault asked for by a test.");
  }
}
