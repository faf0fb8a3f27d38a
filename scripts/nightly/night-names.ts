import path from "node:path";
import { addDays, dayOf } from "../../src/core/ledger/calendar";
import type { Period } from "../../src/core/model";
import { errnoOf, type FileSystem } from "../files/file-system";
import type { NightlyPlan } from "./nightly-plan";

const DATE = "{date}";
const DAY = /^\d{4}-\d\d-\d\d$/;

export const dateOf = ({ at, config }: NightlyPlan): string => dayOf(at, config.offset);

/** A name of the configuration for this night, as it is written there, and as a whole path. */
export const nightPattern = (plan: NightlyPlan, pattern: string, period: Period): string => pattern.replaceAll("{period}", period).replaceAll(DATE, dateOf(plan));
export const nightName = (plan: NightlyPlan, pattern: string, period: Period): string => plan.whole(nightPattern(plan, pattern, period));

/** The file in which tonight's summary of a period is kept: a name of its own, so that until the ledger names it the one before is in force. */
export const keptName = (period: Period, at: string): string => `${period}_${at.replaceAll(":", "")}.json`;

const list = (fs: FileSystem, folder: string): readonly string[] => {
  try {
    return fs.readdirSync(folder);
  } catch (error) {
    if (!errnoOf(error)) throw error;
    return [];
  }
};

/** Earlier nights' files of one output and period that are no longer to be kept, tonight's counted. */
const outdated = (fs: FileSystem, plan: NightlyPlan, pattern: string, period: Period): readonly string[] => {
  const { keep } = plan.config;
  const tonight = dateOf(plan);
  const full = plan.whole(pattern.replaceAll("{period}", period));
  const [before, after, ...others] = path.basename(full).split(DATE) as [string, string?, ...string[]];
  if (!keep || after === undefined || others.length > 0) return [];
  const days = list(fs, path.dirname(full)).flatMap((name) => {
    const day = name.slice(before.length, name.length - after.length);
    return name.startsWith(before) && name.endsWith(after) && DAY.test(day) && day < tonight ? [day] : [];
  });
  const old = "count" in keep ? days.sort().reverse().slice(keep.count - 1) : days.filter((day) => day <= addDays(tonight, -keep.days));
  return old.map((day) => path.join(path.dirname(full), before + day + after));
};

/** All outputs of a period that carry a date, where too old. */
export const outdatedOutputs = (fs: FileSystem, plan: NightlyPlan, period: Period): readonly string[] =>
  [plan.config.out, plan.config.json, plan.config.facts].flatMap((pattern) => (pattern === undefined ? [] : outdated(fs, plan, pattern, period)));

/** Kept summaries that the ledger does not name any more. */
export const unnamedSummaries = (fs: FileSystem, folder: string, named: readonly string[]): readonly string[] =>
  list(fs, folder)
    .filter((name) => /^[\w-]+_\d{4}-\d\d-\d\dT[\d.]+(?:Z|[+-]\d{4})\.json$/.test(name) && !named.includes(name))
    .map((name) => path.join(folder, name));
