import type { Call } from "../argv/parse-arguments";
import { asOfValue, localMoment } from "../argv/values";
import { withOutputsHeld } from "../merge/with-outputs-held";
import { nightlyPlan } from "../nightly/nightly-plan";
import { ledgerFile } from "../nightly/open-ledger";
import { runNight } from "../nightly/run-night";
import type { ExitStatus, Shell } from "../shell";
import { fail, failUsage } from "./fail";

/** `chi-tieu nightly`: one night of a year, as a configuration says. Of two runs with one ledger the second gives way. */
export const nightly = async ({ language, options }: Call, shell: Shell): Promise<ExitStatus> => {
  const at = asOfValue(options.get("as-of") ?? localMoment(shell.process.now()));
  if ("problem" in at) return failUsage(shell, language, at.problem);
  const plan = nightlyPlan(shell, { file: options.get("config") as string, at: at.value, language });
  if ("code" in plan) return fail(shell, language, plan);
  const done = await withOutputsHeld(shell, [ledgerFile(plan, plan.config.year)], (lock) => runNight(plan, shell, lock));
  return typeof done === "number" ? done : fail(shell, language, done);
};
