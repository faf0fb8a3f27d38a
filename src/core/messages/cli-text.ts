import type { Language, Severity } from "../model";
import { CLI_TEXT_EN } from "./cli-text-en";
import { CLI_TEXT_VI } from "./cli-text-vi";

export type CommandName = "template" | "check" | "merge" | "nightly" | "return" | "inspect" | "draft" | "catalogue" | "doctor";

export type OptionName = "all" | "as-of" | "cache" | "catalogue" | "config" | "deadline" | "facts" | "help" | "history" | "in" | "json" | "lang" | "no-cache" | "only-errors" | "out" | "period" | "prefer" | "reply-to" | "since" | "unit" | "version" | "year";

/** Why a call was not understood. `{option}`, `{value}` … stand for what was typed. */
export type UsageCode =
  | "all-and-unit"
  | "bad-as-of"
  | "bad-day"
  | "bad-lang"
  | "bad-period"
  | "bad-prefer"
  | "bad-year"
  | "facts-of-no-format"
  | "given-twice"
  | "json-over-facts"
  | "json-over-out"
  | "missing-file"
  | "missing-option"
  | "missing-value"
  | "needs-all-or-unit"
  | "no-command"
  | "out-not-xlsx"
  | "out-within-in"
  | "period-of-other-year"
  | "unexpected-file"
  | "unexpected-value"
  | "unknown-command"
  | "unknown-option"
  | "unit-of-other-time"
  | "unknown-unit";

/** Why a call that was understood came to nothing. */
export type FailureCode =
  | "as-of-before-ledger"
  | "catalogue-invalid"
  | "catalogue-missing"
  | "catalogue-of-other-year"
  | "config-invalid"
  | "config-missing"
  | "disk-full"
  | "document-unreadable"
  | "document-without-text"
  | "folder-emptied"
  | "folder-missing"
  | "held-by-another-merge"
  | "history-unreadable"
  | "in-missing"
  | "in-not-a-folder"
  | "in-unreadable"
  | "internal"
  | "ledger-unusable"
  | "lock-lost"
  | "name-too-long"
  | "no-targets"
  | "not-a-regular-file"
  | "not-permitted"
  | "nothing-read"
  | "nothing-to-merge"
  | "open-elsewhere"
  | "out-not-a-folder"
  | "read-only"
  | "since-unusable"
  | "unit-reports-nothing"
  | "would-lose-entries"
  | "write-failed";

export interface CommandText {
  readonly summary: string;
  readonly about: string;
  readonly examples: readonly { readonly line: string; readonly does: string }[];
  readonly exits: Readonly<Record<0 | 1 | 2, string>>;
}

/** What the program says on a terminal. Each failure is a sentence of fact and a remedy. */
export interface CliText {
  readonly about: string;
  readonly headings: Readonly<Record<"commands" | "examples" | "exits" | "options" | "usage", string>>;
  readonly moreHelp: string;
  readonly commands: Readonly<Record<CommandName, CommandText>>;
  readonly options: Readonly<Record<OptionName, string>>;
  /** What stands for a value in the usage line. */
  readonly values: Readonly<Record<"address" | "code" | "day" | "dir" | "file" | "files" | "iso" | "path" | "period" | "xlsx" | "year", string>>;
  readonly usage: Readonly<Record<UsageCode, { readonly fact: string; readonly remedy: string }>>;
  readonly failures: Readonly<Record<FailureCode, { readonly fact: string; readonly remedy: string }>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly progress: string;
  readonly somebody: string;
  readonly checked: string;
  readonly merged: Readonly<Record<"changes" | "completeness" | "files" | "findings" | "missing" | "more" | "noChanges" | "notCompared" | "passedOver" | "statuses" | "title" | "written", string>>;
  readonly returned: Readonly<Record<"back" | "list" | "missing" | "notNoted" | "nothing" | "older" | "right" | "title" | "written", string>>;
  readonly templates: Readonly<Record<"many" | "one", string>>;
  readonly drafted: Readonly<Record<"catalogue" | "notUnderstood" | "title" | "written", string>>;
  readonly inspected: Readonly<Record<"cells" | "file" | "orgUnit" | "period" | "sheet" | "unknown", string>>;
}

export const CLI_TEXT: Readonly<Record<Language, CliText>> = { vi: CLI_TEXT_VI, en: CLI_TEXT_EN };
