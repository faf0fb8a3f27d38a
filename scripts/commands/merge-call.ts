import path from "node:path";
import type { Language, Period } from "../../src/core/model";
import type { Call, UsageProblem } from "../argv/parse-arguments";
import { asOfValue, localMoment, periodValue } from "../argv/values";
import { askedCache } from "../cache/asked-cache";
import { factFormat, indicatorsFile } from "../facts/fact-format";
import { catalogueFolder } from "../open-catalogue";
import type { Shell } from "../shell";

/** What a call of `chi-tieu merge` asks for, its values looked into. */
export interface MergeCall {
  readonly language: Language;
  readonly folder: string;
  readonly period: Period;
  readonly year: number;
  readonly out: string;
  /** A file, "-" for standard output, or null. */
  readonly json: string | null;
  /** Where the facts go, in the format of its name. */
  readonly facts: string | null;
  readonly asOf: string;
  readonly prefer: "newest" | null;
  /** `chi-tieu/summary@1` of an earlier merge, to say what moved; null for none. */
  readonly since: string | null;
  /** A folder of such files, to hold this period against; null for none. */
  readonly history: string | null;
  readonly catalogue: string;
  /** The folder of what earlier runs read; null for none. */
  readonly cache: string | null;
}

export const mergeCall = (call: Call, shell: Shell): MergeCall | UsageProblem => {
  const { language, options } = call;
  const required = (name: "in" | "out" | "period"): string => options.get(name) as string;
  const out = required("out");
  const json = options.get("json") ?? null;
  const facts = options.get("facts") ?? null;
  const prefer = options.get("prefer") ?? null;
  const period = periodValue(required("period"), options.get("year"));
  if ("problem" in period) return period.problem;
  const asOf = asOfValue(options.get("as-of") ?? localMoment(shell.process.now()));
  if ("problem" in asOf) return asOf.problem;
  if (!/\.xlsx$/i.test(out)) return { code: "out-not-xlsx", facts: { value: out } };
  if (json !== null && json !== "-" && path.resolve(json) === path.resolve(out)) return { code: "json-over-out", facts: {} };
  if (facts !== null && !factFormat(facts)) return { code: "facts-of-no-format", facts: { value: facts } };
  if (facts !== null && json !== null && [facts, indicatorsFile(facts)].some((file) => path.resolve(file) === path.resolve(json))) return { code: "json-over-facts", facts: {} };
  if (prefer !== null && prefer !== "newest") return { code: "bad-prefer", facts: { value: prefer } };
  const catalogue = options.get("catalogue") ?? catalogueFolder(shell, period.value.year);
  return { language, folder: required("in"), ...period.value, out, json, facts, asOf: asOf.value, prefer, since: options.get("since") ?? null, history: options.get("history") ?? null, catalogue, cache: askedCache(call, shell) };
};
