import { localMoment } from "../argv/values";
import { type Failure, failureOf } from "../commands/fail";
import { holdOutputs, type HeldOutputs } from "../files/hold-outputs";
import type { Lock } from "../files/lock";
import type { Shell } from "../shell";

/** Does `work` while nobody else can write `outputs`; a failure where somebody does. The first output names the run to people. */
export const withOutputsHeld = async <T>(shell: Shell, outputs: readonly [string, ...string[]], work: (lock: Lock) => Promise<T>): Promise<T | Failure> => {
  const held = holdOutputs(shell.fs, shell.process, outputs);
  if (held.kind !== "locked") return notHeld(held, outputs[0]);
  try {
    return await work(held.lock);
  } finally {
    held.lock.release();
  }
};

const notHeld = (held: Exclude<HeldOutputs, { readonly kind: "locked" }>, out: string): Failure => {
  if (held.kind === "failed") return failureOf(held.problem);
  const { pid, host, since } = held.holder ?? { pid: "?", host: "?", since: "" };
  const began = Number.isNaN(Date.parse(since)) ? "?" : localMoment(new Date(since));
  return { code: "held-by-another-merge", facts: { path: out, pid: String(pid), host, since: began, lock: held.path } };
};
