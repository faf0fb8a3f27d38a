import path from "node:path";
import { CLI_TEXT } from "../../src/core/messages/cli-text";
import { fillText } from "../../src/core/messages/fill-text";
import type { Summary } from "../../src/core/model";
import { summaryPlan } from "../../src/core/plan/summary/summary";
import { mergeSubmissions } from "../../src/core/summary";
import { summaryJson } from "../../src/core/json/summary-json";
import { paintWorkbook } from "../../src/xlsx/paint";
import type { Call } from "../argv/parse-arguments";
import { localMoment } from "../argv/values";
import { writeAtomically } from "../files/atomic-write";
import { errnoOf } from "../files/file-system";
import { holdOutputs, type HeldOutputs } from "../files/hold-outputs";
import type { Lock } from "../files/lock";
import { walkFolder, type Walk } from "../files/walk-folder";
import { openCatalogue } from "../open-catalogue";
import { receiveFolder } from "../reading/receive-folder";
import type { ExitStatus, Shell } from "../shell";
import { startProgress } from "../terminal/progress";
import { fail, failUsage, type Failure } from "./fail";
import { type MergeCall, mergeCall } from "./merge-call";
import { tellFinding } from "./tell-findings";
import { tellSummary } from "./tell-summary";
import { jsonText } from "./write-json";

/** `chi-tieu merge`: a folder of workbooks becomes the province summary, or nothing is written. */
export const merge = async (call: Call, shell: Shell): Promise<ExitStatus> => {
  const asked = mergeCall(call, shell);
  if ("code" in asked) return failUsage(shell, call.language, asked);
  const walk = openFolder(shell, asked.folder);
  if ("code" in walk) return fail(shell, asked.language, walk);
  const outputs = asked.json === null || asked.json === "-" ? [asked.out] : [asked.out, asked.json];
  const held = holdOutputs(shell.fs, shell.process, outputs);
  if (held.kind !== "locked") return fail(shell, asked.language, notHeld(held, asked.out));
  try {
    return await mergeHeld(asked, shell, walk, held.lock);
  } finally {
    held.lock.release();
  }
};

const mergeHeld = async (asked: MergeCall, shell: Shell, walk: Walk, lock: Lock): Promise<ExitStatus> => {
  const { language, period, asOf, prefer, out, json } = asked;
  const opened = openCatalogue(shell, asked.catalogue, asked.year, language);
  if ("failure" in opened) return fail(shell, language, opened.failure);
  const { catalogue, files: catalogueFiles } = opened;
  const total = walk.files.length;
  const progress = startProgress(shell.screen, total, (done) => fillText(CLI_TEXT[language].progress, { done, total }));
  const received = await receiveFolder(walk, { catalogue, files: catalogueFiles, period, readWorker: shell.readWorker, onFile: progress.step });
  progress.end();

  const summary = mergeSubmissions({ catalogue, period, asOf, received, prefer });
  if (summary.completeness.reported === 0) {
    const reasons = summary.sources.flatMap(({ reason }) => (reason ? [tellFinding(reason, language, catalogue)] : []));
    shell.err(reasons.join(""));
    return fail(shell, language, { code: "nothing-to-merge", facts: { period, path: asked.folder } });
  }
  const jsonBytes = jsonText(summaryJson(summary, language, shell.version));
  const files = [
    { path: out, bytes: await paintWorkbook(summaryPlan(summary, { language, folder: wayTo(asked.folder, out) })) },
    ...(json === null || json === "-" ? [] : [{ path: json, bytes: Buffer.from(jsonBytes) }]),
  ];
  const problem = writeAtomically(shell.fs, shell.process, files, lock.check);
  if (problem) return fail(shell, language, { code: problem.code, facts: { path: problem.path, errno: problem.errno } });
  shell.out(json === "-" ? jsonBytes : tellSummary(summary, language, files.map((file) => file.path)));
  return statusOf(summary);
};

const statusOf = ({ findings, completeness }: Summary): ExitStatus => (completeness.missing.length > 0 || findings.some(({ severity }) => severity === "error") ? 1 : 0);

const openFolder = ({ fs }: Shell, folder: string): Walk | Failure => {
  try {
    return walkFolder(fs, folder);
  } catch (error) {
    const errno = errnoOf(error);
    if (!errno) throw error;
    const code = ({ ENOENT: "in-missing", ENOTDIR: "in-not-a-folder" } as const)[errno] ?? "in-unreadable";
    return { code, facts: { path: folder, errno } };
  }
};

const notHeld = (held: Exclude<HeldOutputs, { readonly kind: "locked" }>, out: string): Failure => {
  if (held.kind === "failed") return { code: held.problem.code, facts: { path: held.problem.path, errno: held.problem.errno } };
  const { pid, host, since } = held.holder ?? { pid: "?", host: "?", since: "" };
  const began = Number.isNaN(Date.parse(since)) ? "?" : localMoment(new Date(since));
  return { code: "held-by-another-merge", facts: { path: out, pid: String(pid), host, since: began, lock: held.path } };
};

/** How a link in the summary leads to the merged folder, however both are moved together; null from one drive to another. */
const wayTo = (folder: string, out: string): string | null => {
  const way = path.relative(path.dirname(path.resolve(out)), path.resolve(folder));
  if (path.isAbsolute(way)) return null;
  return way === "" ? "" : `${way.split(path.sep).join("/")}/`;
};
