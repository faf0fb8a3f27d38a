import path from "node:path";
import type { Language, Period } from "../../src/core/model";
import type { Call, UsageProblem } from "../argv/parse-arguments";
import { asOfValue, dayValue, localMoment, periodValue } from "../argv/values";
import { askedCache } from "../cache/asked-cache";
import { errnoOf, type FileSystem } from "../files/file-system";
import { catalogueFolder } from "../open-catalogue";
import type { Shell } from "../shell";

/** What a call of `chi-tieu return` asks for, its values looked into. */
export interface ReturnCall {
  readonly language: Language;
  readonly folder: string;
  readonly period: Period;
  readonly year: number;
  readonly out: string;
  readonly asOf: string;
  readonly prefer: "newest" | null;
  readonly onlyErrors: boolean;
  readonly deadline: string | null;
  readonly replyTo: string | null;
  /** The folder of earlier merges; null for none. */
  readonly history: string | null;
  readonly catalogue: string;
  /** The folder of what earlier runs read; null for none. */
  readonly cache: string | null;
}

export const returnCall = (call: Call, shell: Shell): ReturnCall | UsageProblem => {
  const { language, options } = call;
  const required = (name: "in" | "out" | "period"): string => options.get(name) as string;
  const [folder, out] = [required("in"), required("out")];
  const prefer = options.get("prefer") ?? null;
  const deadline = options.get("deadline") ?? null;
  const period = periodValue(required("period"), options.get("year"));
  if ("problem" in period) return period.problem;
  const asOf = asOfValue(options.get("as-of") ?? localMoment(shell.process.now()));
  if ("problem" in asOf) return asOf.problem;
  const day = deadline === null ? null : dayValue(deadline);
  if (day && "problem" in day) return day.problem;
  if (prefer !== null && prefer !== "newest") return { code: "bad-prefer", facts: { value: prefer } };
  // What is returned would be read as what was handed in.
  if (isWithin(shell.fs, out, folder)) return { code: "out-within-in", facts: { out, folder } };
  const catalogue = options.get("catalogue") ?? catalogueFolder(shell, period.value.year);
  const replyTo = options.get("reply-to") ?? null;
  return { language, folder, ...period.value, out, asOf: asOf.value, prefer, onlyErrors: options.has("only-errors"), deadline, replyTo, history: options.get("history") ?? null, catalogue, cache: askedCache(call, shell) };
};

/** Where a path leads when links are followed, as far as it is there. */
const real = (fs: FileSystem, name: string): string => {
  try {
    return fs.realpathSync(name);
  } catch (error) {
    const parent = path.dirname(name);
    if (!errnoOf(error) || parent === name) return name;
    return path.join(real(fs, parent), path.basename(name));
  }
};

const isWithin = (fs: FileSystem, inner: string, outer: string): boolean => {
  const way = path.relative(real(fs, path.resolve(outer)), real(fs, path.resolve(inner)));
  return way === "" || (way.split(path.sep)[0] !== ".." && !path.isAbsolute(way));
};
