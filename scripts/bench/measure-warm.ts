import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { paintWorkbook } from "../../src/xlsx/paint";
import type { WarmResult } from "./bench-result";
import type { Workbooks } from "./make-workbooks";
import { mergeCommand, outputsIn } from "./ours";
import { runProcess, type Usage } from "./run-process";

/** One workbook in so many is another one the next night. */
const CHANGED_OF = 100;

const digestOf = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

/**
 * Two nights with a cache: all workbooks are new, then one in a hundred is. Throws where the second night's outputs are
 * not those of a merge that remembers nothing.
 */
export const measureWarm = async (workbooks: Workbooks, work: string): Promise<WarmResult> => {
  const home = path.join(work, "warm");
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const folder = path.join(home, "in");
  cpSync(workbooks.folder, folder, { recursive: true, preserveTimestamps: true });
  const merge = async (...more: readonly string[]): Promise<Usage> => {
    const { status, err, ...usage } = await runProcess(mergeCommand({ ...workbooks, folder }, home, ...more), path.join(home, "usage.json"));
    if (status !== 0 && status !== 1) throw new Error(`a merge with a cache stopped with status ${status}:\n${err.slice(-2_000)}`);
    return usage;
  };
  const outputs = (): readonly string[] => Object.values(outputsIn(home)).map(digestOf);
  const cached = ["--cache", path.join(home, "cache")];

  const cold = await merge(...cached);
  const others = workbooks.files.flatMap((file, nth) => (nth % CHANGED_OF === 0 ? [{ file, nth }] : []));
  for (const { file, nth } of others) writeFileSync(path.join(folder, file), await paintWorkbook(workbooks.changed(nth)));
  const warm = await merge(...cached);
  const remembered = outputs();
  await merge("--no-cache");
  if (outputs().join() !== remembered.join()) throw new Error("the merge with a cache wrote other outputs than the one without");
  return { changed: others.length, cold, warm };
};
