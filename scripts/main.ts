import { help } from "./argv/help";
import { parseArguments, type Call } from "./argv/parse-arguments";
import { fail, failUsage } from "./commands/fail";
import type { ExitStatus, Shell } from "./shell";

type Command = (call: Call, shell: Shell) => ExitStatus | Promise<ExitStatus>;

/** Each command is loaded when it is called: help and complaints about a call need none of the machinery. */
const COMMANDS: Readonly<Record<Call["command"], () => Promise<Command>>> = {
  template: async () => (await import(/* webpackChunkName: "template" */ "./commands/template")).template,
  check: async () => (await import(/* webpackChunkName: "check" */ "./commands/check")).check,
  merge: async () => (await import(/* webpackChunkName: "merge" */ "./commands/merge")).merge,
  nightly: async () => (await import(/* webpackChunkName: "nightly" */ "./commands/nightly")).nightly,
  return: async () => (await import(/* webpackChunkName: "return" */ "./commands/return")).returnToSender,
  draft: async () => (await import(/* webpackChunkName: "draft" */ "./commands/draft")).draft,
  catalogue: async () => (await import(/* webpackChunkName: "catalogue" */ "./commands/catalogue")).catalogue,
  inspect: async () => (await import(/* webpackChunkName: "inspect" */ "./commands/inspect")).inspect,
  doctor: async () => (await import(/* webpackChunkName: "doctor" */ "./commands/doctor")).doctor,
};

/** While these load, so does a worker that reads for them: for a district of eleven communes that is a tenth of the wait. */
const READING: ReadonlySet<Call["command"]> = new Set(["check", "inspect", "merge", "nightly", "return"]);

/** What `chi-tieu ARGV` does, and its exit status. Never throws: a mistake of the program itself is told like any other failure. */
export const main = async (argv: readonly string[], shell: Shell): Promise<ExitStatus> => {
  const parsed = parseArguments(argv);
  switch (parsed.kind) {
    case "wrong":
      return failUsage(shell, parsed.language, parsed.problem);
    case "help":
      shell.out(help(parsed.command, parsed.language));
      return 0;
    case "version":
      shell.out(`${shell.version}\n`);
      return 0;
    case "call":
      if (READING.has(parsed.call.command)) shell.readWorker.startAhead();
      try {
        return await (await COMMANDS[parsed.call.command]())(parsed.call, shell);
      } catch (error) {
        const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
        return fail(shell, parsed.call.language, { code: "internal", facts: { message }, details: stack.split("\n").slice(1, 6).map((line) => line.trim()) });
      }
  }
};
