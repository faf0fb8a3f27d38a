import { dayOf, daysBetween, instantOf } from "./calendar";
import { windowOf } from "./cut-offs";
import { figuresText } from "./figures-text";
import type { Followed } from "./follow-files";
import type { LedgerEntry } from "./ledger";
import type { LedgerTerms } from "./terms";

const firstArrivals = (entries: readonly LedgerEntry[]): ReadonlyMap<string, string> => {
  const first = new Map<string, string>();
  for (const { figures, arrived } of entries) {
    if (figures === null) continue;
    const earliest = first.get(figures);
    if (earliest === undefined || instantOf(arrived) < instantOf(earliest)) first.set(figures, arrived);
  }
  return first;
};

/** Unit, period and figures of each file, and how late they first came: figures that were there in time are in time, whatever file brings them again. */
export const withFigures = (followed: readonly Followed[], known: readonly LedgerEntry[], { cutOffs, offset, digest }: LedgerTerms): readonly Followed[] => {
  const named = followed.map((one): Followed => {
    const { submission, findings } = one.received;
    const orgUnit = submission?.orgUnit.code ?? findings.find((each) => each.orgUnit !== null)?.orgUnit ?? null;
    return { ...one, entry: { ...one.entry, orgUnit, period: submission?.period ?? null, figures: submission ? digest(figuresText(submission)) : null } };
  });
  const first = firstArrivals([...known, ...named.map(({ entry }) => entry)]);
  return named.map((one) => {
    const { period, figures } = one.entry;
    if (period === null || figures === null) return one;
    const daysLate = daysBetween(windowOf(period, cutOffs).closes, dayOf(first.get(figures) as string, offset));
    return { ...one, entry: { ...one.entry, daysLate: Math.max(0, daysLate) } };
  });
};
