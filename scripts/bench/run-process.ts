import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

/** What one run took. Seconds of wall clock, and of all its threads' processor time; peak of resident memory in MiB. Null where the system does not tell. */
export interface Usage {
  readonly seconds: number;
  readonly cpu: number | null;
  readonly peak: number | null;
}

export interface Run extends Usage {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const ROOT = path.resolve(__dirname, "../..");

/** A Node script that leaves what it used behind. */
export const nodeCommand = (script: string, ...args: readonly string[]): Command => ({
  file: process.execPath,
  args: ["--no-deprecation", "--require", path.join(ROOT, "bench/measure.cjs"), script, ...args],
});

const usageIn = (file: string): Pick<Usage, "cpu" | "peak"> => {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Pick<Usage, "cpu" | "peak">;
  } catch {
    return { cpu: null, peak: null };
  }
};

/** Runs one program by itself, from its start to its end. `usage` is the file in which it tells what it used. */
export const runProcess = ({ file, args }: Command, usage: string, shell = false): Promise<Run> =>
  new Promise((resolve) => {
    rmSync(usage, { force: true });
    const began = performance.now();
    const child = spawn(file, args, { cwd: ROOT, env: { ...process.env, BENCH_USAGE: path.resolve(usage), PYTHONDONTWRITEBYTECODE: "1" }, shell, windowsHide: true });
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.setEncoding("utf8").on("data", (text: string) => out.push(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => err.push(text));
    const done = (status: number | null): void => resolve({ status, out: out.join(""), err: err.join(""), seconds: (performance.now() - began) / 1000, ...usageIn(usage) });
    child.on("error", (error) => {
      err.push(String(error));
      done(null);
    });
    child.on("close", done);
  });
