import path from "node:path";
import { historyOf, type PastSummary } from "../../src/core/history/history-of";
import type { History } from "../../src/core/history/history";
import { readSummaryJson, type SummaryJsonProblem } from "../../src/core/json/read-summary-json";
import type { SummaryJson } from "../../src/core/json/summary-json";
import { CLI_TEXT } from "../../src/core/messages/cli-text";
import { fillText } from "../../src/core/messages/fill-text";
import type { Language } from "../../src/core/model";
import { yearOf } from "../../src/core/period/period";
import { visible } from "../../src/core/text/text";
import type { Failure } from "../commands/fail";
import type { MergeCall } from "../commands/merge-call";
import { errnoOf } from "../files/file-system";
import { readBytes } from "../files/read-bytes";
import type { Shell } from "../shell";
import type { Past } from "./hold-against-past";

/** Ten thousand units' summary has some 200 MB. */
const MAX_BYTES = 512 * 1_048_576;
/** Problems that are told of one file; the first says it. */
const TOLD = 5;

type PastFile = { readonly summary: SummaryJson } | { readonly summary: null; readonly why: readonly string[] };

const inWords = ({ path: at, message }: SummaryJsonProblem, language: Language): string => `${at}: ${message[language]}`;

const readPast = ({ fs }: Pick<Shell, "fs">, file: string, language: Language): PastFile => {
  const read = readBytes(fs, file, MAX_BYTES);
  if (read.kind !== "read") return { summary: null, why: [read.kind === "unreadable" ? read.errno : read.kind] };
  const { summary, problems } = readSummaryJson(new TextDecoder().decode(read.bytes));
  return summary ? { summary } : { summary, why: problems.slice(0, TOLD).map((problem) => inWords(problem, language)) };
};

/** The earlier merge in `file`, or why it cannot be used. */
export const openSummary = (shell: Pick<Shell, "fs">, file: string, language: Language): { readonly summary: SummaryJson } | Failure => {
  const past = readPast(shell, file, language);
  return past.summary ? past : { code: "since-unusable", facts: { path: file }, details: past.why };
};

const jsonFiles = ({ fs }: Pick<Shell, "fs">, folder: string): readonly string[] =>
  fs
    .readdirSync(folder)
    .filter((name) => /\.json$/i.test(name))
    .sort();

/** Earlier merges of `year` and the year before in `folder`. What cannot be used is told and passed over. */
export const openHistory = (shell: Pick<Shell, "err" | "fs">, folder: string, year: number, language: Language): { readonly history: History } | Failure => {
  const past: PastSummary[] = [];
  try {
    for (const name of jsonFiles(shell, folder)) {
      const file = path.join(folder, name);
      const read = readPast(shell, file, language);
      if (!read.summary) shell.err(`${fillText(CLI_TEXT[language].merged.passedOver, { path: visible(file, 4096), why: read.why.join(" ") })}\n`);
      else if ([year, year - 1].includes(yearOf(read.summary.period))) past.push({ source: name, summary: read.summary });
    }
  } catch (error) {
    const errno = errnoOf(error);
    if (!errno) throw error;
    return { code: "history-unreadable", facts: { path: folder, errno } };
  }
  return { history: historyOf(past) };
};

/** What the call asks this merge to be held against. */
export const openPast = (shell: Pick<Shell, "err" | "fs">, { since, history, year, language }: Pick<MergeCall, "history" | "language" | "since" | "year">): Past | Failure => {
  const earlier = since === null ? { summary: null } : openSummary(shell, since, language);
  if ("code" in earlier) return earlier;
  const before = history === null ? { history: null } : openHistory(shell, history, year, language);
  return "code" in before ? before : { since: earlier.summary, history: before.history };
};
