import type { Language } from "../../src/core/model";
import { writeAtomically } from "../files/atomic-write";
import type { ExitStatus, Shell } from "../shell";
import { fail, failureOf } from "./fail";

export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What `--json` asks for: printed for "-", else written to the file. An exit status where that failed. */
export const writeJson = (shell: Shell, language: Language, target: string, value: unknown): ExitStatus | null => {
  if (target === "-") {
    shell.out(jsonText(value));
    return null;
  }
  const problem = writeAtomically(shell.fs, shell.process, [{ path: target, bytes: Buffer.from(jsonText(value)) }]);
  return problem && fail(shell, language, failureOf(problem));
};
