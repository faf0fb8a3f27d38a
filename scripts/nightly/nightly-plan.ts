import path from "node:path";
import { withOwnCutOffs, loadCutOffs } from "../../src/core/ledger/load-cut-offs";
import { type NightlyConfig, readNightlyConfig, reopenDays } from "../../src/core/ledger/nightly-config";
import type { ShapeProblem } from "../../src/core/ledger/shape-problem";
import type { CutOffs } from "../../src/core/ledger/cut-offs";
import type { Language } from "../../src/core/model";
import type { Failure } from "../commands/fail";
import { catalogueFolder } from "../open-catalogue";
import type { Shell } from "../shell";
import { openJson } from "./open-json";

/** What a night is to do: the configuration with its paths made whole. */
export interface NightlyPlan {
  readonly language: Language;
  /** The moment of the run, ISO 8601 with its offset. */
  readonly at: string;
  readonly config: NightlyConfig;
  readonly catalogue: string;
  readonly cutOffs: CutOffs;
  readonly reopenDays: number | null;
  /** A path of the configuration, seen from its own folder. */
  readonly whole: (relative: string) => string;
  readonly ledgerFolder: string;
  readonly cache: string | null;
}

const inWords = (problems: readonly ShapeProblem[], language: Language): readonly string[] => problems.map(({ path: at, message }) => `${at}: ${message[language]}`);

const openChecked = <T extends object>(shell: Shell, file: string, language: Language, check: (json: unknown) => T | { readonly problems: readonly ShapeProblem[] }): { readonly checked: T } | Failure => {
  const read = openJson(shell, file);
  if (read.kind === "absent" || read.kind === "unreadable") return { code: "config-missing", facts: { path: file, errno: read.kind === "absent" ? "ENOENT" : read.errno } };
  const invalid = (details: readonly string[]): Failure => ({ code: "config-invalid", facts: { path: file }, details });
  if (read.kind === "no-json") return invalid([read.why]);
  const checked = check(read.json);
  return "problems" in checked ? invalid(inWords(checked.problems, language)) : { checked };
};

export const nightlyPlan = (shell: Shell, { file, at, language }: { readonly file: string; readonly at: string; readonly language: Language }): NightlyPlan | Failure => {
  const opened = openChecked(shell, file, language, readNightlyConfig);
  if ("code" in opened) return opened;
  const usual = openChecked(shell, path.join(shell.home, "templates", "cut-offs.json"), language, loadCutOffs);
  if ("code" in usual) return usual;
  const { config } = opened.checked;
  const whole = (relative: string): string => path.resolve(path.dirname(file), relative);
  const { cache = true } = config;
  return {
    language,
    at,
    config,
    catalogue: config.catalogue === undefined ? catalogueFolder(shell, config.year) : whole(config.catalogue),
    cutOffs: withOwnCutOffs(usual.checked.cutOffs, config.cutOffs),
    reopenDays: reopenDays(config),
    whole,
    ledgerFolder: whole(config.ledger),
    cache: typeof cache === "string" ? whole(cache) : cache ? shell.cacheFolder : null,
  };
};
