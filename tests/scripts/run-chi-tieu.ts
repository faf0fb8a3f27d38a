import { spawn, spawnSync } from "node:child_process";
import path from "node:path";

const PROGRAM = path.resolve(__dirname, "../../build/chi-tieu.js");

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Without a place for caches: what a test finds was read by its own run, unless it says --cache, and nothing is left in the account of whoever runs it. */
export const ENVIRONMENT = { ...process.env, HOME: "", LOCALAPPDATA: "", XDG_CACHE_HOME: "" };

/** The built program, as an office's server runs it. */
export const chiTieu = (...args: readonly string[]): Ran => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: "utf8", maxBuffer: 1 << 28, env: ENVIRONMENT });
  return { status, out: stdout, err: stderr };
};

/** The same, left running. */
export const startChiTieu = (...args: readonly string[]) => spawn(process.execPath, [PROGRAM, ...args], { stdio: "ignore", env: ENVIRONMENT });
