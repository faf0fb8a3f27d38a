import path from "node:path";
import { emptyLedger, type Ledger } from "../../src/core/ledger/ledger";
import { readLedgerJson } from "../../src/core/ledger/ledger-json";
import { instantOf } from "../../src/core/ledger/calendar";
import type { Failure } from "../commands/fail";
import type { Shell } from "../shell";
import type { NightlyPlan } from "./nightly-plan";
import { openJson } from "./open-json";

/** Problems that are told of a ledger; the first says it. */
const TOLD = 5;

export const ledgerFile = ({ ledgerFolder }: Pick<NightlyPlan, "ledgerFolder">, year: number): string => path.join(ledgerFolder, `ledger-${year}.json`);

/** A kept summary of a period, by the name that the ledger knows it by. */
export const summaryFile = ({ ledgerFolder }: Pick<NightlyPlan, "ledgerFolder">, name: string): string => path.join(ledgerFolder, "summaries", name);

/** The ledger of a year, empty where there is none yet. One that cannot be read is never written over: a failure says where. */
export const openLedger = (shell: Shell, plan: Pick<NightlyPlan, "language" | "ledgerFolder">, year: number): Ledger | Failure => {
  const file = ledgerFile(plan, year);
  const unusable = (details: readonly string[]): Failure => ({ code: "ledger-unusable", facts: { path: file }, details });
  const read = openJson(shell, file);
  switch (read.kind) {
    case "absent":
      return emptyLedger(year);
    case "unreadable":
      return unusable([read.errno]);
    case "no-json":
      return unusable([read.why]);
    case "read": {
      const checked = readLedgerJson(read.json);
      if ("problems" in checked) return unusable(checked.problems.slice(0, TOLD).map(({ path: at, message }) => `${at}: ${message[plan.language]}`));
      return checked.ledger.year === year ? checked.ledger : unusable([`$.year: ${checked.ledger.year}`]);
    }
  }
};

/** Nights follow each other: one before the last that the ledger knows would undo what it says. */
export const comesAfter = (at: string, { nights }: Ledger, plan: NightlyPlan): Failure | null => {
  const last = nights.at(-1);
  return last && instantOf(at) < instantOf(last.at) ? { code: "as-of-before-ledger", facts: { at, last: last.at, path: ledgerFile(plan, plan.config.year) } } : null;
};
