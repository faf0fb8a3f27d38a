import { spawn, spawnSync } from "node:child_process";
import path from "node:path";

const PROGRAM = path.resolve(__dirname, "../../build/chi-tieu.js");

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built program, as an office's server runs it. */
export const chiTieu = (...args: readonly string[]): Ran => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  return { status, out: stdout, err: stderr };
};

/** The same, left running. */
export const startChiTieu = (...args: readonly string[]) => spawn(process.execPath, [PROGRAM, ...args], { stdio: "ignore" });
