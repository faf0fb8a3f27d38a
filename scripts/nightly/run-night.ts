import { historyOf } from "../../src/core/history/history-of";
import { closeNight, keepNight, type NightKept } from "../../src/core/ledger/keep-night";
import type { Ledger } from "../../src/core/ledger/ledger";
import { ledgerJson } from "../../src/core/ledger/ledger-json";
import { type NightJson, nightJson } from "../../src/core/ledger/night-json";
import { currentPeriods, type LedgerTerms } from "../../src/core/ledger/terms";
import { type Failure, failureOf } from "../commands/fail";
import { jsonText } from "../commands/write-json";
import { type LongOutput, writeAtomically } from "../files/atomic-write";
import { attempt } from "../files/file-system";
import type { Lock } from "../files/lock";
import { sha256 } from "../files/sha256";
import { mergeStatus } from "../merge/merge-status";
import { makeOutputs } from "../merge/planned-output";
import { readFolder } from "../merge/read-folder";
import { withOutputsHeld } from "../merge/with-outputs-held";
import { openCatalogue } from "../open-catalogue";
import type { ExitStatus, Shell } from "../shell";
import { emptiedFolder } from "./emptied-folder";
import { type MergedPeriod, mergePeriod, openKept, outputNames } from "./merge-period";
import { dateOf, keptName, outdatedOutputs, unnamedSummaries } from "./night-names";
import type { NightlyPlan } from "./nightly-plan";
import { comesAfter, ledgerFile, openLedger, summaryFile } from "./open-ledger";
import { tellNight } from "./tell-night";
import { periodOfFolder, walkFolders } from "./walk-folders";

/** Reads what lies in the folders, enters it into the ledger, merges what is to be merged, and writes all of it or nothing. */
export const runNight = async (plan: NightlyPlan, shell: Shell, ledgerLock: Lock): Promise<ExitStatus | Failure> => {
  const { config, language, at, cutOffs } = plan;
  const before = openLedger(shell, plan, config.year);
  if ("code" in before) return before;
  const opened = openCatalogue(shell, plan.catalogue, config.year, language);
  if ("failure" in opened) return opened.failure;
  const folders = walkFolders(shell, config.folders.map(plan.whole), config.year);
  if ("code" in folders) return folders;
  const { catalogue, files } = opened;
  const terms: LedgerTerms = {
    catalogue,
    cutOffs,
    periods: config.periods,
    reopenDays: plan.reopenDays,
    offset: config.offset,
    folderPeriod: (file) => periodOfFolder(folders.folders, file),
    digest: (text) => sha256(Buffer.from(text)),
  };
  const refused = comesAfter(at, before, plan) ?? emptiedFolder(before, folders, currentPeriods(before, at, terms));
  if (refused) return refused;

  const received = await readFolder(shell, folders.walk, { catalogue, files, period: null, language, cache: plan.cache });
  const kept = keepNight(before, at, received, terms);
  const earlier = openKept(shell, plan, before);
  const context = { shell, plan, terms, kept, earlier, history: historyOf([...earlier.values()]), root: folders.root };
  const periods = kept.toMake.map((toMake) => mergePeriod(toMake, context));
  const night = recordNight(plan, shell, { kept, periods, terms });
  return writeNight(plan, shell, { ...night, periods, ledgerLock });
};

interface Recorded {
  readonly ledger: Ledger;
  readonly report: NightJson;
  /** Files that are no longer to be kept. */
  readonly old: readonly string[];
}

const recordNight = (plan: NightlyPlan, shell: Shell, { kept, periods, terms }: { readonly kept: NightKept; readonly periods: readonly MergedPeriod[]; readonly terms: LedgerTerms }): Recorded => {
  const { at, language } = plan;
  const written = periods.filter(({ outputs }) => outputs.length > 0).map(({ toMake: { period } }) => period);
  const made = periods.map(({ merged: { summary } }) => ({ period: summary.period, missing: summary.completeness.missing }));
  const ledger = closeNight(kept, at, made, Object.fromEntries(written.map((period) => [period, keptName(period, at)])));
  const removed = written.flatMap((period) => outdatedOutputs(shell.fs, plan, period));
  const nightPeriods = periods.map((one) => ({
    summary: one.merged.summary,
    isCurrent: one.toMake.isCurrent,
    isRunning: one.toMake.period === kept.running,
    changed: one.merged.changes?.figures.length ?? null,
    ...outputNames(plan, one),
  }));
  const report = nightJson({ at, ledger, current: kept.current, periods: nightPeriods, removed }, terms, { language, program: shell.version });
  return { ledger, report, old: [...removed, ...unnamedSummaries(shell.fs, summaryFile(plan, ""), Object.values(ledger.summaries))] };
};

interface ToWrite extends Recorded {
  readonly periods: readonly MergedPeriod[];
  readonly ledgerLock: Lock;
}

const writeNight = async (plan: NightlyPlan, shell: Shell, { ledger, report, old, periods, ledgerLock }: ToWrite): Promise<ExitStatus | Failure> => {
  const { config, language } = plan;
  const reportFile = config.report === undefined ? null : plan.whole(config.report.replaceAll("{date}", dateOf(plan)).replaceAll("{period}", report.current.at(-1) ?? String(config.year)));
  const [first, ...others] = [...periods.flatMap(({ outputs }) => outputs.map(({ path }) => path)), ...(reportFile === null ? [] : [reportFile])];
  const outputs: LongOutput[] = [];
  for (const { outputs: planned, merged } of periods) outputs.push(...(await makeOutputs(planned, merged)));
  if (reportFile !== null) outputs.push({ path: reportFile, bytes: Buffer.from(jsonText(report)) });
  // The last to take its place: what a killed run wrote before counts for nothing until the ledger says so.
  outputs.push({ path: ledgerFile(plan, config.year), bytes: Buffer.from(jsonText(ledgerJson(ledger, shell.version))) });

  const write = (lock: Lock | null): ExitStatus | Failure => {
    const problem = writeAtomically(shell.fs, shell.process, outputs, () => ledgerLock.check() ?? lock?.check() ?? null);
    if (problem) return failureOf(problem);
    for (const file of old) attempt(() => shell.fs.unlinkSync(file));
    shell.out(tellNight(report, periods.map(({ merged, outputs: planned }) => ({ merged, written: planned.slice(0, -1).map(({ path }) => path) })), language));
    return periods.some(({ merged: { summary } }) => mergeStatus(summary) === 1) ? 1 : 0;
  };
  return first === undefined ? write(null) : withOutputsHeld(shell, [first, ...others], (lock) => Promise.resolve(write(lock)));
};
