import { windowOf } from "../../src/core/ledger/cut-offs";
import type { History } from "../../src/core/history/history";
import type { PastSummary } from "../../src/core/history/history-of";
import type { SummaryJson } from "../../src/core/json/summary-json";
import type { NightKept, PeriodToMake } from "../../src/core/ledger/keep-night";
import { ledgerLines } from "../../src/core/ledger/ledger-lines";
import type { LedgerTerms } from "../../src/core/ledger/terms";
import { CLI_TEXT } from "../../src/core/messages/cli-text";
import { fillText } from "../../src/core/messages/fill-text";
import type { Ledger } from "../../src/core/ledger/ledger";
import type { Period } from "../../src/core/model";
import { mergeSubmissions } from "../../src/core/summary";
import { factOutputs } from "../facts/fact-outputs";
import { holdAgainstPast } from "../merge/hold-against-past";
import { openSummary } from "../merge/open-past";
import { jsonOutput, type Merged, type PlannedOutput, workbookOutput } from "../merge/planned-output";
import type { Shell } from "../shell";
import { keptName, nightName, nightPattern } from "./night-names";
import type { NightlyPlan } from "./nightly-plan";
import { openLedger, summaryFile } from "./open-ledger";

/** A period merged, held against the night before and the year so far, and the files it is written to. */
export interface MergedPeriod {
  readonly merged: Merged;
  readonly toMake: PeriodToMake;
  /** None where nobody has reported yet and there is no earlier summary to correct. */
  readonly outputs: readonly PlannedOutput[];
}

/** What earlier nights kept, of this year and the one before, by period. What cannot be read is told and passed over: figures do not depend on it. */
export const openKept = (shell: Shell, plan: NightlyPlan, ledger: Ledger): ReadonlyMap<Period, PastSummary> => {
  const yearBefore = openLedger(shell, plan, ledger.year - 1);
  const named = [...("code" in yearBefore ? [] : Object.entries(yearBefore.summaries)), ...Object.entries(ledger.summaries)];
  const kept = new Map<Period, PastSummary>();
  for (const [period, name] of named) {
    const file = summaryFile(plan, name);
    const read = openSummary(shell, file, plan.language);
    if ("code" in read) shell.err(`${fillText(CLI_TEXT[plan.language].merged.passedOver, { path: file, why: (read.details ?? []).join(" ") })}\n`);
    else kept.set(period, { source: name, summary: read.summary });
  }
  return kept;
};

const outputsOf = ({ config }: NightlyPlan, { packWorker }: Shell, root: string, name: (pattern: string) => string): readonly PlannedOutput[] => [
  workbookOutput(name(config.out), root, packWorker),
  ...(config.json === undefined ? [] : [jsonOutput(name(config.json))]),
  ...factOutputs(config.facts === undefined ? null : name(config.facts)),
];

export interface PeriodContext {
  readonly shell: Shell;
  readonly plan: NightlyPlan;
  readonly terms: LedgerTerms;
  readonly kept: NightKept;
  readonly earlier: ReadonlyMap<Period, PastSummary>;
  /** The same as one course of time, for all periods of the night. */
  readonly history: History;
  /** What names of files are relative to. */
  readonly root: string;
}

export const mergePeriod = (toMake: PeriodToMake, { shell, plan, terms, kept, earlier, history, root }: PeriodContext): MergedPeriod => {
  const { language, at } = plan;
  const { period, received, decided } = toMake;
  const { cutOffs, catalogue, offset } = terms;
  const since: SummaryJson | null = earlier.get(period)?.summary ?? null;
  const summary = mergeSubmissions({ catalogue, period, asOf: at, received, prefer: null, decided, history });
  const lines = ledgerLines(kept.ledger, { period, isRunning: period === kept.running, missing: summary.completeness.missing, catalogue: summary.catalogue }, terms);
  const merged: Merged = {
    ...holdAgainstPast({ summary, received, language, version: shell.version }, { since, history }),
    ledger: { lines, window: windowOf(period, cutOffs), source: cutOffs.source, at, offset },
  };
  if (summary.completeness.reported === 0 && !since) return { merged, toMake, outputs: [] };
  return { merged, toMake, outputs: [...outputsOf(plan, shell, root, (pattern) => nightName(plan, pattern, period)), jsonOutput(summaryFile(plan, keptName(period, at)))] };
};

/** Where a period's outputs are, for the report: as the configuration writes it, so that it says the same on every machine. */
export const outputNames = (plan: NightlyPlan, { outputs, toMake }: MergedPeriod): { readonly out: string | null; readonly json: string | null } => {
  const name = (pattern: string | undefined): string | null => (pattern === undefined || outputs.length === 0 ? null : nightPattern(plan, pattern, toMake.period));
  return { out: name(plan.config.out), json: name(plan.config.json) };
};
