import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** Who we are among the processes that may want the same output. */
export interface ThisProcess {
  readonly pid: number;
  readonly host: string;
  readonly now: () => Date;
  /** Whether a process with that number runs on this machine. */
  readonly isAlive: (pid: number) => boolean;
  /** Tells two processes apart that got the same number one after the other; "" where the system does not say. */
  readonly birthOf: (pid: number) => string;
  readonly pause: (milliseconds: number) => void;
}

/** Where the system forbids the question (EPERM) there is a process to ask about. */
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** Linux only: the boot, and the clock tick since then at which the process started (field 22, counted after the name in parentheses). */
const birthOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim()}/${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""}`;
  } catch {
    return "";
  }
};

const pause = (milliseconds: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

export const thisProcess: ThisProcess = { pid: process.pid, host: hostname(), now: () => new Date(), isAlive, birthOf, pause };
