import { parseArgs } from "node:util";

export interface BenchOptions {
  readonly files: number;
  readonly rounds: number;
  readonly seed: number;
  /** Also runs of ours alone over so many workbooks. */
  readonly scale: readonly number[];
  /** Workbooks by openpyxl, and Python's readers; without, SheetJS's writer takes its place. */
  readonly python: boolean;
  /** Ids of the contenders to run; null for all. */
  readonly only: readonly string[] | null;
  /** Where workbooks are made, and kept for the next run. */
  readonly work: string;
  /** The page that is written; the figures stand beside it as JSON. */
  readonly page: string;
}

export const USAGE = `npm run bench -- [--files 1000] [--rounds 3] [--seed 1] [--scale 11,170,10600] [--only ours,floor,…] [--no-python] [--work out/bench] [--page docs/benchmarks.md]
`;

const whole = (name: string, text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error(`--${name} ${text} is no number of things\n${USAGE}`);
  return Number(text);
};

/** Throws on an argument that is none. */
export const benchOptions = (argv: readonly string[]): BenchOptions => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      files: { type: "string", default: "1000" },
      rounds: { type: "string", default: "3" },
      seed: { type: "string", default: "1" },
      scale: { type: "string" },
      only: { type: "string" },
      "no-python": { type: "boolean", default: false },
      work: { type: "string", default: "out/bench" },
      page: { type: "string", default: "docs/benchmarks.md" },
    },
  });
  return {
    files: whole("files", values.files),
    rounds: whole("rounds", values.rounds),
    seed: whole("seed", values.seed),
    scale: values.scale?.split(",").map((count) => whole("scale", count)) ?? [],
    python: !values["no-python"],
    only: values.only?.split(",") ?? null,
    work: values.work,
    page: values.page,
  };
};
