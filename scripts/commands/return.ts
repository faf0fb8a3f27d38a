import path from "node:path";
import { LETTERS_FILE, lettersText } from "../../src/core/returning/letters-file";
import { mergeSubmissions } from "../../src/core/summary";
import { makeReturns } from "../../src/xlsx/annotate/make-returns";
import type { Call } from "../argv/parse-arguments";
import { writeAtomically } from "../files/atomic-write";
import { errnoOf } from "../files/file-system";
import type { Lock } from "../files/lock";
import type { Walk } from "../files/walk-folder";
import { openFolder } from "../merge/open-folder";
import { openHistory } from "../merge/open-past";
import { readFolder } from "../merge/read-folder";
import { withOutputsHeld } from "../merge/with-outputs-held";
import { openCatalogue } from "../open-catalogue";
import { NODE_CODEC } from "../reading/node-codec";
import { ownBytes } from "../returning/own-bytes";
import type { ExitStatus, Shell } from "../shell";
import { fail, type Failure, failureOf, failUsage } from "./fail";
import { type ReturnCall, returnCall } from "./return-call";
import { tellReturns } from "./tell-returns";

/** `chi-tieu return`: every file of a folder in which something is to be corrected goes back to its unit, with the places marked. */
export const returnToSender = async (call: Call, shell: Shell): Promise<ExitStatus> => {
  const asked = returnCall(call, shell);
  if ("code" in asked) return failUsage(shell, call.language, asked);
  const walk = openFolder(shell, asked.folder);
  if ("code" in walk) return fail(shell, asked.language, walk);
  if (isFile(shell, asked.out)) return fail(shell, asked.language, { code: "out-not-a-folder", facts: { path: asked.out } });
  const held = await withOutputsHeld(shell, [path.join(asked.out, LETTERS_FILE)], (lock) => returnHeld(asked, shell, walk, lock));
  return typeof held === "number" ? held : fail(shell, asked.language, held);
};

const returnHeld = async (asked: ReturnCall, shell: Shell, walk: Walk, lock: Lock): Promise<ExitStatus | Failure> => {
  const { language, period, asOf, prefer, out } = asked;
  const opened = openCatalogue(shell, asked.catalogue, asked.year, language);
  if ("failure" in opened) return opened.failure;
  const past = asked.history === null ? { history: null } : openHistory(shell, asked.history, asked.year, language);
  if ("code" in past) return past;
  const { catalogue, files } = opened;
  const received = await readFolder(shell, walk, { catalogue, files, period, language, cache: asked.cache });

  const summary = mergeSubmissions({ catalogue, period, asOf, received, prefer, history: past.history });
  const made = await makeReturns(summary, ownBytes(shell.fs, walk), { ...asked, codec: NODE_CODEC });
  const outputs = [
    ...made.map(({ name, bytes }) => ({ path: path.join(out, name), bytes })),
    ...(made.length > 0 ? [{ path: path.join(out, LETTERS_FILE), bytes: Buffer.from(lettersText(made)) }] : []),
  ];
  const problem = writeAtomically(shell.fs, shell.process, outputs, lock.check);
  if (problem) return failureOf(problem);
  shell.out(tellReturns(summary, made, language, { out, older: olderReturns(shell, out, made.map(({ name }) => name)) }));
  return made.length > 0 ? 1 : 0;
};

/** What an earlier run left there and this one did not write again: somebody could send it by mistake. */
const olderReturns = ({ fs }: Shell, out: string, written: readonly string[]): readonly string[] => {
  try {
    return fs.readdirSync(out).filter((name) => /-can-sua(-\d+)?\.xls[mx]$/.test(name) && !written.includes(name)).sort();
  } catch (error) {
    if (!errnoOf(error)) throw error;
    return [];
  }
};

const isFile = ({ fs }: Shell, name: string): boolean => {
  try {
    return !fs.lstatSync(fs.realpathSync(name)).isDirectory();
  } catch (error) {
    if (!errnoOf(error)) throw error;
    return false;
  }
};
