import { execFileSync } from "node:child_process";
import path from "node:path";

export interface TypingJob {
  readonly template: string;
  readonly out: string;
  readonly sheet: string;
  readonly cells: Readonly<Record<string, number | string>>;
}

/** Debian's own Python, where its openpyxl is. */
export const typeWithOpenpyxl = (jobs: readonly TypingJob[]): void => {
  execFileSync("/usr/bin/python3", [path.join(__dirname, "type-with-openpyxl.py")], { input: JSON.stringify(jobs), stdio: ["pipe", "pipe", "inherit"], timeout: 300_000 });
};
