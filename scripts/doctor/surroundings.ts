import { totalmem } from "node:os";

/** What a program sees of the machine that it runs on. */
export interface Surroundings {
  /** Such as "20.19.1". */
  readonly node: string;
  /** Of the machine, or of the container where that is less. */
  readonly memoryMegabytes: number;
  /** East of Greenwich. */
  readonly offsetMinutes: number;
}

const MEGABYTE = 1_048_576;

/** Zero where nothing limits it. */
const constrained = (): number => process.constrainedMemory?.() || Infinity;

export const theseSurroundings = (now: Date): Surroundings => ({
  node: process.versions.node,
  memoryMegabytes: Math.floor(Math.min(totalmem(), constrained()) / MEGABYTE),
  offsetMinutes: -now.getTimezoneOffset(),
});
