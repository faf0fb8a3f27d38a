import type { Usage } from "./run-process";

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** One contender's runs, or why there are none. Seconds, MiB. */
export interface ContenderResult {
  readonly id: string;
  readonly name: string;
  readonly does: string;
  readonly absent: string | null;
  readonly seconds: Spread | null;
  readonly cpu: Spread | null;
  readonly peak: Spread | null;
  /** How many typed cells it read; null where it understands none. */
  readonly cells: number | null;
}

export interface ScaleResult {
  readonly files: number;
  readonly seconds: number;
  readonly cpu: number | null;
  readonly peak: number | null;
}

/** A night on which all workbooks are new, and one on which `changed` of them are. */
export interface WarmResult {
  readonly changed: number;
  readonly cold: Usage;
  readonly warm: Usage;
}

/** Seconds from the call to the end. */
export interface StartResult {
  readonly help: Spread;
  readonly nothing: Spread;
}

export interface BenchResult {
  readonly date: string;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly memory: string; readonly os: string; readonly node: string };
  readonly files: number;
  readonly rounds: number;
  readonly seed: number;
  readonly bytes: number;
  readonly writers: readonly (readonly [name: string, workbooks: number])[];
  readonly contenders: readonly ContenderResult[];
  readonly start: StartResult | null;
  readonly warm: WarmResult | null;
  readonly scale: readonly ScaleResult[];
}

/** The middle value; of an even number, the mean of the two. Null where nothing was measured. */
export const spreadOf = (values: readonly (number | null)[]): Spread | null => {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (known.length === 0) return null;
  const at = (index: number) => known[index] as number;
  const middle = (known.length - 1) / 2;
  return { median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, min: at(0), max: at(known.length - 1) };
};

export const spreadsOf = (runs: readonly Usage[]): Pick<ContenderResult, "seconds" | "cpu" | "peak"> => ({
  seconds: spreadOf(runs.map(({ seconds }) => seconds)),
  cpu: spreadOf(runs.map(({ cpu }) => cpu)),
  peak: spreadOf(runs.map(({ peak }) => peak)),
});
