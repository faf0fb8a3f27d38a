import type { ThisProcess } from "../../../scripts/files/this-process";

/** A process of a machine on which only the processes named in `alive` run. */
export const testProcess = (pid: number, more: Partial<ThisProcess> & { readonly alive?: readonly number[] } = {}): ThisProcess => ({
  pid,
  host: "may-chu",
  now: () => new Date(),
  isAlive: (other) => other === pid || (more.alive ?? []).includes(other),
  birthOf: (other) => `birth of ${other}`,
  pause: () => undefined,
  ...more,
});
