import { parseArgs } from "node:util";
import type { CommandName, OptionName, UsageCode } from "../../src/core/messages/cli-text";
import type { Language } from "../../src/core/model";
import { COMMANDS, PROGRAM_OPTIONS, type CommandSpec, type OptionSpec } from "./commands";

/** A call as understood. Flags that were given have the value "". */
export interface Call {
  readonly command: CommandName;
  readonly language: Language;
  readonly options: ReadonlyMap<OptionName, string>;
  readonly files: readonly string[];
}

export interface UsageProblem {
  readonly code: UsageCode;
  readonly facts: Readonly<Record<string, string>>;
}

export type Parsed =
  | { readonly kind: "call"; readonly call: Call }
  | { readonly kind: "help"; readonly language: Language; readonly command: CommandName | null }
  | { readonly kind: "version" }
  | { readonly kind: "wrong"; readonly language: Language; readonly problem: UsageProblem };

/** A complaint about the call must be readable as well: the language counts wherever it stands, even if the rest is wrong. */
const languageOf = (argv: readonly string[]): Language => {
  const at = argv.indexOf("--lang");
  return (at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith("--lang="))?.slice("--lang=".length)) === "en" ? "en" : "vi";
};

/** What was typed after `chi-tieu`. Values are not looked into here, except for the language. */
export const parseArguments = (argv: readonly string[]): Parsed => {
  const language = languageOf(argv);
  const wrong = (code: UsageCode, facts: Readonly<Record<string, string>>): Parsed => ({ kind: "wrong", language, problem: { code, facts } });
  // The command is the first word that is neither an option nor the language.
  const first = argv.findIndex((word, index) => !word.startsWith("-") && argv[index - 1] !== "--lang");
  const word = first < 0 ? null : (argv[first] as string);
  const spec = COMMANDS.find(({ name }) => name === word) ?? null;
  const given = spec ? argv.filter((_, index) => index !== first) : argv;
  const command = spec?.name ?? "chi-tieu";
  const { options, files, problem } = collect(given, spec?.options ?? PROGRAM_OPTIONS, command);

  if (word !== null && !spec) return wrong("unknown-command", { value: word });
  if (options.has("help")) return { kind: "help", language, command: spec?.name ?? null };
  if (problem) return wrong(problem.code, problem.facts);
  if (options.has("version")) return { kind: "version" };
  if (!spec) return wrong("no-command", {});
  const incomplete = missing(spec, options, files);
  if (incomplete) return wrong(incomplete.code, incomplete.facts);
  return { kind: "call", call: { command: spec.name, language, options, files } };
};

interface Collected {
  readonly options: ReadonlyMap<OptionName, string>;
  readonly files: readonly string[];
  /** The first thing that was not understood. */
  readonly problem: UsageProblem | null;
}

const collect = (argv: readonly string[], specs: readonly OptionSpec[], command: string): Collected => {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(specs.map(({ name, value }) => [name, { type: value ? ("string" as const) : ("boolean" as const), ...(name === "help" && { short: "h" }) }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = new Map<OptionName, string>();
  const files: string[] = [];
  const problems: UsageProblem[] = [];
  const names = specs.map(({ name }) => `--${name}`).join(", ");
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const spec = specs.find(({ name }) => name === token.name);
    const about = { option: token.name, command };
    // `--out --json x`: a value was forgotten, not a file called "--json".
    const forgotten = token.value === undefined || token.value === "" || (!token.inlineValue && /^-./.test(token.value));
    if (!spec) problems.push({ code: "unknown-option", facts: { value: token.rawName, command, options: names } });
    else if (options.has(spec.name)) problems.push({ code: "given-twice", facts: about });
    else if (!spec.value && token.value !== undefined) problems.push({ code: "unexpected-value", facts: about });
    else if (spec.value && forgotten) problems.push({ code: "missing-value", facts: about });
    else if (spec.name === "lang" && !["vi", "en"].includes(token.value ?? "")) problems.push({ code: "bad-lang", facts: { value: token.value ?? "" } });
    if (spec) options.set(spec.name, token.value ?? "");
  }
  return { options, files, problem: problems[0] ?? null };
};

const missing = ({ name: command, options: specs, files: wanted }: CommandSpec, options: Collected["options"], files: readonly string[]): UsageProblem | null => {
  const most = { none: 0, one: 1, many: Infinity }[wanted];
  const absent = specs.find(({ name, required }) => required && !options.has(name));
  if (files.length > most) return { code: "unexpected-file", facts: { value: files[most] as string, command } };
  if (absent) return { code: "missing-option", facts: { option: absent.name, command } };
  if (wanted !== "none" && files.length === 0) return { code: "missing-file", facts: { command } };
  return null;
};
