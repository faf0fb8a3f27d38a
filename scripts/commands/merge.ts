import type { Summary } from "../../src/core/model";
import { mergeSubmissions } from "../../src/core/summary";
import type { Call } from "../argv/parse-arguments";
import { factOutputs } from "../facts/fact-outputs";
import { writeAtomically } from "../files/atomic-write";
import type { Lock } from "../files/lock";
import type { Walk } from "../files/walk-folder";
import { holdAgainstPast } from "../merge/hold-against-past";
import { mergeStatus } from "../merge/merge-status";
import { openFolder } from "../merge/open-folder";
import { jsonOutput, makeOutputs, type PlannedOutput, summaryJsonText, workbookOutput } from "../merge/planned-output";
import { openPast } from "../merge/open-past";
import { readFolder } from "../merge/read-folder";
import { withOutputsHeld } from "../merge/with-outputs-held";
import { openCatalogue } from "../open-catalogue";
import type { ExitStatus, Shell } from "../shell";
import { fail, type Failure, failureOf, failUsage } from "./fail";
import { type MergeCall, mergeCall } from "./merge-call";
import { tellFinding } from "./tell-findings";
import { tellSummary } from "./tell-summary";

/** `chi-tieu merge`: a folder of workbooks becomes the province summary, or nothing is written. */
export const merge = async (call: Call, shell: Shell): Promise<ExitStatus> => {
  const asked = mergeCall(call, shell);
  if ("code" in asked) return failUsage(shell, call.language, asked);
  const walk = openFolder(shell, asked.folder);
  if ("code" in walk) return fail(shell, asked.language, walk);
  const [first, ...others] = outputsOf(asked, shell);
  const held = await withOutputsHeld(shell, [first.path, ...others.map(({ path }) => path)], (lock) => mergeHeld(asked, shell, { walk, lock, outputs: [first, ...others] }));
  return typeof held === "number" ? held : fail(shell, asked.language, held);
};

/** Every file that the call writes; an option for one more is a line here. */
const outputsOf = ({ out, folder, json, facts }: MergeCall, { packWorker }: Shell): readonly [PlannedOutput, ...PlannedOutput[]] => [
  workbookOutput(out, folder, packWorker),
  ...(json === null || json === "-" ? [] : [jsonOutput(json)]),
  ...factOutputs(facts),
];

interface Held {
  readonly walk: Walk;
  readonly lock: Lock;
  readonly outputs: readonly PlannedOutput[];
}

const mergeHeld = async (asked: MergeCall, shell: Shell, { walk, lock, outputs }: Held): Promise<ExitStatus | Failure> => {
  const { language, period, asOf, prefer } = asked;
  const opened = openCatalogue(shell, asked.catalogue, asked.year, language);
  if ("failure" in opened) return opened.failure;
  const past = openPast(shell, asked);
  if ("code" in past) return past;
  const { catalogue, files } = opened;
  const received = await readFolder(shell, walk, { catalogue, files, period, language, cache: asked.cache });

  const summary = mergeSubmissions({ catalogue, period, asOf, received, prefer, history: past.history });
  if (summary.completeness.reported === 0) return nothingToMerge(summary, asked, shell);
  const merged = holdAgainstPast({ summary, received, language, version: shell.version }, past);
  const written = await makeOutputs(outputs, merged);
  const problem = writeAtomically(shell.fs, shell.process, written, lock.check);
  if (problem) return failureOf(problem);
  if (asked.json === "-") for (const piece of summaryJsonText(merged)) shell.out(piece);
  else shell.out(tellSummary(merged.summary, language, written.map(({ path }) => path), merged.changes ?? null));
  return mergeStatus(summary);
};

const nothingToMerge = ({ sources, catalogue }: Summary, { language, period, folder }: MergeCall, { err }: Shell): Failure => {
  err(sources.flatMap(({ reason }) => (reason ? [tellFinding(reason, language, catalogue)] : [])).join(""));
  return { code: "nothing-to-merge", facts: { period, path: folder } };
};
