import type { Catalogue, Period } from "../model";
import { dayOf } from "./calendar";
import { windowOf } from "./cut-offs";
import { counts, type Ledger, type LedgerEntry, type LedgerState, stateOf } from "./ledger";
import type { LedgerTerms } from "./terms";

/** A line of the ledger of one period: a submission, or a unit from which there is none. */
export type LedgerLine =
  | { readonly kind: "submission"; readonly orgUnit: string | null; readonly entry: LedgerEntry; readonly state: LedgerState }
  | { readonly kind: "missing"; readonly orgUnit: string };

/**
 * The ledger of a period, unit by unit in the order of the catalogue, each unit's files as they came. The running period
 * also has what came since it opened and belongs to no period that is taken.
 */
export const ledgerLines = (
  { entries }: Ledger,
  { period, isRunning, missing, catalogue }: { readonly period: Period; readonly isRunning: boolean; readonly missing: readonly string[]; readonly catalogue: Catalogue },
  { cutOffs, offset, folderPeriod }: LedgerTerms,
): readonly LedgerLine[] => {
  const { opens } = windowOf(period, cutOffs);
  const belongs = (entry: LedgerEntry): boolean => {
    const isStray = entry.period === null || (entry.states[0]?.state === "wrong-period" && !counts(entry));
    if (!isStray) return entry.period === period;
    const home = folderPeriod(entry.file);
    return home === null ? isRunning && dayOf(entry.lastSeen, offset) >= opens : home === period;
  };
  const lines: readonly LedgerLine[] = [
    ...entries.filter(belongs).map((entry) => ({ kind: "submission", orgUnit: entry.orgUnit, entry, state: stateOf(entry).state }) as const),
    ...missing.map((orgUnit) => ({ kind: "missing", orgUnit }) as const),
  ];
  const place = new Map(catalogue.orgUnits.map(({ code }, index) => [code, index]));
  const rank = (line: LedgerLine): string => {
    const unit = line.orgUnit === null ? catalogue.orgUnits.length + 1 : (place.get(line.orgUnit) ?? catalogue.orgUnits.length);
    return [String(unit).padStart(6, "0"), ...(line.kind === "missing" ? [] : [line.entry.firstSeen, line.entry.file])].join(" ");
  };
  return lines.map((line) => ({ line, rank: rank(line) })).sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ line }) => line);
};
