import { CLI_TEXT, type FailureCode } from "../../src/core/messages/cli-text";
import { fillText } from "../../src/core/messages/fill-text";
import type { Language } from "../../src/core/model";
import { visible } from "../../src/core/text/text";
import type { UsageProblem } from "../argv/parse-arguments";
import type { WriteProblem } from "../files/write-problem";
import type { ExitStatus, Shell } from "../shell";

export interface Failure {
  readonly code: FailureCode;
  readonly facts: Readonly<Record<string, string>>;
  /** A line each, between the fact and the remedy. */
  readonly details?: readonly string[];
}

/** Why an output was not written, as any other failure. */
export const failureOf = ({ code, path, errno }: WriteProblem): Failure => ({ code, facts: { path, errno } });

/** Long enough for any path. */
const LONGEST = 4096;

const shown = (facts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, visible(value, LONGEST)]));

/** Says what went wrong and what to do about it. */
export const fail = ({ err }: Pick<Shell, "err">, language: Language, { code, facts, details = [] }: Failure): ExitStatus => {
  const { fact, remedy } = CLI_TEXT[language].failures[code];
  err([`chi-tieu: ${fillText(fact, shown(facts))}`, ...details.map((line) => `  ${line}`), fillText(remedy, shown(facts)), ""].join("\n"));
  return 2;
};

export const failUsage = ({ err }: Pick<Shell, "err">, language: Language, { code, facts }: UsageProblem): ExitStatus => {
  const { fact, remedy } = CLI_TEXT[language].usage[code];
  err(`chi-tieu: ${fillText(fact, shown(facts))}\n${fillText(remedy, shown(facts))}\n`);
  return 2;
};
