import type { CliText, CommandName, OptionName } from "../../src/core/messages/cli-text";

export interface OptionSpec {
  readonly name: OptionName;
  /** What stands for its value in the usage line; null for a flag. */
  readonly value: keyof CliText["values"] | "FILE|-" | "newest" | "vi|en" | null;
  readonly required: boolean;
}

export interface CommandSpec {
  readonly name: CommandName;
  readonly files: "none" | "one" | "many";
  readonly options: readonly OptionSpec[];
}

const required = (name: OptionName, value: OptionSpec["value"]): OptionSpec => ({ name, value, required: true });
const optional = (name: OptionName, value: OptionSpec["value"] = null): OptionSpec => ({ name, value, required: false });

const EVERYWHERE = [optional("lang", "vi|en"), optional("help")] as const;
const CATALOGUE = [optional("year", "year"), optional("catalogue", "dir")] as const;
const CACHE = [optional("cache", "dir"), optional("no-cache")] as const;

/** What each command takes. Options are long only, but for -h. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: "template",
    files: "none",
    options: [required("period", "period"), optional("unit", "code"), optional("all"), required("out", "path"), ...CATALOGUE, ...EVERYWHERE],
  },
  { name: "check", files: "many", options: [optional("json", "FILE|-"), ...CATALOGUE, ...EVERYWHERE] },
  {
    name: "merge",
    files: "none",
    options: [
      required("in", "dir"),
      required("period", "period"),
      required("out", "xlsx"),
      optional("json", "FILE|-"),
      optional("facts", "file"),
      optional("as-of", "iso"),
      optional("prefer", "newest"),
      optional("since", "file"),
      optional("history", "dir"),
      ...CACHE,
      ...CATALOGUE,
      ...EVERYWHERE,
    ],
  },
  { name: "nightly", files: "none", options: [required("config", "file"), optional("as-of", "iso"), ...EVERYWHERE] },
  {
    name: "return",
    files: "none",
    options: [
      required("in", "dir"),
      required("period", "period"),
      required("out", "dir"),
      optional("only-errors"),
      optional("deadline", "day"),
      optional("reply-to", "address"),
      optional("as-of", "iso"),
      optional("prefer", "newest"),
      optional("history", "dir"),
      optional("cache", "dir"),
      optional("no-cache"),
      ...CATALOGUE,
      ...EVERYWHERE,
    ],
  },
  {
    name: "draft",
    files: "one",
    options: [required("year", "year"), required("out", "dir"), optional("json", "FILE|-"), optional("catalogue", "dir"), ...EVERYWHERE],
  },
  { name: "catalogue", files: "one", options: [required("out", "dir"), optional("catalogue", "dir"), ...EVERYWHERE] },
  { name: "inspect", files: "one", options: [optional("json", "FILE|-"), ...CATALOGUE, ...EVERYWHERE] },
  { name: "doctor", files: "none", options: [optional("out", "dir"), optional("json", "FILE|-"), ...EVERYWHERE] },
];

/** What may stand before a command. */
export const PROGRAM_OPTIONS: readonly OptionSpec[] = [...EVERYWHERE, optional("version")];
